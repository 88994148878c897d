//! The census: which undeclared cookies the requests of a site show.
//!
//! The gate stops undeclared cookies that leave through it. What scripts write, what something in front sets, what a former
//! release or a neighbour on the same domain left in browsers shows in requests alone.

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

/// So many cookies of a request are looked at. Browsers keep fewer for a site (180 in Chromium).
const MOST_PER_REQUEST: usize = 256;
/// A name is told of when it was seen in so many periods.
const ENOUGH_PERIODS: u32 = 3;
/// So many names are told of in a period; the others in the next one.
const MOST_REPORTS: u32 = 16;

/// Counts the undeclared names that requests show. It is a handle: clones share one census, which an application makes,
/// gives to its [layer](crate::PolicyLayer::census) or layers, and can list at any time.
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
/// Time is cut into periods of a minute. A name that was seen in three of them gets a row, and is told of once, as a
/// `tracing` event with what to write to declare it; never with a value. So one request, or one burst of them, brings nothing
/// into the log. What a policy declares or retires is no news, nor what is [ignored](crate::PolicyLayer::ignore_cookies).
///
/// Memory is bounded: some hundred and fifty kilobytes, whatever is sent. There are 256 rows. Names that come once never get
/// one. A row is given up only to a name that was seen in more periods, both halved each day, so no flood takes it from a
/// name that keeps coming. What an attacker can do is to delay: a new name may have to wait for its row while thousands of
/// random names come between each two of its requests, or while the same hundreds of names are sent for as long as it is.
/// [`overflowed`](Census::overflowed) shows the latter.
#[derive(Clone)]
pub struct Census(Arc<Shared>);

struct Shared {
    /// Random, so that nobody can choose names that meet in one place.
    hashing: RandomState,
    /// In seconds.
    period: u32,
    state: Mutex<State>,
}

struct State {
    /// The policies whose layers share the census.
    documents: Vec<&'static Document>,
    candidates: Candidates,
    rows: Rows,
    overflowed: u64,
    /// The present period, and how many names were told of in it.
    period: u32,
    reports: u32,
}

impl Census {
    /// A census with periods of a minute.
    #[allow(
        clippy::new_without_default,
        reason = "it begins something; a default would not say so"
    )]
    pub fn new() -> Census {
        Census::with_period(Duration::from_mins(1))
    }

    /// A census with other periods, in whole seconds: a site with few visitors may want longer ones, a test shorter ones. At
    /// least a second.
    pub fn with_period(period: Duration) -> Census {
        Census(Arc::new(Shared {
            hashing: RandomState::new(),
            period: u32::try_from(period.as_secs()).unwrap_or(u32::MAX).max(1),
            state: Mutex::new(State {
                documents: Vec::new(),
                candidates: Candidates::new(),
                rows: Rows::default(),
                overflowed: 0,
                period: 0,
                reports: 0,
            }),
        }))
    }

    /// The names that were seen in three periods or more; those in the most requests first.
    pub fn undeclared_cookies(&self) -> Vec<UndeclaredCookie> {
        let mut cookies: Vec<UndeclaredCookie> =
            self.state().rows.iter().map(UndeclaredCookie::of).collect();
        cookies.sort_by(|one, other| {
            other.requests.cmp(&one.requests).then_with(|| one.name.cmp(&other.name))
        });
        cookies
    }

    /// How often a name deserved a row when none was left for it.
    pub fn overflowed(&self) -> u64 {
        self.state().overflowed
    }

    /// What a policy declares or retires is no news from now on.
    pub(crate) fn join(&self, document: &'static Document) {
        let mut state = self.state();
        if !state.documents.iter().any(|known| std::ptr::eq(*known, document)) {
            state.documents.push(document);
        }
    }

    /// Sees the names of a request, of which `is_known` says that they are no news.
    pub(crate) fn see<'n>(
        &self,
        document: &'static Document,
        now: u32,
        names: impl Iterator<Item = &'n [u8]>,
        is_known: impl Fn(&[u8]) -> bool,
    ) {
        let mut names = names.take(MOST_PER_REQUEST).filter(|name| !is_known(name)).peekable();
        if names.peek().is_none() {
            return;
        }
        let mut seen: Vec<u64> = Vec::new();
        let mut news = Vec::new();
        let mut state = self.state();
        let overflowed = state.overflowed;
        for name in names {
            let hash = self.0.hashing.hash_one(name);
            if !seen.contains(&hash) && !state.declares(name) {
                seen.push(hash);
                news.extend(state.see(hash, name, now, now / self.0.period));
            }
        }
        let overflowed = state.overflowed - overflowed;
        drop(state); // what writes the log may take its time, or list the census
        for cookie in &news {
            cookie.report(document);
        }
        counters::undeclared(document, seen.len() as u64);
        counters::overflowed(document, overflowed);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn declares(&self, name: &[u8]) -> bool {
        self.documents.iter().any(|document| document.knows(name))
    }

    /// Sees a name; what to tell of it, if it is time.
    fn see(&mut self, hash: u64, name: &[u8], now: u32, period: u32) -> Option<UndeclaredCookie> {
        if self.period != period {
            (self.period, self.reports) = (period, 0);
        }
        let row = match self.rows.see(hash, now, period) {
            Some(row) => row,
            None => {
                let candidate = self.candidates.see(hash, now, period)?;
                if candidate.periods < ENOUGH_PERIODS {
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
        if row.is_reported || self.reports >= MOST_REPORTS {
            return None;
        }
        row.is_reported = true;
        self.reports += 1;
        Some(UndeclaredCookie::of(row))
    }
}

/// The cookies, as a list.
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
