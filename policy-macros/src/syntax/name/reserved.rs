//! Words that the generated code and the form of a choice use themselves.
//!
//! This file needs nothing but the standard library: `tests/tests/compile_fail/shared_facts.rs` holds it together with the runtime.

/// The fields of the form of a choice that are no purposes. A purpose is the field of its identifier, so none has such a one.
/// The other hidden fields have a `-`, which no identifier has.
pub(crate) const FORM_FIELDS: &[&str] = &["all", "choice_token", "next"];

/// The name by which declarations import the runtime. No type of a policy has it.
pub(crate) const IMPORT: &str = "__policy";

/// The arguments of generated functions. Where a parameter, a purpose or the policy has such a name, the argument has another.
pub(crate) const CONSENT: &str = "consent";
pub(crate) const VALUE: &str = "value";
