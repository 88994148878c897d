//! `Content-Security-Policy`: the part of the policy that browsers enforce.

mod nonce;

pub(crate) use nonce::ResponseNonce;
pub use nonce::{InvalidNonce, Nonce};
