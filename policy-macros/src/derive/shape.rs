//! The shape of a type: the variants of an enum, or the one field of a struct.

use super::attributes;
use super::variants::{self, Variant};
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use syn::spanned::Spanned;
use syn::{Data, DeriveInput, Fields};

/// The part of a type that becomes the value of a cookie.
pub(super) enum Shape {
    Enum(Vec<Variant>),
    /// The one field of a struct.
    Newtype(Box<syn::Field>),
    /// Neither, which was reported.
    Faulty,
}

/// Determines the shape of a type. One without a shape is reported.
pub(super) fn shape(input: &DeriveInput, errors: &mut Errors) -> Shape {
    let name = &input.ident;
    match &input.data {
        Data::Enum(data) if data.variants.is_empty() => {
            errors.report(
                name.span(),
                Code::VALUE_SHAPE,
                &format!("the enum `{name}` has no variants, so a cookie of it has no value"),
                &format!("add one: `enum {name} {{ First }}`"),
            );
            Shape::Faulty
        }
        Data::Enum(data) => Shape::Enum(variants::read(name, &data.variants, errors)),
        Data::Struct(data) => newtype(input, &data.fields, errors),
        Data::Union(data) => {
            errors.report(
                data.union_token.span(),
                Code::VALUE_SHAPE,
                &format!("nobody can say which field of the union `{name}` holds its value"),
                "derive it for an enum without data",
            );
            Shape::Faulty
        }
    }
}

fn newtype(input: &DeriveInput, fields: &Fields, errors: &mut Errors) -> Shape {
    if let Fields::Unnamed(fields) = fields
        && let Some(field) = fields.unnamed.first()
        && fields.unnamed.len() == 1
    {
        attributes::refuse(&field.attrs, &input.ident, errors);
        return Shape::Newtype(Box::new(field.clone()));
    }
    let name = &input.ident;
    let (message, help) = match fields {
        Fields::Unit => (
            format!("the struct `{name}` holds nothing that could be the value of a cookie"),
            format!("write `struct {name}(u64);`, or an enum with one variant"),
        ),
        _ if fields.len() == 1 => (
            format!(
                "the one field of the struct `{name}` has a name, so it is not the struct's value"
            ),
            format!("write `struct {name}(..);` with the field's type, without its name"),
        ),
        _ => (
            format!("the struct `{name}` has {} fields, which have no one text", fields.len()),
            format!(
                "derive `serde::Serialize` and `serde::Deserialize` for it, and declare the cookie with `policy_runtime::Json<{name}>`"
            ),
        ),
    };
    errors.report(name.span(), Code::VALUE_SHAPE, &message, &help);
    Shape::Faulty
}
