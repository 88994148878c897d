//! The consent cookie, and how long browsers keep what it holds.

use super::{CookieDeclaration, PurposeDeclaration};
use crate::clock::BROWSER_LIMIT;
use crate::serialize::serialize_fields;

/// The consent cookie, with the lifetimes of a consent and of a refusal.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
///
/// let consent = Shop::document().consent.unwrap();
/// assert_eq!(consent.cookie.name, "choice");
/// let half_a_year = 180 * 24 * 60 * 60;
/// assert_eq!(consent.cookie.lifetime.max_age(), Some(half_a_year));
/// assert_eq!(consent.refusal, half_a_year);
/// ```
#[derive(Debug)]
pub struct ConsentCookie {
    /// The cookie. Its lifetime is that of a consent.
    pub cookie: &'static CookieDeclaration,
    /// Lifetime of a refusal, in seconds.
    pub refusal: u32,
}

/// How long browsers keep a refusal, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct RefusalLifetimes {
    /// The name of the consent cookie.
    pub(crate) cookie: &'static str,
    /// From the choice on.
    pub(crate) refusal: u32,
    /// From the last page on, as it is renewed: of a refusal or objection to what is on by default in some region, and of the
    /// choices beside it. `None` if there is no such purpose.
    pub(crate) lasting_refusal: Option<u32>,
}

serialize_fields! { RefusalLifetimes { cookie, refusal, lasting_refusal } }

impl ConsentCookie {
    /// Returns how long browsers keep a refusal, of a policy with these purposes.
    pub(crate) fn refusal_lifetimes(&self, purposes: &[&PurposeDeclaration]) -> RefusalLifetimes {
        let lasts = purposes.iter().any(|purpose| purpose.is_on_by_default_somewhere());
        let lasting_refusal = lasts.then_some(BROWSER_LIMIT);
        RefusalLifetimes { cookie: self.cookie.name, refusal: self.refusal, lasting_refusal }
    }
}
