//! A cookie to be set, as its constructor gives it.

use crate::consent::Granted;
use crate::policy::{Cookie, Family};
use std::borrow::Cow;
use std::marker::PhantomData;
use std::time::Duration;

/// A declared cookie with its value, to be passed to [`Cookies::set`](crate::Cookies::set).
///
/// It lives no longer than the consent that it was made with, if its purpose asks. Its lifetime is the declared one and
/// can be made shorter, never longer.
#[must_use = "a cookie is set by `cookies.set(..)`"]
pub struct Set<'c, C: Cookie> {
    name: Cow<'static, str>,
    value: C::Value,
    max_age: Option<u32>,
    consent: PhantomData<Granted<'c, C::Purpose>>,
}

impl<'c, C: Cookie> Set<'c, C> {
    /// Called by constructors, which alone know whether a consent was needed.
    #[doc(hidden)]
    pub fn __new(value: C::Value) -> Set<'c, C> {
        Set {
            name: Cow::Borrowed(C::DECLARATION.name),
            value,
            max_age: C::DECLARATION.lifetime.max_age(),
            consent: PhantomData,
        }
    }

    /// Called by constructors of families.
    #[doc(hidden)]
    pub fn __at(key: C::Key, value: C::Value) -> Set<'c, C>
    where
        C: Family,
    {
        Set { name: Cow::Owned(C::name(key)), ..Set::__new(value) }
    }

    /// Lets the cookie live at most this long. A duration longer than the declared lifetime changes nothing; parts of a
    /// second are cut off.
    pub fn at_most(mut self, lifetime: Duration) -> Set<'c, C> {
        let seconds = u32::try_from(lifetime.as_secs()).unwrap_or(u32::MAX);
        self.max_age = self.max_age.map(|declared| declared.min(seconds));
        self
    }

    /// Lets the cookie end with the browser's session.
    pub fn for_session(mut self) -> Set<'c, C> {
        self.max_age = None;
        self
    }

    /// What is left once the consent was checked: its lifetime ends with the call that sets the cookie.
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
