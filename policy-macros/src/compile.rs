//! The pipeline: tokens, syntax, model, checks, tokens.

use crate::diagnostics::Errors;
use crate::expand::References;
use crate::{check, expand, model, parse};
use proc_macro2::TokenStream;

/// Compiles a policy. Faulty ones are expanded too, so that one slip is one error and not five.
pub(crate) fn compile(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let source = parse::source(input, &mut errors);
    let Some(syntax) = source.policy else {
        return errors.into_tokens();
    };
    let references = References::of(&syntax);
    let policy = model::bind(syntax, &mut errors);
    let findings = check::check(&policy, &mut errors);
    expand::expand(&source.runtime, &references, &policy, &findings, errors)
}
