//! A key of something, as messages speak of it.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::syntax::Value;
use crate::syntax::keys::{KeyRule, Shape};
use proc_macro2::{Ident, Span};

pub(crate) struct Field<'r> {
    pub(crate) rule: &'r KeyRule,
    /// The key where it was written.
    pub(crate) word: Ident,
    /// The name of what has the key.
    pub(crate) item_name: Ident,
}

impl Field<'_> {
    /// `lifetime` of `recent`
    pub(crate) fn called(&self) -> String {
        format!("`{}` of `{}`", self.rule.key, self.item_name)
    }

    /// The remedy: the key with this value, or with its example if there is none to be shown.
    pub(crate) fn write(&self, value: &str) -> String {
        if value.is_empty() {
            format!("write `{}`: {}", self.rule.usage(), self.rule.says)
        } else {
            format!("write `{}: {value}`", self.rule.key)
        }
    }

    /// Reports a value that is not of the key's shape, `instead` of which something can be written.
    pub(crate) fn wrong(&self, span: Span, instead: &str, errors: &mut Errors) {
        let what = match self.rule.shape {
            Shape::Flag => "stands alone, without a value",
            Shape::Text => "has to be a string in quotes",
            Shape::Lifetime => "has to be a lifetime: a number and a unit, or `session`",
            Shape::Name | Shape::OneOf(_) => "has to be a word without quotes",
            Shape::Names | Shape::SomeOf(_) => "has to be a list of words in brackets",
            Shape::Addresses => "has to be a list of addresses in brackets, each in quotes",
            Shape::Sites => "has to be a list of hosts in brackets, each in quotes, or `any`",
        };
        errors.report(
            span,
            Code::KEY_VALUE,
            &format!("{} {what}", self.called()),
            &self.write(instead),
        );
    }

    /// The value of a key that stands alone.
    pub(crate) fn flag(&self, errors: &mut Errors) -> Option<Value> {
        if matches!(self.rule.shape, Shape::Flag) {
            return Some(Value::Flag);
        }
        self.missing(self.word.span(), errors);
        None
    }

    pub(crate) fn missing(&self, span: Span, errors: &mut Errors) {
        errors.report(
            span,
            Code::KEY_VALUE,
            &format!("{} needs a value", self.called()),
            &self.write(""),
        );
    }
}
