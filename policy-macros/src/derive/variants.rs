//! The variants of an enum with their texts.

use super::attributes::Renamed;
use super::case::kebab;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::syntax::grammar::{MAX_NAME_AND_VALUE, is_cookie_octet};
use crate::text_map::TextMap;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{Fields, Token};

/// A variant, the text that is written for it, and further texts that are read.
pub(super) struct Variant {
    pub(super) name: Ident,
    pub(super) text: String,
    pub(super) aliases: Vec<String>,
}

/// Reads the variants that can be values. The others are reported.
pub(super) fn read(
    target: &Ident,
    variants: &Punctuated<syn::Variant, Token![,]>,
    errors: &mut Errors,
) -> Vec<Variant> {
    let mut texts = Texts::default();
    let mut found = Vec::new();
    for variant in variants {
        let name = &variant.ident;
        let renamed = Renamed::read(&variant.attrs, name, errors);
        if !matches!(variant.fields, Fields::Unit) {
            errors.report(
                name.span(),
                Code::VALUE_SHAPE,
                &format!("the variant `{name}` of `{target}` holds data, which have no one text"),
                &format!("remove its data; or derive `serde::Serialize` and `serde::Deserialize` for `{target}`, and declare the cookie with `policy_runtime::Json<{target}>`"),
            );
            continue;
        }
        let (text, span) = match &renamed.rename {
            Some(rename) => (rename.value(), rename.span()),
            None => (kebab(&name.unraw().to_string()), name.span()),
        };
        texts.add(&text, span, name, false, errors);
        let aliases: Vec<String> = renamed.aliases.iter().map(syn::LitStr::value).collect();
        for (text, alias) in aliases.iter().zip(&renamed.aliases) {
            texts.add(text, alias.span(), name, true, errors);
        }
        found.push(Variant { name: name.clone(), text, aliases });
    }
    found
}

/// The texts so far, each with its variant.
#[derive(Default)]
struct Texts(TextMap<Ident>);

impl Texts {
    fn add(
        &mut self,
        text: &str,
        span: Span,
        variant: &Ident,
        is_alias: bool,
        errors: &mut Errors,
    ) {
        if let Some(message) = why_no_text(text, variant) {
            let example = plain(text);
            let help = format!(
                "write letters, digits, `-`, `_` and `.`, as in `#[cookie_value(rename = \"{example}\")]`"
            );
            errors.report(span, Code::VALUE_NAME, &message, &help);
            return;
        }
        if let Some(first) = self.0.get(text) {
            let message = if first == variant {
                format!("`{variant}` has the text `{text}` twice")
            } else {
                format!(
                    "the variants `{first}` and `{variant}` have one text, `{text}`, so one of them is never read"
                )
            };
            let other =
                format!("give `{variant}` another: `#[cookie_value(rename = \"{text}-2\")]`");
            let help = if is_alias { "remove the alias" } else { &other };
            errors.report(span, Code::VALUE_TWICE, &message, help);
            return;
        }
        self.0.insert(text.to_owned(), variant.clone());
    }
}

/// Words the reason why a text cannot stand in a cookie as it is. No text is escaped, as scripts and other servers read these
/// cookies, too.
fn why_no_text(text: &str, variant: &Ident) -> Option<String> {
    // `%` begins an escape.
    let is_plain = |c: char| is_cookie_octet(c) && c != '%';
    if text.is_empty() {
        return Some(format!("the text of `{variant}` is empty"));
    }
    if text.len() > MAX_NAME_AND_VALUE {
        return Some(format!(
            "the text of `{variant}` is longer than the {MAX_NAME_AND_VALUE} octets that browsers keep"
        ));
    }
    let stray = text.chars().find(|c| !is_plain(*c))?;
    Some(format!(
        "the text `{text}` of `{variant}` cannot stand in a cookie as it is: `{stray}` would be escaped"
    ))
}

/// Removes the characters that a text cannot have.
fn plain(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let words: Vec<&str> =
        text.split(|c| !is_plain(c)).filter(|word| !word.is_empty()).take(4).collect();
    if words.is_empty() { "other".to_owned() } else { words.join("-") }
}
