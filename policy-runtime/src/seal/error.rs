//! Errors of reading keys.

use super::key::SECRET_LENGTH;
use std::fmt;

/// An error in a list of keys. Displays which key is wrong, why, and how to make one; never a key.
///
/// Keys are counted from 1. The causes are: the environment variable is not set, not Unicode or empty; a key is not base64url, does not
/// have 32 bytes, appears twice, is a sample from this documentation, or consists of a single repeated byte.
///
/// ```
/// let error = "c2hvcnQ".parse::<policy_runtime::Keys>().unwrap_err();
/// assert!(error.to_string().starts_with("key 1 of the text has 5 bytes, not 32"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyError {
    variable: Option<String>,
    problem: Problem,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Problem {
    NotSet,
    NotText,
    Empty,
    NotBase64Url { position: usize },
    WrongLength { position: usize, length: usize },
    Repeated { position: usize, first: usize },
    Known { position: usize },
    NotRandom { position: usize },
}

impl KeyError {
    pub(super) fn new(variable: Option<&str>, problem: Problem) -> KeyError {
        KeyError { variable: variable.map(str::to_owned), problem }
    }
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match &self.variable {
            Some(variable) => format!("the environment variable `{}`", variable.escape_debug()),
            None => "the text".to_owned(),
        };
        match self.problem {
            Problem::NotSet => write!(f, "{source} is not set"),
            Problem::NotText => write!(f, "{source} is not text"),
            Problem::Empty => write!(f, "{source} is empty"),
            Problem::NotBase64Url { position } => {
                write!(f, "key {position} of {source} is not base64url")
            }
            Problem::WrongLength { position, length } => {
                write!(f, "key {position} of {source} has {length} bytes, not {SECRET_LENGTH}")
            }
            Problem::Known { position } => write!(
                f,
                "key {position} of {source} is a sample from a documentation, which everyone knows"
            ),
            Problem::NotRandom { position } => write!(
                f,
                "key {position} of {source} is one byte again and again, so it can be guessed"
            ),
            Problem::Repeated { position, first } => {
                return write!(
                    f,
                    "key {position} of {source} is key {first} again; a new key is put behind the old one, then in front of it"
                );
            }
        }?;
        f.write_str("; `head -c32 /dev/urandom | basenc --base64url | tr -d =` prints a key, commas separate several")
    }
}

impl std::error::Error for KeyError {}
