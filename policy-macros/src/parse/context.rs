//! The state of parsing: the item at hand, what else the policy declares, and where errors go.

use super::lookahead::Declared;
use crate::diagnostics::Errors;
use crate::syntax::keys::Owner;
use proc_macro2::{Ident, Span};

pub(super) struct Context<'r> {
    pub(super) owner: Owner,
    pub(super) name: Ident,
    pub(super) declared: &'r Declared,
    pub(super) errors: &'r mut Errors,
}

impl Context<'_> {
    /// The inside of an item that stands here.
    pub(super) fn inside(&mut self, owner: Owner, name: &Ident) -> Context<'_> {
        Context { owner, name: name.clone(), declared: self.declared, errors: &mut *self.errors }
    }

    pub(super) fn report(&mut self, span: Span, code: &str, message: &str, help: &str) {
        self.errors.report(span, code, message, help);
    }

    /// How messages call it: the cookie `recent`.
    pub(super) fn called(&self) -> String {
        match self.owner {
            Owner::Policy if self.declared.policy.is_none() => "the policy".to_owned(),
            Owner::Retired if self.name == "retired" => "`retired`".to_owned(),
            owner => format!("the {} `{}`", owner.noun(), self.name),
        }
    }
}
