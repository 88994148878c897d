//! How much is taken and logged, so that a flood fills neither the memory nor the log, and no other report is lost to it.

use super::violation::Violation;
use crate::declaration::Document;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Maximum number of requests per minute whose reports are read, for each policy.
const MAX_REQUESTS: u32 = 300;
/// Maximum number of log lines per minute.
const MAX_LINES: u32 = 20;
/// Maximum number of violations remembered.
const MAX_REMEMBERED: usize = 256;
/// Time for which a violation is remembered, and not logged again.
const REMEMBERED_FOR: Duration = Duration::from_hours(1);
const MINUTE: Duration = Duration::from_mins(1);

/// The limits of each policy of the program.
static LIMITS: Mutex<Vec<(&'static Document, Limits)>> = Mutex::new(Vec::new());

/// The treatment of a violation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Admission {
    Log,
    /// The limit is reached for the first time within a minute, which is logged instead.
    LogLimit,
    Withhold,
}

struct Limits {
    requests: Window,
    lines: Window,
    notices: Window,
    remembered: HashMap<u64, Instant>,
}

/// A count per minute.
struct Window {
    begins: Instant,
    count: u32,
}

impl Window {
    fn at(now: Instant) -> Window {
        Window { begins: now, count: 0 }
    }

    /// Counts one more, unless there were `limit` within the minute.
    fn admit(&mut self, limit: u32, now: Instant) -> bool {
        if now.duration_since(self.begins) >= MINUTE {
            *self = Window::at(now);
        }
        let admits = self.count < limit;
        self.count += u32::from(admits);
        admits
    }
}

impl Limits {
    fn at(now: Instant) -> Limits {
        let [requests, lines, notices] = [(); 3].map(|()| Window::at(now));
        Limits { requests, lines, notices, remembered: HashMap::new() }
    }

    fn admit(&mut self, key: u64, now: Instant) -> Admission {
        let is_recent = |at: &Instant| now.duration_since(*at) < REMEMBERED_FOR;
        if self.remembered.get(&key).is_some_and(is_recent) {
            return Admission::Withhold;
        }
        if self.remembered.len() >= MAX_REMEMBERED {
            self.remembered.retain(|_, at| is_recent(at));
        }
        if self.remembered.len() < MAX_REMEMBERED && self.lines.admit(MAX_LINES, now) {
            self.remembered.insert(key, now);
            return Admission::Log;
        }
        if self.notices.admit(1, now) { Admission::LogLimit } else { Admission::Withhold }
    }
}

fn with_limits<T>(
    document: &'static Document,
    act: impl FnOnce(&mut Limits, Instant) -> T,
) -> Option<T> {
    let now = Instant::now();
    let mut all = LIMITS.lock().unwrap_or_else(PoisonError::into_inner);
    if !all.iter().any(|(of, _)| std::ptr::eq(*of, document)) {
        all.push((document, Limits::at(now)));
    }
    let limits = all.iter_mut().find(|(of, _)| std::ptr::eq(*of, document));
    limits.map(|(_, limits)| act(limits, now))
}

/// Returns whether the reports of a request are read.
pub(super) fn admit_request(document: &'static Document) -> bool {
    let admit = |limits: &mut Limits, now| limits.requests.admit(MAX_REQUESTS, now);
    with_limits(document, admit).unwrap_or_default()
}

/// Decides whether a violation is logged.
pub(super) fn admit_violation(document: &'static Document, violation: &Violation) -> Admission {
    let mut hasher = DefaultHasher::new();
    violation.hash(&mut hasher);
    let key = hasher.finish();
    with_limits(document, |limits, now| limits.admit(key, now)).unwrap_or(Admission::Withhold)
}

/// Reports that violations are withheld.
pub(super) fn log_limit(document: &'static Document) {
    tracing::warn!(
        policy = document.name,
        "browsers report more different violations of the Content-Security-Policy than are logged ({MAX_LINES} a minute, {MAX_REMEMBERED} an hour), so others are withheld"
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_fills_neither_the_memory_nor_the_log() {
        let start = Instant::now();
        let mut limits = Limits::at(start);
        let mut count = |seconds, keys: std::ops::Range<u64>| {
            let now = start + Duration::from_secs(seconds);
            let admissions: Vec<_> = keys.map(|key| limits.admit(key, now)).collect();
            let of = |wanted| admissions.iter().filter(|found| **found == wanted).count();
            (of(Admission::Log), of(Admission::LogLimit), limits.remembered.len())
        };
        assert_eq!(count(0, 0..10_000), (20, 1, 20));
        assert_eq!(count(1, 0..10_000), (0, 0, 20));
        assert_eq!(count(60, 0..10_000), (20, 1, 40));
        for minute in 2..30 {
            count(60 * minute, 0..10_000);
        }
        assert_eq!(count(1_800, 0..10_000), (0, 1, 256));
        // Those of the first minute are forgotten, and logged again.
        assert_eq!(count(3_600, 0..1), (1, 0, 237));
    }

    #[test]
    fn requests_are_limited_by_the_minute() {
        let start = Instant::now();
        let mut window = Window::at(start);
        let admitted = (0..1_000).filter(|_| window.admit(MAX_REQUESTS, start)).count();
        assert_eq!(admitted, 300);
        assert!(window.admit(MAX_REQUESTS, start + MINUTE));
    }
}
