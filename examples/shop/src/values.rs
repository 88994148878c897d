//! The types of the values in the shop's own cookies.

use policy_runtime::CookieValue;

/// Makes a number that cannot be guessed.
///
/// # Errors
/// If the operating system gives no random bytes.
fn random() -> Result<u128, getrandom::Error> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits)?;
    Ok(u128::from_le_bytes(bits))
}

/// Declares tokens: random numbers, of which the server keeps the other end.
macro_rules! tokens {
    ($($(#[$doc:meta])* $token:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(CookieValue, Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $token(u128);

        impl $token {
            /// Makes a new one.
            ///
            /// # Errors
            /// If the operating system gives no random bytes.
            pub fn random() -> Result<$token, getrandom::Error> {
                random().map($token)
            }
        }
    )*};
}

tokens! {
    /// Names a basket.
    BasketId,
    /// Names a session.
    SessionToken,
    /// Signs in again next time.
    RememberToken,
    /// Says that a form is one of ours.
    CsrfToken,
}

/// The price of an order whose payment waits for the bank, in cents.
#[derive(CookieValue, Clone, Copy, PartialEq, Eq)]
pub struct PayState(pub u32);

/// A comparison of two versions of a page.
#[derive(CookieValue, Clone, Copy, PartialEq, Eq)]
pub enum Experiment {
    /// The sentence on the front page.
    Welcome,
}

/// The version that a visitor saw.
#[derive(CookieValue, Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// The sentence as it always was.
    Plain,
    /// The one that is tried.
    Warm,
}

impl Variant {
    /// Chooses one by chance.
    ///
    /// # Errors
    /// If the operating system gives no random bytes.
    pub fn random() -> Result<Variant, getrandom::Error> {
        Ok(if random()?.is_multiple_of(2) { Variant::Plain } else { Variant::Warm })
    }
}
