//! Errors: collected while a policy is compiled, so that all of them are reported at once.

pub(crate) mod code;
pub(crate) mod fault;
pub(crate) mod listing;
pub(crate) mod nearest;
pub(crate) mod span_range;
pub(crate) mod tokens;

use code::Code;
use proc_macro2::TokenStream;
use quote::quote_spanned;
use span_range::SpanRange;

/// The errors of a policy, in the order in which they were found. The expansion consumes them.
#[derive(Default)]
pub(crate) struct Errors(Vec<PolicyError>);

/// One mistake: its place, its message with the code of its rule, and the remedy.
pub(crate) struct PolicyError {
    place: SpanRange,
    message: String,
}

impl PolicyError {
    /// Words an error. `message` is lower case and has no full stop; `help` says what to write instead.
    pub(crate) fn new(
        place: impl Into<SpanRange>,
        code: Code,
        message: &str,
        help: &str,
    ) -> PolicyError {
        let (message, help) = (printable(message), printable(help));
        PolicyError { place: place.into(), message: format!("{message} [{code}]\nhelp: {help}") }
    }
}

/// Escapes characters that would break a line, or that a reader would not see: a policy can contain any text.
fn printable(text: &str) -> String {
    let is_hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
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

/// An error of `syn`, where the grammar leaves no choice.
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

impl From<PolicyError> for Errors {
    fn from(error: PolicyError) -> Errors {
        Errors(vec![error])
    }
}

impl Errors {
    pub(crate) fn push(&mut self, error: PolicyError) {
        self.0.push(error);
    }

    pub(crate) fn report(
        &mut self,
        place: impl Into<SpanRange>,
        code: Code,
        message: &str,
        help: &str,
    ) {
        self.push(PolicyError::new(place, code, message, help));
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the help of the first error.
    pub(crate) fn first_help(&self) -> Option<&str> {
        self.0.first()?.message.split_once("\nhelp: ").map(|(_, help)| help)
    }

    /// Puts other errors in the place of those from an index on.
    pub(crate) fn replace_from(&mut self, start: usize, errors: Errors) {
        self.0.truncate(start);
        self.0.extend(errors.0);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Expands to a `compile_error!` per error, which rustc underlines from its first token to its last.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let error = |PolicyError { place: SpanRange { first, last }, message }| {
            let path = quote_spanned! {first=> ::core::compile_error! };
            let message = quote_spanned! {last=> { #message } };
            TokenStream::from_iter([path, message])
        };
        self.0.into_iter().map(error).collect()
    }
}
