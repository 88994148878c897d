//! Reads a cookie's value in its wire form.

use super::Cookies;
use crate::policy::{Cookie, Includes, Policy, ReadWithoutConsent, Single, bounds};

impl<P: Policy> Cookies<P> {
    /// Returns the value of a cookie in its wire form, sealed and encoded: for double submit, where a script reads the
    /// cookie and sends it back in a header or a field, to be compared in constant time.
    ///
    /// `None` unless [`get`](Cookies::get) reads a value from the request: the seal is valid, the cookie is neither
    /// set nor removed for this response, and the request has no second one with another value (for `because: csrf`
    /// and the other reasons of [`ReadError::Ambiguous`](crate::cookies::ReadError::Ambiguous)).
    ///
    /// # What the seal proves
    ///
    /// The seal proves that this application made the value, for this cookie and this site. It is not bound to a
    /// visitor: an attacker who visits the site gets a validly sealed cookie too, and can plant it from a sibling host
    /// or over a connection without TLS, in a browser that has none yet. The attacker knows the planted value, so its
    /// double submit proves nothing. Two measures prevent that:
    ///
    /// - A name that begins with `__Host-` cannot be planted from a sibling host, nor without TLS.
    /// - A value that contains the session's id, by a keyed hash or a random id that the session stores, is also
    ///   compared with the visitor's session. Before a session begins, only `Origin` and `Sec-Fetch-Site` identify the
    ///   sender.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// # use policy_runtime::Cookies;
    /// fn is_submitted(cookies: &Cookies<Shop>, header: &[u8], equal: fn(&[u8], &[u8]) -> bool) -> bool {
    ///     cookies.wire_value::<declared::csrf>().is_some_and(|cookie| equal(cookie, header))
    /// }
    /// ```
    pub fn wire_value<C>(&self) -> Option<&[u8]>
    where
        C: Single + ReadWithoutConsent<<C as Cookie>::Purpose>,
        P: Includes<C::Policy>,
    {
        let (purpose, cookie) = bounds::declared::<P, C>();
        let changes = self.request.changes();
        if changes.is_some_and(|changes| changes.content(cookie.name).is_some()) {
            return None;
        }
        self.request.read_by("wire_value", purpose, cookie, cookie.name).ok()?;
        self.request.values(cookie.name).next()
    }
}
