//! The form of messages: one line with a code, then the remedy; one mistake is one error, which names whose it is.

use super::corpus::{Case, cases, root};
use std::collections::BTreeSet;
use std::fs;

/// rustc shows the standard library's source only where the component `rust-src` is installed.
#[test]
fn messages_do_not_depend_on_rust_src() {
    for case in cases() {
        for place in ["$RUST", "/rustc/", "$CARGO"] {
            assert!(!case.stderr.contains(place), "{} shows {place}", case.place());
        }
    }
}

/// One line that says what is wrong with what, then what to write instead.
#[test]
fn our_messages_have_one_form() {
    for case in cases() {
        let at = case.place();
        for Ours { what, code, help, .. } in ours(&case.stderr) {
            let first = what.chars().next().unwrap();
            assert!(!first.is_uppercase(), "{at} begins with a capital: {what}");
            assert!(!what.ends_with(['.', '?', '!']), "{at} ends with a full stop: {what}");
            assert!(help.is_some_and(|help| !help.is_empty()), "{at} [{code}] has no help");
            for word in WORDS_OF_THE_COMPILER {
                assert!(!what.contains(word), "{at} speaks of `{word}`: {what}");
            }
        }
    }
}

/// A fault that follows from another one is not reported.
#[test]
fn one_mistake_is_one_error() {
    let is_cascade =
        |case: &Case| case.stderr.lines().filter(|line| line.starts_with("error")).count() != 1;
    let cascades = cases().iter().filter(|case| is_cascade(case)).map(Case::place).collect();
    assert_known(&cascades, CASCADES);
}

/// A message names the cookie, the purpose, the provider or the policy that is wrong.
#[test]
fn our_messages_name_what_is_wrong() {
    let mut nameless = BTreeSet::new();
    for case in cases() {
        let names = names(&case.source);
        let is_named = |what: &str| {
            what.split('`')
                .skip(1)
                .step_by(2)
                .any(|word| names.iter().any(|name| word.contains(name)) || word.contains("\\u{"))
        };
        let of_policy = ours(&case.stderr).into_iter().filter(|ours| ours.is_of_policy);
        for Ours { what, code, .. } in of_policy {
            if !is_named(what) && !WITHOUT_NAME.contains(&code) {
                nameless.insert(case.place());
            }
        }
    }
    assert_known(&nameless, NAMELESS);
}

#[test]
fn every_code_has_a_case_and_an_explanation() {
    let cases = cases();
    let found: BTreeSet<String> = cases
        .iter()
        .flat_map(|case| ours(&case.stderr))
        .map(|message| message.code.to_owned())
        .collect();
    let known = codes();
    let errors = known
        .iter()
        .filter(|code| !ROWS.contains(&code.as_str()) && !WITHOUT_CASE.contains(&code.as_str()));
    let without_case: Vec<_> = errors.filter(|code| !found.contains(*code)).collect();
    assert!(without_case.is_empty(), "codes without a case: {without_case:?}");
    let unknown: Vec<_> = found.iter().filter(|code| !known.contains(*code)).collect();
    assert!(unknown.is_empty(), "codes that the rule book does not explain: {unknown:?}");
    let rows_as_errors: Vec<_> = ROWS.iter().filter(|code| found.contains(**code)).collect();
    assert!(rows_as_errors.is_empty(), "rows that are errors: {rows_as_errors:?}");
    let gone: Vec<_> = ROWS.iter().filter(|code| !known.contains(**code)).collect();
    assert!(gone.is_empty(), "rows without a rule: {gone:?}");
}

/// Rules that are rows of the policy's report, and never errors.
const ROWS: &[&str] = &[
    "abroad",
    "choice-6m",
    "choice-kept",
    "choice-prefix",
    "cnil-13m",
    "cnil-25m",
    "clears-storage",
    "cnil-refresh",
    "controller-role",
    "count-150",
    "count-50",
    "csrf-missing",
    "derived",
    "domain-wide",
    "elsewhere",
    "exempt-lifetime",
    "frame-permissions",
    "gcm-unmapped",
    "minimisation",
    "name-case-clash",
    "origin-kind-missing",
    "partitioned-none",
    "path-not-security",
    "prefix-unknown",
    "samesite-overbroad",
    "samesite-strict-login",
    "sensitive-data",
    "separate-consent",
    "session-name",
    "session-persistent",
    "session-prefix",
    "proxy-returns",
    "undeletable",
    "undeletable-partition",
];

/// Codes that no case has: no policy leads to the first, or it is a fault to be mended; `features.rs` has the second, as cases are
/// compiled with all features.
const WITHOUT_CASE: &[&str] = &["compiler-fault", "feature-missing"];

/// Codes of messages about something that has no name.
const WITHOUT_NAME: &[&str] = &["policy-missing"];

/// Cases whose one mistake is two errors, and why it cannot be one.
const CASCADES: &[&str] = &[
    // A type other than a policy has no methods either, which rustc reports at each call.
    "undeclared/no_policy",
    // The consent to something that is no purpose is no argument for a constructor either.
    "consent/to_a_cookie",
    // Without a type rustc knows neither the cookie's value nor its policy, and says both.
    "undeclared/no_cookie_named",
];

/// Cases whose message does not name what is wrong, and why not.
const NAMELESS: &[&str] = &[];

/// Words that the author of a policy never wrote.
const WORDS_OF_THE_COMPILER: [&str; 7] =
    ["Declaration", "TokenStream", "Ident", "LitStr", "Span", "syn::", "__private"];

/// A message of ours: `error: what [code]`, then `help: ..`. Where rustc found it, its own code and lines stand between; what
/// constants of ours find is about a policy.
pub(crate) struct Ours<'t> {
    pub(crate) what: &'t str,
    pub(crate) code: &'t str,
    pub(crate) help: Option<&'t str>,
    /// It is about a policy, not about a program that uses one.
    pub(crate) is_of_policy: bool,
}

/// Finds the messages of ours among recorded ones.
pub(crate) fn ours(text: &str) -> Vec<Ours<'_>> {
    let lines: Vec<&str> = text.lines().collect();
    let mut messages = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let evaluated = line.strip_prefix("error[E0080]: evaluation panicked: ");
        let of_policy = line.strip_prefix("error: ").or(evaluated);
        let of_use = line.strip_prefix("error[E0277]: ");
        let with_code = of_policy.or(of_use).and_then(|line| line.strip_suffix(']'));
        let Some((what, code)) = with_code.and_then(|line| line.rsplit_once(" [")) else {
            continue;
        };
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

/// Compares with a list of known faults, which holds no other.
fn assert_known(found: &BTreeSet<String>, known: &[&str]) {
    let known: BTreeSet<String> = known.iter().map(|place| (*place).to_owned()).collect();
    let new: Vec<_> = found.difference(&known).collect();
    let mended: Vec<_> = known.difference(found).collect();
    assert!(new.is_empty() && mended.is_empty(), "new: {new:#?}, take off the list: {mended:#?}");
}

/// Lists the names that a case declares: behind the keyword of an item; a variant stands alone on its line.
fn names(case: &str) -> Vec<&str> {
    let words: Vec<&str> = case.split_whitespace().collect();
    let behind = words.windows(2).filter(|pair| {
        [
            "policy", "provider", "purpose", "cookie", "consent", "storage", "embed", "access",
            "include", "texts", "as", "enum", "struct", "union",
        ]
        .contains(&pair[0])
    });
    let lines = case.lines().filter_map(|line| line.trim().strip_suffix(','));
    let variants = lines.filter(|line| line.chars().all(char::is_alphanumeric));
    behind
        .map(|pair| pair[1].trim_start_matches('"'))
        .map(|name| name.split(['"', ':', '(', ',', ';', '<']).next().unwrap())
        .filter(|name| name.chars().any(char::is_alphabetic) && *name != "cookie")
        .chain(variants)
        .collect()
}

/// Lists the codes of the compiler, as its source has them.
fn codes() -> BTreeSet<String> {
    let file = root().join("../policy-macros/src/diagnostics/code.rs");
    let source = fs::read_to_string(file).unwrap();
    let (_, list) = source.split_once("\ncodes! {").unwrap();
    let (list, _) = list.split_once("\n}").unwrap();
    let codes = list.lines().filter_map(|line| line.split_once("= \"")?.1.strip_suffix("\","));
    codes.map(str::to_owned).collect()
}
