//! A cookie as the browser holds it.

use serde_json::Value;

/// What the browser made of a `Set-Cookie` line.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredCookie {
    /// The name, empty for a nameless cookie.
    pub name: String,
    /// The value; octets outside of UTF-8 are lost here.
    pub value: String,
    /// The host, or the domain with a dot before it.
    pub domain: String,
    /// The path.
    pub path: String,
    /// Unix seconds; none if it ends with the session.
    pub expires: Option<f64>,
    /// `Secure`.
    pub secure: bool,
    /// `HttpOnly`.
    pub http_only: bool,
    /// `SameSite`, none if it was not set.
    pub same_site: Option<String>,
    /// `Priority`, [`NO_PRIORITY`](StoredCookie::NO_PRIORITY) where the browser knows none.
    pub priority: String,
    /// Whether it is held for one top-level site alone.
    pub partitioned: bool,
}

impl StoredCookie {
    /// The priority of a cookie that does not say.
    pub const NO_PRIORITY: &str = "Medium";

    /// Reads `Network.Cookie` of the protocol.
    pub(super) fn read(cookie: &Value) -> StoredCookie {
        let text = |field: &str| cookie[field].as_str().unwrap_or_default().to_owned();
        let flag = |field: &str| cookie[field].as_bool().unwrap_or_default();
        StoredCookie {
            name: text("name"),
            value: text("value"),
            domain: text("domain"),
            path: text("path"),
            expires: cookie["expires"].as_f64().filter(|_| !flag("session")),
            secure: flag("secure"),
            http_only: flag("httpOnly"),
            same_site: cookie["sameSite"].as_str().map(str::to_owned),
            priority: text("priority"),
            partitioned: cookie.get("partitionKey").is_some(),
        }
    }
}
