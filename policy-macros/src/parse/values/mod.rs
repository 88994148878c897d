//! Values of keys, parsed in the shape that the table of keys promises. A value of another shape is reported, and read as
//! the value that was probably meant, so that it is one error.

pub(super) mod field;
mod guess;
mod lifetime;
mod list;
mod text;
mod transfer;
mod unit;
mod word;

use super::recovery::raw;
use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::syntax::Value;
use crate::syntax::keys::{Key, Shape};
use field::Field;
use list::list;
use syn::parse::ParseStream;
use syn::{Token, token};
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
    if (input.peek(Token![?]) || input.peek(Token![..])) && is_open(input, field, errors) {
        // Nothing can stand in for a host: the `?` itself would be reported as one.
        if matches!(field.rule.shape, Shape::Sites | Shape::Hosts | Shape::Addresses) {
            raw(input);
            return None;
        }
        return of_shape(input, field, &mut Errors::default());
    }
    of_shape(input, field, errors)
}

/// Reports the `?` of a declaration that a log line suggested, and the `..` of a help: what the author alone knows.
fn is_open(input: ParseStream<'_>, field: &Field<'_>, errors: &mut Errors) -> bool {
    let says = field.rule.says;
    let help = match field.rule.shape {
        Shape::Flag => return false,
        Shape::OneOf(words) => format!("write {}: {says}", either(words)),
        Shape::Lifetime if field.rule.key == Key::DATA_KEPT => {
            format!("write a number and a unit: {says}")
        }
        Shape::Lifetime => format!("write a number and a unit, or `session`: {says}"),
        Shape::Text | Shape::Hosts => format!("write it in quotes: {says}"),
        Shape::Name => format!("write a word: {says}"),
        Shape::Transfers(words) => {
            format!("write {}, then `to` and the country: {says}", either(words))
        }
        Shape::Names
        | Shape::SomeOf(_)
        | Shape::Texts
        | Shape::Addresses
        | Shape::Sites
        | Shape::Cookies => {
            format!("write a list in brackets: {says}")
        }
    };
    errors.report(
        raw(&input.fork()).1,
        Code::KEY_VALUE,
        &format!("{} is not answered yet", field.called()),
        &help,
    );
    true
}

fn of_shape(input: ParseStream<'_>, field: &Field<'_>, errors: &mut Errors) -> Option<Value> {
    match field.rule.shape {
        Shape::Flag => flag(input, field, errors),
        Shape::Text => text::text(input, field, errors),
        Shape::Hosts if !input.peek(token::Bracket) => text::text(input, field, errors),
        Shape::Lifetime => lifetime::read(input, field, errors).map(Value::Lifetime),
        Shape::Name => word(input, field, &[], errors),
        Shape::OneOf(words) => word(input, field, words, errors),
        Shape::Names
        | Shape::SomeOf(_)
        | Shape::Texts
        | Shape::Addresses
        | Shape::Sites
        | Shape::Hosts
        | Shape::Cookies => list(input, field, errors),
        Shape::Transfers(words) => transfer::read(input, field, words, errors),
    }
}

fn flag(input: ParseStream<'_>, field: &Field<'_>, errors: &mut Errors) -> Option<Value> {
    let (found, place) = raw(input);
    let is_off = ["false", "no", "off", "none", "never", "0"].contains(&found.trim_matches('"'));
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
            (
                "lifetime",
                "30 days",
                "write a number and a unit, or `session`: the longest it may live",
            ),
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
