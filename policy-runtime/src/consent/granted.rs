//! The proof of consent.

use crate::policy::Purpose;
use std::marker::PhantomData;

/// The proof that the visitor of this request allows a purpose, which constructors of its cookies demand.
///
/// [`Cookies::consent`](crate::Cookies::consent) alone returns it. It borrows the request's cookies, so it can be
/// neither stored nor used for another request. It is a zero-sized `Copy` type.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Shop, Suggestions};
/// use policy_runtime::{Cookies, Granted, Refused};
///
/// // A function that needs a consent takes its proof.
/// fn remember(cookies: &Cookies<Shop>, consent: Granted<'_, Suggestions>, kettle: &str) {
///     cookies.set(declared::recent(consent, kettle.to_owned()));
/// }
///
/// fn show(cookies: &Cookies<Shop>, kettle: &str) -> Result<(), Refused> {
///     remember(cookies, cookies.consent(Suggestions)?, kettle);
///     Ok(())
/// }
/// ```
///
/// It cannot be made otherwise:
///
/// ```compile_fail
/// # use policy_runtime::{Granted, Purpose};
/// fn forge<'c, Q: Purpose>() -> Granted<'c, Q> {
///     Granted { .. } // its fields are private, and it has no public constructor
/// }
/// ```
#[must_use = "it is passed to the constructor of the cookie"]
pub struct Granted<'c, Q: Purpose> {
    request: PhantomData<&'c ()>,
    purpose: PhantomData<fn() -> Q>,
}

impl<Q: Purpose> Granted<'_, Q> {
    pub(crate) fn new() -> Self {
        Granted { request: PhantomData, purpose: PhantomData }
    }
}

impl<Q: Purpose> Clone for Granted<'_, Q> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q: Purpose> Copy for Granted<'_, Q> {}

impl<Q: Purpose> std::fmt::Debug for Granted<'_, Q> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Granted({})", Q::DECLARATION.identifier)
    }
}
