//! The compiler of cookie policies. Use it as [`policy_runtime::cookie_policy!`].
//!
//! [`policy_runtime::cookie_policy!`]: https://docs.rs/policy-runtime

mod check;
mod compile;
mod derive;
mod diagnostics;
mod expand;
mod model;
mod parse;
mod reference;
mod syntax;
mod text_map;

#[cfg(test)]
mod tests;

/// Compiles a policy. `policy_runtime::cookie_policy!` calls it with the path of the runtime, in brackets, and the policy.
#[proc_macro]
pub fn compile_policy(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    compile::compile(input.into()).into()
}

/// Derives `policy_runtime::CookieValue`, which has the documentation.
#[proc_macro_derive(CookieValue, attributes(cookie_value))]
pub fn derive_cookie_value(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::derive(input.into()).into()
}

/// The words of the language as documented items, for `policy-runtime` alone.
#[proc_macro]
pub fn language_modules(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expand::modules().into()
}

/// The keys of the language as a string literal of Markdown, for the documentation of `policy-runtime`.
#[proc_macro]
pub fn keys_reference(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    proc_macro::TokenTree::Literal(proc_macro::Literal::string(&reference::keys())).into()
}

/// The rules as a string literal of Markdown, for the documentation of `policy-runtime`.
#[proc_macro]
pub fn rules_reference(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    proc_macro::TokenTree::Literal(proc_macro::Literal::string(&reference::rules())).into()
}

/// The rules as an array of constants, for `policy-runtime` alone: code, reason, source, example and remedy.
#[proc_macro]
pub fn rule_book(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    reference::rule_book().into()
}

/// The jurisdictions of the table of the law as an array of constants, for `policy-runtime` alone.
#[proc_macro]
pub fn jurisdictions(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    reference::jurisdictions().into()
}

/// The regions of the table of the law, sorted, as an array of string literals, for `policy-runtime` alone.
#[proc_macro]
pub fn regions(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    reference::regions().into()
}
