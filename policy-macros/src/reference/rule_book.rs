//! The rules as data, for programs that explain a code.

use crate::check::codes::CODES;
use crate::check::undecided;
use crate::check::{RULES, Rule};
use proc_macro2::TokenStream;
use quote::quote;

/// Expands to an array of `RuleExplanation`, which is in scope where it stands, in the order of the reference page.
pub(crate) fn rule_book() -> TokenStream {
    let rules = RULES.iter().copied().flatten().map(|rule| {
        let Rule { code, source, says, example, remedy, .. } = rule;
        let code = code.as_str();
        quote! {
            RuleExplanation {
                code: #code,
                says: #says,
                source: ::core::option::Option::Some(#source),
                example: ::core::option::Option::Some(#example),
                remedy: ::core::option::Option::Some(#remedy),
            }
        }
    });
    let of_language = CODES.iter().map(|explanation| {
        let (code, says, remedy) =
            (explanation.code.as_str(), explanation.says, explanation.remedy);
        quote! {
            RuleExplanation {
                code: #code,
                says: #says,
                source: ::core::option::Option::None,
                example: ::core::option::Option::None,
                remedy: ::core::option::Option::Some(#remedy),
            }
        }
    });
    let undecided = undecided::RULES.iter().map(|rule| {
        let says = format!("The compiler does not decide it: {}.", rule.why);
        let code = rule.code;
        quote! {
            RuleExplanation {
                code: #code,
                says: #says,
                source: ::core::option::Option::None,
                example: ::core::option::Option::None,
                remedy: ::core::option::Option::None,
            }
        }
    });
    quote!([#(#rules,)* #(#of_language,)* #(#undecided),*])
}
