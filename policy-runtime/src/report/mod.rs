//! Rate limit and escaping of log lines, which each module writes in its `report.rs`. No log line shows a value.

pub(crate) mod suggestion;

use crate::declaration::Document;
use crate::metrics::counters;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Time within which the same report is logged once.
const PAUSE: Duration = Duration::from_mins(1);
/// Maximum number of different reports within [`PAUSE`], so that hostile names fill neither the memory nor the log.
const MAX_REMEMBERED: usize = 1024;
/// Maximum length of a name in a report, in octets.
pub(crate) const MAX_SHOWN_OCTETS: usize = 128;

/// Returns whether to log this report: not if the same one was logged within the last minute, or too many others were.
pub(crate) fn should_log(document: &'static Document, kind: impl Hash, name: &str) -> bool {
    should_log_key(document, key_of(document, kind, name))
}

fn should_log_key(document: &'static Document, key: u64) -> bool {
    static LOGGED: LazyLock<Mutex<HashMap<u64, Instant>>> = LazyLock::new(Mutex::default);
    let now = Instant::now();
    let is_recent = |at: &Instant| now.duration_since(*at) < PAUSE;
    let mut logged = LOGGED.lock().unwrap_or_else(PoisonError::into_inner);
    if logged.get(&key).is_some_and(is_recent) {
        return false;
    }
    if logged.len() >= MAX_REMEMBERED {
        logged.retain(|_, at| is_recent(at));
    }
    if logged.len() < MAX_REMEMBERED {
        logged.insert(key, now);
        return true;
    }
    let withheld = logged.insert(key_of(document, "withheld", ""), now);
    drop(logged);
    counters::withheld(document, 1);
    if !withheld.as_ref().is_some_and(is_recent) {
        tracing::error!(
            policy = document.name,
            "more than {MAX_REMEMBERED} different things were reported within a minute, so others are withheld"
        );
    }
    false
}

fn key_of(document: &'static Document, kind: impl Hash, name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (std::ptr::from_ref(document), kind, name).hash(&mut hasher);
    hasher.finish()
}

/// Escapes a cookie's name for the log. The result is printable ASCII, so that no name can forge a log line.
pub(crate) fn escaped_name(name: &[u8]) -> String {
    name.get(..MAX_SHOWN_OCTETS).unwrap_or(name).escape_ascii().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_shown_escaped_and_in_part() {
        assert_eq!(escaped_name("a\nb\u{e9}".as_bytes()), r"a\nb\xc3\xa9");
        assert_eq!(escaped_name(&[b'a'; 5000]).len(), MAX_SHOWN_OCTETS);
    }
}
