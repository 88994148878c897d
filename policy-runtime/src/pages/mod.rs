//! The pages that visitors meet: the banner, their choices, the policy.

pub use crate::wording::{Phrase, Tongue};
