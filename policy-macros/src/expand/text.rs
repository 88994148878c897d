//! Texts as constants.

use crate::model::{Text, Written};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

pub(super) fn text(text: &Text, support: &TokenStream) -> TokenStream {
    let pairs = text.0.iter().map(|(tag, text)| quote!((#tag, #text)));
    quote!(#support::Text(&[#(#pairs),*]))
}

/// `Some` or `None`, by the absolute paths of the runtime.
pub(super) fn option(value: Option<impl ToTokens>, support: &TokenStream) -> TokenStream {
    value.map_or_else(|| quote!(#support::None), |value| quote!(#support::Some(#value)))
}

pub(super) fn optional(value: Option<&Written>, support: &TokenStream) -> TokenStream {
    option(value.map(|written| &written.text), support)
}
