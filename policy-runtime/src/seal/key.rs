//! A prepared key. Derivation and key schedule happen once, not for each cookie.

use super::Binding;
use super::nonce::NONCE_LENGTH;
use aes_gcm::aead::AeadInPlace;
use aes_gcm::{Aes256Gcm, KeyInit};
use hkdf::Hkdf;
use hmac::block_api::HmacCore;
use hmac::digest::block_api::{Buffer, FixedOutputCore, UpdateCore};
use hmac::digest::{CtOutput, Output};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Length of a key's secret, in bytes.
pub(super) const SECRET_LENGTH: usize = 32;
/// Length of a signature, in bytes.
pub(crate) const TAG_LENGTH: usize = 32;
/// Length of the authentication tag of AES-GCM, in bytes.
pub(super) const SEAL_LENGTH: usize = 16;

/// HMAC-SHA-256 over whole blocks. The usual type buffers a message in pieces, which takes a third longer for a short one.
type Signing = HmacCore<Sha256>;

/// A key for signatures and one for encryption. Both are wiped from memory on drop.
pub(super) struct Key {
    signing: Signing,
    encrypting: Aes256Gcm,
}

impl Key {
    /// Derives a separate key for each use, so that signatures reveal nothing about encryption.
    pub(super) fn prepare(secret: &[u8; SECRET_LENGTH]) -> Key {
        let signing = derive::<64>(secret, b"cookie policy: sign");
        let encrypting = derive::<32>(secret, b"cookie policy: encrypt");
        Key {
            signing: <Signing as hmac::KeyInit>::new((&*signing).into()),
            encrypting: Aes256Gcm::new((&*encrypting).into()),
        }
    }

    /// Derives the key for development. Neither key opens what the other sealed.
    pub(super) fn for_development(&self) -> Key {
        let secret = Zeroizing::new(self.mac(b"cookie policy: development").into());
        Key::prepare(&secret)
    }

    pub(super) fn tag(&self, binding: Binding<'_>, message: &[u8]) -> [u8; TAG_LENGTH] {
        binding.with(message, |bytes| self.mac(bytes)).into()
    }

    /// Returns whether the key made this signature. Compares in constant time.
    pub(super) fn is_tag(
        &self,
        binding: Binding<'_>,
        message: &[u8],
        tag: &[u8; TAG_LENGTH],
    ) -> bool {
        let computed: CtOutput<Signing> = binding.with(message, |bytes| self.mac(bytes)).into();
        computed == CtOutput::new((*tag).into())
    }

    fn mac(&self, bytes: &[u8]) -> Output<Signing> {
        let (mut signing, mut rest) = (self.signing.clone(), Buffer::<Signing>::default());
        let mut mac = Output::<Signing>::default();
        rest.digest_blocks(bytes, |blocks| signing.update_blocks(blocks));
        signing.finalize_fixed_core(&mut rest, &mut mac);
        mac
    }

    /// Encrypts `text` in place and returns its authentication tag.
    pub(super) fn encrypt(
        &self,
        binding: Binding<'_>,
        nonce: [u8; NONCE_LENGTH],
        text: &mut [u8],
    ) -> Option<[u8; SEAL_LENGTH]> {
        let encrypted = binding.with(b"", |bound| {
            self.encrypting.encrypt_in_place_detached(&nonce.into(), bound, text)
        });
        encrypted.ok().map(Into::into)
    }

    /// Decrypts `text` in place, if this key encrypted it for this binding. Compares the tag in constant time, before it changes
    /// `text`.
    pub(super) fn decrypt(
        &self,
        binding: Binding<'_>,
        nonce: [u8; NONCE_LENGTH],
        text: &mut [u8],
        seal: [u8; SEAL_LENGTH],
    ) -> bool {
        let decrypted = binding.with(b"", |bound| {
            self.encrypting.decrypt_in_place_detached(&nonce.into(), bound, text, &seal.into())
        });
        decrypted.is_ok()
    }
}

/// Derives a key by HKDF-SHA-256 (RFC 5869), whose limit of 8160 bytes these lengths never reach.
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
