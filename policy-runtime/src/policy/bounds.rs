//! Bounds of `Cookies<P>`, with the messages that rustc prints where they do not hold.

use super::{Cookie, Policy, Purpose};
use crate::declaration::include::Place;
use crate::declaration::{CookieDeclaration, PurposeDeclaration};

/// `P: Includes<Q>`: the cookies of `Q` are part of policy `P`. Every policy includes itself, and each [library](super::Library)
/// that it names by `include`.
///
/// It bounds every method of [`Cookies`](crate::Cookies) that takes a cookie or a purpose, so that one of another policy does not
/// compile:
///
/// ```compile_fail,E0277
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # mod other { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use policy_runtime::Cookies;
///
/// fn basket(cookies: &Cookies<declared::Shop>) -> Option<u64> {
///     cookies.get::<other::basket>() // error: does not include the policy [policy-other]
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "the policy `{Self}` does not include the policy `{Q}` [policy-other]",
    label = "a cookie or purpose of `{Q}`",
    note = "help: where `{Q}` is a library, write `include path::{Q} {{ ItsPurpose: OurPurpose }}` beside the purposes of `{Self}`",
    note = "help: where it is another policy, take `Cookies<{Q}>` here, or declare the cookie in `{Self}`"
)]
pub trait Includes<Q: ?Sized>: Policy {
    /// Where the purposes of a library stand in the policy; empty for the policy itself.
    #[doc(hidden)]
    const __PLACES: &'static [Place] = &[];
}

/// Returns the declaration of a purpose in the policy, and the number of cookies of that purpose before its own.
#[inline]
pub(crate) fn place<P, Q>() -> Place
where
    P: Includes<Q::Policy>,
    Q: Purpose,
{
    let included = P::__PLACES.get(Q::INDEX).copied();
    included.unwrap_or(Place { purpose: Q::DECLARATION, cookies: 0 })
}

/// Returns the declarations of a cookie in the policy: of its purpose, and its own.
#[inline]
pub(crate) fn declared<P, C>() -> (&'static PurposeDeclaration, &'static CookieDeclaration)
where
    P: Includes<C::Policy>,
    C: Cookie,
{
    let Place { purpose, cookies } = place::<P, C::Purpose>();
    let cookie = purpose.cookies.get(cookies + C::INDEX);
    (purpose, cookie.unwrap_or(C::DECLARATION))
}

/// A policy without cookies, which every policy includes. Not for use.
///
/// Without a second implementation of [`Includes`], rustc would infer the only one and report a type mismatch in place of the
/// message of that trait.
#[derive(Debug)]
#[allow(clippy::exhaustive_enums, reason = "it has no value and gets none")]
pub enum Nothing {}

#[diagnostic::do_not_recommend]
impl<P: Policy> Includes<Nothing> for P {}

#[diagnostic::do_not_recommend]
impl<P: Policy> Includes<P> for P {}

/// A purpose that needs no consent, so that [`Cookies::get`](crate::Cookies::get) can read its cookies.
///
/// Sealed: whether a purpose asks follows from its kind and the jurisdictions, and only `cookie_policy!` derives it.
pub trait Unasked: NotAsked {}

#[diagnostic::do_not_recommend]
impl<Q: NotAsked> Unasked for Q {}

/// Implemented by expansions for a purpose that does not ask.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "that the purpose `{Self}` is not asked was not derived from its declaration [consent-derived]",
    label = "whether it asks follows from its kind",
    note = "help: remove the `impl`; take the visitor's consent, `cookies.consent({Self})?`, or declare what makes it exempt"
)]
pub trait NotAsked: Purpose {}

/// A purpose that uses the cookie `C` of another purpose too, as its `reads` declares.
///
/// Sealed: only `cookie_policy!` derives it.
#[diagnostic::on_unimplemented(
    message = "the purpose `{Self}` does not read the cookie `{C}` [reads-other]",
    label = "no consent to `{Self}` covers it",
    note = "help: take the consent to the purpose of `{C}`; or add it to `reads` of `{Self}`, if `{Self}` uses it"
)]
pub trait Reads<C: Cookie>: Purpose<Policy = <C as Cookie>::Policy> {}

#[diagnostic::do_not_recommend]
impl<C: Cookie, Q: MayRead<C>> Reads<C> for Q {}

/// Implemented by expansions for the cookies in `reads` that have a type.
#[doc(hidden)]
pub trait MayRead<C: Cookie>: Purpose<Policy = <C as Cookie>::Policy> {}

/// A cookie that can be read without consent, as its purpose `Q` is [`Unasked`].
#[diagnostic::on_unimplemented(
    message = "reading the cookie `{Self}` needs the visitor's consent to `{Q}` [consent-missing]",
    label = "its purpose `{Q}` asks",
    note = "reading what is stored on a visitor's device is access too (ePrivacy directive, art. 5(3))",
    note = "help: write `let consent = cookies.consent({Q})?;` and `cookies.get_with::<{Self}>(consent)`"
)]
pub trait ReadWithoutConsent<Q>: Cookie {}

#[diagnostic::do_not_recommend]
impl<C: Cookie> ReadWithoutConsent<C::Purpose> for C where C::Purpose: Unasked {}
