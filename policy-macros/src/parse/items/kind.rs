//! The kind of a purpose, from which it follows whether visitors are asked.

use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::span_range::SpanRange;
use crate::parse::context::Context;
use crate::parse::render::range_since;
use crate::syntax::reported::{Part, Reported};
use crate::syntax::vocabulary::{INTERNAL, NECESSARY, PURPOSE_KINDS, STATISTICAL, THIRD_PARTY};
use proc_macro2::{Ident, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

/// The tokens in the place of a kind.
pub(super) enum FoundKind {
    Word(SpanRange, String),
    /// No word, and the place of the colon if there is one.
    Missing(Option<SpanRange>),
}

/// Parses the kind behind its colon, in any spelling.
pub(super) fn read(input: ParseStream<'_>) -> FoundKind {
    if !input.peek(Token![:]) {
        return FoundKind::Missing(None);
    }
    let Ok(colon) = input.parse::<Token![:]>() else { return FoundKind::Missing(None) };
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
    };
    if PURPOSE_KINDS.contains(&word) {
        return Ident::new(word, place.first);
    }
    let near = match word.to_lowercase().as_str() {
        "essential" | "strictly_necessary" | "strictly-necessary" | "required" => Some(NECESSARY),
        "analytics" | "statistics" | "measurement" | "performance" => Some(STATISTICAL),
        "first_party" | "first-party" | "preferences" | "personalisation" | "personalization" => {
            Some(INTERNAL)
        }
        "marketing" | "advertising" | "ads" | "targeting" => Some(THIRD_PARTY),
        other => nearest(&other.replace('-', "_"), PURPOSE_KINDS.iter().copied()),
    };
    let help = match near {
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
    if near.is_none() {
        reported.insert(Part::Kind);
    }
    Ident::new(near.unwrap_or(likely), place.first)
}
