//! A key as the author could write it, for the help of a message.

use crate::parse::context::Context;
use crate::syntax::keys::{Item, Key, KeyRule, Shape};
use crate::syntax::lifetime::{DAY, LONGEST, in_words};

/// Renders the key with the number of seconds that other libraries take, or with its example.
pub(super) fn with_seconds(rule: &KeyRule, value: &str, context: &Context<'_>) -> String {
    match (rule.shape, value.parse::<u64>()) {
        (Shape::Lifetime, Ok(seconds)) if (1..=LONGEST).contains(&seconds) => {
            format!("{}: {}", rule.key, in_words(seconds, DAY))
        }
        _ => with_declared(rule, context),
    }
}

/// Renders the key with its example; in place of the name of a provider, one that is declared.
pub(super) fn with_declared(rule: &KeyRule, context: &Context<'_>) -> String {
    let providers = &context.declared.providers;
    // An embed is seldom the controller's, who is declared first.
    let provider = if context.item == Item::Embed { providers.last() } else { providers.first() };
    match (rule.key, provider) {
        (Key::PROVIDER | Key::CONTROLLER, Some(provider)) => format!("{}: {provider}", rule.key),
        (Key::TITLE, _) => format!("{}: \"{}\"", rule.key, context.name),
        _ => rule.usage(),
    }
}
