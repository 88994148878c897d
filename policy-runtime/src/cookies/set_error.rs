//! Why a cookie cannot be set.

use crate::consent::Reason;
use crate::policy::value::EncodeError;
use std::fmt;

/// Why a cookie cannot be set with this response. It names no cookie and shows no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// The visitor does not allow its purpose.
    Refused(Reason),
    /// The value has no text.
    Encode(EncodeError),
    /// Its name and its value have more octets together than the 4096 that browsers store.
    TooLong {
        /// The octets of name and value.
        octets: usize,
    },
    /// It could not be encrypted, as the operating system gives no random bytes.
    NotSealed,
    /// No browser would store a cookie of this name: a parameter of a family has a text that is no token.
    NotWritten,
    /// A parameter gives one of a family the name of another declared cookie.
    NameOfAnother,
    /// The head of the response has left.
    TooLate,
}

impl fmt::Display for SetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SetError::Refused(_) => {
                f.write_str("the visitor does not allow the purpose of the cookie")
            }
            SetError::Encode(reason) => {
                write!(f, "the value cannot stand in a cookie: {reason}")
            }
            SetError::TooLong { octets } => {
                write!(f, "the cookie has {octets} octets, and browsers store 4096")
            }
            SetError::NotSealed => f.write_str(
                "the operating system gives no random bytes, so the cookie could not be encrypted",
            ),
            SetError::NotWritten => f.write_str("no browser would store a cookie of this name"),
            SetError::NameOfAnother => {
                f.write_str("the key gives the cookie the name of another declared cookie")
            }
            SetError::TooLate => f.write_str("the head of the response has left"),
        }
    }
}

impl std::error::Error for SetError {}
