//! Doc comments: `/// text`, `/** text */` and `#[doc = "text"]`.

use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens;
use crate::parse::context::{Context, Result};
use crate::parse::render::range_since;
use crate::syntax::Docs;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, LitStr, Meta, Token};

/// Stands in for a text that was written in a way that cannot be read, which was reported.
const UNREAD: &str = "..";

/// An attribute other than a doc comment.
pub(super) struct StrayAttribute {
    pub(super) place: SpanRange,
    pub(super) name: String,
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

/// Parses the doc comment before an item, whose lines join with a space, and the attributes among them.
pub(super) fn docs(input: ParseStream<'_>) -> Result<(Docs, Attributes)> {
    let attributes = Attribute::parse_outer(input)?;
    let (mut lines, mut others) = (Vec::new(), Attributes::default());
    for attribute in &attributes {
        let place = SpanRange::of(attribute);
        match &attribute.meta {
            Meta::NameValue(doc) if doc.path.is_ident("doc") => match &doc.value {
                Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => {
                    lines.extend(plain(&text.value()))
                }
                other => {
                    lines.push(UNREAD.to_owned());
                    let found = tokens::render(other.to_token_stream());
                    others.unread.push(UnreadText { place, found, text: joined(other) });
                }
            },
            other => {
                // A text that is there under a condition is not missing.
                if other.path().is_ident("cfg_attr") && has_word(other.to_token_stream(), "doc") {
                    lines.push(UNREAD.to_owned());
                }
                let name = tokens::render(other.path().to_token_stream());
                others.strays.push(StrayAttribute { place, name });
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
        let line =
            if is_block && (index > 0 || is_border) { line.trim_start_matches('*') } else { line };
        line.trim().to_owned()
    };
    lines().enumerate().map(without_frame).filter(|line| !line.is_empty()).collect()
}

/// Returns the text of `concat!` if all of it is there.
fn joined(value: &Expr) -> Option<String> {
    let Expr::Macro(call) = value else { return None };
    if !call.mac.path.segments.last().is_some_and(|last| last.ident == "concat") {
        return None;
    }
    let parts = Punctuated::<LitStr, Token![,]>::parse_terminated.parse2(call.mac.tokens.clone());
    let text: String = parts.ok()?.iter().map(LitStr::value).collect();
    Some(plain(&text).join(" ")).filter(|text| !text.is_empty())
}

fn has_word(tokens: TokenStream, word: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(found) => found == word,
        TokenTree::Group(group) => has_word(group.stream(), word),
        _ => false,
    })
}

/// Returns whether a comment of the kind `//!` stands here, or another inner attribute.
pub(super) fn is_inner(input: ParseStream<'_>) -> bool {
    input.peek(Token![#]) && input.peek2(Token![!])
}

/// Reports a comment inside of an item that is meant as its text.
pub(super) fn reject_inner(input: ParseStream<'_>, context: &mut Context<'_>) -> Result<()> {
    let start = input.cursor();
    let attributes = Attribute::parse_inner(input)?;
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(doc) if doc.path.is_ident("doc") => match &doc.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(plain(&text.value())),
            _ => None,
        },
        _ => None,
    });
    let text = lines.flatten().collect::<Vec<_>>().join(" ");
    let place = range_since(start, input);
    if text.is_empty() {
        context.report(
            place,
            Code::ATTRIBUTE,
            &format!("an attribute stands in {}, but a policy has none", context.called()),
            "remove it: only doc comments (`/// ...`) stand before an item",
        );
        return Ok(());
    }
    context.has_inner_docs = true;
    let (noun, name) = (context.item.noun(), &context.name);
    context.report(
        place,
        Code::PURPOSE_TEXT,
        &format!("the text of {} stands inside of it, but texts stand above", context.called()),
        &format!("write `/// {text}` above `{noun} {name}`"),
    );
    Ok(())
}

impl Context<'_> {
    /// Returns the text of the item. One that stands inside of it was reported, and is not missing.
    pub(super) fn docs_of_item(&self, docs: Docs) -> Docs {
        let is_unread = self.has_inner_docs && docs.text.is_empty();
        Docs { text: if is_unread { UNREAD.to_owned() } else { docs.text }, ..docs }
    }
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
