//! A cookie's value as it came.

use super::Cookies;
use crate::policy::{Cookie, Includes, Policy, Purpose, ReadWithoutConsent, Single};

impl<P: Policy> Cookies<P> {
    /// The value of a cookie as the request carries it, with its seal and its encoding: what a script that reads the cookie
    /// sends back, to be compared in constant time (double submit).
    ///
    /// There is one only where [`get`](Cookies::get) reads a value from the request: the seal holds, the cookie was neither
    /// set nor removed for this response, and the request has no second one with another value (for `because: csrf`, and
    /// whatever else [`ReadError::Ambiguous`](crate::cookies::ReadError::Ambiguous) names).
    ///
    /// # What the seal gives, and what it does not
    ///
    /// The seal shows that this application made the value, for this cookie and this site. It is not bound to a visitor: an
    /// attacker who opens the site gets a cookie whose seal holds, too, and a sibling host or a connection without TLS can
    /// plant it in a browser that has none yet. Whoever planted it knows the value, so a double submit of it shows nothing.
    /// Two things keep it out:
    ///
    /// - A name that begins with `__Host-` cannot be planted from a sibling host, nor without TLS.
    /// - A value that names the session it was made for, by a keyed hash or a random id that the session has, is compared
    ///   with the visitor's session besides. Before a session begins, `Origin` and `Sec-Fetch-Site` are what tells.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Protects your forms.
    /// #         cookie "__Host-csrf" as csrf: String { because: csrf, lifetime: session, seal: signed, read_by: scripts }
    /// #     }
    /// # }
    /// # }
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
        let cookie = C::DECLARATION;
        let changes = self.request.changes();
        if changes.is_some_and(|changes| changes.content(cookie.name).is_some()) {
            return None;
        }
        let purpose = <C::Purpose as Purpose>::DECLARATION;
        self.request.read_by("wire_value", purpose, cookie, cookie.name).ok()?;
        self.request.values(cookie.name).next()
    }
}
