//! The consent cookie by its documentation: a record is made older and signed again, as no test waits for months.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// 32 bytes in base64url.
pub(super) const SECRET: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const NAME: &str = "__Host-choice";
const TAG_LENGTH: usize = 32;
const DAY: u32 = 24 * 60 * 60;
const HAS_ID: u8 = 0x80;
const IS_RENEWED: u8 = 0x40;
const ENTRY_LENGTH: usize = 11;

/// Values of an entry's state.
pub(super) const GIVEN: u8 = 1;
pub(super) const GIVEN_UNDER_SIGNAL: u8 = 2;
pub(super) const REFUSED: u8 = 3;
pub(super) const WITHDRAWN: u8 = 4;
pub(super) const NOT_OBJECTED: u8 = 5;
pub(super) const CONFIRMED: u8 = 0x20;
pub(super) const BY_SIGNAL: u8 = 0x40;

/// A record in a `Cookie` header. Its policy is `Shop`, which lists no sites.
pub(super) struct Record {
    bytes: Vec<u8>,
}

impl Record {
    /// Reads the record in a `Cookie` header; none without one.
    pub(super) fn of(cookies: &str) -> Option<Record> {
        let mut pairs = cookies.split("; ").filter_map(|pair| pair.split_once('='));
        let (_, value) = pairs.find(|(name, _)| *name == NAME)?;
        let mut bytes = BASE64_URL_SAFE_NO_PAD.decode(value).unwrap();
        let tag = bytes.split_off(bytes.len() - TAG_LENGTH);
        assert_eq!(tag, signature(&bytes), "it is signed as the documentation says");
        Some(Record { bytes })
    }

    pub(super) fn has_id(&self) -> bool {
        self.bytes[0] & HAS_ID != 0
    }

    fn time_at(&self) -> usize {
        if self.has_id() { 17 } else { 1 }
    }

    /// Returns the state of a purpose, with the bits of its act and origin.
    pub(super) fn state(&self, purpose: u16) -> Option<u8> {
        let renewal = if self.bytes[0] & IS_RENEWED == 0 { 0 } else { 2 };
        let entries = self.bytes[self.time_at() + 4 + renewal..].chunks(ENTRY_LENGTH);
        let mut entries = entries.map(|entry| (u16::from_be_bytes([entry[0], entry[1]]), entry[2]));
        entries.find(|(id, _)| *id == purpose).map(|(_, state)| state)
    }

    /// Returns the `Cookie` header with the same record, made this number of months of 30 days earlier.
    pub(super) fn months_ago(mut self, months: u32) -> String {
        let at = self.time_at();
        let time: [u8; 4] = self.bytes[at..at + 4].try_into().unwrap();
        let earlier = u32::from_be_bytes(time) - months * 30 * DAY;
        self.bytes[at..at + 4].copy_from_slice(&earlier.to_be_bytes());
        self.cookies()
    }

    fn cookies(&self) -> String {
        let tagged = [&self.bytes[..], &signature(&self.bytes)].concat();
        format!("{NAME}={}", BASE64_URL_SAFE_NO_PAD.encode(tagged))
    }
}

fn signature(record: &[u8]) -> Vec<u8> {
    let secret = BASE64_URL_SAFE_NO_PAD.decode(SECRET).unwrap();
    let mut key = [0; 64];
    hkdf::Hkdf::<Sha256>::new(None, &secret).expand(b"cookie policy: sign", &mut key).unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
    for part in ["Shop", "", NAME] {
        mac.update(&[u8::try_from(part.len()).unwrap()]);
        mac.update(part.as_bytes());
    }
    mac.update(record);
    mac.finalize().into_bytes().to_vec()
}
