//! A declared cookie with its value, as constructors return it.

use crate::consent::Granted;
use crate::policy::{Cookie, Family};
use std::borrow::Cow;
use std::marker::PhantomData;
use std::time::Duration;

/// A declared cookie with its value, the argument of [`Cookies::set`](crate::Cookies::set). Constructors of the policy
/// return it.
///
/// If its purpose needs consent, it borrows the proof ([`Granted`]) and cannot outlive it. Its lifetime is the
/// declared one and can be shortened, never extended.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use std::time::Duration;
///
/// let cookie = declared::basket(3); // 30 days, as declared
/// let cookie = cookie.at_most(Duration::from_secs(3_600)); // 1 hour
/// assert_eq!(format!("{cookie:?}"), r#"Set { cookie: "basket", .. }"#); // never the value
/// # let _ = cookie;
/// ```
#[must_use = "a cookie is set by `cookies.set(..)`"]
pub struct Set<'c, C: Cookie> {
    name: Cow<'static, str>,
    value: C::Value,
    max_age: Option<u32>,
    consent: PhantomData<Granted<'c, C::Purpose>>,
}

impl<'c, C: Cookie> Set<'c, C> {
    /// Makes the cookie. Called by constructors, which demand the consent where one is needed.
    #[doc(hidden)]
    pub fn __new(value: C::Value) -> Set<'c, C> {
        Set {
            name: Cow::Borrowed(C::DECLARATION.name),
            value,
            max_age: C::DECLARATION.lifetime.max_age(),
            consent: PhantomData,
        }
    }

    /// Makes one cookie of a family. Called by constructors of families.
    #[doc(hidden)]
    pub fn __at(key: C::Key, value: C::Value) -> Set<'c, C>
    where
        C: Family,
    {
        Set { name: Cow::Owned(C::name(key)), ..Set::__new(value) }
    }

    /// Limits the lifetime. A duration longer than the declared lifetime changes nothing; fractions of a second are
    /// cut off, and a duration below a second expires the cookie.
    pub fn at_most(mut self, lifetime: Duration) -> Set<'c, C> {
        let seconds = u32::try_from(lifetime.as_secs()).unwrap_or(u32::MAX);
        self.max_age = self.max_age.map(|declared| declared.min(seconds));
        self
    }

    /// Makes it a session cookie, without `Max-Age`.
    pub fn for_session(mut self) -> Set<'c, C> {
        self.max_age = None;
        self
    }

    /// Drops the borrow of the consent, which the call that sets the cookie has checked.
    pub(crate) fn detached(self) -> Set<'static, C> {
        Set { name: self.name, value: self.value, max_age: self.max_age, consent: PhantomData }
    }

    pub(crate) fn into_parts(self) -> (Cow<'static, str>, C::Value, Option<u32>) {
        (self.name, self.value, self.max_age)
    }
}

impl<C: Cookie> std::fmt::Debug for Set<'_, C> {
    /// Names the cookie, never its value.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Set").field("cookie", &self.name).finish_non_exhaustive()
    }
}
