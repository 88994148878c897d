//! The rows of the census: names that recur.

use crate::clock::DAY;
use std::collections::HashMap;

/// Maximum number of rows. Sites have a few dozen cookies.
pub(super) const MAX_ROWS: usize = 256;
/// Maximum number of octets kept of a name.
const MAX_NAME_OCTETS: usize = crate::report::MAX_SHOWN_OCTETS;

/// A name, and the requests with it.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// The name, or its beginning.
    pub(super) name: Box<[u8]>,
    /// Octets of the whole name.
    pub(super) octets: usize,
    pub(super) requests: u64,
    /// Unix seconds.
    pub(super) first_seen: u32,
    pub(super) last_seen: u32,
    pub(super) is_reported: bool,
    /// The number of periods in which it was seen, halved each day.
    weight: u32,
    /// When the weight was last halved, in Unix seconds.
    weighed: u32,
    last_period: u32,
}

impl Row {
    pub(super) fn new(name: &[u8], candidate: super::Candidate, now: u32, period: u32) -> Row {
        Row {
            name: name.get(..MAX_NAME_OCTETS).unwrap_or(name).into(),
            octets: name.len(),
            requests: candidate.requests,
            first_seen: candidate.first_seen,
            last_seen: now,
            is_reported: false,
            weight: candidate.periods,
            weighed: now,
            last_period: period,
        }
    }

    fn weight(&self, now: u32) -> u32 {
        self.weight.checked_shr(now.saturating_sub(self.weighed) / DAY).unwrap_or(0)
    }

    fn see(&mut self, now: u32, period: u32) {
        self.requests += 1;
        self.last_seen = now;
        if self.last_period != period {
            self.last_period = period;
            if now.saturating_sub(self.weighed) >= DAY {
                self.weight = self.weight(now);
                self.weighed = now;
            }
            self.weight = self.weight.saturating_add(1);
        }
    }
}

/// The rows, by the hash of their name.
///
/// A name weighs as much as the periods in which it was seen, not the requests: a flood weighs no more than a visitor. When all
/// rows are taken, a name replaces the lightest if it is heavier.
#[derive(Debug, Default)]
pub(super) struct Rows(HashMap<u64, Row>);

impl Rows {
    /// Counts a name that has a row, and returns the row.
    pub(super) fn see(&mut self, hash: u64, now: u32, period: u32) -> Option<&mut Row> {
        let row = self.0.get_mut(&hash)?;
        row.see(now, period);
        Some(row)
    }

    /// Gives a name a row. Returns `None` if all are taken by names of at least its weight.
    pub(super) fn admit(&mut self, hash: u64, row: Row, now: u32) -> Option<&mut Row> {
        if self.0.len() >= MAX_ROWS {
            let lightest = self.0.iter().min_by_key(|(_, known)| known.weight(now));
            let (lightest, weight) = lightest.map(|(hash, known)| (*hash, known.weight(now)))?;
            if row.weight <= weight {
                return None;
            }
            self.0.remove(&lightest);
        }
        Some(self.0.entry(hash).or_insert(row))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Row> {
        self.0.values()
    }
}
