//! The list of keys: the first one seals, all of them open.

use super::Binding;
use super::error::{KeyError, Problem};
use super::key::{Key, SEAL_LENGTH, SECRET_LENGTH, TAG_LENGTH};
use super::nonce::{self, NONCE_LENGTH};
use super::weakness;
use crate::base64url;
use std::env::{self, VarError};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Length of a signature in base64url without padding, in letters.
const TAG_LETTERS: usize = 43;
/// Maximum length of a sealed value that is built on the stack, in bytes. Longer ones, which are rare, go on the heap.
const SHORT: usize = 256;

/// A list of keys that seal cookies. The first key seals new cookies; any key in the list can open existing ones.
///
/// Keep a key for as long as the longest-lived cookie that it sealed. Anyone who has a key can forge sessions and consents.
/// [The module](crate::seal) explains how keys are replaced without losing a cookie. Clones share the keys, which are wiped from
/// memory with the last clone.
///
/// ```
/// use policy_runtime::Keys;
///
/// // For tests and first steps: the key is lost when the process stops.
/// let keys = Keys::generate();
/// assert_eq!(format!("{keys:?}"), "Keys(1)"); // never the secrets
/// ```
///
/// While one key replaces another, the list has both. Keys from a secret store are parsed:
///
/// ```
/// # fn main() -> Result<(), policy_runtime::KeyError> {
/// # use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
/// # let [new, old] = [0, 32].map(|first: u8| URL_SAFE_NO_PAD.encode(Vec::from_iter(first..first + 32)));
/// use policy_runtime::Keys;
///
/// let keys: Keys = format!("{new},{old}").parse()?; // seals with `new`, opens both
/// assert_eq!(format!("{keys:?}"), "Keys(2)");
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Keys(Arc<Ring>);

struct Ring {
    first: Key,
    others: Vec<Key>,
}

impl Keys {
    /// Generates one random key, which is lost when the process stops. No cookie that it sealed can be opened after a restart.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// let layer = PolicyLayer::<declared::Shop>::new(Keys::generate());
    /// ```
    ///
    /// # Panics
    /// If the operating system provides no random bytes, as nothing could be sealed safely.
    #[allow(
        clippy::panic,
        reason = "without random bytes a server cannot be started safely, and this is called at start-up"
    )]
    pub fn generate() -> Keys {
        let mut secret = Zeroizing::new([0; SECRET_LENGTH]);
        if let Err(error) = getrandom::fill(&mut *secret) {
            panic!("the operating system gives no random bytes: {error}");
        }
        Keys(Arc::new(Ring { first: Key::prepare(&secret), others: Vec::new() }))
    }

    /// Reads keys from the environment variable `variable`: secrets of 32 bytes each in base64url (RFC 4648 5) without padding,
    /// separated by commas. `head -c32 /dev/urandom | basenc --base64url | tr -d =` prints one. A text in this form also
    /// [parses](#impl-FromStr-for-Keys).
    ///
    /// # Errors
    /// [`KeyError`] if the variable is not set, not Unicode or empty, or if a key is not 32 bytes in base64url, appears twice, or can
    /// be guessed: a single repeated byte such as zero, or a sample from this documentation. The error names the key's position and
    /// never shows a key.
    ///
    /// ```
    /// // At start-up: `let keys = policy_runtime::Keys::from_env("SHOP_KEYS")?;`
    /// let error = policy_runtime::Keys::from_env("SHOP_KEYS").unwrap_err();
    /// assert!(error.to_string().starts_with("the environment variable `SHOP_KEYS` is not set"));
    /// ```
    pub fn from_env(variable: &str) -> Result<Keys, KeyError> {
        let text = match env::var(variable) {
            Ok(text) => Ok(Zeroizing::new(text)),
            Err(VarError::NotPresent) => Err(Problem::NotSet),
            Err(VarError::NotUnicode(_)) => Err(Problem::NotText),
        };
        text.and_then(|text| parse(&text)).map_err(|problem| {
            // A key passed in place of the name must not get into the log.
            let name = if may_be_a_key(variable) { "of that name" } else { variable };
            KeyError::new(Some(name), problem)
        })
    }

    /// Derives the keys for development. Neither list opens what the other sealed.
    pub(crate) fn for_development(&self) -> Keys {
        Keys(Arc::new(Ring {
            first: self.0.first.for_development(),
            others: self.0.others.iter().map(Key::for_development).collect(),
        }))
    }

    /// Returns the value with its signature, in the form on the wire.
    pub(crate) fn sign(&self, binding: Binding<'_>, octets: &str) -> String {
        let mut sealed = String::with_capacity(octets.len() + 1 + TAG_LETTERS);
        sealed.push_str(octets);
        sealed.push('.');
        base64url::append(self.tag(binding, octets.as_bytes()), &mut sealed);
        sealed
    }

    /// Returns the value without its signature, if one of the keys made that.
    pub(crate) fn verify<'v>(&self, binding: Binding<'_>, sealed: &'v [u8]) -> Option<&'v [u8]> {
        let (rest, letters) = sealed.split_last_chunk::<TAG_LETTERS>()?;
        let octets = rest.strip_suffix(b".")?;
        let mut tag = [0; TAG_LENGTH];
        let is_sealed =
            base64url::decode_into(letters, &mut tag) && self.is_tag(binding, octets, &tag);
        is_sealed.then_some(octets)
    }

    /// Signs with the first key.
    pub(crate) fn tag(&self, binding: Binding<'_>, message: &[u8]) -> [u8; TAG_LENGTH] {
        self.0.first.tag(binding, message)
    }

    /// Signs with each key, the first one first.
    pub(crate) fn tags(
        &self,
        binding: Binding<'_>,
        message: &[u8],
    ) -> impl Iterator<Item = [u8; TAG_LENGTH]> {
        self.all().map(move |key| key.tag(binding, message))
    }

    /// Returns whether one of the keys made this signature. Compares in constant time.
    pub(crate) fn is_tag(
        &self,
        binding: Binding<'_>,
        message: &[u8],
        tag: &[u8; TAG_LENGTH],
    ) -> bool {
        self.all().any(|key| key.is_tag(binding, message, tag))
    }

    /// Encrypts a value, in the form on the wire. `None` if the system provides no random bytes for the nonce.
    pub(crate) fn encrypt(&self, binding: Binding<'_>, text: &str) -> Option<String> {
        let nonce = nonce::next()?;
        let length = NONCE_LENGTH + text.len() + SEAL_LENGTH;
        let (mut short, mut long);
        let sealed = if length <= SHORT {
            short = [0; SHORT];
            short.get_mut(..length)?
        } else {
            long = vec![0; length];
            long.as_mut_slice()
        };
        let (place, rest) = sealed.split_first_chunk_mut()?;
        let (encrypted, seal) = rest.split_last_chunk_mut()?;
        *place = nonce;
        encrypted.copy_from_slice(text.as_bytes());
        *seal = self.0.first.encrypt(binding, nonce, encrypted)?;
        Some(base64url::encode(sealed))
    }

    /// Decrypts a value, if one of the keys encrypted it.
    pub(crate) fn decrypt(&self, binding: Binding<'_>, sealed: &[u8]) -> Option<String> {
        let mut sealed = base64url::decode(sealed)?;
        let (nonce, rest) = sealed.split_first_chunk_mut::<NONCE_LENGTH>()?;
        let (text, seal) = rest.split_last_chunk_mut::<SEAL_LENGTH>()?;
        let length = text.len();
        if !self.all().any(|key| key.decrypt(binding, *nonce, text, *seal)) {
            return None;
        }
        sealed.copy_within(NONCE_LENGTH..NONCE_LENGTH + length, 0);
        sealed.truncate(length);
        String::from_utf8(sealed).ok()
    }

    fn all(&self) -> impl Iterator<Item = &Key> {
        std::iter::once(&self.0.first).chain(&self.0.others)
    }
}

/// Returns whether a text may be a key, whole or in part. Names of variables are shorter, or in capitals.
fn may_be_a_key(text: &str) -> bool {
    text.len() >= 32 && text.bytes().any(|byte| !byte.is_ascii_uppercase() && byte != b'_')
}

fn parse(text: &str) -> Result<Keys, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::Empty);
    }
    let mut secrets: Vec<Zeroizing<[u8; SECRET_LENGTH]>> = Vec::new();
    for (index, word) in text.split(',').enumerate() {
        let position = index + 1;
        let secret = base64url::decode(word.trim().trim_end_matches('='))
            .map(Zeroizing::new)
            .ok_or(Problem::NotBase64Url { position })?;
        let secret = <[u8; SECRET_LENGTH]>::try_from(secret.as_slice())
            .map(Zeroizing::new)
            .map_err(|_| Problem::WrongLength { position, length: secret.len() })?;
        weakness::check(&secret, position)?;
        if let Some(first) = secrets.iter().position(|known| *known == secret) {
            return Err(Problem::Repeated { position, first: first + 1 });
        }
        secrets.push(secret);
    }
    let mut keys = secrets.iter().map(|secret| Key::prepare(secret));
    let first = keys.next().ok_or(Problem::Empty)?;
    Ok(Keys(Arc::new(Ring { first, others: keys.collect() })))
}

#[cfg(test)]
impl Keys {
    /// Prepares keys of fixed secrets, which `parse` refuses, so that sealed values can be compared.
    pub(crate) fn of_secrets(secrets: &[[u8; SECRET_LENGTH]]) -> Keys {
        let mut keys = secrets.iter().map(Key::prepare);
        let first = keys.next().expect("a secret");
        Keys(Arc::new(Ring { first, others: keys.collect() }))
    }
}

/// Parses keys in the form of [`Keys::from_env`], for keys from a file or a secret store.
///
/// Errors are those of [`Keys::from_env`], with `the text` in place of the variable.
impl FromStr for Keys {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Keys, KeyError> {
        parse(text).map_err(|problem| KeyError::new(None, problem))
    }
}

impl fmt::Debug for Keys {
    /// Shows the number of keys, never the keys.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({})", self.0.others.len() + 1)
    }
}
