//! Providers: one table, which cookies, embeds and the document refer to.

use super::{Context, text};
use crate::model::Provider;
use proc_macro2::TokenStream;
use quote::quote;

/// A provider by its index; where the policy has none, which was reported, one stands in.
pub(super) fn of(context: &Context<'_>, index: Option<usize>) -> TokenStream {
    let policy = &context.policy.name;
    let index = index.unwrap_or(0);
    quote!(&#policy::__PROVIDERS[#index])
}

/// The table of providers. Where the policy has none, which was reported, one stands in.
pub(super) fn table(context: &Context<'_>) -> Vec<TokenStream> {
    let support = &context.support;
    let declared = &context.policy.providers;
    if declared.is_empty() {
        let none = quote!(#support::None);
        return vec![quote! {
            #support::Provider {
                identifier: "", name: "", privacy: "", opt_out: #none, country: #none, role: #none,
            }
        }];
    }
    let literal = |provider: &Provider| {
        let identifier = provider.identifier.to_string();
        let (name, privacy) = (&provider.name.text, &provider.privacy.text);
        let opt_out = text::optional(provider.opt_out.as_ref(), support);
        let country = text::optional(provider.country.as_ref(), support);
        let role = text::option(provider.role.as_ref(), support);
        quote! {
            #support::Provider {
                identifier: #identifier,
                name: #name,
                privacy: #privacy,
                opt_out: #opt_out,
                country: #country,
                role: #role,
            }
        }
    };
    declared.iter().map(literal).collect()
}
