//! The types that a policy names, which none of its items may hide.

use super::items::{Policy, Purpose};
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::syntax::name::signature;
use crate::text_map::TextSet;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;

impl Policy {
    /// Returns the words that the types of values and parameters look up where the policy stands.
    pub(crate) fn named_types(&self) -> TextSet {
        named_types(&self.purposes)
    }
}

fn named_types(purposes: &[Purpose]) -> TextSet {
    let cookies = || purposes.iter().flat_map(|purpose| &purpose.cookies);
    let values = cookies().filter_map(|cookie| cookie.value.as_ref());
    let embeds = purposes.iter().flat_map(|purpose| &purpose.embeds);
    let parameters = cookies().flat_map(|cookie| &cookie.name.parameters);
    let parameters = parameters.chain(embeds.flat_map(|embed| &embed.parameters));
    let mut words = TextSet::default();
    for ty in values.chain(parameters.map(|parameter| &parameter.ty)) {
        first_words(ty.to_token_stream(), &mut words);
    }
    words
}

/// Reports items whose types would hide a type of a value, and gives them another identifier: rustc would print several errors
/// more for each, about values that are not of their type.
pub(super) fn uncover(policy: &mut Ident, purposes: &mut [Purpose], errors: &mut Errors) {
    let named = named_types(purposes);
    if named.contains(&policy.to_string()) {
        let other = format_ident!("{}Policy", policy.unraw());
        report("policy", policy, &format!("write `policy {other}`"), errors);
        *policy = other;
    }
    for purpose in purposes {
        let own = &mut purpose.identifier;
        if named.contains(&own.to_string()) {
            let other = format_ident!("{}Purpose", own.unraw());
            report("purpose", own, &format!("write `purpose {other}`"), errors);
            *own = other;
        }
        for cookie in &mut purpose.cookies {
            let own = &cookie.name.identifier;
            if !cookie.has_type() || !named.contains(&own.to_string()) {
                continue;
            }
            let other = format_ident!("{}_cookie", own.unraw());
            // One with capitals gets another identifier in any case (`name-capitals`).
            if own.to_string().contains(|c: char| c.is_ascii_uppercase()) {
                cookie.is_duplicate = true;
                continue;
            }
            let name = signature(&other, &cookie.name.parameters);
            let help = format!("write `\"{}\" as {name}`", cookie.name.wire);
            report("cookie", own, &help, errors);
            cookie.name.identifier = other;
        }
    }
}

fn report(noun: &str, identifier: &Ident, help: &str, errors: &mut Errors) {
    let message = format!(
        "the {noun} `{identifier}` would hide the type `{identifier}`, which values of this policy have"
    );
    errors.report(identifier.span(), Code::NAME_TYPE, &message, help);
}

/// Collects the words of a type that are looked up where the policy stands: `Vec` and `u8` of `Vec<u8>`, but `crate` alone of
/// `crate::Token`.
fn first_words(ty: TokenStream, words: &mut TextSet) {
    let mut previous = ' ';
    for token in ty {
        match &token {
            TokenTree::Ident(word) if !matches!(previous, ':' | '\'') => {
                words.insert(word.to_string());
            }
            TokenTree::Group(group) => first_words(group.stream(), words),
            _ => {}
        }
        previous = if let TokenTree::Punct(punct) = &token { punct.as_char() } else { ' ' };
    }
}
