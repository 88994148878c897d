//! Values of keys, parsed in the shape that the table of keys promises. A value of another shape is reported, and read as
//! the value that was probably meant, so that it is one error.

pub(super) mod field;
mod lifetime;
mod list;
mod word;

use super::recovery::raw;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::syntax::Value;
use crate::syntax::keys::Shape;
use field::Field;
use list::list;
use proc_macro2::Span;
use syn::parse::ParseStream;
use syn::{LitStr, Token};
use word::word;

/// Parses the value of a key, and reports all of its faults. Returns `None` if no value can stand in for it.
pub(super) fn read(
    input: ParseStream<'_>,
    field: &Field<'_>,
    errors: &mut Errors,
) -> Option<Value> {
    if input.is_empty() || input.peek(Token![,]) || input.peek(Token![;]) || input.peek(Token![#]) {
        let span = if input.is_empty() { field.word.span() } else { input.span() };
        field.missing(span.into(), errors);
        return None;
    }
    match field.rule.shape {
        Shape::Flag => flag(input, field, errors),
        Shape::Text => text(input, field, errors),
        Shape::Lifetime => lifetime::read(input, field, errors).map(Value::Lifetime),
        Shape::Name => word(input, field, &[], errors),
        Shape::OneOf(words) => word(input, field, words, errors),
        Shape::Names | Shape::SomeOf(_) | Shape::Addresses | Shape::Sites => {
            list(input, field, errors)
        }
    }
}

fn flag(input: ParseStream<'_>, field: &Field<'_>, errors: &mut Errors) -> Option<Value> {
    let (found, place) = raw(input);
    let is_off = found == "false";
    let help = if is_off {
        "remove it: what is not said does not hold".to_owned()
    } else {
        format!("write `{}` alone", field.rule.key)
    };
    errors.report(
        place,
        Code::KEY_VALUE,
        &format!("{} stands alone, without a value", field.called()),
        &help,
    );
    (!is_off).then_some(Value::Flag)
}

fn text(input: ParseStream<'_>, field: &Field<'_>, errors: &mut Errors) -> Option<Value> {
    if let Ok(text) = input.fork().parse::<LitStr>() {
        let _ = input.parse::<LitStr>();
        if text.value().trim().is_empty() {
            errors.report(
                text.span(),
                Code::TEXT_EMPTY,
                &format!("{} is empty", field.called()),
                &field.write(""),
            );
            return stand_in(field, text.span());
        }
        return Some(Value::Text(text));
    }
    let (found, place) = raw(input);
    let quoted = if found.is_empty() { String::new() } else { format!("{found:?}") };
    field.wrong(place, &quoted, errors);
    stand_in(field, place.first)
}

/// Returns a text in the place of one that was reported, so that its translations belong to something.
fn stand_in(field: &Field<'_>, span: Span) -> Option<Value> {
    field.rule.is_translated().then(|| Value::Text(LitStr::new(field.rule.key.as_str(), span)))
}
