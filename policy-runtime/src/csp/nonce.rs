//! The nonce of a response: the application's own, or one made on first use.

use crate::seal::random;
use base64_simd::{Out, URL_SAFE_NO_PAD};
use std::fmt;
use std::sync::Arc;

/// Maximum length of an application's nonce, in octets.
const MAX_LENGTH: usize = 128;
/// Length of a nonce made here, in octets: 144 random bits in Base64.
const LENGTH: usize = 24;

/// The nonce of the application's own `Content-Security-Policy`, as an extension of the request: scripts and styles
/// that this crate renders then have it, too, by [`Cookies::nonce`](crate::Cookies::nonce).
///
/// A middleware around the layer inserts it, or one inside that runs before the handlers read their
/// [`Cookies`](crate::Cookies). It is made anew for each response from at least 128 random bits (CSP level 3, 7.1).
///
/// ```
/// use policy_runtime::csp::{InvalidNonce, Nonce};
///
/// fn mark<Body>(request: &mut http::Request<Body>, nonce: &str) -> Result<(), InvalidNonce> {
///     request.extensions_mut().insert(Nonce::new(nonce)?);
///     Ok(())
/// }
/// # assert!(mark(&mut http::Request::new(()), "c2hvcC1ub25jZS0wMDAwMQ==").is_ok());
/// assert!(Nonce::new("x' 'unsafe-inline").is_err());
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Nonce(Arc<str>);

impl Nonce {
    /// Checks a nonce.
    ///
    /// # Errors
    /// Returns an error unless it is a `base64-value` (CSP level 3, 2.3.1) of 1 to 128 octets: other characters could
    /// end the source expression or the attribute that it stands in.
    pub fn new(nonce: &str) -> Result<Nonce, InvalidNonce> {
        if is_base64_value(nonce.as_bytes()) {
            Ok(Nonce(Arc::from(nonce)))
        } else {
            Err(InvalidNonce)
        }
    }

    /// Returns the nonce as it stands in the attribute `nonce`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Nonce {
    /// Never shows the nonce, which admits scripts.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Nonce").finish_non_exhaustive()
    }
}

/// The error of a text that is no nonce.
///
/// ```
/// use policy_runtime::csp::Nonce;
///
/// let error = Nonce::new("").unwrap_err();
/// assert_eq!(error.to_string(), "a nonce is a Base64 value of 1 to 128 octets");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidNonce;

impl fmt::Display for InvalidNonce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a nonce is a Base64 value of 1 to {MAX_LENGTH} octets")
    }
}

impl std::error::Error for InvalidNonce {}

/// Returns whether a text is a `base64-value`, in one of the two alphabets or a mixture (CSP level 3, 2.3.1).
pub(super) fn is_base64_value(text: &[u8]) -> bool {
    let letters = text.strip_suffix(b"==").or_else(|| text.strip_suffix(b"=")).unwrap_or(text);
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/-_".contains(byte);
    !letters.is_empty() && text.len() <= MAX_LENGTH && letters.iter().all(is_letter)
}

/// The nonce of one response.
pub(crate) enum ResponseNonce {
    /// Made here. It is kept in place, as an allocation takes as long as the rest.
    Made([u8; LENGTH]),
    /// The application's.
    Given(Nonce),
    /// The operating system gives no random bytes: no script has this nonce.
    Missing,
}

impl ResponseNonce {
    /// Makes a nonce.
    pub(crate) fn make() -> ResponseNonce {
        let Some(bytes) = random::<18>() else { return ResponseNonce::Missing };
        let mut letters = [0; LENGTH];
        let _ = URL_SAFE_NO_PAD.encode(&bytes, Out::from_slice(&mut letters));
        ResponseNonce::Made(letters)
    }

    /// Returns the nonce; empty if it is missing.
    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        match self {
            ResponseNonce::Made(letters) => letters,
            ResponseNonce::Given(nonce) => nonce.as_str().as_bytes(),
            ResponseNonce::Missing => b"",
        }
    }
}

impl fmt::Debug for ResponseNonce {
    /// Never shows the nonce.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseNonce").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_nonce_of_the_application_is_a_bounded_base64_value() {
        for nonce in ["a", "AZaz09+/-_", "AA==", "A=", &"A".repeat(MAX_LENGTH)] {
            assert_eq!(Nonce::new(nonce).unwrap().as_str(), nonce);
        }
        for hostile in [
            "",
            "=",
            "==",
            "A===",
            "A=A",
            "a b",
            "a'",
            "a\"",
            "a;",
            "a,",
            "a\r\nx: y",
            "\u{2028}",
            "a\0",
            "\u{ff21}",
            &"A".repeat(MAX_LENGTH + 1),
        ] {
            assert_eq!(Nonce::new(hostile), Err(InvalidNonce), "{hostile:?}");
        }
    }

    #[test]
    fn each_nonce_made_is_another_valid_one_of_144_bits() {
        let made: BTreeSet<String> =
            (0..2_000).map(|_| ResponseNonce::make().as_str().to_owned()).collect();
        assert_eq!(made.len(), 2_000);
        assert!(made.iter().all(|nonce| nonce.len() == LENGTH && Nonce::new(nonce).is_ok()));
    }

    #[test]
    fn no_debug_output_shows_a_nonce() {
        let nonce = Nonce::new("c2VjcmV0LW5vbmNl").unwrap();
        for shown in [format!("{nonce:?}"), format!("{:?}", ResponseNonce::Given(nonce))] {
            assert!(!shown.contains("c2Vjcm"), "{shown}");
        }
    }
}
