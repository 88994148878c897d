//! A key of an item, as messages speak of it.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::syntax::Value;
use crate::syntax::keys::{Item, Key, KeyRule, Shape};
use proc_macro2::Ident;

/// The key whose value is parsed.
pub(crate) struct Field<'r> {
    pub(crate) rule: &'r KeyRule,
    /// The word of the author, which may be another one than the key's.
    pub(crate) word: Ident,
    pub(crate) item_name: Ident,
    pub(crate) item: Item,
    /// What others set: a lifetime beyond that of browsers is a fact about it.
    pub(crate) is_of_others: bool,
    /// Others set it, so its lifetime can be unknown.
    pub(crate) can_be_unknown: bool,
}

impl Field<'_> {
    /// Names the key: `lifetime` of `recent`.
    pub(crate) fn called(&self) -> String {
        format!("`{}` of `{}`", self.rule.key, self.item_name)
    }

    /// Words the remedy: the key with this value, or with its example if there is no value to show.
    pub(crate) fn write(&self, value: &str) -> String {
        if value.is_empty() && self.rule.key == Key::TITLE {
            format!("write `{}: \"{}\"`: {}", self.rule.key, self.item_name, self.rule.says)
        } else if value.is_empty() && self.rule.key == Key::LIFETIME && self.can_be_unknown {
            format!("{}, or `unknown` if its provider does not say", self.rule.open_help())
        } else if value.is_empty() {
            self.rule.open_help()
        } else {
            format!("write `{}: {value}`", self.rule.key)
        }
    }

    /// Reports a value of another shape than the key's. `instead` is the value as it should be, empty if unknown.
    pub(crate) fn wrong(&self, place: SpanRange, instead: &str, errors: &mut Errors) {
        self.wrong_with(place, &self.write(instead), errors);
    }

    /// Reports a value of another shape than the key's, with this help.
    pub(crate) fn wrong_with(&self, place: SpanRange, help: &str, errors: &mut Errors) {
        let what = match self.rule.shape {
            Shape::Flag => "stands alone, without a value",
            Shape::Text => "has to be a string in quotes",
            Shape::Lifetime if self.rule.key == Key::DATA_KEPT => {
                "has to be a time: a number and a unit"
            }
            Shape::Lifetime => "has to be a lifetime: a number and a unit, or `session`",
            Shape::Name | Shape::OneOf(_) => "has to be one word, without quotes",
            Shape::Names | Shape::SomeOf(_) => "has to be a list of words in brackets",
            Shape::Texts => "has to be a list of strings in brackets",
            Shape::Addresses => "has to be a list of addresses in brackets, each in quotes",
            Shape::Transfers(_) => {
                "has to be a safeguard, `to` and a country, or a list of such in brackets"
            }
            Shape::Sites => "has to be a list of hosts in brackets, each in quotes, or `any`",
            Shape::Cookies => "has to be a list of cookies in brackets",
            Shape::Hosts => "has to be a host in quotes, or a list of hosts in brackets",
        };
        errors.report(place, Code::KEY_VALUE, &format!("{} {what}", self.called()), help);
    }

    /// Returns the value of a key that stands alone. Reports a key that needs one.
    pub(crate) fn flag(&self, errors: &mut Errors) -> Option<Value> {
        if matches!(self.rule.shape, Shape::Flag) {
            return Some(Value::Flag);
        }
        self.missing(self.word.span().into(), errors);
        None
    }

    /// Reports a key without the value that it needs.
    pub(crate) fn missing(&self, place: SpanRange, errors: &mut Errors) {
        errors.report(
            place,
            Code::KEY_VALUE,
            &format!("{} needs a value", self.called()),
            &self.write(""),
        );
    }
}
