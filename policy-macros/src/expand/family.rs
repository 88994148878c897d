//! Families: the trait that gives a cookie a key, and the parameters of its constructor.

use super::expander::{Expander, plain};
use crate::model::{Cookie, Family, Placeholder};
use crate::syntax::name::Parameter;
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};

/// Expands the type by which the runtime knows a cookie with one name from a family.
pub(super) fn names(expander: &Expander<'_>, cookie: &Cookie) -> TokenStream {
    let support = &expander.support;
    if cookie.family.is_some() { quote!(#support::__Many) } else { quote!(#support::__One) }
}

/// Expands the trait of a family with keys.
pub(super) fn expand(expander: &Expander<'_>, cookie: &Cookie) -> TokenStream {
    let support = &expander.support;
    let name = &cookie.name.identifier;
    let Some(family) = cookie.family.as_ref().filter(|family| !family.parameters.is_empty()) else {
        return TokenStream::new();
    };
    let types: Vec<_> = family.parameters.iter().map(|parameter| &parameter.ty).collect();
    // A pattern that has the name of a purpose would be that purpose.
    let part = |(index, parameter): (usize, &Parameter)| {
        let place = plain(&parameter.name).span();
        format_ident!("__part_{index}", span = place)
    };
    let names: Vec<_> = family.parameters.iter().enumerate().map(part).collect();
    let parts = &family.parts;
    let (key, pattern) = match (types.as_slice(), names.as_slice()) {
        ([ty], [name]) => (quote!(#ty), quote!(#name)),
        _ => (quote!((#(#types,)*)), quote!((#(#names,)*))),
    };
    // What others write is not escaped.
    let make = if cookie.has_constructor() { quote!(__name) } else { quote!(__verbatim_name) };
    quote_spanned! {name.span()=>
        impl #support::KeyedNames<#name> for #support::__Many {
            type Key = #key;
            fn name(key: Self::Key) -> ::std::string::String {
                let #pattern = key;
                #support::#make(&[#(#parts),*], &[#(&#names),*])
            }
        }
    }
}

/// Expands the texts of the placeholders; none where all of them stand for any text.
pub(super) fn texts(family: &Family, support: &TokenStream) -> Option<TokenStream> {
    let are_any = family.texts.iter().all(|text| *text == Placeholder::Text);
    let texts = family.texts.iter().map(|text| text.tokens(support));
    (!are_any).then(|| quote!(&[#(#texts),*]))
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
