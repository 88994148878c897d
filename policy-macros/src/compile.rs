//! The pipeline: tokens, syntax, model, checks, tokens.

use crate::diagnostics::Errors;
use crate::diagnostics::fault::guarded;
use crate::expand::{References, fallback};
use crate::{check, expand, model, parse};
use proc_macro2::TokenStream;

/// Compiles a policy. A fault of the compiler is an error beside the types that the policy names.
pub(crate) fn compile(input: TokenStream) -> TokenStream {
    let expansion = guarded("policy", || policy(&input));
    expansion.unwrap_or_else(|fault| {
        let types = guarded("fallback", || fallback(input)).unwrap_or_default();
        types.into_iter().chain(Errors::from(fault).into_tokens()).collect()
    })
}

/// Policies with errors are expanded too, so that one mistake is one error and not five.
fn policy(input: &TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let source = parse::source(input.clone(), &mut errors);
    let Some(syntax) = source.policy else {
        return likely(input, errors).into_tokens();
    };
    let references = References::of(&syntax);
    let policy = model::bind(syntax, &mut errors);
    let findings = check::check(&policy, &mut errors);
    expand::expand(&source.runtime, &references, &policy, &findings, likely(input, errors))
}

/// Returns the one error from which all others follow, if there is such a one.
fn likely(input: &TokenStream, errors: Errors) -> Errors {
    if errors.is_empty() {
        return errors;
    }
    parse::unclosed_quote(input).map_or(errors, Errors::from)
}
