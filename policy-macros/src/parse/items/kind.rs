//! The kind of a purpose, from which it follows whether visitors are asked.

use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::diagnostics::nearest::nearest;
use crate::parse::context::Context;
use crate::syntax::Kind;
use crate::syntax::vocabulary::{INTERNAL, NECESSARY, PURPOSE_KINDS, STATISTICAL, THIRD_PARTY};
use proc_macro2::{Ident, Span, TokenTree};
use syn::Token;
use syn::ext::IdentExt;
use syn::parse::ParseStream;

/// What stands in the place of a kind.
pub(super) enum FoundKind {
    Word(Span, String),
    /// Where the kind would stand, if there is a colon.
    Missing(Option<Span>),
}

pub(super) fn read(input: ParseStream<'_>) -> FoundKind {
    if !input.peek(Token![:]) {
        return FoundKind::Missing(None);
    }
    let Ok(colon) = input.parse::<Token![:]>() else { return FoundKind::Missing(None) };
    let Ok(first) = input.call(Ident::parse_any) else {
        return FoundKind::Missing(Some(colon.span));
    };
    let mut word = first.to_string();
    while input.peek(Token![-]) && input.peek2(syn::Ident::peek_any) {
        let _ = input.parse::<TokenTree>();
        if let Ok(next) = input.call(Ident::parse_any) {
            word = format!("{word}-{next}");
        }
    }
    FoundKind::Word(first.span(), word)
}

/// The kind that was written; an unknown one is reported, and what was probably meant stands in for it. Where nobody can
/// tell, the `likely` one does.
pub(super) fn resolve(
    found: &FoundKind,
    name: &Ident,
    likely: &str,
    context: &mut Context<'_>,
) -> Kind {
    let (span, word) = match found {
        FoundKind::Word(span, word) => (*span, word.as_str()),
        FoundKind::Missing(place) => {
            context.report(
                place.unwrap_or(name.span()),
                Code::KIND_MISSING,
                &format!("the purpose `{name}` has no kind, from which it follows whether visitors are asked"),
                &format!("write `purpose {name}: {likely}`; the kinds are {}", listed(PURPOSE_KINDS)),
            );
            return Kind { word: Ident::new(likely, name.span()), is_known: false };
        }
    };
    if PURPOSE_KINDS.contains(&word) {
        return Kind { word: Ident::new(word, span), is_known: true };
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
    let meant = near.unwrap_or(likely);
    let help = match near {
        Some(near) => format!("write `purpose {name}: {near}`"),
        None => {
            format!("write `purpose {name}: {likely}`; the kinds are {}", listed(PURPOSE_KINDS))
        }
    };
    context.report(
        span,
        Code::KIND_UNKNOWN,
        &format!("`{word}` is not a kind of cookies, in the purpose `{name}`"),
        &help,
    );
    Kind { word: Ident::new(meant, span), is_known: near.is_some() }
}
