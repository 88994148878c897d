//! The keys of seals, prepared once.

use super::Binding;
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// The length of a key's secret, in bytes.
const SECRET_LENGTH: usize = 32;
/// The length of a signature, in bytes.
pub(crate) const TAG_LENGTH: usize = 32;
const NONCE_LENGTH: usize = 12;

/// The keys that seal cookies: the first seals, all of them open.
///
/// Keep them for as long as the longest-lived sealed cookie; whoever has one can forge sessions and consents. To change
/// the key, put the new one *behind* the old one on every machine first, and in front of it once all machines know it:
/// then no machine ever meets a seal that it cannot open.
///
/// ```
/// use policy_runtime::Keys;
/// let keys = Keys::generate();
/// # let _ = keys;
/// ```
#[derive(Clone)]
pub struct Keys(Arc<[Key]>);

struct Key {
    signing: Hmac<Sha256>,
    encrypting: Aes256Gcm,
}

impl Keys {
    /// One new random key, which ends with the process: every cookie that it sealed is unreadable after a restart.
    ///
    /// # Panics
    /// If the operating system gives no random bytes: nothing could be sealed safely.
    #[allow(
        clippy::panic,
        reason = "without random bytes a server cannot be started safely, and this is called at start-up"
    )]
    pub fn generate() -> Keys {
        let mut secret = [0; SECRET_LENGTH];
        if let Err(error) = getrandom::fill(&mut secret) {
            panic!("the operating system gives no random bytes: {error}");
        }
        Keys(Arc::new([Key::prepare(&secret)]))
    }

    /// The keys in the environment variable `variable`: one or more secrets of 32 bytes in base64url without padding,
    /// separated by commas. `head -c32 /dev/urandom | basenc --base64url | tr -d =` prints one.
    ///
    /// # Errors
    /// If the variable is missing, empty, or one of its keys is not 32 bytes in base64url.
    pub fn from_env(variable: &str) -> Result<Keys, KeyError> {
        let text = std::env::var(variable).unwrap_or_default();
        let source = format!("the environment variable `{variable}`");
        Keys::parse(&text).map_err(|problem| KeyError { source, problem })
    }

    fn parse(text: &str) -> Result<Keys, Problem> {
        if text.trim().is_empty() {
            return Err(Problem::Missing);
        }
        let mut keys = Vec::new();
        for (index, secret) in text.split(',').enumerate() {
            let position = index + 1;
            let secret = URL_SAFE_NO_PAD
                .decode(secret.trim().trim_end_matches('='))
                .map_err(|_| Problem::NotBase64Url { position })?;
            if secret.len() != SECRET_LENGTH {
                return Err(Problem::WrongLength { position, length: secret.len() });
            }
            keys.push(Key::prepare(&secret));
        }
        Ok(Keys(keys.into()))
    }

    /// The value with its signature, as it goes on the wire.
    pub(crate) fn sign(&self, binding: Binding<'_>, octets: &str) -> String {
        let mut sealed = String::with_capacity(octets.len() + 1 + 43);
        sealed.push_str(octets);
        sealed.push('.');
        URL_SAFE_NO_PAD.encode_string(self.tag(binding, octets.as_bytes()), &mut sealed);
        sealed
    }

    /// The value without its signature, if one of the keys made it.
    pub(crate) fn verify<'v>(&self, binding: Binding<'_>, sealed: &'v [u8]) -> Option<&'v [u8]> {
        let at = sealed.iter().rposition(|byte| *byte == b'.')?;
        let (octets, tag) = (sealed.get(..at)?, sealed.get(at + 1..)?);
        let tag = URL_SAFE_NO_PAD.decode(tag).ok()?;
        self.is_tag(binding, octets, &tag).then_some(octets)
    }

    /// The signature of the first key.
    pub(crate) fn tag(&self, binding: Binding<'_>, message: &[u8]) -> [u8; TAG_LENGTH] {
        let Some(key) = self.0.first() else { return [0; TAG_LENGTH] };
        key.mac(binding, message).finalize().into_bytes().into()
    }

    /// Whether one of the keys made this signature. Compares in constant time.
    pub(crate) fn is_tag(&self, binding: Binding<'_>, message: &[u8], tag: &[u8]) -> bool {
        self.0.iter().any(|key| key.mac(binding, message).verify_slice(tag).is_ok())
    }

    /// The encrypted value, as it goes on the wire; none if the system gives no random bytes for the nonce.
    pub(crate) fn encrypt(&self, binding: Binding<'_>, text: &str) -> Option<String> {
        let mut nonce = [0; NONCE_LENGTH];
        getrandom::fill(&mut nonce).ok()?;
        let payload = Payload { msg: text.as_bytes(), aad: &binding.encode(b"") };
        let ciphertext = self.0.first()?.encrypting.encrypt(&Nonce::from(nonce), payload).ok()?;
        Some(URL_SAFE_NO_PAD.encode([&nonce[..], &ciphertext].concat()))
    }

    /// The value, if one of the keys encrypted it.
    pub(crate) fn decrypt(&self, binding: Binding<'_>, sealed: &[u8]) -> Option<String> {
        let sealed = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        let (nonce, ciphertext) = sealed.split_first_chunk::<NONCE_LENGTH>()?;
        let aad = binding.encode(b"");
        let text = self.0.iter().find_map(|key| {
            key.encrypting
                .decrypt(&Nonce::from(*nonce), Payload { msg: ciphertext, aad: &aad })
                .ok()
        })?;
        String::from_utf8(text).ok()
    }
}

impl Key {
    /// Derives a key for each use, so that a signature says nothing about what is encrypted.
    fn prepare(secret: &[u8]) -> Key {
        Key {
            signing: <Hmac<Sha256> as KeyInit>::new(
                &derive::<64>(secret, b"cookie policy: sign").into(),
            ),
            encrypting: Aes256Gcm::new(&derive::<32>(secret, b"cookie policy: encrypt").into()),
        }
    }

    fn mac(&self, binding: Binding<'_>, message: &[u8]) -> Hmac<Sha256> {
        let mut mac = self.signing.clone();
        // In one piece: half-filled blocks between two would cost a seventh of the whole.
        mac.update(&binding.encode(message));
        mac
    }
}

/// HKDF-SHA-256 (RFC 5869), which gives up to 8160 bytes, so these lengths are never refused.
fn derive<const LENGTH: usize>(secret: &[u8], usage: &[u8]) -> [u8; LENGTH] {
    let mut key = [0; LENGTH];
    const { assert!(LENGTH <= 8160) };
    let expanded = Hkdf::<Sha256>::new(None, secret).expand(usage, &mut key);
    debug_assert!(expanded.is_ok());
    key
}

/// Reads keys in the form of [`Keys::from_env`], from wherever they are kept.
impl FromStr for Keys {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Keys, KeyError> {
        Keys::parse(text).map_err(|problem| KeyError { source: "the text".to_owned(), problem })
    }
}

impl fmt::Debug for Keys {
    /// Says how many, never which.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({})", self.0.len())
    }
}

/// Why a text holds no keys. It never shows the secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyError {
    source: String,
    problem: Problem,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Problem {
    Missing,
    NotBase64Url { position: usize },
    WrongLength { position: usize, length: usize },
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = &self.source;
        match self.problem {
            Problem::Missing => write!(f, "{source} holds no keys")?,
            Problem::NotBase64Url { position } => {
                write!(f, "key {position} of {source} is not base64url")?;
            }
            Problem::WrongLength { position, length } => {
                write!(f, "key {position} of {source} has {length} bytes, not {SECRET_LENGTH}")?;
            }
        }
        f.write_str("; `head -c32 /dev/urandom | basenc --base64url | tr -d =` prints a key, commas separate several")
    }
}

impl std::error::Error for KeyError {}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Binding<'static> = Binding { policy: "Shop", site: "a.example", cookie: "sid" };

    fn elsewhere() -> [Binding<'static>; 4] {
        [
            Binding { cookie: "sie", ..HERE },
            Binding { site: "b.example", ..HERE },
            Binding { policy: "Shoq", ..HERE },
            // The same bytes, divided otherwise.
            Binding { policy: "Shopa", site: ".example", ..HERE },
        ]
    }

    #[test]
    fn a_signature_holds_for_its_cookie_policy_and_site_alone() {
        let keys = Keys::generate();
        let sealed = keys.sign(HERE, "a.b");
        assert_eq!(keys.verify(HERE, sealed.as_bytes()), Some(&b"a.b"[..]));
        for binding in elsewhere() {
            assert_eq!(keys.verify(binding, sealed.as_bytes()), None);
        }
    }

    #[test]
    fn an_encrypted_value_opens_for_its_cookie_policy_and_site_alone() {
        let keys = Keys::generate();
        let sealed = keys.encrypt(HERE, "secret; é").unwrap();
        assert!(!sealed.contains("secret"));
        assert_ne!(sealed, keys.encrypt(HERE, "secret; é").unwrap(), "a nonce is never used twice");
        assert_eq!(keys.decrypt(HERE, sealed.as_bytes()).as_deref(), Some("secret; é"));
        for binding in elsewhere() {
            assert_eq!(keys.decrypt(binding, sealed.as_bytes()), None);
        }
    }

    #[test]
    fn nothing_changed_opens() {
        let keys = Keys::generate();
        let signed = keys.sign(HERE, "value").into_bytes();
        let encrypted = keys.encrypt(HERE, "value").unwrap().into_bytes();
        for index in 0..signed.len() {
            let mut changed = signed.clone();
            changed[index] ^= 1;
            assert_eq!(keys.verify(HERE, &changed), None, "byte {index}");
        }
        for index in 0..encrypted.len() {
            let mut changed = encrypted.clone();
            changed[index] ^= 1;
            assert_eq!(keys.decrypt(HERE, &changed), None, "byte {index}");
        }
        for short in [&b""[..], b".", b"value", b"value.", b"\xff.\xff", b"AAAA"] {
            assert_eq!(keys.verify(HERE, short), None);
            assert_eq!(keys.decrypt(HERE, short), None);
        }
    }

    #[test]
    fn all_keys_open_and_the_first_seals() {
        let (old, new) = (URL_SAFE_NO_PAD.encode([1; 32]), URL_SAFE_NO_PAD.encode([2; 32]));
        let before = Keys::parse(&old).unwrap();
        let prepared = Keys::parse(&format!("{old},{new}")).unwrap();
        let after = Keys::parse(&format!("{new}, {old}")).unwrap();
        let sealed = after.sign(HERE, "v");
        assert_eq!(prepared.verify(HERE, sealed.as_bytes()), Some(&b"v"[..]));
        assert_eq!(before.verify(HERE, sealed.as_bytes()), None);
        assert_eq!(after.verify(HERE, before.sign(HERE, "v").as_bytes()), Some(&b"v"[..]));
    }

    #[test]
    fn what_is_no_key_says_which_and_why_and_never_shows_it() {
        let good = URL_SAFE_NO_PAD.encode([1; 32]);
        for (text, problem) in [
            (" ".to_owned(), Problem::Missing),
            ("not base64!".to_owned(), Problem::NotBase64Url { position: 1 }),
            (format!("{good},abcd"), Problem::WrongLength { position: 2, length: 3 }),
            (format!("{good},"), Problem::WrongLength { position: 2, length: 0 }),
        ] {
            assert_eq!(Keys::parse(&text).unwrap_err(), problem);
        }
        let problem = Problem::WrongLength { position: 2, length: 3 };
        let error = KeyError { source: "`KEYS`".to_owned(), problem };
        assert!(error.to_string().starts_with("key 2 of `KEYS` has 3 bytes, not 32"));
        assert!(!format!("{:?}", Keys::parse(&good).unwrap()).contains(&good));
    }
}
