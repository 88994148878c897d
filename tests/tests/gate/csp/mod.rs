//! The part of the policy that browsers enforce: nonces, and the `Content-Security-Policy`.

mod nonce;
