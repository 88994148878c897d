//! The census: a bounded list of the undeclared cookies in requests.

mod candidates;
mod rows;
mod undeclared_cookie;

#[cfg(test)]
mod tests;

pub use undeclared_cookie::UndeclaredCookie;

use crate::declaration::Document;
use crate::metrics::counters;
use candidates::{Candidate, Candidates};
use rows::{Row, Rows};
use serde::{Serialize, Serializer};
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Maximum number of cookies inspected per request. Browsers keep fewer per site (180 in Chromium).
const MAX_COOKIES_PER_REQUEST: usize = 256;
/// Minimum number of periods in which a name was seen before it is reported.
const MIN_PERIODS: u32 = 3;
/// Maximum number of names reported per period; others are reported in the next one.
const MAX_REPORTS_PER_PERIOD: u32 = 16;

/// Counts the names of undeclared cookies in requests.
///
/// The layer removes undeclared cookies from responses. Others show in requests alone:
///
/// | set by | remedy |
/// |---|---|
/// | a script of the site, or of a third party on it | declare it with `set_by`, or remove the script |
/// | a proxy or a load balancer in front | declare it, or [`PolicyLayer::ignore_cookies`](crate::PolicyLayer::ignore_cookies) |
/// | a former release | `retired { cookie .. }`, which expires it |
/// | a neighbour on the same registrable domain | [`PolicyLayer::ignore_cookies`](crate::PolicyLayer::ignore_cookies) |
/// | a client that sends what it likes | nothing: it gets no row unless it persists |
///
/// A request shows name and value of a cookie, but neither its lifetime nor its writer (RFC 6265bis 5.8.3), so a
/// [declaration](UndeclaredCookie::declaration) has a `?` for lifetime and writer.
///
/// It is a handle: clones share one census. An application gives it to its [layer](crate::PolicyLayer::census) or layers, and
/// lists it at any time, as [`UndeclaredCookie`]s or serialised as a sequence of them. Values of cookies are never kept.
///
/// ```
/// # mod declared {
/// # policy_runtime::cookie_policy! {
/// #     /// How the shop uses cookies.
/// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
/// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
/// #     /// The shop cannot work without these.
/// #     purpose Essential: necessary {
/// #         title: "Necessary",
/// #         /// Holds your basket.
/// #         cookie basket: u64 { because: basket, lifetime: 30 days }
/// #     }
/// # }
/// # }
/// # use declared::Shop;
/// use policy_runtime::{Census, Keys, PolicyLayer};
///
/// let census = Census::new();
/// let layer = PolicyLayer::<Shop>::new(Keys::generate()).census(&census);
/// // .. and on a page for the privacy officer:
/// for cookie in census.undeclared_cookies() {
///     println!("{} in {} requests", cookie.name, cookie.requests);
/// }
/// # let _ = layer;
/// ```
///
/// # Reading the list
///
/// It serialises as a sequence, for a page or an export of the application. The list is of the operator's interest alone: names
/// come from clients, so a page escapes them, and is not public.
///
/// ```
/// use policy_runtime::Census;
///
/// fn as_json(census: &Census) -> serde_json::Result<String> {
///     serde_json::to_string_pretty(census)
/// }
/// assert_eq!(as_json(&Census::new()).unwrap(), "[]");
/// ```
///
/// Each process counts by itself and begins anew when it starts. Several processes log a name once each; their lists are merged
/// by name, requests added, `first_seen` the earliest and `last_seen` the latest.
///
/// [`PolicyLayer::expire_undeclared`](crate::PolicyLayer::expire_undeclared) expires what the list shows. Before it is turned
/// on, the cookies of other applications on the host belong into `ignore_cookies`.
///
/// # Periods
///
/// Time is divided into periods of a minute. A name that was seen in three of them gets a row, and is reported once, as a
/// `tracing` warning with a declaration to paste; at most 16 names are reported per period. So a single request, or a burst,
/// causes no log line. Names that a policy declares or retires are not counted, nor are those that are
/// [ignored](crate::PolicyLayer::ignore_cookies). The first 256 cookies of a request are inspected.
///
/// # Bounds
///
/// Memory is bounded, at about 150 kB whatever clients send: 256 rows, and 4096 candidates of which only a hash is kept. A row
/// is replaced only by a name seen in more periods; a row's count is halved daily. So no flood displaces a name that recurs. An
/// attacker can delay a new name: by thousands of random names between any two of its requests, or by sending the same
/// hundreds of names for as long as it recurs. [`overflowed`](Census::overflowed) counts the names rejected because all rows
/// were taken.
#[derive(Clone)]
pub struct Census(Arc<Shared>);

struct Shared {
    /// Random, so that a client cannot choose names that collide.
    hashing: RandomState,
    /// The length of a period, in seconds.
    period: u32,
    state: Mutex<CensusState>,
}

struct CensusState {
    /// The policies whose layers share the census.
    documents: Vec<&'static Document>,
    candidates: Candidates,
    rows: Rows,
    overflowed: u64,
    /// The present period, as a number of periods since the epoch.
    period: u32,
    /// The number of names reported in it.
    reports: u32,
}

impl Census {
    /// Returns an empty census with periods of a minute.
    #[allow(
        clippy::new_without_default,
        reason = "each is a census of its own; a default would not say so"
    )]
    pub fn new() -> Census {
        Census::with_period(Duration::from_mins(1))
    }

    /// Returns an empty census with other periods, rounded down to whole seconds, at least one: longer ones for a site with few
    /// visitors, shorter ones for a test.
    ///
    /// ```
    /// use policy_runtime::Census;
    /// use std::time::Duration;
    ///
    /// let census = Census::with_period(Duration::from_hours(1));
    /// assert!(census.undeclared_cookies().is_empty());
    /// assert_eq!(census.overflowed(), 0);
    /// ```
    pub fn with_period(period: Duration) -> Census {
        Census(Arc::new(Shared {
            hashing: RandomState::new(),
            period: u32::try_from(period.as_secs()).unwrap_or(u32::MAX).max(1),
            state: Mutex::new(CensusState {
                documents: Vec::new(),
                candidates: Candidates::new(),
                rows: Rows::default(),
                overflowed: 0,
                period: 0,
                reports: 0,
            }),
        }))
    }

    /// Returns the names that were seen in at least three periods, at most 256, by falling number of requests and then by name.
    pub fn undeclared_cookies(&self) -> Vec<UndeclaredCookie> {
        let mut cookies: Vec<UndeclaredCookie> =
            self.state().rows.iter().map(UndeclaredCookie::of).collect();
        cookies.sort_by(|one, other| {
            other.requests.cmp(&one.requests).then_with(|| one.name.cmp(&other.name))
        });
        cookies
    }

    /// Returns how often a name seen in three periods got no row, because every row had at least its weight: one per name and
    /// request. The counter `cookie_policy_overflowed_total` (feature `metrics`) has the same number.
    pub fn overflowed(&self) -> u64 {
        self.state().overflowed
    }

    /// Excludes the names that a policy declares or retires.
    pub(crate) fn join(&self, document: &'static Document) {
        let mut state = self.state();
        if !state.documents.iter().any(|known| std::ptr::eq(*known, document)) {
            state.documents.push(document);
        }
    }

    /// Counts the names of a request but for those that are known, and reports those that are due. `now` is in Unix seconds.
    pub(crate) fn see<'n>(
        &self,
        document: &'static Document,
        now: u32,
        names: impl Iterator<Item = &'n [u8]>,
        is_known: impl Fn(&[u8]) -> bool,
    ) {
        let mut names =
            names.take(MAX_COOKIES_PER_REQUEST).filter(|name| !is_known(name)).peekable();
        if names.peek().is_none() {
            return;
        }
        let mut seen: Vec<u64> = Vec::new();
        let mut due = Vec::new();
        let mut state = self.state();
        let overflowed = state.overflowed;
        for name in names {
            let hash = self.0.hashing.hash_one(name);
            if !seen.contains(&hash) && !state.declares(document, name) {
                seen.push(hash);
                due.extend(
                    state.see(hash, name, now, now / self.0.period).map(|cookie| (cookie, name)),
                );
            }
        }
        let overflowed = state.overflowed - overflowed;
        drop(state); // a subscriber may be slow, or list the census
        for (cookie, name) in &due {
            cookie.report(document, name);
        }
        counters::undeclared(document, seen.len() as u64);
        counters::overflowed(document, overflowed);
    }

    fn state(&self) -> MutexGuard<'_, CensusState> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CensusState {
    /// Returns whether a policy declares a name. Of the policy of the request, a cookie of some sites does not count: its layer
    /// knows whether this site has it.
    fn declares(&self, document: &'static Document, name: &[u8]) -> bool {
        let is_of_some_sites = || {
            let found = document.cookie(name);
            found.is_some_and(|(purpose, cookie)| {
                !(purpose.sites.is_empty() && cookie.sites.is_empty())
            })
        };
        self.documents.iter().any(|known| {
            known.knows(name) && !(std::ptr::eq(*known, document) && is_of_some_sites())
        })
    }

    /// Counts a name. Returns its row if it is due to be reported.
    fn see(&mut self, hash: u64, name: &[u8], now: u32, period: u32) -> Option<UndeclaredCookie> {
        if self.period != period {
            (self.period, self.reports) = (period, 0);
        }
        let row = match self.rows.see(hash, now, period) {
            Some(row) => row,
            None => {
                let candidate = self.candidates.see(hash, now, period)?;
                if candidate.periods < MIN_PERIODS {
                    return None;
                }
                let row = Row::new(name, candidate, now, period);
                let Some(row) = self.rows.admit(hash, row, now) else {
                    self.overflowed += 1;
                    return None;
                };
                self.candidates.forget(hash);
                row
            }
        };
        if row.is_reported || self.reports >= MAX_REPORTS_PER_PERIOD {
            return None;
        }
        row.is_reported = true;
        self.reports += 1;
        Some(UndeclaredCookie::of(row))
    }
}

/// Serialises [`undeclared_cookies`](Census::undeclared_cookies) as a sequence.
impl Serialize for Census {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.undeclared_cookies())
    }
}

impl fmt::Debug for Census {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Census").field("period", &self.0.period).finish_non_exhaustive()
    }
}
