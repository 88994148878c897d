//! The errors of one policy, collected so that all of them are reported at once.

pub(crate) mod code;
pub(crate) mod listing;
pub(crate) mod nearest;
pub(crate) mod tokens;

use code::Code;
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// Everything that is wrong with a policy. The expansion consumes it.
#[derive(Default)]
pub(crate) struct Errors(Vec<PolicyError>);

/// One mistake: where, which rule, what, and what to write instead.
pub(crate) struct PolicyError {
    span: Span,
    message: String,
}

impl PolicyError {
    /// `message` is lower case and has no full stop; `help` says what to write instead.
    pub(crate) fn new(span: Span, code: Code, message: &str, help: &str) -> PolicyError {
        let (message, help) = (printable(message), printable(help));
        PolicyError { span, message: format!("{message} [{code}]\nhelp: {help}") }
    }
}

/// What a policy says can be any text: in a message it is one line, and reads as it stands.
fn printable(text: &str) -> String {
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    let mut printable = String::with_capacity(text.len());
    for c in text.chars() {
        if is_hidden(c) {
            printable.extend(c.escape_default());
        } else {
            printable.push(c);
        }
    }
    printable
}

/// What `syn` found where the grammar leaves no choice.
impl From<syn::Error> for PolicyError {
    fn from(error: syn::Error) -> PolicyError {
        PolicyError::new(
            error.span(),
            Code::SYNTAX,
            &error.to_string(),
            "the crate's front page shows a whole policy",
        )
    }
}

impl Errors {
    pub(crate) fn push(&mut self, error: PolicyError) {
        self.0.push(error);
    }

    pub(crate) fn report(&mut self, span: Span, code: Code, message: &str, help: &str) {
        self.push(PolicyError::new(span, code, message, help));
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// One `compile_error!` each, at the token that is wrong.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.0
            .into_iter()
            .map(|PolicyError { span, message }| quote_spanned! {span=> ::core::compile_error! { #message } })
            .collect()
    }
}
