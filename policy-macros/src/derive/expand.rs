//! The implementation of the trait. Expansion cannot fail, and runs on faulty types too.

use super::attributes::Container;
use super::shape::Shape;
use super::variants::Variant;
use crate::diagnostics::Errors;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{DeriveInput, Field, Type};

pub(super) fn expand(
    input: &DeriveInput,
    container: &Container,
    shape: &Shape,
    errors: Errors,
) -> TokenStream {
    let runtime = match &container.runtime {
        Some(path) => path.to_token_stream(),
        None => quote!(::policy_runtime),
    };
    let methods = match shape {
        Shape::Enum(variants) => of_variants(&runtime, variants),
        Shape::Newtype(field) => of_field(&runtime, field),
        Shape::Faulty => nothing(),
    };
    let name = &input.ident;
    let (parameters, arguments, bounds) = input.generics.split_for_impl();
    let bounds = match shape {
        // A type parameter is a value only under this bound.
        Shape::Newtype(field) if input.generics.type_params().next().is_some() => {
            let kind = &field.ty;
            let known = bounds.map(|bounds| &bounds.predicates);
            quote!(where #kind: #runtime::CookieValue, #known)
        }
        _ => bounds.to_token_stream(),
    };
    let errors = errors.into_tokens();
    quote! {
        #[automatically_derived]
        impl #parameters #runtime::CookieValue for #name #arguments #bounds { #methods }
        #errors
    }
}

fn of_variants(runtime: &TokenStream, variants: &[Variant]) -> TokenStream {
    let words =
        variants.iter().map(|Variant { text, aliases, .. }| quote!(&[#text #(, #aliases)*]));
    let form = form(runtime, &quote!(#runtime::declaration::ValueForm::Words(&[#(#words),*])));
    let writes = variants.iter().map(|Variant { name, text, .. }| quote!(Self::#name => #text,));
    let reads = variants.iter().map(|Variant { name, text, aliases }| {
        quote!(#text #(| #aliases)* => ::core::option::Option::Some(Self::#name),)
    });
    let text = quote!(::std::borrow::Cow::Borrowed(match self { #(#writes)* }));
    let methods =
        implementation(&text, &quote!(match text { #(#reads)* _ => ::core::option::Option::None }));
    quote!(#form #methods)
}

/// Expands the form of the value's texts.
fn form(runtime: &TokenStream, form: &TokenStream) -> TokenStream {
    quote!(const FORM: #runtime::declaration::ValueForm = #form;)
}

/// Expands an implementation without values, for a type that was reported.
fn nothing() -> TokenStream {
    let none = quote!({
        let _ = text;
        ::core::option::Option::None
    });
    implementation(&quote!(::std::borrow::Cow::Borrowed("")), &none)
}

fn implementation(to_text: &TokenStream, from_text: &TokenStream) -> TokenStream {
    quote! {
        fn to_text(&self) -> ::std::borrow::Cow<'_, ::core::primitive::str> { #to_text }
        fn from_text(text: &::core::primitive::str) -> ::core::option::Option<Self> { #from_text }
    }
}

/// Expands calls that are spanned at the type of the field: if it cannot be a value, rustc says so there.
fn of_field(runtime: &TokenStream, field: &Field) -> TokenStream {
    let kind: &Type = &field.ty;
    let value = quote_spanned!(kind.span()=> <#kind as #runtime::CookieValue>);
    let methods = implementation(
        &quote!(#value::to_text(&self.0)),
        &quote!(::core::option::Option::map(#value::from_text(text), Self)),
    );
    let form = form(runtime, &quote!(#value::FORM));
    quote! {
        #form
        #methods
        fn try_to_text(&self) -> ::core::result::Result<::std::borrow::Cow<'_, ::core::primitive::str>, #runtime::policy::value::EncodeError> {
            #value::try_to_text(&self.0)
        }
    }
}
