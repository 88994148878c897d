//! Values of keys, parsed in the shape that the table of keys promises. A value of another shape is reported, and read as
//! the value that was probably meant, so that it is one error.

pub(super) mod field;
mod lifetime;
mod list;
mod transfer;
mod word;

use super::recovery::raw;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::diagnostics::span_range::SpanRange;
use crate::syntax::Value;
use crate::syntax::keys::{Key, Shape};
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
    if input.peek(Token![?]) && is_question(input, field, errors) {
        return of_shape(input, field, &mut Errors::default());
    }
    of_shape(input, field, errors)
}

/// Reports the `?` of a declaration that a log line suggested: what the library could not see.
fn is_question(input: ParseStream<'_>, field: &Field<'_>, errors: &mut Errors) -> bool {
    let says = field.rule.says;
    let help = match field.rule.shape {
        Shape::OneOf(words) => format!("write {}: {says}", either(words)),
        Shape::Lifetime => format!("write a lifetime, such as `{}`: {says}", field.rule.example),
        _ => return false,
    };
    errors.report(
        input.span(),
        Code::KEY_VALUE,
        &format!("{} is not answered yet", field.called()),
        &help,
    );
    true
}

fn of_shape(input: ParseStream<'_>, field: &Field<'_>, errors: &mut Errors) -> Option<Value> {
    match field.rule.shape {
        Shape::Flag => flag(input, field, errors),
        Shape::Text => text(input, field, errors),
        Shape::Lifetime => lifetime::read(input, field, errors).map(Value::Lifetime),
        Shape::Name => word(input, field, &[], errors),
        Shape::OneOf(words) => word(input, field, words, errors),
        Shape::Names | Shape::SomeOf(_) | Shape::Addresses | Shape::Sites => {
            list(input, field, errors)
        }
        Shape::Transfers(words) => transfer::read(input, field, words, errors),
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
                &if field.rule.required.is_empty() {
                    // An example would state a fact that the author did not.
                    format!("remove it, or say in it {}", field.rule.says)
                } else {
                    field.write("")
                },
            );
            return stand_in(field, text.span());
        }
        return Some(Value::Text(text));
    }
    let texts = list::texts(input);
    let (found, place) = raw(input);
    let found = match texts.as_deref() {
        Some([first, others @ ..]) if field.rule.key == Key::PRIVACY && !others.is_empty() => {
            return Some(further_notices(field, place, first, others, errors));
        }
        Some(texts) if field.rule.has_paragraphs() => {
            texts.iter().map(LitStr::value).collect::<Vec<_>>().join("\n\n")
        }
        _ => found,
    };
    let quoted = if found.is_empty() { String::new() } else { format!("{found:?}") };
    field.wrong(place, &quoted, errors);
    stand_in(field, place.first)
}

/// Reports several privacy notices in the place of one. The first stands in for them.
fn further_notices(
    field: &Field<'_>,
    place: SpanRange,
    first: &LitStr,
    others: &[LitStr],
    errors: &mut Errors,
) -> Value {
    let others: Vec<String> = others.iter().map(|other| format!("{:?}", other.value())).collect();
    errors.report(
        place,
        Code::KEY_VALUE,
        &format!("{} is one notice; others stand in `{}`", field.called(), Key::NOTICES),
        &format!(
            "write `{}: {:?}, {}: [{}]`",
            Key::PRIVACY,
            first.value(),
            Key::NOTICES,
            others.join(", ")
        ),
    );
    Value::Text(first.clone())
}

/// Returns a text in the place of one that was reported, so that its translations belong to something.
fn stand_in(field: &Field<'_>, span: Span) -> Option<Value> {
    field.rule.is_translated().then(|| Value::Text(LitStr::new(field.rule.key.as_str(), span)))
}

#[cfg(test)]
mod tests {
    use crate::compile::compile;

    /// The messages for a policy whose cookie has these keys.
    fn messages(keys: &str) -> Vec<String> {
        let policy = format!(
            r#"[rt] #[doc = "How the shop uses cookies."] policy Shop {{ controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }}
            provider kettle {{ name: "Kettle", privacy: "https://kettle.example" }}
            #[doc = "The shop needs these."] purpose Essential: necessary {{
                title: "Necessary", #[doc = "Tells visitors apart."] cookie "__Host-sid" as sid {{ {keys} }}
            }}"#
        );
        let expansion = compile(policy.parse().unwrap()).to_string();
        let messages = expansion.split("compile_error ! { \"").skip(1);
        messages.map(|rest| rest.split("\" }").next().unwrap().to_owned()).collect()
    }

    #[test]
    fn paragraphs_in_a_list_are_proposed_as_one_note() {
        let policy = r#"[rt] #[doc = "How the shop uses cookies."] policy Shop {
                controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en], note: ["In May.", "In June."]
            } provider kettle { name: "Kettle", privacy: "https://kettle.example" }"#;
        let expansion = compile(policy.parse().unwrap()).to_string();
        let help = r#"help: write `note: \"In May.\\n\\nIn June.\"`"#;
        assert!(expansion.contains(help), "{expansion}");
    }

    #[test]
    fn a_question_that_a_report_left_open_does_not_compile() {
        let answered = "because: interface, lifetime: 30 days, set_by: middleware";
        assert_eq!(messages(answered), [""; 0]);
        for (key, value, help) in [
            ("because", "interface", "write `transmission`, `authentication`,"),
            ("lifetime", "30 days", "write a lifetime, such as `30 days`: the longest it may live"),
            ("set_by", "middleware", "write `middleware`, `proxy` or `scripts`: who sets it"),
        ] {
            let open = answered.replace(&format!("{key}: {value}"), &format!("{key}: ?"));
            let [message] = messages(&open).try_into().unwrap();
            let expected =
                format!("`{key}` of `sid` is not answered yet [key-value]\\nhelp: {help}");
            assert!(message.starts_with(&expected), "{message}");
        }
        assert_eq!(messages("because: ?, lifetime: ?, set_by: ?").len(), 3);
    }
}
