//! The types that a policy names.

use super::items::Policy;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::BTreeSet;

impl Policy {
    /// Returns the words that the types of values and parameters look up where the policy stands. An item of the policy that is
    /// called so would hide the type.
    pub(crate) fn named_types(&self) -> BTreeSet<String> {
        let cookies = || self.cookies().map(|(_, cookie)| cookie);
        let values = cookies().filter_map(|cookie| cookie.value.as_ref());
        let embeds = self.purposes.iter().flat_map(|purpose| &purpose.embeds);
        let parameters = cookies().flat_map(|cookie| &cookie.name.parameters);
        let parameters = parameters.chain(embeds.flat_map(|embed| &embed.parameters));
        let mut words = BTreeSet::new();
        for ty in values.chain(parameters.map(|parameter| &parameter.ty)) {
            first_words(ty.to_token_stream(), &mut words);
        }
        words
    }
}

/// Collects the words of a type that are looked up where the policy stands: `Vec` and `u8` of `Vec<u8>`, but `crate` alone of
/// `crate::Token`.
fn first_words(ty: TokenStream, words: &mut BTreeSet<String>) {
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
