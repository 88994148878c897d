//! Languages: `pt_BR` in the policy is the tag `pt-BR` on the web.

use proc_macro2::Ident;

#[derive(Clone)]
pub(crate) struct Language {
    /// The tag of BCP 47.
    pub(crate) tag: String,
    pub(crate) word: Ident,
}

impl Language {
    pub(crate) fn of(word: &Ident) -> Language {
        Language { tag: tag(word), word: word.clone() }
    }
}

/// Returns the tag that an identifier stands for.
pub(super) fn tag(word: &Ident) -> String {
    word.to_string().replace('_', "-")
}
