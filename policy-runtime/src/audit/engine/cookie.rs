//! Cookies as a browser holds them.

use crate::serialize::serialize_fields;

/// A cookie as the browser holds it, without its value.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredCookie {
    /// The name, empty for a nameless cookie.
    pub name: String,
    /// The host, with a dot before it if subdomains receive the cookie too.
    pub domain: String,
    /// The path.
    pub path: String,
    /// End of its life in Unix seconds. `None` if it ends with the session.
    pub expires: Option<f64>,
    /// `Secure`.
    pub secure: bool,
    /// `HttpOnly`.
    pub http_only: bool,
    /// `SameSite` as the response wrote it. `None` if it did not.
    pub same_site: Option<String>,
    /// Top-level site for which alone it is held. `None` for a cookie without partition.
    pub partition: Option<String>,
}

serialize_fields! {
    StoredCookie {
        name,
        domain,
        path,
        expires,
        secure,
        http_only,
        same_site,
        partition,
    }
}

impl StoredCookie {
    /// Returns the host that stored it, without the dot of a domain.
    ///
    /// ```no_run
    /// # fn look(cookie: &policy_runtime::audit::engine::StoredCookie) {
    /// if cookie.domain == ".shop.example" {
    ///     assert_eq!(cookie.host(), "shop.example");
    /// }
    /// # }
    /// ```
    pub fn host(&self) -> &str {
        self.domain.strip_prefix('.').unwrap_or(&self.domain)
    }
}

/// A cookie to store before a visit: one with the choices of another consent tool, or of a session.
///
/// ```
/// use policy_runtime::audit::engine::GivenCookie;
///
/// let signed_in = GivenCookie::new("https://shop.example/", "session", "a1b2");
/// assert_eq!(signed_in.name, "session");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct GivenCookie {
    /// Address whose response sets it.
    pub address: String,
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

impl GivenCookie {
    /// Makes a cookie of the host of an address, for all its paths.
    pub fn new(
        address: impl Into<String>,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> GivenCookie {
        GivenCookie { address: address.into(), name: name.into(), value: value.into() }
    }
}
