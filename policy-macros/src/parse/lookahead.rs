//! Names that a policy declares, collected before it is parsed: a message can propose a name that is declared further down.

use crate::syntax::keywords::Keyword;
use proc_macro2::{Ident, TokenStream, TokenTree};

/// The names of the items at the top of a policy.
#[derive(Default)]
pub(crate) struct Declared {
    /// The name of the policy; of several, the first.
    pub(super) policy: Option<Ident>,
    pub(super) providers: Vec<String>,
    pub(super) purposes: Vec<String>,
}

impl Declared {
    /// Collects each name that stands behind a keyword.
    pub(super) fn ahead(policy: &TokenStream) -> Declared {
        let mut declared = Declared::default();
        let mut tokens = policy.clone().into_iter().peekable();
        while let Some(token) = tokens.next() {
            let TokenTree::Ident(word) = token else { continue };
            let Some(TokenTree::Ident(name)) = tokens.peek() else { continue };
            match Keyword::of(&word.to_string()) {
                Some(Keyword::Policy) if declared.policy.is_none() => {
                    declared.policy = Some(name.clone());
                }
                Some(Keyword::Provider) => declared.providers.push(name.to_string()),
                Some(Keyword::Purpose) => declared.purposes.push(name.to_string()),
                _ => {}
            }
        }
        declared
    }
}
