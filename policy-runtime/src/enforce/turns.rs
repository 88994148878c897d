//! Deletions that do not fit into one response take turns.

/// As many as fit into one response.
pub(super) fn in_turn<T>(owed: &[T], most: usize, now: u32) -> impl Iterator<Item = &T> {
    let start = start(owed.len(), most, now);
    owed.iter().cycle().skip(start).take(owed.len().min(most))
}

/// The first of those that this response expires: if they do not fit, each second has the next ones, so that what cannot
/// be reached never keeps back what can.
pub(super) fn start(owed: usize, most: usize, now: u32) -> usize {
    if owed > most { (now as usize).wrapping_mul(most) % owed } else { 0 }
}
