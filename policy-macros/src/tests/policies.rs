//! Complete policies, as they stand in the sources of `tests/policies`.

use super::tokens::{self, Token};
use crate::syntax::keys::Key;
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A policy of a file.
pub(super) struct Source {
    pub(super) name: &'static str,
    /// The tokens in the braces of `cookie_policy! { .. }`.
    pub(super) policy: TokenStream,
}

/// All policies that compile.
pub(super) fn all() -> Vec<Source> {
    [
        ("portal", include_str!("../../../tests/policies/portal.rs")),
        ("portal with films", include_str!("../../../examples/portal/src/policy.rs")),
        ("shop", include_str!("../../../tests/policies/shop.rs")),
        ("saas", include_str!("../../../tests/policies/saas.rs")),
        ("news", include_str!("../../../tests/policies/news.rs")),
        ("ombudsman", include_str!("../../../tests/policies/ombudsman.rs")),
        ("library", include_str!("../../../tests/session-kit/src/lib.rs")),
        ("everything", include_str!("../../../tests/policies/everything.rs")),
    ]
    .into_iter()
    .map(|(name, file)| Source { name, policy: in_macro(file) })
    .collect()
}

impl Source {
    pub(super) fn tokens(&self) -> Vec<Token> {
        tokens::flat(self.policy.clone())
    }
}

/// Returns the tokens in the braces of the first macro call of a file.
fn in_macro(file: &str) -> TokenStream {
    let tokens: TokenStream = file.parse().unwrap();
    let mut behind_bang = false;
    let braces = tokens.into_iter().find_map(|token| {
        let is_body = std::mem::take(&mut behind_bang);
        match token {
            TokenTree::Group(group) if is_body && group.delimiter() == Delimiter::Brace => {
                return Some(group.stream());
            }
            TokenTree::Punct(punct) => behind_bang = punct.as_char() == '!',
            _ => {}
        }
        None
    });
    braces.unwrap()
}

#[test]
fn the_wrapper_is_stripped() {
    for source in all() {
        let policy = source.policy.to_string();
        assert!(!policy.contains("cookie_policy"), "{}", source.name);
        assert!(policy.contains("purpose"), "{}", source.name);
    }
}

#[test]
fn everything_has_every_key() {
    let everything = all().into_iter().find(|source| source.name == "everything").unwrap();
    let policy = everything.policy.to_string();
    let words: Vec<&str> = policy.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    for key in Key::ALL {
        assert!(words.contains(&key.as_str()), "{key} is not in everything.rs");
    }
}
