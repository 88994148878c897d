//! References for editors: keys, words and names of the policy refer to documented items of the runtime.
//!
//! They stand under `cfg(rust_analyzer)`, which only the analysis of an editor sets.

use super::expander::Expander;
use crate::model::Jurisdiction;
use crate::syntax::keys::{Item, KEYS, Key, Shape};
use crate::syntax::name::is_identifier;
use crate::syntax::{Keys, Mapping, Policy, Value, meanings};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Path, PathSegment};

/// The words of a policy that have a meaning, half-typed ones included.
#[derive(Default)]
pub(crate) struct References {
    keys: Vec<(Item, Ident)>,
    words: Vec<(Key, Ident)>,
    providers: Vec<Ident>,
    uses_of_providers: Vec<Ident>,
    /// Paths of libraries.
    libraries: Vec<Path>,
    /// Purposes of libraries by their paths, which lie beside those of the libraries.
    their_purposes: Vec<Path>,
    /// Purposes of the policy that take those of libraries.
    our_purposes: Vec<Ident>,
}

impl References {
    pub(crate) fn of(policy: &Policy) -> References {
        let mut references = References::default();
        references.keys(&policy.keys);
        for provider in &policy.providers {
            references.keys(&provider.keys);
            references.providers.push(provider.name.clone());
        }
        for purpose in &policy.purposes {
            references.keys(&purpose.keys);
            let embeds = &purpose.embeds;
            for embed in embeds {
                references.keys(&embed.keys);
            }
            let cookies =
                purpose.cookies.iter().chain(embeds.iter().flat_map(|embed| &embed.cookies));
            cookies.for_each(|cookie| references.keys(&cookie.keys));
            let storage =
                purpose.storage.iter().chain(embeds.iter().flat_map(|embed| &embed.storage));
            storage.for_each(|entry| references.keys(&entry.keys));
            let accesses =
                purpose.accesses.iter().chain(embeds.iter().flat_map(|embed| &embed.accesses));
            accesses.for_each(|access| references.keys(&access.keys));
        }
        policy.retired.iter().for_each(|cookie| references.keys(&cookie.keys));
        for include in &policy.includes {
            references.libraries.push(include.path.clone());
            for Mapping { theirs, ours } in &include.purposes {
                references.their_purposes.push(beside(&include.path, theirs));
                references.our_purposes.push(ours.clone());
            }
        }
        references
    }

    fn keys(&mut self, keys: &Keys) {
        self.keys.extend(keys.words.iter().map(|word| (keys.item, word.clone())));
        for entry in &keys.entries {
            let Some(rule) = KEYS.iter().find(|rule| rule.key == entry.key) else { continue };
            let words = words(&entry.value);
            match rule.shape {
                Shape::OneOf(_) | Shape::SomeOf(_) | Shape::Transfers(_) => {
                    self.words.extend(words.map(|word| (rule.key, word.clone())));
                }
                Shape::Names if rule.key == Key::JURISDICTIONS => {
                    self.words.extend(words.map(|word| (rule.key, word.clone())));
                }
                Shape::Name | Shape::Names if names_providers(rule.key) => {
                    self.uses_of_providers.extend(words.cloned());
                }
                _ => {}
            }
        }
    }
}

/// Returns the path of an item in the module of another one.
fn beside(path: &Path, name: &Ident) -> Path {
    let mut path = path.clone();
    if let Some(last) = path.segments.last_mut() {
        *last = PathSegment::from(name.clone());
    }
    path
}

fn words(value: &Value) -> impl Iterator<Item = &Ident> {
    let values = match value {
        Value::List(values) => values.as_slice(),
        value => std::slice::from_ref(value),
    };
    values.iter().filter_map(|value| match value {
        Value::Word(word) | Value::Transfer(word, _) if is_identifier(&word.to_string()) => {
            Some(word)
        }
        _ => None,
    })
}

fn names_providers(key: Key) -> bool {
    matches!(key, Key::CONTROLLER | Key::PROVIDER | Key::RECIPIENTS | Key::SHARED_WITH)
}

/// Expands the references.
pub(super) fn expand(expander: &Expander<'_>, references: &References) -> TokenStream {
    let support = &expander.support;
    let keys = Item::ALL.into_iter().map(|item| {
        let words = references.keys.iter().filter(move |(of, _)| *of == item).map(|(_, word)| word);
        looked_up(support, module(item), words)
    });
    let words = KEYS.iter().map(|rule| {
        let words =
            references.words.iter().filter(|(key, _)| *key == rule.key).map(|(_, word)| word);
        looked_up(support, &format!("{}_is", rule.key), words)
    });
    let (providers, uses) = (&references.providers, &references.uses_of_providers);
    let References { libraries, their_purposes, our_purposes, .. } = references;
    quote! {
        #[allow(unexpected_cfgs, reason = "set by the editor's analysis")]
        const _: () = {
            #[cfg(rust_analyzer)]
            {
                #(const #providers: () = ();)*
                #(#keys)*
                #(#words)*
                let _ = (#(#uses),*);
                #(let _: #libraries;)*
                #(let _: #their_purposes;)*
                #(let _: #our_purposes;)*
            }
        };
    }
}

/// Imports each word as `_`, as an item can be imported so any number of times.
fn looked_up<'w>(
    support: &TokenStream,
    module: &str,
    words: impl Iterator<Item = &'w Ident>,
) -> Option<TokenStream> {
    let words: Vec<_> = words.filter(|word| is_identifier(&word.to_string())).collect();
    let module = format_ident!("{module}");
    let use_ = quote!(use #support::ide::#module::{#(#words as _),*};);
    (!words.is_empty()).then_some(use_)
}

fn module(item: Item) -> &'static str {
    match item {
        Item::Policy => "policy",
        Item::Library => "library",
        Item::Provider => "provider",
        Item::Purpose => "purpose",
        Item::Cookie => "cookie",
        Item::Consent => "consent",
        Item::Storage => "storage",
        Item::Embed => "embed",
        Item::Access => "access",
        Item::Retired => "retired",
    }
}

/// Expands the documented items: a module per item with its keys, and one per key with its words.
pub(crate) fn modules() -> TokenStream {
    let items = Item::ALL.into_iter().map(|item| {
        let module = format_ident!("{}", module(item));
        let keys = item.keys().map(|rule| {
            let (name, doc) = (
                Ident::new(rule.key.as_str(), Span::call_site()),
                format!("{}: `{}`", rule.says, rule.usage()),
            );
            quote! { #[doc = #doc] pub const #name: () = (); }
        });
        quote! { pub mod #module { #(#keys)* } }
    });
    let words = KEYS.iter().filter_map(|rule| {
        let (Shape::OneOf(words) | Shape::SomeOf(words) | Shape::Transfers(words)) = rule.shape
        else {
            return None;
        };
        let module = format_ident!("{}_is", rule.key.as_str());
        let words = words.iter().map(|word| {
            let says =
                meanings::find(rule.key.as_str(), word).map_or(rule.says, |meaning| meaning.says);
            let (name, doc) = (Ident::new(word, Span::call_site()), format!("{word}: {says}"));
            quote! { #[doc = #doc] pub const #name: () = (); }
        });
        Some(quote! { pub mod #module { #(#words)* } })
    });
    let jurisdictions = jurisdictions();
    quote! { #(#items)* #(#words)* #jurisdictions }
}

/// Expands the documented codes of jurisdictions. `in` is a keyword of Rust.
fn jurisdictions() -> TokenStream {
    let module = format_ident!("{}_is", Key::JURISDICTIONS.as_str());
    let codes = Jurisdiction::codes().filter(|code| is_identifier(code)).map(|code| {
        let source = Jurisdiction::of(code).map_or("", |jurisdiction| jurisdiction.row.source);
        let (name, doc) = (Ident::new(code, Span::call_site()), format!("{code}: {source}"));
        quote! { #[doc = #doc] pub const #name: () = (); }
    });
    quote! { pub mod #module { #(#codes)* } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compile::compile;

    /// The expansion of a policy with these items, in one line without spaces.
    fn expanded(items: &str) -> String {
        let policy = format!(
            r#"[rt] policy Shop {{ controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en], jurisdictions: [us, us_ca, in], lang }}
            provider kettle {{ name: "Kettle", privacy: "https://kettle.example" }} {items}"#
        );
        compile(policy.parse().unwrap()).to_string().replace(' ', "")
    }

    #[test]
    fn keys_words_and_providers_are_references_also_while_half_typed() {
        let expansion = expanded(
            r#"purpose Essential: necessary { title: "Necessary", ti cookie theme: String { because: csrf, life } }"#,
        );
        for references in [
            "ide::policy::{controlleras_,contactas_,updatedas_,languagesas_,jurisdictionsas_,langas_};",
            "ide::provider::{nameas_,privacyas_};",
            "ide::purpose::{titleas_,tias_};",
            "ide::cookie::{becauseas_,lifeas_};",
            "ide::because_is::{csrfas_};",
            "ide::jurisdictions_is::{usas_,us_caas_};",
            "constkettle:()=();", // a provider is where it is declared,
            "let_=(kettle);",     // and is used where it is named
        ] {
            assert!(expansion.contains(references), "{references} in {expansion}");
        }
    }

    #[test]
    fn references_come_first_and_errors_last() {
        let expansion = expanded(r#"purpose Essential: necessary { title: "Necessary", ti }"#);
        let at =
            |what: &str| expansion.find(what).unwrap_or_else(|| panic!("no {what} in {expansion}"));
        assert!(
            at("cfg(rust_analyzer)") < at("structShop")
                && at("structEssential") < at("compile_error!")
        );
        assert!(!expansion[at("compile_error!")..].contains("struct"));
    }

    #[test]
    fn every_reference_has_its_documented_item() {
        let modules = modules().to_string().replace(' ', "");
        for item in Item::ALL {
            let module = &modules[modules.find(&format!("pubmod{}{{", module(item))).unwrap()..];
            for rule in item.keys() {
                assert!(module.contains(&format!("pubconst{}:", rule.key)), "{}", rule.key);
            }
        }
        assert!(modules.contains("pubmodbecause_is{") && modules.contains("pubconstinterface:"));
        assert!(modules.contains("pubmodjurisdictions_is{") && modules.contains("pubconstca_qc:"));
    }
}
