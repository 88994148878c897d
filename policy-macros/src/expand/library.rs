//! Libraries: the declaration that the policies read that include them.

use super::expander::Expander;
use super::{document, names, text};
use crate::model::Purpose;
use proc_macro2::TokenStream;
use quote::quote;

/// Expands the declaration of a library.
pub(super) fn expand(expander: &Expander<'_>) -> TokenStream {
    let (support, short, policy) = (&expander.support, &expander.short, expander.policy);
    let (name, called) = (&policy.name, policy.name.to_string());
    let text = text::text(&policy.text, short);
    let languages = policy.languages.iter().map(|language| &language.tag);
    let declared = document::declared(expander);
    let terms = purposes(expander).map(|purpose| purpose.terms);
    let names = names::expand(expander);
    quote! {
        impl #support::Library for #name {
            const DECLARATION: &'static #support::LibraryDeclaration = {
                use #support as #short;
                #[allow(clippy::needless_update)]
                static DECLARATION: #short::LibraryDeclaration = #short::LibraryDeclaration {
                    name: #called,
                    text: #text,
                    languages: &[#(#languages),*],
                    #declared
                    terms: &[#(#terms),*],
                    names: #names,
                    ..#short::DEFAULT_LIBRARY
                };
                &DECLARATION
            };
        }
    }
}

/// Expands the index of a purpose among those of its library, by which a policy that includes it finds its own.
pub(super) fn index(expander: &Expander<'_>, purpose: &Purpose) -> TokenStream {
    if !expander.policy.is_library {
        return TokenStream::new();
    }
    let index = purposes(expander).position(|other| std::ptr::eq(other, purpose));
    let index = index.unwrap_or(usize::MAX);
    quote!(const INDEX: ::core::primitive::usize = #index;)
}

/// Lists the purposes that have a type, in the order of the declaration.
fn purposes<'e>(expander: &'e Expander<'_>) -> impl Iterator<Item = &'e Purpose> {
    expander.policy.purposes.iter().filter(|purpose| !purpose.is_duplicate)
}
