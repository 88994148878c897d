//! Providers: a constant for each, which cookies, embeds and the document refer to.

use super::expander::Expander;
use crate::model::Provider;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// A provider by its index; where the policy has none, which was reported, one stands in.
pub(super) fn of(expander: &Expander<'_>, index: Option<usize>) -> TokenStream {
    let (support, policy) = (&expander.support, &expander.policy.name);
    let index = index.unwrap_or(0);
    if index >= expander.policy.providers.len() {
        return quote!(&#support::DEFAULT_PROVIDER);
    }
    let constant = constant(index);
    quote!(#policy::#constant)
}

fn constant(index: usize) -> Ident {
    format_ident!("__PROVIDER_{index}")
}

/// Every provider, as the document lists them.
pub(super) fn all(expander: &Expander<'_>) -> Vec<TokenStream> {
    (0..expander.policy.providers.len()).map(|index| of(expander, Some(index))).collect()
}

/// The constants.
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

fn literal(expander: &Expander<'_>, provider: &Provider) -> TokenStream {
    let support = &expander.support;
    let identifier = provider.identifier.to_string();
    let (name, privacy) = (&provider.name.text, &provider.privacy.text);
    let role = provider.role.clone();
    let optional = [
        (quote!(opt_out), provider.opt_out.as_ref().map(|opt_out| opt_out.text.clone())),
        (quote!(country), provider.country.as_ref().map(|country| country.text.clone())),
        (quote!(role), role),
    ];
    let optional = optional
        .into_iter()
        .filter_map(|(field, value)| value.map(|value| quote!(#field: #support::Some(#value),)));
    quote! {
        #support::Provider {
            identifier: #identifier,
            name: #name,
            privacy: #privacy,
            #(#optional)*
            ..#support::DEFAULT_PROVIDER
        }
    }
}
