//! One key, prepared: nothing is derived or scheduled when a cookie is sealed or opened.

use super::Binding;
use super::nonce::NONCE_LENGTH;
use aes_gcm::aead::{AeadInOut, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce, Tag};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// The length of a key's secret, in bytes.
pub(super) const SECRET_LENGTH: usize = 32;
/// The length of a signature, in bytes.
pub(crate) const TAG_LENGTH: usize = 32;
pub(super) const SEAL_LENGTH: usize = 16;

/// A key for signatures and one for encryption. Both are wiped from the memory when it is dropped.
pub(super) struct Key {
    signing: Hmac<Sha256>,
    encrypting: Aes256Gcm,
}

impl Key {
    /// Derives a key for each use, so that a signature says nothing about what is encrypted.
    pub(super) fn prepare(secret: &[u8; SECRET_LENGTH]) -> Key {
        let signing = derive::<64>(secret, b"cookie policy: sign");
        let encrypting = derive::<32>(secret, b"cookie policy: encrypt");
        Key {
            signing: <Hmac<Sha256> as KeyInit>::new((&*signing).into()),
            encrypting: Aes256Gcm::new((&*encrypting).into()),
        }
    }

    /// Another key that follows from this one: neither opens what the other sealed.
    pub(super) fn for_development(&self) -> Key {
        let mac = self.signing.clone().chain_update(b"cookie policy: development");
        let secret: Zeroizing<[u8; SECRET_LENGTH]> =
            Zeroizing::new(mac.finalize().into_bytes().into());
        Key::prepare(&secret)
    }

    pub(super) fn tag(&self, binding: Binding<'_>, message: &[u8]) -> [u8; TAG_LENGTH] {
        self.mac(binding, message).finalize().into_bytes().into()
    }

    /// Compares in constant time.
    pub(super) fn is_tag(&self, binding: Binding<'_>, message: &[u8], tag: &[u8]) -> bool {
        self.mac(binding, message).verify_slice(tag).is_ok()
    }

    fn mac(&self, binding: Binding<'_>, message: &[u8]) -> Hmac<Sha256> {
        let mut mac = self.signing.clone();
        binding.encoded(|bound| mac.update(bound));
        mac.update(message);
        mac
    }

    /// Encrypts `text` where it stands, and gives what shows later that nobody changed it.
    pub(super) fn encrypt(
        &self,
        binding: Binding<'_>,
        nonce: [u8; NONCE_LENGTH],
        text: &mut [u8],
    ) -> Option<[u8; SEAL_LENGTH]> {
        let nonce = Nonce::from(nonce);
        let encrypted = binding
            .encoded(|bound| self.encrypting.encrypt_inout_detached(&nonce, bound, text.into()));
        encrypted.ok().map(Into::into)
    }

    /// Decrypts `text` where it stands, if this key encrypted it for this binding. Compares in constant time, before it
    /// changes anything.
    pub(super) fn decrypt(
        &self,
        binding: Binding<'_>,
        nonce: [u8; NONCE_LENGTH],
        text: &mut [u8],
        seal: [u8; SEAL_LENGTH],
    ) -> bool {
        let (nonce, seal) = (Nonce::from(nonce), Tag::from(seal));
        let decrypted = binding.encoded(|bound| {
            self.encrypting.decrypt_inout_detached(&nonce, bound, text.into(), &seal)
        });
        decrypted.is_ok()
    }
}

/// HKDF-SHA-256 (RFC 5869), which gives up to 8160 bytes, so these lengths are never refused.
fn derive<const LENGTH: usize>(
    secret: &[u8; SECRET_LENGTH],
    usage: &[u8],
) -> Zeroizing<[u8; LENGTH]> {
    let mut key = Zeroizing::new([0; LENGTH]);
    const { assert!(LENGTH <= 8160) };
    let expanded = Hkdf::<Sha256>::new(None, secret).expand(usage, &mut *key);
    debug_assert!(expanded.is_ok());
    key
}
