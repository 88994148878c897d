//! Limits of a visit, in time and size.

use std::time::Duration;

/// Limits of one visit to a page. A page that exceeds one is left as it is then, and the report says so.
///
/// ```
/// use policy_runtime::audit::engine::Limits;
/// use std::time::Duration;
///
/// let mut limits = Limits::default();
/// limits.page = Duration::from_secs(30);
/// assert!(limits.quiet < limits.page);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Maximum time for a page and everything that it loads.
    pub page: Duration,
    /// Time without a new request after which a page counts as idle.
    pub quiet: Duration,
    /// Time after which an unanswered request no longer keeps a page from being idle, such as a long poll.
    pub pending: Duration,
    /// Maximum number of requests kept per page.
    pub requests: usize,
    /// Maximum number of octets that a page may load before it is stopped.
    pub octets: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            page: Duration::from_secs(15),
            quiet: Duration::from_millis(500),
            pending: Duration::from_secs(3),
            requests: 2_000,
            octets: 100 << 20,
        }
    }
}

/// Maximum length of an address in a report, in octets.
pub(crate) const MAX_ADDRESS_OCTETS: usize = 1_024;

/// Maximum length of a name of a cookie or of an entry in a report, in octets.
pub(crate) const MAX_NAME_OCTETS: usize = 256;

/// Maximum number of dialogs, downloads and windows that a visit lists of each.
pub(crate) const MAX_LISTED: usize = 20;

/// Cuts a text to a maximum length in octets, at the end of a character.
pub(crate) fn cut(text: &str, octets: usize) -> String {
    if text.len() <= octets {
        return text.to_owned();
    }
    let end = (0..=octets).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    format!("{}…", text.get(..end).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_the_end_of_a_character() {
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(cut("abcd", 3), "abc…");
        assert_eq!(cut("aé", 2), "a…");
    }
}
