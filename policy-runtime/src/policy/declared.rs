//! The bounds of `Cookies<P>`, with the messages that rustc prints when they do not hold.

use super::{Cookie, Policy, Purpose, Set};

/// What [`Cookies::set`](crate::Cookies::set) takes: a cookie made by a constructor of a policy.
///
/// Sealed: only a constructor gives one, so a cookie that no policy declares cannot be set.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a cookie of this site's policy [cookie-undeclared]",
    label = "not made by a constructor of the policy",
    note = "an undeclared cookie is a promise that the policy page does not make to the visitor",
    note = "help: declare it in `cookie_policy!` (`cookie name: Type {{ lifetime: 30 days }}`) and pass what its constructor gives: `name(value)`"
)]
pub trait DeclaredCookie: sealed::Sealed {
    /// The policy that declares it.
    type Policy: Policy;
    /// The cookie.
    type Cookie: Cookie<Policy = Self::Policy>;
    #[doc(hidden)]
    fn into_set(self) -> Set<'static, Self::Cookie>;
}

impl<C: Cookie> DeclaredCookie for Set<'_, C> {
    type Policy = C::Policy;
    type Cookie = C;

    fn into_set(self) -> Set<'static, C> {
        self.detached()
    }
}

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

mod sealed {
    use super::{Cookie, Set};

    pub trait Sealed {}

    #[diagnostic::do_not_recommend]
    impl<C: Cookie> Sealed for Set<'_, C> {}
}
