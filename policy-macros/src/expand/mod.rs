//! Expands a model to tokens. Expansion cannot fail, and runs on faulty models too: every name of the policy can be called.
//!
//! Items are spanned as wholes, so that rustc's own messages underline the policy: `pub fn` at the keyword `cookie`, the rest
//! with the braces of its body at the cookie's name, the consent parameter at the purpose's name.

mod by_region;
mod cookie;
mod declaration;
mod docs;
mod document;
mod embed;
mod expander;
mod fallback;
mod family;
mod ide;
mod include;
mod library;
mod names;
mod others;
mod provider;
mod purpose;
mod regime;
mod text;

pub(crate) use fallback::fallback;
pub(crate) use ide::{References, modules};

use crate::check::Finding;
use crate::diagnostics::Errors;
use crate::model::Policy;
use expander::Expander;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// Expands references for editors, items, and errors. An editor completes at the first place to which a token is expanded, so
/// the references stand first.
pub(crate) fn expand(
    runtime: &TokenStream,
    references: &References,
    policy: &Policy,
    findings: &[Finding],
    errors: Errors,
) -> TokenStream {
    let expander = Expander::new(runtime, policy, findings);
    let references = ide::expand(&expander, references);
    let document = document::expand(&expander);
    let purposes = policy.purposes.iter().map(|purpose| purpose::expand(&expander, purpose));
    let cookies = policy.purposes.iter().map(|purpose| cookie::expand(&expander, purpose));
    let embeds = embed::expand(&expander);
    let others = others::expand(&expander);
    let includes = include::expand(&expander);
    // Makes Cargo build again when a file of texts changes.
    let files = policy.files.iter().map(|file| {
        quote_spanned! {file.span()=> const _: &::core::primitive::str = ::core::include_str!(#file); }
    });
    let errors = errors.into_tokens();
    quote! { #references #document #(#purposes)* #(#cookies)* #embeds #others #includes #(#files)* #errors }
}
