//! The language of a `texts` block.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::model::language::{self, Language};
use crate::syntax::{Policy, Texts};
use proc_macro2::Span;

/// Reports a block whose language is not one to translate into.
pub(super) fn check(
    tag: &str,
    block: &Texts,
    policy: &Policy,
    languages: &[Language],
    errors: &mut Errors,
) {
    let language = &block.language;
    let span: Span = language.span();
    let position = languages.iter().position(|known| known.tag == tag);
    let is_missing = |language: &&Language| {
        !policy.texts.iter().any(|texts| language::tag(&texts.language) == language.tag)
    };
    // The language without a block was probably meant by the block without a language.
    let missing = languages.iter().skip(1).find(is_missing);
    match (position, missing) {
        (Some(0), missing) => {
            let help = match missing {
                Some(other) => format!(
                    "write `languages: [{}, {language}]`, if the doc comments are in `{}`; else remove `texts {language}`",
                    other.word, other.word
                ),
                None => format!("remove `texts {language}`, and write its texts there"),
            };
            errors.report(
                span,
                Code::TEXT_LANGUAGE,
                &format!("the policy `{}` is written in `{language}`: its texts are the doc comments and keys", policy.name),
                &help,
            );
        }
        (Some(_), _) => {}
        (None, missing) => {
            let help = match missing {
                Some(other) => format!(
                    "write `texts {}`, or list `{language}` in `languages`, in the place of `{}`",
                    other.word, other.word
                ),
                None => format!("add `{language}` to `languages`, or remove `texts {language}`"),
            };
            errors.report(
                span,
                Code::TEXT_LANGUAGE,
                &format!(
                    "`{language}` is not one of the languages of the policy `{}`",
                    policy.name
                ),
                &help,
            );
        }
    }
}
