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
use outcome::Outcome;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// The policy in which the mistakes are made.
const POLICY: &str = include_str!("policy.txt");

/// Maximum time of a run over all mistakes, in a debug build.
const MAX_TIME: Duration = Duration::from_secs(3);

/// Minimum number of mistakes.
const MIN_MISTAKES: usize = 260;

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
    let start = Instant::now();
    let mistakes = mistakes();
    let is_listed = std::env::var("MISTAKES").is_ok_and(|what| what == "list");
    let (mut failures, mut listing) = (String::new(), String::new());
    for (topic, mistake) in &mistakes {
        let outcome = Outcome::of(&mistake.made());
        let _ = writeln!(listing, "{topic}: {}\n{outcome}", mistake.mistaken);
        let faults = faults(mistake, &outcome);
        if !faults.is_empty() {
            let _ = writeln!(failures, "{topic}: {}", mistake.mistaken);
            for fault in faults {
                let _ = writeln!(failures, "    {fault}");
            }
            let _ = writeln!(failures, "{outcome}");
        }
    }
    let took = start.elapsed();
    if is_listed {
        println!("{listing}");
    }
    println!("{} mistakes in {took:?}", mistakes.len());
    assert!(failures.is_empty(), "{failures}");
    assert!(mistakes.len() >= MIN_MISTAKES, "{} mistakes", mistakes.len());
    assert!(took <= MAX_TIME, "{took:?}");
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
            if mistake.place.as_ref().is_some_and(|place| *place != error.place) {
                faults.push(format!("underlined is not: {}", mistake.place.as_deref().unwrap_or_default()));
            }
            if !mistake.is_what_the_help_says(&error.help) {
                faults.push("the repair is not what the help says".to_owned());
            }
        }
        errors => faults.push(format!("{} errors", errors.len())),
    }
    let repaired = Outcome::of(&mistake.repaired());
    if !repaired.errors.is_empty() {
        faults.push(format!("the repaired policy has errors:\n{repaired}"));
    }
    for purpose in outcome.asked.iter().filter(|purpose| repaired.unasked.contains(*purpose)) {
        if !Outcome::of_the_policy().unasked.contains(purpose) {
            faults.push(format!("the remedy makes `{purpose}` a purpose that does not ask"));
        }
    }
    faults
}
