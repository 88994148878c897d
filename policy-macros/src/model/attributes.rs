//! The attributes of a cookie as they follow its value on the wire.

use super::cookie::{Cookie, SameSite};
use std::fmt::Write;

impl Cookie {
    /// Renders all attributes but `Domain`, which depends on the site. `Max-Age` is last.
    pub(crate) fn suffix(&self) -> String {
        let mut suffix = format!("; Path={}", self.path.text);
        if self.secure {
            suffix.push_str("; Secure");
        }
        if self.http_only {
            suffix.push_str("; HttpOnly");
        }
        suffix.push_str(match self.same_site {
            SameSite::Strict => "; SameSite=Strict",
            SameSite::Lax => "; SameSite=Lax",
            SameSite::None => "; SameSite=None",
        });
        if self.partitioned {
            suffix.push_str("; Partitioned");
        }
        if let Some(seconds) = self.lifetime_seconds() {
            let _ = write!(suffix, "; Max-Age={seconds}");
        }
        suffix
    }

    /// Returns the lifetime in seconds, or `None` for a session.
    pub(crate) fn lifetime_seconds(&self) -> Option<u32> {
        self.lifetime.and_then(|lifetime| lifetime.seconds)
    }
}
