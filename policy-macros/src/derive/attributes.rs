//! `#[cookie_value(..)]`.

use crate::diagnostics::code::Code;
use crate::diagnostics::nearest::nearest;
use crate::diagnostics::{Errors, PolicyError};
use proc_macro2::{Ident, Span};
use syn::meta::ParseNestedMeta;
use syn::{Attribute, DeriveInput, LitStr, Path};

const ATTRIBUTE: &str = "cookie_value";

/// The attributes of a type.
#[derive(Default)]
pub(super) struct Container {
    /// `crate = ".."`: the path of the runtime, if it has another name.
    pub(super) runtime: Option<Path>,
}

/// The attributes of a variant.
#[derive(Default)]
pub(super) struct Renamed {
    /// `rename = ".."`: the text in place of the variant's name.
    pub(super) rename: Option<LitStr>,
    /// `alias = ".."`, any number of times: further texts that are read.
    pub(super) aliases: Vec<LitStr>,
}

impl Container {
    pub(super) fn read(input: &DeriveInput, errors: &mut Errors) -> Container {
        let mut container = Container::default();
        each(&input.attrs, &input.ident, &["crate"], errors, &mut |meta| {
            let path: LitStr = meta.value()?.parse()?;
            container.runtime = Some(path.parse()?);
            Ok(())
        });
        container
    }
}

impl Renamed {
    pub(super) fn read(attributes: &[Attribute], target: &Ident, errors: &mut Errors) -> Renamed {
        let mut renamed = Renamed::default();
        let mut again: Option<Span> = None;
        each(attributes, target, &["rename", "alias"], errors, &mut |meta| {
            let text: LitStr = meta.value()?.parse()?;
            if meta.path.is_ident("alias") {
                renamed.aliases.push(text);
            } else if renamed.rename.is_some() {
                again = Some(text.span());
            } else {
                renamed.rename = Some(text);
            }
            Ok(())
        });
        if let Some(span) = again {
            errors.report(
                span,
                Code::VALUE_ATTRIBUTE,
                &format!("`{target}` is renamed twice, but one text is written for it"),
                "write the texts that are read, too, as `alias = \"..\"`",
            );
        }
        renamed
    }
}

/// Reports every attribute, where none has a meaning.
pub(super) fn refuse(attributes: &[Attribute], target: &Ident, errors: &mut Errors) {
    each(attributes, target, &[], errors, &mut |_| Ok(()));
}

/// Parses the words in `#[cookie_value(..)]`; attributes of others are left alone.
fn each(
    attributes: &[Attribute],
    target: &Ident,
    words: &[&str],
    errors: &mut Errors,
    read: &mut dyn FnMut(&ParseNestedMeta<'_>) -> syn::Result<()>,
) {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident(ATTRIBUTE)) {
        let mut unknown: Vec<PolicyError> = Vec::new();
        let parsed = attribute.parse_nested_meta(|meta| {
            if words.iter().any(|word| meta.path.is_ident(word)) {
                return read(&meta);
            }
            unknown.push(unknown_word(&meta, target, words));
            // Skips its value.
            if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Lit>()?;
            }
            Ok(())
        });
        let has_unknown = !unknown.is_empty();
        for error in unknown {
            errors.push(error);
        }
        if let Err(error) = parsed
            && !has_unknown
        {
            errors.report(
                error.span(),
                Code::VALUE_ATTRIBUTE,
                &format!("the attribute of `{target}` cannot be read: {error}"),
                &example(words),
            );
        }
    }
}

fn unknown_word(meta: &ParseNestedMeta<'_>, target: &Ident, words: &[&str]) -> PolicyError {
    let word = meta.path.get_ident().map(Ident::to_string).unwrap_or_default();
    let span = meta.path.segments.first().map_or_else(Span::call_site, |first| first.ident.span());
    let help = match nearest(&word, words.iter().copied()) {
        Some(meant) => format!("write `{meant} = \"..\"`"),
        None => example(words),
    };
    let message = format!("`{word}` says nothing about `{target}`");
    PolicyError::new(span, Code::VALUE_ATTRIBUTE, &message, &help)
}

fn example(words: &[&str]) -> String {
    match words {
        [] => "remove the attribute".to_owned(),
        ["crate"] => "above the type stands `#[cookie_value(crate = \"..\")]` alone; `rename` and `alias` stand above a variant".to_owned(),
        _ => "write `#[cookie_value(rename = \"..\")]` or `#[cookie_value(alias = \"..\")]`".to_owned(),
    }
}
