//! 128 random bits, and how they are written.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::fmt;

/// Enough that guessing is hopeless (OWASP ASVS 7.2.3 asks for 128 bits).
pub(super) type Bits = [u8; 16];

/// The operating system gives no random bytes, so no token can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoRandomness;

impl fmt::Display for NoRandomness {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the operating system gives no random bytes")
    }
}

impl std::error::Error for NoRandomness {}

pub(super) fn bits() -> Result<Bits, NoRandomness> {
    let mut bits = Bits::default();
    getrandom::fill(&mut bits).map_err(|_| NoRandomness)?;
    Ok(bits)
}

pub(super) fn to_text(bits: &Bits) -> String {
    URL_SAFE_NO_PAD.encode(bits)
}

/// Only the spelling that [`to_text`] gives; base64 decoders refuse stray trailing bits.
pub(super) fn from_text(text: &str) -> Option<Bits> {
    URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()
}
