//! Each case gets the messages that are recorded for it.

use super::corpus::{Case, cases, root};
use super::output::{comparable, rendered};
use super::rustc::{check, rustc};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// All messages of rustc are compared. Where they differ, or rustc cannot be run so, `trybuild` has the last word: it builds
/// the case as Cargo would, shows the difference, and records anew if it is told to.
#[test]
fn every_case_gets_its_recorded_messages() {
    let cases: Vec<Case> = cases().into_iter().filter(is_asked).collect();
    let (next, different) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, Into::into) {
            scope.spawn(|| {
                while let Some(case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if !gets_recorded_messages(case) {
                        different.lock().unwrap().push(&case.path);
                    }
                }
            });
        }
    });
    let different = different.into_inner().unwrap();
    if !different.is_empty() {
        let tests = trybuild::TestCases::new();
        for path in different {
            tests.compile_fail(path);
        }
    }
}

fn gets_recorded_messages(case: &Case) -> bool {
    let name = format!("case_{}", case.place().replace('/', "_"));
    let output = check(rustc(), &Path::new("tests").join(&case.path), &name);
    let messages = comparable(&rendered(&output.stderr), &case.path);
    !output.status.success() && messages == comparable(&case.stderr, &case.path)
}

/// The filter of `trybuild`: an argument `trybuild=prefix` keeps the cases whose path has `prefix`.
fn is_asked(case: &Case) -> bool {
    let filters: Vec<String> = std::env::args()
        .filter_map(|argument| Some(argument.strip_prefix("trybuild=")?.to_owned()))
        .collect();
    let path = root().join(&case.path).display().to_string();
    filters.is_empty() || filters.iter().any(|filter| path.contains(filter.as_str()))
}
