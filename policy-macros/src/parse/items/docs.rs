//! Doc comments: `/// text`, `/** text */` and `#[doc = "text"]`.

use crate::diagnostics::PolicyError;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens;
use crate::parse::context::Result;
use crate::syntax::Docs;
use crate::syntax::keywords::is_keyword;
use proc_macro2::TokenTree;
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, MetaNameValue, Token};

/// An attribute other than a doc comment.
pub(super) struct StrayAttribute {
    pub(super) place: SpanRange,
    pub(super) name: String,
    /// The text of `#[text = ".."]`.
    pub(super) text: Option<String>,
}

/// Words the error of a comment in another form than `/// ..`.
fn not_outer(input: ParseStream<'_>, called: &str) -> PolicyError {
    let ahead = input.fork();
    let text = ahead.parse::<Token![#]>().and_then(|_| ahead.parse::<Token![!]>()).and_then(|_| {
        let inner = ahead.parse::<proc_macro2::Group>()?;
        let text = inner.stream().into_iter().last().map(|token| token.to_string());
        syn::parse_str::<LitStr>(&text.unwrap_or_default())
    });
    let text = text.map_or_else(|_| words(input), |text| plain(&text.value()).join(" "));
    PolicyError::new(
        input.span(),
        Code::SYNTAX,
        &format!("a doc comment in {called} begins with three slashes"),
        &format!("write `/// {text}`"),
    )
}

/// Renders the words of `# A comment.`, up to the item behind it.
fn words(input: ParseStream<'_>) -> String {
    let ahead = input.fork();
    let _ = ahead.parse::<Token![#]>();
    let mut words = Vec::new();
    while let Ok(token) = ahead.parse::<TokenTree>() {
        if is_keyword(&token.to_string()) {
            return tokens::render(words.into_iter().collect());
        }
        words.push(token);
    }
    "..".to_owned()
}

/// A doc comment that is no text but stands for one: `#[doc = include_str!("sid.txt")]`.
pub(super) struct UnreadText {
    pub(super) place: SpanRange,
    /// The expression, as messages show it.
    pub(super) found: String,
    /// The text that it stands for, where that can be seen.
    pub(super) text: Option<String>,
}

/// The attributes before an item.
#[derive(Default)]
pub(super) struct Attributes {
    pub(super) strays: Vec<StrayAttribute>,
    pub(super) unread: Vec<UnreadText>,
}

/// Parses the doc comment before an item, whose lines join with a space, and the attributes among them. `called` is the item around it.
pub(super) fn docs(input: ParseStream<'_>, called: &str) -> Result<(Docs, Attributes)> {
    let start = input.fork();
    let attributes = Attribute::parse_outer(input).map_err(|_| not_outer(&start, called))?;
    let (mut lines, mut others) = (Vec::new(), Attributes::default());
    for attribute in &attributes {
        match &attribute.meta {
            Meta::NameValue(doc) if doc.path.is_ident("doc") => match &doc.value {
                Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
                    lines.extend(plain(&text.value()));
                }
                value => {
                    let place = SpanRange::of(attribute);
                    let found = tokens::render(value.to_token_stream());
                    others.unread.push(UnreadText { place, found, text: joined(value) });
                }
            },
            other => {
                let name = tokens::render(other.path().to_token_stream());
                let text = match other {
                    Meta::NameValue(MetaNameValue {
                        value: Expr::Lit(ExprLit { lit: Lit::Str(text), .. }),
                        ..
                    }) => Some(text.value()),
                    _ => None,
                };
                others.strays.push(StrayAttribute { place: SpanRange::of(attribute), name, text });
            }
        }
    }
    let range = |first: &Attribute| {
        let last = attributes.last().unwrap_or(first);
        SpanRange::of(first).to(SpanRange::of(last))
    };
    let text = lines.join(" ");
    Ok((Docs { text, place: attributes.first().map(range) }, others))
}

/// Returns the lines of a doc comment that are not empty. Those of a block (`/** .. */`) are without the stars that frame it,
/// as rustdoc shows them.
fn plain(text: &str) -> Vec<String> {
    let lines = || text.lines().map(str::trim);
    let is_frame = |line: &str| line.starts_with('*');
    let is_block =
        lines().count() > 1 && lines().skip(1).all(|line| line.is_empty() || is_frame(line));
    let without_frame = |(index, line): (usize, &str)| {
        let is_border = line.bytes().all(|byte| byte == b'*');
        let is_framed = is_block && (index > 0 || is_border);
        if is_framed { line.trim_start_matches('*').trim() } else { line }.to_owned()
    };
    lines().enumerate().map(without_frame).filter(|line| !line.is_empty()).collect()
}

/// Returns the text of `concat!` if all of it is there.
fn joined(value: &Expr) -> Option<String> {
    let Expr::Macro(call) = value else { return None };
    if call.mac.path.segments.last().is_none_or(|last| last.ident != "concat") {
        return None;
    }
    let parts = Punctuated::<LitStr, Token![,]>::parse_terminated.parse2(call.mac.tokens.clone());
    let text: String = parts.ok()?.iter().map(LitStr::value).collect();
    Some(plain(&text).join(" ")).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_of_a_block_is_no_text() {
        for (comment, text) in [
            (" Remembers your language. ", "Remembers your language."),
            ("\n * Remembers\n * your language.\n ", "Remembers your language."),
            (" Remembers\n     your language.\n", "Remembers your language."),
            (" Remembers\n   * your language.\n   *", "Remembers your language."),
            ("*\n * Remembers\n **", "Remembers"),
            ("****\n * Remembers\n ****", "Remembers"),
            ("\r\n * Remembers\r\n * your language.\r\n ", "Remembers your language."),
            ("\n\n  Remembers\n\n  your language.\n", "Remembers your language."),
            (" 5 * 5\n", "5 * 5"),
            ("* a", "* a"),
            ("", ""),
        ] {
            assert_eq!(plain(comment).join(" "), text, "{comment:?}");
        }
    }
}
