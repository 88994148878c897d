//! Seals: values that the one who carries them cannot change, or cannot even read.
//!
//! A seal is bound to the cookie's wire name, the policy and the site, so that a value is worth nothing under another
//! name, in another policy or on another tenant's site.
//!
//! | seal | on the wire |
//! |---|---|
//! | signed | the value as cookie octets, `.`, 32 bytes of HMAC-SHA-256 in base64url |
//! | encrypted | base64url of a 12-byte nonce and the AES-256-GCM ciphertext with its 16-byte tag |

mod keys;

pub(crate) use keys::TAG_LENGTH;
pub use keys::{KeyError, Keys};

/// What a seal is bound to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Binding<'a> {
    pub(crate) policy: &'a str,
    pub(crate) site: &'a str,
    pub(crate) cookie: &'a str,
}

impl Binding<'_> {
    /// The parts with their lengths before them, so that no two bindings have one encoding; then what is bound.
    fn encode(&self, message: &[u8]) -> Vec<u8> {
        let parts = self.policy.len() + self.site.len() + self.cookie.len();
        let mut bytes = Vec::with_capacity(3 * size_of::<u64>() + parts + message.len());
        for part in [self.policy, self.site, self.cookie] {
            bytes.extend((part.len() as u64).to_be_bytes());
            bytes.extend(part.as_bytes());
        }
        bytes.extend(message);
        bytes
    }
}
