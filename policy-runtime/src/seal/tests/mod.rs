//! Seals under attack, and the keys.

mod attacks;
mod keys;

use super::{Binding, Keys};

const HERE: Binding<'static> = Binding { policy: "Shop", site: "a.example", cookie: "sid" };

/// The keys of secrets that are all the same byte.
fn keys(secrets: &[u8]) -> Keys {
    let secrets: Vec<String> = secrets.iter().map(|byte| secret(*byte)).collect();
    secrets.join(",").parse().expect("keys")
}

fn secret(byte: u8) -> String {
    use base64::Engine;
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode([byte; 32])
}
