//! For fuzzers alone, whose builds set `cfg(fuzzing)`: what only the holder of a key can make.

use crate::base64url;
use crate::seal::{Binding, Keys, TAG_LENGTH};

/// The value of a consent cookie that holds, whatever its record is.
pub fn consent_cookie(
    keys: &Keys,
    policy: &str,
    site: &str,
    cookie: &str,
    record: &[u8],
) -> String {
    let tag = keys.tag(Binding { policy, site, cookie }, record);
    base64url::encode([record, &tag].concat())
}

/// The record in the value of a consent cookie.
pub fn record_of(value: &[u8]) -> Vec<u8> {
    let mut bytes = base64url::decode(value).unwrap_or_default();
    bytes.truncate(bytes.len().saturating_sub(TAG_LENGTH));
    bytes
}
