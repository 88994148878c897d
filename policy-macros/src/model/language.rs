//! Languages, as the policy writes them and as the web does.

use proc_macro2::Ident;

#[derive(Clone)]
pub(crate) struct Language {
    /// BCP 47: `pt-BR` for `pt_BR`.
    pub(crate) tag: String,
    pub(crate) word: Ident,
}

impl Language {
    pub(crate) fn of(word: &Ident) -> Language {
        Language { tag: tag(word), word: word.clone() }
    }
}

/// The BCP 47 tag that an identifier stands for.
pub(super) fn tag(word: &Ident) -> String {
    word.to_string().replace('_', "-")
}
