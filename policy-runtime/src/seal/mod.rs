#![doc = include_str!("../../docs/seals.md")]

mod binding;
mod error;
mod key;
mod keys;
mod nonce;
mod weakness;

#[cfg(test)]
mod tests;

pub(crate) use binding::Binding;
pub use error::KeyError;
pub(crate) use key::TAG_LENGTH;
pub use keys::Keys;
pub(crate) use nonce::random;
