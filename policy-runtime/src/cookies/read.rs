//! Reads a cookie of the request.

use super::request::pending::Change;
use super::request::{Read, RequestState};
use crate::consent::Reason;
use crate::declaration::{CookieDeclaration, PurposeDeclaration, Seal};
use crate::policy::value;
use std::borrow::Cow;
use std::fmt;

/// Why a cookie has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadError {
    /// The request does not have the cookie, this response removes it, or the policy does not declare it for the site.
    Absent,
    /// The visitor does not allow the purpose.
    Hidden(Reason),
    /// The request has the cookie twice with different values, so that one may be planted (RFC 6265bis 5.8.3 lets a
    /// longer path come first). It concerns a `because` of `authentication`, `remember_me`, `csrf`, `security` or
    /// `payment`. The seals of both can be valid, as an attacker can obtain a sealed value by visiting the site.
    Ambiguous,
    /// The seal was not made by one of the keys, or for another cookie, policy or site.
    Tampered,
    /// The text does not parse as a value of the declared type.
    Malformed,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ReadError::Absent => "the request has no such cookie",
            ReadError::Hidden(_) => "the visitor does not allow the purpose of the cookie",
            ReadError::Ambiguous => "the request has the cookie twice, with different values",
            ReadError::Tampered => "the seal of the cookie does not hold",
            ReadError::Malformed => "the cookie is not a value of its type",
        })
    }
}

impl std::error::Error for ReadError {}

impl RequestState {
    /// Returns the text of a cookie, opened and decoded.
    pub(crate) fn read(
        &self,
        purpose: &'static PurposeDeclaration,
        cookie: &'static CookieDeclaration,
        name: &str,
    ) -> Result<Cow<'_, str>, ReadError> {
        self.read_by("get", purpose, cookie, name)
    }

    /// Reads the text of a cookie on behalf of `method`, which a report names.
    pub(crate) fn read_by(
        &self,
        method: &'static str,
        purpose: &'static PurposeDeclaration,
        cookie: &'static CookieDeclaration,
        name: &str,
    ) -> Result<Cow<'_, str>, ReadError> {
        let read = Read { method, subject: cookie.name };
        if purpose.can_be_refused() {
            self.note_read_of_purpose(purpose, read);
        } else {
            self.note_read_of_cookies(read);
        }
        let is_here = purpose.is_on(self.site()) && cookie.is_on(self.site());
        if !is_here || !self.is_name_of(cookie, name) {
            return Err(ReadError::Absent);
        }
        // The purpose that reads it is decided on, as another one that uses the cookie too reads it for itself.
        if !cookie.keeps_choice() {
            self.decision(purpose).map_err(ReadError::Hidden)?;
        }
        if let Some(changes) = self.changes() {
            match changes.content(name) {
                Some(Change::Set(line)) => {
                    let text = self.open(cookie, name, line.value())?;
                    return Ok(Cow::Owned(text.into_owned()));
                }
                Some(Change::Remove) => return Err(ReadError::Absent),
                None => {}
            }
        }
        let mut values = self.values(name);
        let first = values.next().ok_or(ReadError::Absent)?;
        // A longer path or a sibling's domain puts a planted cookie first (RFC 6265bis 5.8.3), so neither can be trusted.
        if cookie.identifies_or_protects() && values.any(|other| other != first) {
            return Err(ReadError::Ambiguous);
        }
        self.open(cookie, name, first)
    }

    /// Returns all values under one name, in the order of the request.
    pub(crate) fn values<'e>(&'e self, name: &str) -> impl Iterator<Item = &'e [u8]> {
        self.facts.cookies.values(self.config.search(name))
    }

    /// Verifies or decrypts a value as its declaration demands, and decodes it.
    pub(crate) fn open<'v>(
        &self,
        cookie: &'static CookieDeclaration,
        name: &str,
        value: &'v [u8],
    ) -> Result<Cow<'v, str>, ReadError> {
        let (keys, binding) = (self.keys(), || self.binding(cookie, name));
        let octets = match cookie.seal {
            Seal::Plain => value,
            Seal::Signed => keys.verify(binding(), value).ok_or(ReadError::Tampered)?,
            Seal::Encrypted => {
                return keys.decrypt(binding(), value).map(Cow::Owned).ok_or(ReadError::Tampered);
            }
        };
        value::from_octets(octets).ok_or(ReadError::Malformed)
    }
}
