//! The compiler of cookie policies. Use it as [`policy_runtime::cookie_policy!`].
//!
//! [`policy_runtime::cookie_policy!`]: https://docs.rs/policy-runtime

mod check;
mod compile;
mod errors;
mod expand;
mod model;
mod nearest;
mod parse;
mod syntax;

/// Compiles a policy. `policy_runtime::cookie_policy!` calls it with the path of the runtime, in brackets, and the policy.
#[proc_macro]
pub fn compile_policy(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    compile::compile(input.into()).into()
}
