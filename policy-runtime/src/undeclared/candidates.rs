//! Candidates: names that were seen in too few periods for a row. Their number is fixed, and only a hash is kept of a name.

/// Candidates per bucket.
const SLOTS: usize = 4;
/// Number of buckets, which the hash of a name selects.
const BUCKETS: usize = 1024;
/// Number of periods without a request after which a candidate loses its slot to the next name.
const MAX_ABSENT_PERIODS: u32 = 60;

/// The requests with a name that has no row yet.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Candidate {
    hash: u64,
    /// The number of other names that it withstands, at most 255. 0 in a free slot.
    strength: u8,
    /// The number of periods in which it was seen.
    pub(super) periods: u32,
    /// The last of these periods.
    last: u32,
    pub(super) requests: u64,
    /// Unix seconds.
    pub(super) first_seen: u32,
}

/// The candidates, in buckets.
///
/// A new name in a full bucket takes one off the strength of its weakest candidate, and the slot at 0. So names that occur once
/// displace each other but not one that recurs, and a name that stops loses its slot.
#[derive(Debug)]
pub(super) struct Candidates(Box<[[Candidate; SLOTS]]>);

impl Candidates {
    pub(super) fn new() -> Candidates {
        Candidates(vec![[Candidate::default(); SLOTS]; BUCKETS].into())
    }

    /// Counts a name. Returns its candidate, or `None` if it got no slot.
    pub(super) fn see(&mut self, hash: u64, now: u32, period: u32) -> Option<Candidate> {
        let bucket = usize::try_from(hash % BUCKETS as u64).ok()?;
        let bucket = self.0.get_mut(bucket)?;
        let known = bucket.iter_mut().find(|known| known.strength > 0 && known.hash == hash);
        if let Some(known) = known {
            known.strength = known.strength.saturating_add(1);
            known.requests += 1;
            if known.last != period {
                known.periods += 1;
                known.last = period;
            }
            return Some(*known);
        }
        let weakest = bucket.iter_mut().min_by_key(|known| {
            if period.saturating_sub(known.last) > MAX_ABSENT_PERIODS { 0 } else { known.strength }
        })?;
        let is_forgotten = period.saturating_sub(weakest.last) > MAX_ABSENT_PERIODS;
        weakest.strength = if is_forgotten { 0 } else { weakest.strength.saturating_sub(1) };
        if weakest.strength > 0 {
            return None;
        }
        *weakest =
            Candidate { hash, strength: 1, periods: 1, last: period, requests: 1, first_seen: now };
        Some(*weakest)
    }

    /// Frees the slot of a name.
    pub(super) fn forget(&mut self, hash: u64) {
        let slots = self.0.iter_mut().flatten();
        for known in slots.filter(|known| known.hash == hash) {
            *known = Candidate::default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_comes_again_is_known_again() {
        let mut candidates = Candidates::new();
        for (period, periods, requests) in [(5, 1, 1), (5, 1, 2), (6, 2, 3), (9, 3, 4)] {
            let known = candidates.see(1, period * 60, period).unwrap();
            assert_eq!((known.periods, known.requests), (periods, requests));
            assert_eq!(known.first_seen, 300);
        }
    }

    #[test]
    fn a_flood_of_names_does_not_displace_one_that_recurs() {
        let mut candidates = Candidates::new();
        let mut strangers = 1_u64 << 32;
        for period in 0..5 {
            for _ in 0..20 {
                candidates.see(7, period * 60, period);
                for _ in 0..1_000 {
                    // A multiplier spreads them over the buckets.
                    strangers += 1;
                    let known =
                        candidates.see(strangers.wrapping_mul(0x9E37_79B9_7F4A_7C15), 0, period);
                    assert!(known.is_none_or(|known| known.periods == 1), "none is seen twice");
                }
            }
        }
        let known = candidates.see(7, 0, 5).unwrap();
        assert_eq!((known.periods, known.requests), (6, 101));
    }

    #[test]
    fn a_slot_is_lost_by_a_name_that_stops() {
        let mut candidates = Candidates::new();
        for held in 1..=4 {
            for _ in 0..1000 {
                candidates.see(held * 1024, 0, 0);
            }
        }
        assert!(candidates.see(9 * 1024, 0, 1).is_none(), "the bucket is full");
        assert!(
            candidates.see(9 * 1024, 0, MAX_ABSENT_PERIODS + 1).is_some(),
            "its names were forgotten"
        );
        let (mut tries, mut candidates) = (1, Candidates::new());
        for held in 1..=4 {
            candidates.see(held * 1024, 0, 0);
            candidates.see(held * 1024, 0, 0);
        }
        while candidates.see(9 * 1024, 0, 1).is_none() {
            tries += 1;
        }
        assert_eq!(tries, 2, "a strength of two is gone after two strangers");
    }
}
