//! `#[derive(CookieValue)]`: enums without data, by the names of their variants, and structs of one value, by that value.
//!
//! The pipeline is that of a policy in small: attributes and names are read, errors are collected, and the implementation is
//! expanded in any case, so that one mistake is one error.

mod attributes;
mod case;
mod expand;
mod shape;
mod variants;

use crate::diagnostics::Errors;
use crate::diagnostics::fault::guarded;
use attributes::Container;
use proc_macro2::TokenStream;
use shape::{Shape, shape};
use syn::DeriveInput;

/// Derives the trait, and reports all errors at once. A fault of the compiler is an error alone.
pub(crate) fn derive(input: TokenStream) -> TokenStream {
    let implementation = guarded("derive", || implementation(input));
    implementation.unwrap_or_else(|fault| Errors::from(fault).into_tokens())
}

fn implementation(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let input = match syn::parse2::<DeriveInput>(input) {
        Ok(input) => input,
        Err(error) => {
            errors.push(error.into());
            return errors.into_tokens();
        }
    };
    let container = Container::read(&input, &mut errors);
    let shape = shape(&input, &mut errors);
    let shape = if errors.is_empty() { shape } else { Shape::Faulty };
    expand::expand(&input, &container, &shape, errors)
}
