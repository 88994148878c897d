//! The colon between a key and its value, and what stands in its place.

use crate::diagnostics::span_range::SpanRange;
use crate::parse::render::range_since;
use proc_macro2::{Punct, TokenTree};
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative;

/// Signs that stand in the place of a colon.
const OTHERS: &[&str] = &["=", "=>", "->", "::", ":=", "==", "=:", "~"];

/// Parses a colon. Returns `None` without one, and the place of other signs.
pub(super) fn colon(input: ParseStream<'_>) -> Option<Result<(), SpanRange>> {
    let start = input.cursor();
    let ahead = input.fork();
    let mut signs = String::new();
    while let Ok(sign) = ahead.fork().parse::<Punct>()
        && ":=->~".contains(sign.as_char())
    {
        let longer = format!("{signs}{}", sign.as_char());
        let is_begun = longer == ":" || longer == "-" || OTHERS.contains(&longer.as_str());
        if !is_begun {
            break;
        }
        let _ = ahead.parse::<TokenTree>();
        signs = longer;
    }
    if signs == ":" {
        input.advance_to(&ahead);
        return Some(Ok(()));
    }
    if !OTHERS.contains(&signs.as_str()) {
        return None;
    }
    input.advance_to(&ahead);
    Some(Err(range_since(start, input)))
}

/// Skips a colon, or what stands in its place. Returns whether there was one.
pub(super) fn skip(input: ParseStream<'_>) -> bool {
    colon(input).is_some()
}
