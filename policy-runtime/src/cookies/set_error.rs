//! The error of a set.

use crate::consent::Reason;
use crate::policy::value::EncodeError;
use std::fmt;

/// The error of [`Cookies::try_set`](crate::Cookies::try_set): why a cookie cannot leave with this response. It
/// contains neither the name of the cookie nor its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetError {
    /// The visitor does not allow the purpose of the cookie.
    Refused(Reason),
    /// The value cannot be encoded as text.
    Encode(EncodeError),
    /// Name and value together exceed the 4096 octets that browsers store (RFC 6265bis 5.6).
    TooLong {
        /// The length of name and value, in octets.
        octets: usize,
    },
    /// The value could not be encrypted, as the operating system gives no random bytes.
    NotSealed,
    /// Browsers store no cookie of this name: a parameter of a family has a text that is no token (RFC 9110 5.6.2).
    NotWritten,
    /// The parameters of a family spell the name of another declared cookie.
    NameOfAnother,
    /// The policy does not declare the cookie for the site of the request.
    NotOnSite,
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
            SetError::NotOnSite => f.write_str("the cookie is not declared for this site"),
            SetError::TooLate => f.write_str("the head of the response has left"),
        }
    }
}

impl std::error::Error for SetError {}
