//! A key as the author could write it, for the help of a message.

use crate::diagnostics::listing::listed;
use crate::parse::context::Context;
use crate::syntax::keys::{Item, Key, KeyRule, Shape};
use crate::syntax::lifetime::{DAY, LONGEST, in_words};

/// Longest lifetime that a remedy proposes, in seconds: browsers keep none longer (RFC 6265bis 5.5).
const MAX_SECONDS: u64 = 400 * DAY;

/// Renders the key with the number of seconds that other libraries take, or as one to be filled in.
pub(super) fn with_seconds(rule: &KeyRule, value: &str, context: &Context<'_>) -> String {
    match (rule.shape, value.parse::<u64>()) {
        (Shape::Lifetime, Ok(seconds)) if (1..=LONGEST).contains(&seconds) => {
            let seconds = if context.is_in_embed { seconds } else { seconds.min(MAX_SECONDS) };
            format!("`{}: {}`: {}", rule.key, in_words(seconds, DAY), rule.says)
        }
        _ => with_declared(rule, context),
    }
}

/// Renders the key as one to be filled in. What follows from the policy is there: the name of its one provider, and a title.
pub(super) fn with_declared(rule: &KeyRule, context: &Context<'_>) -> String {
    match (rule.key, context.declared.providers.as_slice()) {
        (Key::CONTROLLER, [provider]) => format!("`controller: {provider}`: {}", rule.says),
        (Key::PROVIDER | Key::CONTROLLER, providers @ [_, ..]) => {
            let names: Vec<&str> = providers.iter().map(String::as_str).collect();
            format!("{}; so far there is {}", rule.open(), listed(&names))
        }
        (Key::TITLE, _) if context.item == Item::Purpose => {
            format!("`{}: \"{}\"`: {}", rule.key, context.name, rule.says)
        }
        _ => rule.open(),
    }
}
