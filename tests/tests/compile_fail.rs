//! What must not compile, and what rustc says to it: one mistake a file, in folders by topic.
//!
//! `TRYBUILD=overwrite cargo test -p policy-tests --test compile_fail` writes the messages anew; then read the diff.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use std::path::{Path, PathBuf};

#[test]
fn messages() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile-fail/*/*.rs");
}

/// A message whose case was renamed or removed would be kept for ever.
#[test]
fn no_message_is_stale() {
    let stale: Vec<PathBuf> = files("stderr")
        .into_iter()
        .filter(|message| !message.with_extension("rs").exists())
        .collect();
    assert!(stale.is_empty(), "messages without a case: {stale:?}");
    let silent: Vec<PathBuf> =
        files("rs").into_iter().filter(|case| !case.with_extension("stderr").exists()).collect();
    assert!(silent.is_empty(), "cases without a message: {silent:?}");
}

fn files(extension: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("compile-fail");
    let topics = std::fs::read_dir(root)
        .unwrap()
        .map(|topic| topic.unwrap().path())
        .filter(|topic| topic.is_dir());
    let files =
        topics.flat_map(|topic| std::fs::read_dir(topic).unwrap().map(|file| file.unwrap().path()));
    files.filter(|file| file.extension().is_some_and(|found| found == extension)).collect()
}
