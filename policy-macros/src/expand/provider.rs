//! Providers: one constant each, to which cookies, embeds and the document refer.

use super::expander::Expander;
use super::text;
use crate::model::Provider;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// Refers to a provider by its index. In a policy without providers, which was reported, a default stands in.
pub(super) fn of(expander: &Expander<'_>, index: Option<usize>) -> TokenStream {
    let (support, policy) = (&expander.support, &expander.policy.name);
    // What no party of a library is said to set is the controller's of the policy that includes it.
    let is_of_includer = index.is_none() && expander.policy.is_library;
    let index = index.unwrap_or(0);
    if is_of_includer || index >= expander.policy.providers.len() {
        return quote!(&#support::DEFAULT_PROVIDER);
    }
    let constant = constant(index);
    quote!(#policy::#constant)
}

fn constant(index: usize) -> Ident {
    format_ident!("__PROVIDER_{index}")
}

/// Refers to all providers, for the list of the document.
pub(super) fn all(expander: &Expander<'_>) -> Vec<TokenStream> {
    (0..expander.policy.providers.len()).map(|index| of(expander, Some(index))).collect()
}

/// Expands the constants.
pub(super) fn constants(expander: &Expander<'_>) -> TokenStream {
    let support = &expander.support;
    let constants = expander.policy.providers.iter().enumerate().map(|(index, provider)| {
        let (name, literal) = (constant(index), literal(expander, provider));
        quote! {
            #[allow(clippy::needless_update)]
            const #name: &'static #support::Provider = &#literal;
        }
    });
    constants.collect()
}

/// Expands the identifier. That of a library has the path of its module, as libraries do not know of each other's.
fn identifier(expander: &Expander<'_>, provider: &Provider) -> TokenStream {
    let identifier = provider.identifier.to_string();
    if expander.policy.is_library {
        let behind = format!("::{identifier}");
        quote!(::core::concat!(::core::module_path!(), #behind))
    } else {
        quote!(#identifier)
    }
}

fn literal(expander: &Expander<'_>, provider: &Provider) -> TokenStream {
    let support = &expander.support;
    let identifier = identifier(expander, provider);
    let (name, privacy) = (&provider.name.text, &provider.privacy.text);
    let role = provider.role.clone();
    let optional = [
        (quote!(opt_out), provider.opt_out.as_ref().map(|opt_out| opt_out.text.clone())),
        (quote!(country), provider.country.as_ref().map(|country| country.text.clone())),
        (quote!(role), role),
        (quote!(dpo), provider.dpo.as_ref().map(|dpo| dpo.text.clone())),
        (quote!(address), provider.address.as_ref().map(|address| address.text.clone())),
    ];
    let optional = optional
        .into_iter()
        .filter_map(|(field, value)| value.map(|value| quote!(#field: #support::Some(#value),)));
    let notices = provider.notices.iter().map(|notice| &notice.text);
    let notices = (!provider.notices.is_empty()).then(|| quote!(notices: &[#(#notices),*],));
    let transfers = provider.transfers.iter().map(|transfer| {
        let country = transfer.country.as_ref().map_or("", |country| country.text.as_str());
        let safeguard = text::variant(&transfer.safeguard.to_string());
        quote!(#support::Transfer { country: #country, safeguard: #support::Safeguard::#safeguard })
    });
    let transfers =
        (!provider.transfers.is_empty()).then(|| quote!(transfers: &[#(#transfers),*],));
    quote! {
        #support::Provider {
            identifier: #identifier,
            name: #name,
            privacy: #privacy,
            #(#optional)*
            #notices
            #transfers
            ..#support::DEFAULT_PROVIDER
        }
    }
}
