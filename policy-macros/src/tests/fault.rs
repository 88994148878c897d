//! A panic of the compiler is an error that says what to do, and costs no more than the part that panicked.

use super::expansion::{self, code};
use crate::check::RULES;
use crate::derive::derive;
use crate::diagnostics::fault::forced::while_failing;
use proc_macro2::TokenStream;
use quote::quote;

const FAULT: &str = "compiler-fault";

fn policy() -> TokenStream {
    let policy = r#"
        /// How the shop uses cookies.
        pub policy Shop { controller: shop, contact: "privacy@shop.example", updated: "2026-11-22", languages: [en] }
        provider shop { name: "Shop", privacy: "https://shop.example/privacy" }
        /// Needed.
        purpose Essential: necessary {
            title: "Necessary",
            /// Keeps you signed in.
            cookie "__Host-sid" as sid: String { because: authentication, lifetime: 2 years }
            /// Remembers your language.
            cookie lang: String { because: interface, lifetime: 30 days }
        }
    "#;
    policy.parse().unwrap()
}

#[test]
fn a_fault_of_the_compiler_keeps_the_types() {
    let expansion = while_failing(&["policy"], || expansion::parsed(&policy())).unwrap();
    let types: Vec<String> = expansion.types().into_iter().collect();
    assert_eq!(types, ["Essential", "Shop", "lang", "sid"]);
    let [error] = expansion.errors.as_slice() else { panic!("{:#?}", expansion.errors) };
    assert_eq!(code(error), Some(FAULT));
    for part in ["forced", env!("CARGO_PKG_VERSION"), "/issues", "take back the change"] {
        assert!(error.contains(part), "{part} in {error}");
    }
}

#[test]
fn a_fault_of_a_rule_costs_its_findings_alone() {
    let whole = expansion::parsed(&policy()).unwrap();
    assert_eq!(whole.errors.len(), 1, "the lifetime");
    for rule in RULES.iter().copied().flatten() {
        let part: &'static [&'static str] = Box::leak(Box::new([rule.code.as_str()]));
        let failing = while_failing(part, || expansion::parsed(&policy())).unwrap();
        assert_eq!(failing.functions(), whole.functions(), "{}", rule.code);
        assert_eq!(failing.types(), whole.types(), "{}", rule.code);
        let faults = failing.errors.iter().filter(|error| code(error) == Some(FAULT)).count();
        assert_eq!(faults, 1, "{}", rule.code);
        let others = failing.errors.len() - faults;
        assert_eq!(others, usize::from(rule.code.as_str() != "lifetime-400d"), "{}", rule.code);
    }
}

#[test]
fn a_fault_of_the_derive_is_an_error() {
    let derived = while_failing(&["derive"], || {
        derive(quote!(
            struct Seen(u64);
        ))
    })
    .to_string();
    assert!(derived.starts_with(":: core :: compile_error !"), "{derived}");
    assert!(derived.contains(FAULT), "{derived}");
}

#[test]
fn a_fault_of_the_fallback_leaves_the_error() {
    let failing = &["policy", "fallback"];
    let expansion = while_failing(failing, || expansion::parsed(&policy())).unwrap();
    assert!(expansion.types().is_empty());
    assert_eq!(expansion.errors.len(), 1);
}

#[test]
fn no_policy_reaches_the_fallback_unasked() {
    assert!(expansion::expand(&policy()).is_ok());
    assert!(while_failing(&["policy"], || expansion::expand(&policy())).is_err());
}
