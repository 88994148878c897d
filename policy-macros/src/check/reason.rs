//! The reason that a necessary item without one probably has: by the words of its name and of its text, which are the author's
//! own. Where they name none, or several, none is proposed.

use crate::diagnostics::listing::listed;
use crate::syntax::vocabulary::{
    AUTHENTICATION, BASKET, CSRF, EXEMPTIONS, INTERFACE, LOAD_BALANCING, MEDIA_PLAYER, PAYMENT,
    REMEMBER_ME, USER_INPUT,
};
use proc_macro2::Ident;

/// Words by which an item says what it is for.
#[rustfmt::skip] // a table: one reason a line
const WORDS: &[(&str, &[&str])] = &[
    (REMEMBER_ME, &["remember me", "remember_me", "rememberme", "stay signed in", "keep me signed in"]),
    (CSRF, &["csrf", "xsrf", "forgery"]),
    (AUTHENTICATION, &["sid", "signed in", "sign in", "signs you in", "logged in", "log in", "login", "auth", "session id", "sessionid"]),
    (BASKET, &["basket", "cart"]),
    (PAYMENT, &["payment", "pay"]),
    (LOAD_BALANCING, &["load balancer", "load balancing", "loadbalancer"]),
    (MEDIA_PLAYER, &["player", "video", "playback"]),
    (USER_INPUT, &["draft", "typed", "form", "forms", "what you wrote"]),
    (INTERFACE, &["theme", "colours", "colors", "colour", "color", "dark", "language", "lang", "locale", "layout", "font", "currency", "preference", "display"]),
];

/// Words the help for an item without a reason.
pub(super) fn help(identifier: &Ident, text: &str) -> String {
    let all = listed(EXEMPTIONS);
    let otherwise = "if none is true, move it into a purpose that asks";
    match probable(&identifier.to_string()).or_else(|| probable(text)) {
        Some(reason) => {
            format!("add `because: {reason}`, if that is why; the reasons are {all}; {otherwise}")
        }
        None => format!("add `because` with the reason that is true, of {all}; {otherwise}"),
    }
}

/// Finds the one reason that a text speaks of.
fn probable(text: &str) -> Option<&'static str> {
    let plain = |c: char| if c.is_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
    let text: String = format!(" {} ", text.chars().map(plain).collect::<String>());
    let has = |word: &&&str| text.contains(&format!(" {} ", word.replace('_', " ")));
    let mut reasons = WORDS
        .iter()
        .filter(|(_, words)| words.iter().any(|word| has(&word)))
        .map(|(reason, _)| *reason);
    let first = reasons.next()?;
    // `remember me` signs in, too: the more exact reason stands first.
    let is_one = reasons.next().is_none() || first == REMEMBER_ME;
    is_one.then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_author_name_the_reason() {
        for (text, reason) in [
            ("theme", Some(INTERFACE)),
            ("ui_lang", Some(INTERFACE)),
            ("Remembers your colours.", Some(INTERFACE)),
            ("sid", Some(AUTHENTICATION)),
            ("Keeps you signed in.", Some(AUTHENTICATION)),
            ("Signs you in again: \"remember me\".", Some(REMEMBER_ME)),
            ("cart_id", Some(BASKET)),
            ("csrf_token", Some(CSRF)),
            ("Keeps the basket while you log in.", None),
            ("thing", None),
            ("considers", None),
        ] {
            assert_eq!(probable(text), reason, "{text}");
        }
    }
}
