//! `sessionid`: what keeps a visitor signed in.

use super::random::{self, Bits, NoRandomness};
use policy_runtime::CookieValue;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::fmt;

/// A session, as its visitor carries it: 128 random bits. The server keeps only their hash.
#[derive(Clone, PartialEq, Eq)]
pub struct SessionToken(Bits);

impl SessionToken {
    /// A new one.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn random() -> Result<SessionToken, NoRandomness> {
        random::bits().map(SessionToken)
    }

    /// What the server keeps: whoever reads the database can sign in as nobody. The token is random, so no slow hash
    /// is needed.
    pub fn digest(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }

    /// What ties other tokens to this session and is not what the server keeps.
    pub(super) fn binding(&self) -> Bits {
        let hash: [u8; 32] =
            Sha256::new().chain_update(b"portal csrf").chain_update(self.0).finalize().into();
        let (binding, _) = hash.split_at(16);
        binding.try_into().unwrap_or_default()
    }
}

impl CookieValue for SessionToken {
    fn to_text(&self) -> Cow<'_, str> {
        random::to_text(&self.0).into()
    }

    fn from_text(text: &str) -> Option<SessionToken> {
        random::from_text(text).map(SessionToken)
    }
}

impl fmt::Debug for SessionToken {
    /// Never the token, which is as good as a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SessionToken(..)")
    }
}
