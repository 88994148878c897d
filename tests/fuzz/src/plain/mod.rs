//! The specifications word for word: slow, with copies, and written without a look at `policy_runtime::wire`, so that a
//! mistake in one is a difference between the two.

mod cookie;
mod date;

pub use cookie::{Cookie, cookie_pairs, read_set_cookie, set_cookie};
pub use date::date;

/// Without SP and HTAB at both ends.
fn trim(mut text: &[u8]) -> &[u8] {
    while text.first().is_some_and(|byte| *byte == 32 || *byte == 9) {
        text = &text[1..];
    }
    while text.last().is_some_and(|byte| *byte == 32 || *byte == 9) {
        text = &text[..text.len() - 1];
    }
    text
}

fn cut(text: &[u8], separator: u8) -> Option<(&[u8], &[u8])> {
    let at = text.iter().position(|byte| *byte == separator)?;
    Some((&text[..at], &text[at + 1..]))
}
