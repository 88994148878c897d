//! Cookies that the site no longer sets.

use super::family::{self, Alphabet, Placeholder};
use crate::serialize::serialize_fields;

/// A cookie that the site no longer sets, from the block `retired`.
///
/// A response to a request that shows it deletes it. Path, subdomains and partition are those that it was set with, as browsers
/// delete a cookie only by these (RFC 6265bis 5.7).
#[derive(Debug)]
pub struct RetiredCookie {
    /// Name on the wire, or the pattern of a family's names.
    pub name: &'static str,
    /// Literal parts of a family's names. Empty for a cookie with one name.
    pub parts: &'static [&'static str],
    /// Texts of each placeholder of a family's names. Empty if all of them stand for any text.
    pub placeholders: &'static [Placeholder],
    /// `Path` that it was set with.
    pub path: &'static str,
    /// Whether it was set with a `Domain`, and sent to subdomains.
    pub subdomains: bool,
    /// Whether it was set with `Partitioned`.
    pub partitioned: bool,
}

serialize_fields! {
    RetiredCookie {
        name,
        path,
        subdomains,
        partitioned,
    } without { parts, placeholders }
}

impl RetiredCookie {
    /// Returns whether this declaration covers a cookie with the given name. Names are compared byte by byte; a family covers
    /// every name of its pattern that browsers store.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
    /// use policy_runtime::Policy;
    ///
    /// let retired = &Shop::document().retired[0];
    /// assert!(retired.admits(b"old"));
    /// assert!(!retired.admits(b"Old"));
    /// ```
    pub fn admits(&self, name: &[u8]) -> bool {
        self.name.as_bytes() == name
            || family::admits(self.parts, self.placeholders, Alphabet::Stored, name)
    }
}
