//! The pipeline: tokens, syntax, model, checks, tokens.

use crate::errors::Errors;
use crate::{check, expand, model, parse};
use proc_macro2::TokenStream;

/// Compiles a policy. Faulty ones are expanded too, so that one slip is one error and not five.
pub(crate) fn compile(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let source = parse::source(input, &mut errors);
    let policy = source.policy.map(|syntax| model::bind(syntax, &mut errors));
    if let Some(policy) = &policy {
        check::check(policy, &mut errors);
    }
    expand::expand(&source.runtime, policy.as_ref(), errors)
}
