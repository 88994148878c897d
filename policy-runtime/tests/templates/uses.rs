//! The structs that have a template.

use proc_macro2::TokenStream;
use quote::quote;
use std::fs;
use std::path::Path;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Item, ItemStruct, LitStr, Token};

/// A struct with its template.
pub(crate) struct TemplateUse {
    of: ItemStruct,
    /// Within `templates`.
    pub(crate) path: String,
}

impl TemplateUse {
    /// Returns what askama derives from.
    pub(crate) fn derive_input(&self) -> TokenStream {
        let (of, path) = (&self.of, &self.path);
        quote! { #[template(path = #path)] #of }
    }
}

/// What stands in `template!(..)`, behind `pub` for a struct of the public API.
struct Arguments {
    of: Ident,
    path: LitStr,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Arguments> {
        input.parse::<Option<Token![pub]>>()?;
        let of = input.parse()?;
        input.parse::<Token![,]>()?;
        Ok(Arguments { of, path: input.parse()? })
    }
}

/// Returns the templates that a source file uses.
pub(crate) fn of(path: &Path) -> Vec<TemplateUse> {
    let source = fs::read_to_string(path).unwrap();
    if !source.contains("template!(") {
        return Vec::new();
    }
    let items = syn::parse_file(&source).unwrap().items;
    let structs: Vec<&ItemStruct> = items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(of) => Some(of),
            _ => None,
        })
        .collect();
    let uses = items.iter().filter_map(|item| match item {
        Item::Macro(call) if call.mac.path.is_ident("template") => {
            let Arguments { of, path } = call.mac.parse_body().unwrap();
            let found = structs.iter().find(|candidate| candidate.ident == of);
            let mut of = (*found.expect("a struct of the same file")).clone();
            of.attrs.clear();
            of.fields.iter_mut().for_each(|field| field.attrs.clear());
            Some(TemplateUse { of, path: path.value() })
        }
        _ => None,
    });
    uses.collect()
}
