//! Languages: `pt_BR` in the policy is the tag `pt-BR` on the web.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::syntax::tags::{self, Tag};
use proc_macro2::Ident;

#[derive(Clone)]
pub(crate) struct Language {
    /// The tag of BCP 47.
    pub(crate) tag: String,
    pub(crate) word: Ident,
}

impl Language {
    /// Reads a language of the policy. One that is in no registry is reported, and the one that was probably meant stands in for
    /// it: no visitor's browser asks for `german`.
    pub(crate) fn of(word: &Ident, called: &str, errors: &mut Errors) -> Language {
        let tag = match tags::language_tag(&word.to_string()) {
            Tag::Known(tag) => tag,
            Tag::Unknown { subtag, meant } => {
                report(word, &subtag, meant.as_deref(), called, errors);
                meant.unwrap_or_else(|| word.to_string().replace('_', "-"))
            }
        };
        Language { tag, word: word.clone() }
    }
}

/// Returns the tag that an identifier stands for.
pub(super) fn tag(word: &Ident) -> String {
    Language::of(word, "", &mut Errors::default()).tag
}

fn report(word: &Ident, subtag: &str, meant: Option<&str>, called: &str, errors: &mut Errors) {
    let help = match meant {
        Some(meant) => format!("write `{}`", meant.replace('-', "_")),
        None => "write the code of the language, as `de` is the one of German (ISO 639), and of its region, as in `de_CH`".to_owned(),
    };
    errors.report(
        word.span(),
        Code::LANGUAGE_UNKNOWN,
        &format!(
            "`{subtag}` is in no registry of language tags, in {called}, so no browser asks for it"
        ),
        &help,
    );
}
