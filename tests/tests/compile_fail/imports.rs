//! Policies that were imported: each of their questions is one error, and once these are answered they compile.
//!
//! `IMPORT=write cargo test -p policy-tests --test compile_fail imports` writes the policies of `tests/import` anew; then read the
//! diff.

use super::corpus::workspace;
use super::output::rendered;
use super::rustc::{check, rustc};
use policy_runtime::Policy;
use policy_runtime::import::{Format, ImportOptions, ImportedPolicy, import};
use portal::policy::DataPortal;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

/// Maximum time of a processor for an import of the Open Cookie Database, in a debug build.
const MAX_TIME: Duration = Duration::from_secs(1);
/// Number of rows of the Open Cookie Database.
const DATABASE_ROWS: usize = 2264;

fn folder() -> PathBuf {
    workspace().join("tests/import")
}

/// The sources, in a fixed order.
fn sources() -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path());
    let is_source = |path: &PathBuf| {
        let extension = path.extension().unwrap_or_default();
        extension != "rs" && extension != "md" && !path.ends_with("open-cookie-database.csv")
    };
    let mut files: Vec<PathBuf> = files.filter(is_source).collect();
    files.sort();
    files
}

fn imported(source: &Path) -> ImportedPolicy {
    let mut options = ImportOptions::default();
    options.now = Some(UNIX_EPOCH + Duration::from_hours(498_888));
    import(&std::fs::read(source).unwrap(), &options).unwrap()
}

/// Compiles a policy, and returns the messages.
fn messages(policy: &str, name: &str) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imported");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{name}.rs"));
    std::fs::write(&file, format!("mod declared {{\n{policy}}}\nfn main() {{}}\n")).unwrap();
    rendered(&check(rustc(), &file, &format!("imported_{name}")).stderr)
}

/// Answers each question as an author might.
fn answered(policy: &str) -> String {
    let answer = |line: &str| {
        let code = line.trim_start();
        if code == "/// ?" {
            return line.replace('?', "An answer for visitors.");
        }
        if code.starts_with("//") {
            return line.to_owned();
        }
        let mut line = line.to_owned();
        if code.starts_with("purpose ") {
            line = line.replace(": ? {", ": third_party {");
        }
        if let Some((_, identifier)) = code.split_once(" ? as ") {
            let identifier = identifier.split(' ').next().unwrap();
            line = line.replace(" ? as ", &format!(" \"{identifier}_answered\" as "));
        }
        for (question, answer) in [
            ("contact: ?", "contact: \"privacy@site.example\""),
            ("sites: ?", "sites: [\"site.example\", \"*.site.example\"]"),
            ("name: ?", "name: \"A company\""),
            ("privacy: ?", "privacy: \"https://company.example/privacy\""),
            ("title: ?", "title: \"A title\""),
            ("because: ?", "because: interface"),
            ("lifetime: ?", "lifetime: 30 days"),
            ("set_by: ?", "set_by: middleware"),
            ("script: ?", "script: [\"https://cdn.company.example\"]"),
        ] {
            line = line.replace(question, answer);
        }
        line
    };
    policy.lines().flat_map(|line| [answer(line), "\n".to_owned()]).collect()
}

/// The time of the processor that this thread took: other programs must not fail the test.
fn time() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = stat.split_whitespace().next().and_then(|time| time.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}

#[test]
fn each_question_is_one_error_and_the_answered_policy_compiles() {
    let writes = std::env::var("IMPORT").is_ok_and(|what| what == "write");
    let mut stale = Vec::new();
    for source in sources() {
        let name = source.file_stem().unwrap().to_str().unwrap().to_owned();
        let name = format!("{name}_{}", source.extension().unwrap().to_str().unwrap());
        let policy = imported(&source);
        let expected = folder().join(format!("{name}.rs"));
        if writes {
            std::fs::write(&expected, &policy.text).unwrap();
        } else if std::fs::read_to_string(&expected).unwrap_or_default() != policy.text {
            stale.push(expected);
        }
        let open = messages(&policy.text, &name);
        let errors = open.matches("error: ").count();
        let questions = open.matches(" is not answered yet [").count()
            + open.matches(" says nothing yet: `?` [").count();
        assert_eq!((errors, questions), (policy.questions, policy.questions), "{name}:\n{open}");
        let left = messages(&answered(&policy.text), &format!("{name}_answered"));
        assert_eq!(left, "", "{name}:\n{}", answered(&policy.text));
    }
    assert!(stale.is_empty(), "write them anew with IMPORT=write, and read the diff: {stale:?}");
}

#[test]
fn the_open_cookie_database_is_imported_within_a_second_and_compiles() {
    let source = folder().join("open-cookie-database.csv");
    let start = time();
    let policy = imported(&source);
    let took = time().saturating_sub(start);
    assert!(took < MAX_TIME, "{took:?}");
    assert_eq!(policy.format, Format::OpenCookieDatabase);
    let declared = policy.text.matches("\n        cookie ").count()
        + policy.text.matches("\n        storage ").count();
    let repeated = policy
        .text
        .lines()
        .find_map(|line| line.strip_prefix("// - rows that repeat a name of one site: "));
    let undeclarable = policy.text.matches("// - no policy can declare").count();
    let rows = declared + repeated.unwrap_or("0").parse::<usize>().unwrap() + undeclarable;
    println!(
        "{rows} rows, {declared} declarations, {} questions, {} guesses in {took:?}",
        policy.questions, policy.guesses
    );
    assert_eq!(rows, DATABASE_ROWS);
    let left = messages(&answered(&policy.text), "open_cookie_database");
    assert_eq!(left, "");
}

/// The exports of a policy are sources, so that no name is lost on the way to another tool and back.
#[test]
fn the_exports_of_the_portal_are_imported() {
    let document = DataPortal::document();
    for export in [document.to_csv("en", ""), document.to_device_storage("en", "")] {
        let policy = import(export.as_bytes(), &ImportOptions::default()).unwrap();
        for (_, cookie) in document.cookies().filter(|(_, cookie)| !cookie.is_family()) {
            assert!(
                policy.text.contains(&format!("cookie \"{}\" as ", cookie.name)),
                "{}: {}",
                cookie.name,
                policy.text
            );
        }
        let left = messages(
            &answered(&policy.text),
            &format!("portal_{}", policy.format).replace('-', "_"),
        );
        assert_eq!(left, "", "{}", answered(&policy.text));
    }
}
