//! The state of parsing: the item at hand, what else the policy declares, and where errors go.

use super::lookahead::Declared;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use crate::diagnostics::{Errors, PolicyError};
use crate::syntax::keys::Item;
use crate::syntax::keywords::Keyword;
use proc_macro2::Ident;

/// A result whose error gives up the item or key at hand; parsing resumes behind it.
pub(super) type Result<T> = std::result::Result<T, PolicyError>;

/// The item whose body is parsed.
pub(super) struct Context<'r> {
    pub(super) item: Item,
    pub(super) name: Ident,
    pub(super) declared: &'r Declared,
    pub(super) errors: &'r mut Errors,
    /// A comment `//!` stands in the body, which was reported.
    pub(super) has_inner_docs: bool,
}

impl Context<'_> {
    /// Enters an item that stands in this one.
    pub(super) fn inside(&mut self, item: Item, name: &Ident) -> Context<'_> {
        let (declared, errors) = (self.declared, &mut *self.errors);
        Context { item, name: name.clone(), declared, errors, has_inner_docs: false }
    }

    pub(super) fn report(
        &mut self,
        place: impl Into<SpanRange>,
        code: Code,
        message: &str,
        help: &str,
    ) {
        self.errors.report(place, code, message, help);
    }

    /// Names the item: the cookie `recent`.
    pub(super) fn called(&self) -> String {
        match self.item {
            Item::Policy if self.declared.policy.is_none() => "the policy".to_owned(),
            Item::Retired if self.name == Keyword::Retired.as_str() => "`retired`".to_owned(),
            item => format!("the {} `{}`", item.noun(), self.name),
        }
    }
}
