//! What must not compile, and what rustc says to it: one mistake a file, in folders by topic.
//!
//! `TRYBUILD=overwrite cargo test -p policy-tests --test compile_fail` writes the messages anew; then read the diff. The
//! messages of one topic: `cargo test -p policy-tests --test compile_fail messages -- trybuild=prefix`.
//!
//! A message of ours has a code, by which it is told from those of rustc. Of those that rustc prints for us, at a bound of
//! the runtime, too. What it advises is followed to the letter in
//! `remedies`, and compiles.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn messages() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("compile-fail/*/*.rs");
}

/// A message whose case was renamed or removed would be kept for ever; so would a remedy or a file of texts.
#[test]
fn nothing_is_stale() {
    let stale: Vec<PathBuf> = files("compile-fail", "stderr")
        .into_iter()
        .filter(|message| !message.with_extension("rs").exists())
        .collect();
    assert!(stale.is_empty(), "messages without a case: {stale:?}");
    let silent: Vec<PathBuf> = files("compile-fail", "rs")
        .into_iter()
        .filter(|case| !case.with_extension("stderr").exists())
        .collect();
    assert!(silent.is_empty(), "cases without a message: {silent:?}");
    let healthy: Vec<PathBuf> =
        files("remedies", "rs").into_iter().filter(|remedy| !case_of(remedy).exists()).collect();
    assert!(healthy.is_empty(), "remedies without a case: {healthy:?}");
    let unread: Vec<PathBuf> = files("compile-fail", "ftl")
        .into_iter()
        .filter(|texts| !texts.with_extension("").with_extension("rs").exists())
        .collect();
    assert!(unread.is_empty(), "texts without a case: {unread:?}");
}

/// rustc shows the standard library's source only where the component `rust-src` is installed.
#[test]
fn messages_do_not_depend_on_rust_src() {
    each_message(|message, text| {
        for place in ["$RUST", "/rustc/", "$CARGO"] {
            assert!(!text.contains(place), "{} shows {place}", message.display());
        }
    });
}

/// One line that says what is wrong with what, then what to write instead.
#[test]
fn our_messages_have_one_form() {
    each_message(|message, text| {
        let at = message.display();
        for Ours { what, code, help, .. } in ours(text) {
            let first = what.chars().next().unwrap();
            assert!(!first.is_uppercase(), "{at} begins with a capital: {what}");
            assert!(!what.ends_with(['.', '?', '!']), "{at} ends with a full stop: {what}");
            assert!(help.is_some_and(|help| !help.is_empty()), "{at} [{code}] has no help");
            for word in words_of_the_compiler() {
                assert!(!what.contains(word), "{at} speaks of `{word}`: {what}");
            }
        }
    });
}

/// One mistake is one error: what follows from it is not told.
#[test]
fn a_mistake_is_told_once() {
    let mut cascades = BTreeSet::new();
    each_message(|message, text| {
        let errors = text.lines().filter(|line| line.starts_with("error")).count();
        if errors != 1 {
            cascades.insert(place(message));
        }
    });
    assert_known(&cascades, CASCADES);
}

/// Whose it is: the cookie, the purpose, the provider or the policy.
#[test]
fn our_messages_name_what_is_wrong() {
    let mut nameless = BTreeSet::new();
    each_message(|message, text| {
        let case = fs::read_to_string(message.with_extension("rs")).unwrap();
        let names = names(&case);
        for Ours { what, code, .. } in ours(text).into_iter().filter(|ours| ours.is_of_policy) {
            let is_named =
                what.split('`').skip(1).step_by(2).any(|word| {
                    names.iter().any(|name| word.contains(name)) || word.contains("\\u{")
                });
            if !is_named && !WITHOUT_OWNER.contains(&code) {
                nameless.insert(place(message));
            }
        }
    });
    assert_known(&nameless, NAMELESS);
}

#[test]
fn every_code_has_a_case_and_an_explanation() {
    let mut told = BTreeSet::new();
    each_message(|_, text| {
        told.extend(ours(text).into_iter().map(|message| message.code.to_owned()));
    });
    let known = codes();
    let errors: BTreeSet<&String> =
        known.iter().filter(|code| !ROWS.contains(&code.as_str())).collect();
    let untold: Vec<_> = errors.iter().filter(|code| !told.contains(**code)).collect();
    assert!(untold.is_empty(), "codes without a case: {untold:?}");
    let unknown: Vec<_> = told.iter().filter(|code| !known.contains(*code)).collect();
    assert!(unknown.is_empty(), "codes that the rule book does not explain: {unknown:?}");
    let told_after_all: Vec<_> = ROWS.iter().filter(|code| told.contains(**code)).collect();
    assert!(told_after_all.is_empty(), "rows that are errors: {told_after_all:?}");
    let gone: Vec<_> = ROWS.iter().filter(|code| !known.contains(**code)).collect();
    assert!(gone.is_empty(), "rows without a rule: {gone:?}");
}

/// A help that is followed to the letter compiles, and changes little.
#[test]
fn every_message_of_ours_has_its_remedy() {
    let index = fs::read_to_string(root().join("tests/remedies.rs")).unwrap();
    let mut missing = Vec::new();
    each_message(|message, text| {
        if ours(text).is_empty() {
            return;
        }
        let case = message.with_extension("rs");
        let remedy = remedy_of(&case);
        if !remedy.exists() {
            missing.push(remedy);
            return;
        }
        let (before, after) =
            (fs::read_to_string(&case).unwrap(), fs::read_to_string(&remedy).unwrap());
        let changed = changed_lines(&before, &after);
        assert!(changed <= 6 && before != after, "{} changes {changed} lines", remedy.display());
    });
    assert!(missing.is_empty(), "messages without a remedy: {missing:#?}");
    for remedy in files("remedies", "rs") {
        let (topic, name) = (file_name(remedy.parent().unwrap()), stem(&remedy));
        let topic = index.split_once(&format!("mod {topic} {{")).map(|(_, rest)| rest);
        let is_compiled = topic
            .and_then(|rest| rest.split_once('}'))
            .is_some_and(|(inside, _)| inside.contains(&format!(" mod {name};")));
        assert!(is_compiled, "add `mod {name};` to tests/remedies.rs: {}", remedy.display());
    }
}

/// Where the help says what to write, its remedy has it.
#[test]
fn remedies_are_what_the_help_says() {
    let mut others = Vec::new();
    each_message(|message, text| {
        let Ok(remedy) = fs::read_to_string(remedy_of(&message.with_extension("rs"))) else {
            return;
        };
        for Ours { help, .. } in ours(text).into_iter().filter(|ours| ours.is_of_policy) {
            let Some(help) = help.filter(|help| help.starts_with("write `")) else { continue };
            let is_there = |snippet: &str| {
                let mut parts = snippet.split("..").map(|part| part.trim_matches([' ', '{', '}']));
                parts.all(|part| remedy.contains(part))
            };
            if !help.split('`').skip(1).step_by(2).any(is_there) {
                others.push((place(message), help.to_owned()));
            }
        }
    });
    assert!(others.is_empty(), "remedies of another kind: {others:#?}");
}

/// Rules that are rows of the policy's report, and never errors.
const ROWS: &[&str] = &[
    "choice-6m",
    "choice-prefix",
    "cnil-13m",
    "cnil-25m",
    "cnil-refresh",
    "count-150",
    "count-50",
    "csrf-missing",
    "derived",
    "domain-wide",
    "exempt-lifetime",
    "gcm-unmapped",
    "gpc-unmapped",
    "name-case-clash",
    "partitioned-none",
    "path-not-security",
    "prefix-unknown",
    "samesite-overbroad",
    "samesite-strict-login",
    "session-name",
    "session-persistent",
    "session-prefix",
    "undeletable",
    "undeletable-partition",
];

/// Codes of what is about nothing that is declared.
const WITHOUT_OWNER: &[&str] = &["policy-missing"];

/// Cases whose one mistake is told twice, and why it cannot be told once.
const CASCADES: &[&str] = &[
    // What is no policy has no methods either, which rustc tells at each call.
    "undeclared/no_policy",
    // `get` names the type of the value, which what is no cookie has not, and asks that it is no family. rustc keeps the
    // second of two errors back only if both are at one place.
    "undeclared/read_a_purpose",
];

/// Cases whose message does not say whose mistake it is, and why not.
const NAMELESS: &[&str] = &[];

/// A message of ours: `error: what [code]`, then `help: ..`. Where rustc found it, its own code and lines stand between.
struct Ours<'t> {
    what: &'t str,
    code: &'t str,
    help: Option<&'t str>,
    /// It is about a policy, not about a program that uses one.
    is_of_policy: bool,
}

fn ours(text: &str) -> Vec<Ours<'_>> {
    let lines: Vec<&str> = text.lines().collect();
    let mut messages = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let of_policy = line.strip_prefix("error: ");
        let told = of_policy.or_else(|| line.strip_prefix("error[E0277]: "));
        let told = told.and_then(|line| line.strip_suffix(']'));
        let Some((what, code)) = told.and_then(|line| line.rsplit_once(" [")) else { continue };
        let behind = lines[index + 1..].iter().take_while(|line| !line.starts_with("error"));
        let help = match of_policy {
            Some(_) => behind.take(1).find_map(|line| line.trim_start().strip_prefix("help: ")),
            None => {
                behind.into_iter().find_map(|line| line.trim_start().strip_prefix("= note: help: "))
            }
        };
        messages.push(Ours { what, code, help, is_of_policy: of_policy.is_some() });
    }
    messages
}

/// What is known to be bad is listed, and only that.
fn assert_known(found: &BTreeSet<String>, known: &[&str]) {
    let known: BTreeSet<String> = known.iter().map(|place| (*place).to_owned()).collect();
    let new: Vec<_> = found.difference(&known).collect();
    let mended: Vec<_> = known.difference(found).collect();
    assert!(new.is_empty() && mended.is_empty(), "new: {new:#?}, take off the list: {mended:#?}");
}

/// The names that a case declares, as they stand behind the words of items; a variant stands alone on its line.
fn names(case: &str) -> Vec<&str> {
    let words: Vec<&str> = case.split_whitespace().collect();
    let behind = words.windows(2).filter(|pair| {
        [
            "policy", "provider", "purpose", "cookie", "consent", "storage", "embed", "texts",
            "as", "enum", "struct", "union",
        ]
        .contains(&pair[0])
    });
    let lines = case.lines().filter_map(|line| line.trim().strip_suffix(','));
    let variants = lines.filter(|line| line.chars().all(char::is_alphanumeric));
    behind
        .map(|pair| pair[1].trim_start_matches('"'))
        .map(|name| name.split(['"', ':', '(', ',', ';']).next().unwrap())
        .filter(|name| name.chars().any(char::is_alphabetic) && *name != "cookie")
        .chain(variants)
        .collect()
}

/// Returns the codes of the compiler, as its source lists them.
fn codes() -> BTreeSet<String> {
    let source =
        fs::read_to_string(root().join("../policy-macros/src/diagnostics/code.rs")).unwrap();
    let (_, list) = source.split_once("\ncodes! {").unwrap();
    let (list, _) = list.split_once("\n}").unwrap();
    let codes = list.lines().filter_map(|line| line.split_once("= \"")?.1.strip_suffix("\","));
    codes.map(str::to_owned).collect()
}

/// What the policy's author never wrote.
fn words_of_the_compiler() -> [&'static str; 7] {
    ["Declaration", "TokenStream", "Ident", "LitStr", "Span", "syn::", "__private"]
}

/// How many lines were removed or added, whichever is more; a line that moved is neither.
fn changed_lines(before: &str, after: &str) -> usize {
    let (mut removed, mut added): (Vec<&str>, Vec<&str>) = (Vec::new(), after.lines().collect());
    for line in before.lines() {
        match added.iter().position(|other| *other == line) {
            Some(index) => drop(added.remove(index)),
            None => removed.push(line),
        }
    }
    removed.len().max(added.len())
}

fn each_message(mut look: impl FnMut(&Path, &str)) {
    for message in files("compile-fail", "stderr") {
        look(&message, &fs::read_to_string(&message).unwrap());
    }
}

fn case_of(remedy: &Path) -> PathBuf {
    in_folder("compile-fail", remedy)
}

fn remedy_of(case: &Path) -> PathBuf {
    in_folder("remedies", case)
}

fn in_folder(folder: &str, file: &Path) -> PathBuf {
    root().join(folder).join(file_name(file.parent().unwrap())).join(file_name(file))
}

/// The files of a folder's topics.
fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let topics = fs::read_dir(root().join(folder))
        .unwrap()
        .map(|topic| topic.unwrap().path())
        .filter(|topic| topic.is_dir());
    let files =
        topics.flat_map(|topic| fs::read_dir(topic).unwrap().map(|file| file.unwrap().path()));
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|found| found == extension)).collect();
    files.sort();
    files
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// `topic/case`
fn place(file: &Path) -> String {
    format!("{}/{}", file_name(file.parent().unwrap()), stem(file))
}

fn file_name(file: &Path) -> &str {
    file.file_name().unwrap().to_str().unwrap()
}

fn stem(file: &Path) -> &str {
    file.file_stem().unwrap().to_str().unwrap()
}
