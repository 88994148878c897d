//! Tests of an application against its cookie policy. For `[dev-dependencies]`, with the feature `testing`.
//!
//! | item | for |
//! |---|---|
//! | [`assert_reviewed`], [`Review`], [`Difference`] | what has changed in the policy since its last review |

pub(crate) mod review;

pub use review::{Difference, DifferenceKind, LockError, Review, assert_reviewed};
