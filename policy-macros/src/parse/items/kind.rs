//! The kind of a purpose, from which it follows whether visitors are asked.

use crate::diagnostics::code::Code;
use crate::diagnostics::listing::{either, listed};
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::context::Context;
use crate::parse::render::range_since;
use crate::syntax::reported::{Part, Reported};
use crate::syntax::trade;
use crate::syntax::vocabulary::{INTERNAL, NECESSARY, PURPOSE_KINDS};
use proc_macro2::{Ident, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

/// The tokens in the place of a kind.
pub(super) enum FoundKind {
    Word(SpanRange, String),
    /// No word, and the place of the colon if there is one.
    Missing(Option<SpanRange>),
    /// The `?` of an import, which stands for what the author alone knows.
    Open(SpanRange),
}

/// Parses the kind behind its colon, in any spelling.
pub(super) fn read(input: ParseStream<'_>) -> FoundKind {
    if !input.peek(Token![:]) {
        return FoundKind::Missing(None);
    }
    let Ok(colon) = input.parse::<Token![:]>() else { return FoundKind::Missing(None) };
    if let Ok(question) = input.parse::<Token![?]>() {
        return FoundKind::Open(question.span.into());
    }
    let start = input.cursor();
    let Ok(first) = input.call(Ident::parse_any) else {
        return FoundKind::Missing(Some(colon.span.into()));
    };
    let mut word = first.to_string();
    while input.peek(Token![-]) && input.peek2(syn::Ident::peek_any) {
        let _ = input.parse::<TokenTree>();
        if let Ok(next) = input.call(Ident::parse_any) {
            word = format!("{word}-{next}");
        }
    }
    FoundKind::Word(range_since(start, input), word)
}

/// Returns the kind of a purpose. An unknown one is reported: the kind that was probably meant stands in for it, or else the
/// `likely` one.
pub(super) fn resolve(
    found: &FoundKind,
    name: &Ident,
    likely: &str,
    reported: &mut Reported,
    context: &mut Context<'_>,
) -> Ident {
    let (place, word) = match found {
        FoundKind::Word(place, word) => (*place, word.as_str()),
        FoundKind::Missing(place) => {
            context.report(
                place.unwrap_or(name.span().into()),
                Code::KIND_MISSING,
                &format!("the purpose `{name}` has no kind, from which it follows whether visitors are asked"),
                &format!("write `purpose {name}: {likely}`; the kinds are {}", listed(PURPOSE_KINDS)),
            );
            reported.insert(Part::Kind);
            return Ident::new(likely, name.span());
        }
        FoundKind::Open(place) => {
            context.report(
                *place,
                Code::KIND_MISSING,
                &format!("the kind of the purpose `{name}` is not answered yet"),
                &format!(
                    "write {}: whether visitors are asked follows from it",
                    either(PURPOSE_KINDS)
                ),
            );
            reported.insert(Part::Kind);
            return Ident::new(likely, name.span());
        }
    };
    if PURPOSE_KINDS.contains(&word) {
        return Ident::new(word, place.first);
    }
    let spelt = || nearest(&word.to_lowercase().replace('-', "_"), PURPOSE_KINDS.iter().copied());
    let near = match trade::kind(word) {
        // What is stored says `because`, so the author holds it to be necessary.
        Some(INTERNAL) if likely == NECESSARY => Some(NECESSARY),
        Some(kind) => Some(kind),
        None if word == "interface" => None,
        None => spelt(),
    };
    let help = match near {
        Some(NECESSARY) if likely != NECESSARY => {
            format!("write `purpose {name}: {NECESSARY}`, and `because` in each item that has none")
        }
        Some(near) => format!("write `purpose {name}: {near}`"),
        None => {
            format!("write `purpose {name}: {likely}`; the kinds are {}", listed(PURPOSE_KINDS))
        }
    };
    context.report(
        place,
        Code::KIND_UNKNOWN,
        &format!("`{word}` is not a kind of cookies, in the purpose `{name}`"),
        &help,
    );
    reported.insert(Part::Kind);
    Ident::new(near.unwrap_or(likely), place.first)
}
