//! Mistakes made on purpose, one at a time, in a policy that compiles: each is one error at the phrase that is wrong, and the
//! remedy that it proposes compiles and asks no less.
//!
//! The mistakes stand in files by topic. A block is one mistake:
//!
//! ```text
//! - purpose Statistics: statistical {          a part of `policy.txt`, which stands there once
//! + purpose Statistics statistical {           the mistake in its place
//! ! kind-missing expected `:`                  the code, and a part of the message
//! @ statistical                                the part that is underlined, if it is worth a test
//! ? write `purpose Statistics: statistical`    a part of the help
//! = ..                                         the part as the help repairs it, if it is not the first line
//! ```
//!
//! `\n` is the end of a line. `MISTAKES=list cargo test -p policy-macros mistakes -- --nocapture` prints all messages.

mod block;
mod outcome;

use block::Mistake;
use outcome::{Asked, Outcome};
use std::fmt::Write;
use std::thread;
use std::time::Duration;

/// The policy in which the mistakes are made.
const POLICY: &str = include_str!("policy.txt");

/// Maximum time of a processor for a run over [`MIN_MISTAKES`] of them, in a debug build.
const MAX_TIME: Duration = Duration::from_secs(3);

/// Minimum number of mistakes.
const MIN_MISTAKES: u32 = 260;

const TOPICS: &[(&str, &str)] = &[
    ("heads", include_str!("heads.txt")),
    ("kinds", include_str!("kinds.txt")),
    ("names", include_str!("names.txt")),
    ("types", include_str!("types.txt")),
    ("signs", include_str!("signs.txt")),
    ("items", include_str!("items.txt")),
    ("keys", include_str!("keys.txt")),
    ("words", include_str!("words.txt")),
    ("lifetimes", include_str!("lifetimes.txt")),
    ("texts", include_str!("texts.txt")),
    ("facts", include_str!("facts.txt")),
    ("rust", include_str!("rust.txt")),
    ("again", include_str!("again.txt")),
    ("embeds", include_str!("embeds.txt")),
];

/// All mistakes, each with its topic.
fn mistakes() -> Vec<(&'static str, Mistake)> {
    let of_topic = |(topic, text): &(&'static str, &'static str)| {
        let topic = *topic;
        block::read(text).into_iter().map(move |mistake| (topic, mistake))
    };
    TOPICS.iter().flat_map(of_topic).collect()
}

#[test]
fn the_policy_has_no_mistake() {
    assert_eq!(Outcome::of(POLICY).messages(), [""; 0]);
}

/// Goes over all mistakes, and prints a table of those whose message is not as it should be.
#[test]
fn each_mistake_is_one_error_whose_remedy_compiles() {
    let mistakes = mistakes();
    let (left, right) = mistakes.split_at(mistakes.len() / 2);
    let (listing, failures, took) = thread::scope(|scope| {
        let beside = scope.spawn(|| run(right));
        let (mut listing, mut failures, took) = run(left);
        let (more, more_failures, more_time) = beside.join().unwrap();
        listing.push_str(&more);
        failures.push_str(&more_failures);
        (listing, failures, took + more_time)
    });
    if std::env::var("MISTAKES").is_ok_and(|what| what == "list") {
        println!("{listing}");
    }
    println!("{} mistakes in {took:?}", mistakes.len());
    assert!(failures.is_empty(), "{failures}");
    let count = u32::try_from(mistakes.len()).unwrap();
    assert!(count >= MIN_MISTAKES, "{count} mistakes");
    let share = took * MIN_MISTAKES / count;
    assert!(share <= MAX_TIME, "{MIN_MISTAKES} of {count} mistakes take {share:?}");
}

/// Lists the messages for these mistakes and the faults of those messages, and measures the time that it takes.
fn run(mistakes: &[(&str, Mistake)]) -> (String, String, Duration) {
    let start = time();
    let (mut listing, mut failures) = (String::new(), String::new());
    for (topic, mistake) in mistakes {
        let outcome = Outcome::of(&mistake.made());
        let _ = writeln!(listing, "{topic}: {}\n{outcome}", mistake.mistaken);
        let faults = faults(mistake, &outcome);
        if !faults.is_empty() {
            let faults = faults.join("\n    ");
            let _ = writeln!(failures, "{topic}: {}\n    {faults}\n{outcome}", mistake.mistaken);
        }
    }
    (listing, failures, time().saturating_sub(start))
}

/// The time of the processor that this thread took: other programs must not fail the test.
fn time() -> Duration {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = stat.split_whitespace().next().and_then(|time| time.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}

/// The faults of the messages for a mistake.
fn faults(mistake: &Mistake, outcome: &Outcome) -> Vec<String> {
    let mut faults = Vec::new();
    match outcome.errors.as_slice() {
        [error] => {
            if error.code != mistake.code || !error.what.contains(&mistake.what) {
                faults.push(format!("the message is not: {} {}", mistake.code, mistake.what));
            }
            if !error.help.contains(&mistake.help) {
                faults.push(format!("the help is not: {}", mistake.help));
            }
            let spaced = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let other =
                mistake.place.as_ref().filter(|place| spaced(place) != spaced(&error.place));
            if let Some(place) = other {
                faults.push(format!("underlined is not: {place}"));
            }
            if !mistake.is_what_the_help_says(&error.help) {
                faults.push("the repair is not what the help says".to_owned());
            }
            faults.extend(weakens(&error.help, &mistake.mistaken));
        }
        errors => faults.push(format!("{} errors", errors.len())),
    }
    // Where the repair is the policy as it was, it compiles and asks as it did.
    if mistake.has_remedy_of_its_own() {
        let repaired = Outcome::of(&mistake.repaired());
        if !repaired.errors.is_empty() {
            faults.push(format!("the repaired policy has errors:\n{repaired}"));
        }
        faults.extend(asks_less(&mistake.made(), &mistake.repaired()));
    }
    faults
}

/// What protects less, or spares visitors a question, and the words by which an author says it.
const WEAK: &[(&str, &[&str])] = &[
    ("insecure", &["secure"]),
    ("read_by: scripts", &["http", "read_by"]),
    ("same_site: none", &["site"]),
    ("anonymised: \"", &["anonym"]),
    ("own_use", &["own_use"]),
    ("no_cross_site", &["no_cross_site"]),
    ("ip_masked", &["ip_masked"]),
    ("not_matched", &["not_matched"]),
    ("elsewhere: ", &["elsewhere"]),
    ("abroad: ", &["abroad"]),
    ("role: processor", &["role", "type"]),
    ("because: ", &["because", "reason"]),
];

/// Finds a part of a help that weakens a protection, and that the author did not speak of.
fn weakens(help: &str, mistaken: &str) -> Option<String> {
    let is_conditional = help.contains(" if ");
    let snippets = help.split('`').skip(1).step_by(2);
    let mut weak = snippets.filter(|snippet| {
        let is_open = snippet.contains("..") || is_conditional;
        let row = WEAK.iter().find(|(start, _)| snippet.starts_with(start) && !is_open);
        let is_said =
            |words: &[&str]| words.iter().any(|word| mistaken.to_lowercase().contains(word));
        row.is_some_and(|(_, words)| !is_said(words))
            && !["remove", "its keys are"].iter().any(|start| help.starts_with(start))
    });
    weak.next().map(|snippet| format!("the help offers `{snippet}`, which the author did not say"))
}

/// Finds a purpose that asked before a remedy and asks no more: neither in the policy as it should be, nor with the mistake.
fn asks_less(made: &str, repaired: &str) -> Option<String> {
    // Under the base rule, `anonymised` alone spares the question; the Union asks in any case.
    let asked = |policy: &str| Asked::of(&policy.replace("jurisdictions: [eu],", ""));
    let (should, made, repaired) = (asked(POLICY), asked(made), asked(repaired));
    let asked = should
        .asked
        .iter()
        .chain(made.asked.iter().filter(|purpose| !should.unasked.contains(*purpose)));
    let mut lost = asked.filter(|purpose| repaired.unasked.contains(*purpose));
    lost.next().map(|purpose| format!("the remedy makes `{purpose}` a purpose that does not ask"))
}
