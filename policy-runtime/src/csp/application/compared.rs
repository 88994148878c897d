//! The policies of the application that were compared already: comparing takes longer than a response.

use super::blocked::{BlockedOrigin, Nonce, blocked};
use crate::csp::allowed::Allowed;
use crate::declaration::EmbedDeclaration;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};

/// Maximum number of different policies remembered; then all are compared anew.
const MAX_REMEMBERED: usize = 256;

/// Hashes of the policies that were compared, each with the set of allowed purposes.
#[derive(Debug, Default)]
pub(crate) struct Compared(Mutex<HashSet<u64>>);

impl Compared {
    /// Compares a field with the embeds of the allowed purposes, unless it was compared already. Nonces make no
    /// difference, except by whether they are that of the response.
    pub(crate) fn blocked(
        &self,
        field: &str,
        host: &str,
        nonce: Option<&str>,
        allowed: &Allowed,
        embeds: impl FnOnce() -> Vec<&'static EmbedDeclaration>,
    ) -> Vec<BlockedOrigin> {
        let key = key_of(field, host, nonce, allowed);
        let mut compared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if compared.contains(&key) {
            return Vec::new();
        }
        if compared.len() >= MAX_REMEMBERED {
            compared.clear();
        }
        compared.insert(key);
        drop(compared);
        blocked(embeds(), field, host, Nonce::Given(nonce))
    }
}

fn key_of(field: &str, host: &str, nonce: Option<&str>, allowed: &Allowed) -> u64 {
    let mut hasher = DefaultHasher::new();
    let mut rest = field;
    for found in super::nonces(field.as_bytes()) {
        if let Some((before, behind)) = rest.split_once(found) {
            (before, Some(found) == nonce).hash(&mut hasher);
            rest = behind;
        }
    }
    (rest, host, allowed).hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_compared_once_whatever_its_nonces_are() {
        let one = Allowed::default();
        let field = |nonce| format!("script-src 'nonce-{nonce}'; img-src 'self'");
        let key = |field: &str, nonce| key_of(field, "shop.example", nonce, &one);
        assert_eq!(key(&field("YQ"), None), key(&field("Yg"), None));
        assert_ne!(key(&field("YQ"), None), key(&field("YQ"), Some("YQ")));
        assert_ne!(key(&field("YQ"), None), key("script-src 'nonce-YQ'", None));
        let compared = Compared::default();
        for number in 0..3 * MAX_REMEMBERED {
            compared.blocked(&format!("img-src x{number}"), "a", None, &one, Vec::new);
        }
        assert!(compared.0.lock().unwrap().len() <= MAX_REMEMBERED);
    }
}
