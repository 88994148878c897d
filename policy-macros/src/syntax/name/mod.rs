//! Names of cookies and of entries of the storage, on the wire and in Rust.

pub(crate) mod identifier;
pub(crate) mod pattern;
pub(crate) mod prefix;
pub(crate) mod reserved;

use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::tokens;
use identifier::{is_keyword, propose};
use pattern::Pattern;
use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::Type;

/// The name of a cookie: an identifier, or a string with an identifier to call it by.
#[derive(Clone)]
pub(crate) struct Name {
    /// The name on the wire.
    pub(crate) wire: String,
    /// The place of the whole name: `"__Host-sid" as sid`.
    pub(crate) place: SpanRange,
    pub(crate) identifier: Ident,
    /// The author wrote the identifier; else it is derived from the name on the wire.
    pub(crate) is_named: bool,
    /// The identifier stands behind `as`.
    pub(crate) has_as: bool,
    /// The parameters of a family, one per placeholder of its name.
    pub(crate) parameters: Vec<Parameter>,
}

/// `document: u64`
#[derive(Clone)]
pub(crate) struct Parameter {
    pub(crate) name: Ident,
    pub(crate) ty: Type,
}

impl Parameter {
    /// Returns a parameter with the type that examples have.
    pub(crate) fn integer(word: &str, span: Span) -> Parameter {
        Parameter { name: Ident::new(word, span), ty: syn::parse_quote!(u64) }
    }
}

/// Returns whether a text can be the name of an item. `syn` does not know that `gen` is a keyword since edition 2024.
pub(crate) fn is_identifier(text: &str) -> bool {
    !is_keyword(text) && syn::parse_str::<Ident>(text).is_ok()
}

/// Makes an identifier of a text, if it can be one.
pub(crate) fn identifier(text: &str, span: Span) -> Option<Ident> {
    let mut identifier = syn::parse_str::<Ident>(text).ok().filter(|_| !is_keyword(text))?;
    identifier.set_span(span);
    Some(identifier)
}

/// Returns the identifier of a parameter for a placeholder, which may be a keyword, that none of `others` has.
pub(crate) fn renamed(placeholder: &str, others: &[String]) -> String {
    let mut word = placeholder.to_owned();
    while !is_identifier(&word) || others.contains(&word) {
        word.push('_');
        if word.len() > placeholder.len() + others.len() + 2 {
            return "part".to_owned(); // `_`
        }
    }
    word
}

/// Returns the names of the parameters for the placeholders of a name.
pub(crate) fn parameter_names(placeholders: &[String]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for word in placeholders {
        let name = renamed(word, &names);
        names.push(name);
    }
    names
}

/// Proposes the identifier for a name on the wire.
pub(crate) fn identifier_for(wire: &str) -> String {
    propose(&Pattern::of(wire).parts.join("_"))
}

/// Renders a name with its parameters: `draft(document: u64)`.
pub(crate) fn signature(name: &Ident, parameters: &[Parameter]) -> String {
    if parameters.is_empty() {
        return name.to_string();
    }
    let parameters: Vec<String> = parameters
        .iter()
        .map(|Parameter { name, ty }| format!("{name}: {}", tokens::render(ty.to_token_stream())))
        .collect();
    format!("{name}({})", parameters.join(", "))
}

/// Renders a name as it is declared: `"draft_{id}" as draft(id: u64)`.
pub(crate) fn called(name: &Name) -> String {
    if name.identifier == name.wire {
        name.wire.clone()
    } else {
        format!("\"{}\" as {}", name.wire, signature(&name.identifier, &name.parameters))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_on_the_wire_get_identifiers() {
        for (wire, identifier) in [
            ("__Host-sid", "sid"),
            ("lesson_{course}", "lesson"),
            ("{a}", "cookie_"),
            ("{a}x{b}y", "x_y"),
            ("2fa", "cookie_2fa"),
            ("type", "cookie_type"),
            ("gen", "cookie_gen"),
            ("a; b", "a_b"),
            ("_ga", "ga"),
        ] {
            assert_eq!(identifier_for(wire), identifier);
        }
    }

    #[test]
    fn keywords_are_no_identifiers() {
        for (text, expected) in [
            ("sid", true),
            ("r#type", true),
            ("type", false),
            ("gen", false),
            ("2fa", false),
            ("a-b", false),
            ("", false),
        ] {
            assert_eq!(is_identifier(text), expected, "{text}");
            assert_eq!(identifier(text, Span::call_site()).is_some(), expected, "{text}");
        }
    }
}
