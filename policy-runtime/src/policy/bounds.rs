//! The bounds of `Cookies<P>`, with the messages that rustc prints when they do not hold.

use super::{Cookie, Policy, Purpose};

/// `P: Includes<Q>`: the cookies of policy `Q` are part of policy `P`. Every policy includes itself.
#[diagnostic::on_unimplemented(
    message = "the policy `{Self}` does not include the policy `{Q}` [policy-other]",
    label = "a cookie or purpose of `{Q}`",
    note = "help: take `Cookies<{Q}>` here, or declare the cookie in `{Self}`"
)]
pub trait Includes<Q: ?Sized> {}

/// The policy that has no cookies. Every policy includes it.
///
/// It is never named by users. Without a second implementation of [`Includes`], rustc would commit itself to the only
/// one and report a type mismatch in place of the message above.
#[derive(Debug)]
pub enum Nothing {}

#[diagnostic::do_not_recommend]
impl<P: Policy> Includes<Nothing> for P {}

#[diagnostic::do_not_recommend]
impl<P: Policy> Includes<P> for P {}

/// A purpose that is not asked for consent, so that its cookies can be read by [`Cookies::get`](crate::Cookies::get).
///
/// Sealed: whether a purpose asks follows from its kind and the jurisdictions, and only `cookie_policy!` derives it.
pub trait Unasked: NotAsked {}

#[diagnostic::do_not_recommend]
impl<Q: NotAsked> Unasked for Q {}

/// What an expansion implements for a purpose that does not ask.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "that the purpose `{Self}` is not asked was not derived from its declaration [consent-derived]",
    label = "whether it asks follows from its kind",
    note = "help: remove the `impl`; take the visitor's consent, `cookies.consent({Self})?`, or declare what makes it exempt"
)]
pub trait NotAsked: Purpose {}

/// A cookie that can be read without consent: its purpose `Q` is not asked.
#[diagnostic::on_unimplemented(
    message = "reading the cookie `{Self}` needs the visitor's consent to `{Q}` [consent-missing]",
    label = "its purpose `{Q}` asks",
    note = "reading what is stored on a visitor's device is access too (ePrivacy directive, art. 5(3))",
    note = "help: write `let consent = cookies.consent({Q})?;` and `cookies.get_with::<{Self}>(consent)`"
)]
pub trait ReadWithoutConsent<Q>: Cookie {}

#[diagnostic::do_not_recommend]
impl<C: Cookie> ReadWithoutConsent<C::Purpose> for C where C::Purpose: Unasked {}
