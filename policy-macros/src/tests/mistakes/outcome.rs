//! The messages for a policy, and whom it asks.

use crate::compile::compile;
use crate::diagnostics::Errors;
use crate::{model, parse};
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;
use std::fmt;

/// The outcome of compiling a policy.
pub(super) struct Outcome {
    pub(super) errors: Vec<Error>,
}

/// One error.
pub(super) struct Error {
    pub(super) what: String,
    pub(super) code: String,
    pub(super) help: String,
    /// The underlined part of the policy.
    pub(super) place: String,
}

/// The purposes that ask, and those that do not.
pub(super) struct Asked {
    pub(super) asked: BTreeSet<String>,
    pub(super) unasked: BTreeSet<String>,
}

fn input(policy: &str) -> TokenStream {
    match policy.parse::<TokenStream>() {
        Ok(tokens) => quote!([::runtime] #tokens),
        Err(error) => panic!("{error} in {policy}"),
    }
}

impl Outcome {
    pub(super) fn of(policy: &str) -> Outcome {
        Outcome { errors: errors(compile(input(policy)), policy) }
    }

    pub(super) fn messages(&self) -> Vec<&str> {
        self.errors.iter().map(|error| error.what.as_str()).collect()
    }
}

impl Asked {
    pub(super) fn of(policy: &str) -> Asked {
        let mut ignored = Errors::default();
        let syntax = parse::source(input(policy), &mut ignored).policy;
        let purposes = syntax.map(|syntax| model::bind(syntax, &mut ignored).purposes);
        let (asked, unasked): (Vec<_>, Vec<_>) =
            purposes.unwrap_or_default().into_iter().partition(|purpose| purpose.asks);
        let names = |purposes: Vec<model::Purpose>| {
            purposes.into_iter().map(|purpose| purpose.identifier.to_string()).collect()
        };
        Asked { asked: names(asked), unasked: names(unasked) }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Error { what, code, help, place } in &self.errors {
            let place = place.split_whitespace().collect::<Vec<_>>().join(" ");
            writeln!(f, "    ! {code} {what}\n    @ {place}\n    ? {help}")?;
        }
        Ok(())
    }
}

/// Finds the errors of an expansion: `::core::compile_error! { ".." }`.
fn errors(expansion: TokenStream, policy: &str) -> Vec<Error> {
    let mut errors = Vec::new();
    let mut first: Option<Span> = None;
    for token in expansion {
        match token {
            TokenTree::Ident(word) if word == "compile_error" => first = Some(word.span()),
            TokenTree::Group(group) => {
                let Some(first) = first.take() else { continue };
                let message: syn::LitStr = match syn::parse2(group.stream()) {
                    Ok(message) => message,
                    Err(error) => panic!("an error without a message: {error}"),
                };
                errors.push(error(&message.value(), underlined(first, group.span(), policy)));
            }
            _ => {}
        }
    }
    errors
}

fn error(message: &str, place: String) -> Error {
    let (first, help) = message.split_once("\nhelp: ").unwrap_or((message, ""));
    let (what, code) = first.trim_end_matches(']').rsplit_once(" [").unwrap_or((first, ""));
    Error { what: what.to_owned(), code: code.to_owned(), help: help.to_owned(), place }
}

/// The part of the policy from the first token to the last.
fn underlined(first: Span, last: Span, policy: &str) -> String {
    let offset = |at: proc_macro2::LineColumn| {
        let before: usize =
            policy.split_inclusive('\n').take(at.line.saturating_sub(1)).map(str::len).sum();
        let line = policy.get(before..).unwrap_or_default();
        before + line.char_indices().nth(at.column).map_or(0, |(index, _)| index)
    };
    policy.get(offset(first.start())..offset(last.end())).unwrap_or_default().to_owned()
}
