//! Families: the trait that gives a cookie a key, and the parameters of its constructor.

use super::expander::Expander;
use crate::model::{Cookie, Family};
use crate::syntax::name::Parameter;
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

/// Expands the trait of a cookie with one name, or with a key.
pub(super) fn expand(expander: &Expander<'_>, cookie: &Cookie) -> TokenStream {
    let support = &expander.support;
    let name = &cookie.name.identifier;
    let Some(family) = &cookie.family else {
        return quote_spanned! {name.span()=>
            impl #support::Single for #name {}
        };
    };
    if family.parameters.is_empty() {
        return TokenStream::new();
    }
    let types: Vec<_> = family.parameters.iter().map(|parameter| &parameter.ty).collect();
    // A pattern that has the name of a purpose would be that purpose.
    let names: Vec<_> = (0..types.len()).map(|index| format_ident!("__part_{index}")).collect();
    let parts = &family.parts;
    let (key, pattern) = match (types.as_slice(), names.as_slice()) {
        ([ty], [name]) => (quote!(#ty), quote!(#name)),
        _ => (quote!((#(#types,)*)), quote!((#(#names,)*))),
    };
    quote_spanned! {name.span()=>
        impl #support::Family for #name {
            type Key = #key;
            fn name(key: Self::Key) -> ::std::string::String {
                let #pattern = key;
                #support::__name(&[#(#parts),*], &[#(&#names),*])
            }
        }
    }
}

/// Returns the parameters of the constructor, and the key as an expression of them.
pub(super) fn parameters(expander: &Expander<'_>, family: &Family) -> (TokenStream, TokenStream) {
    let name = |parameter: &Parameter| expander.parameter(&parameter.name, &family.parameters);
    let names: Vec<_> = family.parameters.iter().map(name).collect();
    let parameters = names.iter().zip(&family.parameters).map(|(name, Parameter { ty, .. })| {
        quote_spanned! {name.span()=> #name: #ty, }
    });
    let key = match names.as_slice() {
        [name] => quote!(#name),
        names => quote!((#(#names,)*)),
    };
    (quote!(#(#parameters)*), key)
}
