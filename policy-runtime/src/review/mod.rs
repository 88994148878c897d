//! The review of a policy: what has changed since a person last agreed to it, in the words of the policy.
//!
//! A lock file beside the source keeps the facts of the policy as they were reviewed. `assert_reviewed`, with the feature `testing`,
//! compares the policy with it, in a test:
//!
//! ```no_run
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
//! # use declared::Shop;
//! # #[cfg(feature = "testing")]
//! // #[test]
//! fn the_policy_is_reviewed() {
//!     policy_runtime::testing::assert_reviewed::<Shop>("cookies.lock.json");
//! }
//! ```
//!
//! A change of the policy fails the test with its consequences: which visitors are asked again and why, what is new, lives longer or
//! can be read by more, what stays in browsers, which translations are of an earlier text. `POLICY_REVIEW=bless cargo test` accepts
//! it, and the changed file stands in the pull request. [`Review`] is the same for other programs, as text and as Markdown; with the
//! feature `cli`, `cargo policy review` compares two of the files.
//!
//! | file | holds |
//! |---|---|
//! | `lock` | the format of the lock file |
//! | `strict` | reading it: no name twice, and facts in the words that a review writes |
//! | `facts` | from a policy to its facts |
//! | `compare` | from two lock files to their differences |
//! | `phrase` | sentences, as text and as Markdown |
//! | `accept` | the environment variables, reading and writing |

#[cfg(feature = "testing")]
mod accept;
mod compare;
mod difference;
mod facts;
mod lock;
mod phrase;
mod render;
mod strict;
#[cfg(test)]
mod tests;
mod words;

#[cfg(feature = "testing")]
pub use accept::assert_reviewed;
pub use difference::{Difference, DifferenceKind};

use crate::declaration::{Document, Text};
pub(crate) use lock::Lock;
use std::collections::BTreeMap;
use std::fmt;

/// The comparison of a policy with its lock file. It displays as text.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
/// use policy_runtime::review::{DifferenceKind, LockError, Review};
///
/// let reviewed = Review::lock_file(Shop::document())?;
/// assert!(Review::new(Shop::document(), &reviewed)?.is_reviewed());
///
/// // As if it had been reviewed with a shorter lifetime.
/// let earlier = reviewed.replace(r#""lifetime": "30 days", "purpose": "Suggestions""#, r#""lifetime": "7 days", "purpose": "Suggestions""#)
///     .replace(r#""agreed_lifetime": "30 days""#, r#""agreed_lifetime": "7 days""#);
/// let review = Review::new(Shop::document(), &earlier)?;
/// let [asked, longer] = review.differences() else { panic!("{review}") };
/// assert_eq!(asked.kind(), DifferenceKind::AskedAgain);
/// assert_eq!(longer.message(), "cookie `recent` lives for 30 days instead of 7 days");
/// assert!(asked.reasons().eq([longer.message()]));
/// # Ok::<(), LockError>(())
/// ```
#[derive(Debug)]
pub struct Review {
    lock: Lock,
    before: Lock,
    differences: Vec<Difference>,
}

impl Review {
    /// Compares a policy with the content of its lock file.
    pub fn new(document: &'static Document, lock_file: &str) -> Result<Review, LockError> {
        let snapshot = facts::snapshot(document);
        Ok(Review::compare(Lock::parse(lock_file)?, snapshot.lock, &snapshot.texts))
    }

    /// Compares two lock files: that of the branch that a pull request is for, and its own. Texts, of which the files have
    /// hashes, are not quoted.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::Policy;
    /// use policy_runtime::review::{LockError, Review};
    ///
    /// let (main, branch) = (Review::lock_file(Shop::document())?, Review::lock_file(Shop::document())?);
    /// assert!(Review::between(&main, &branch)?.is_reviewed());
    /// # Ok::<(), LockError>(())
    /// ```
    pub fn between(before: &str, now: &str) -> Result<Review, LockError> {
        Ok(Review::compare(Lock::parse(before)?, Lock::parse(now)?, &BTreeMap::new()))
    }

    /// Compares two lock files that were parsed alone, so that an error names its file.
    #[cfg(feature = "cli")]
    pub(crate) fn between_locks(before: Lock, now: Lock) -> Review {
        Review::compare(before, now, &BTreeMap::new())
    }

    fn compare(before: Lock, mut lock: Lock, texts: &BTreeMap<String, Text>) -> Review {
        compare::carry_over(&before, &mut lock);
        let differences = compare::differences(&before, &lock, texts);
        Review { lock, before, differences }
    }

    /// Returns the content of the lock file of a policy that was never reviewed.
    pub fn lock_file(document: &'static Document) -> Result<String, LockError> {
        facts::snapshot(document).lock.to_text()
    }

    /// Returns the content of the lock file by which the policy is reviewed as it is. Translations of an earlier text stay
    /// marked as such.
    pub fn accepted(&self) -> Result<String, LockError> {
        self.lock.to_text()
    }

    /// Returns whether the policy is the reviewed one.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        self.differences.is_empty()
    }

    /// Returns the differences, sorted by [kind](DifferenceKind).
    #[must_use]
    pub fn differences(&self) -> &[Difference] {
        &self.differences
    }
}

/// The reason for which a lock file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LockError {
    /// It has the conflict markers of a merge.
    Conflicts,
    /// It is of another version of the format.
    Version(u32),
    /// It is not what [`Review::lock_file`] writes.
    Malformed(String),
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LockError::Conflicts => f.write_str("it has conflicts of a merge"),
            LockError::Version(version) => write!(
                f,
                "it is of version {version} of the format, and this build of `policy-runtime` knows version {}",
                lock::VERSION
            ),
            LockError::Malformed(message) => write!(f, "it is no lock file: {message}"),
        }
    }
}

impl std::error::Error for LockError {}
