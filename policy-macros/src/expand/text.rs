//! Texts and words of the policy as constants.

use crate::model::{Site, Text};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

/// Expands a text to one literal with a line per language, each of which begins with the tag.
pub(super) fn text(text: &Text, support: &TokenStream) -> TokenStream {
    let line =
        |(tag, text): &(String, String)| format!("{tag} {}", text.replace(['\n', '\r'], " "));
    let lines = text.0.iter().map(line).collect::<Vec<_>>().join("\n");
    quote!(#support::Text(#lines))
}

/// Expands an option by the paths of the runtime, as the user's crate can have a `Some` of its own.
pub(super) fn option(value: Option<impl ToTokens>, support: &TokenStream) -> TokenStream {
    value.map_or_else(|| quote!(#support::None), |value| quote!(#support::Some(#value)))
}

pub(super) fn site(site: &Site, support: &TokenStream) -> TokenStream {
    match site {
        Site::Any => quote!(#support::SitePattern::Any),
        Site::Host(host) => {
            let host = &host.text;
            quote!(#support::SitePattern::Host(#host))
        }
        Site::Below(base) => {
            let base = &base.text;
            quote!(#support::SitePattern::Below(#base))
        }
    }
}

/// Expands the reason for which an item is necessary.
pub(super) fn exemption(because: Option<&Ident>, support: &TokenStream) -> TokenStream {
    let exemption = because.map(|because| variant(&because.to_string()));
    option(exemption.map(|exemption| quote!(#support::Exemption::#exemption)), support)
}

/// Returns the variant for a word of the language: `ThirdParty` for `third_party`.
pub(super) fn variant(word: &str) -> Ident {
    let mut name = String::new();
    for part in word.split('_') {
        let mut letters = part.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    Ident::new(&name, Span::call_site())
}
