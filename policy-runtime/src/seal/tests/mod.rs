//! Seals under attack, and the keys.

mod attacks;
mod keys;

use super::{Binding, Keys};

const HERE: Binding<'static> = Binding { policy: "Shop", site: "a.example", cookie: "sid" };

/// The keys of secrets that are all the same byte, as no environment may have them.
fn keys(secrets: &[u8]) -> Keys {
    let secrets: Vec<[u8; 32]> = secrets.iter().map(|byte| [*byte; 32]).collect();
    Keys::of_secrets(&secrets)
}

/// A secret as an environment may have it.
fn secret(number: u8) -> String {
    use base64::Engine;
    let bytes: [u8; 32] = std::array::from_fn(|index| number ^ ((index * index * 37) >> 1) as u8);
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
}
