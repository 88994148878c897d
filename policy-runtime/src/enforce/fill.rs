//! Fills the room of a response with deletions, in turns where they do not all fit.

use super::space::Space;
use crate::backlog::RoundRobin;
use http::HeaderValue;

/// Maximum number of deletions tried for one response.
const MAX_TRIES: usize = 1024;

/// Returns the lines of a list of deletions that fit into one response, with their positions in the list. If not all of them
/// fit, the next response continues where this one stops. A line too long even for an empty response is skipped.
pub(super) fn fill_in_turns(
    round_robin: &RoundRobin,
    places: usize,
    max_lines: usize,
    space: &mut Space,
    line: impl Fn(usize) -> Option<HeaderValue>,
) -> Vec<(usize, HeaderValue)> {
    let mut rest = *space;
    let (lines, seen) = fill_from(0, places, max_lines, &mut rest, &line);
    if seen >= places {
        *space = rest;
        return lines;
    }
    let start = round_robin.position(places);
    let (lines, seen) = fill_from(start, places, max_lines, space, &line);
    round_robin.continue_at(places, start + seen);
    lines
}

/// Returns the lines of a list that fit, beginning at its front.
pub(super) fn fill_from_front(
    places: usize,
    space: &mut Space,
    line: impl Fn(usize) -> Option<HeaderValue>,
) -> Vec<(usize, HeaderValue)> {
    fill_from(0, places, usize::MAX, space, &line).0
}

/// Returns the lines that fit, and the number of positions tried.
fn fill_from(
    start: usize,
    places: usize,
    max_lines: usize,
    space: &mut Space,
    line: &impl Fn(usize) -> Option<HeaderValue>,
) -> (Vec<(usize, HeaderValue)>, usize) {
    let (whole, mut lines) = (*space, Vec::new());
    for seen in 0..places.min(MAX_TRIES) {
        if lines.len() == max_lines {
            return (lines, seen);
        }
        let place = (start + seen) % places;
        let Some(line) = line(place).filter(|line| whole.holds(line)) else { continue };
        if !space.take(&line) {
            return (lines, seen);
        }
        lines.push((place, line));
    }
    (lines, places.min(MAX_TRIES))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderMap;

    fn line(octets: usize) -> HeaderValue {
        HeaderValue::try_from("x".repeat(octets)).unwrap()
    }

    /// A list of lines of these lengths.
    fn of(lengths: &[usize]) -> impl Fn(usize) -> Option<HeaderValue> {
        move |place| lengths.get(place).copied().map(line)
    }

    #[test]
    fn every_place_has_its_turn() {
        let turns = RoundRobin::default();
        let lengths = [1000; 10];
        let mut seen = [0; 10];
        for _ in 0..10 {
            let mut space = Space::of(&HeaderMap::new(), 0);
            let lines = fill_in_turns(&turns, lengths.len(), 20, &mut space, of(&lengths));
            assert_eq!(lines.len(), 3);
            for (place, _) in lines {
                seen[place] += 1;
            }
        }
        assert_eq!(seen, [3; 10]);
    }

    /// As pages of two paths, whose lists differ.
    #[test]
    fn lists_that_alternate_do_not_starve_each_other() {
        let turns = RoundRobin::default();
        let mut seen = [vec![0; 8], vec![0; 16]];
        for turn in 0..16 {
            let list = &mut seen[turn % 2];
            let mut space = Space::of(&HeaderMap::new(), 0);
            for (place, _) in fill_in_turns(&turns, list.len(), 2, &mut space, |_| Some(line(100)))
            {
                list[place] += 1;
            }
        }
        assert!(seen.iter().flatten().all(|times| *times > 0), "{seen:?}");
    }

    #[test]
    fn a_list_that_fits_begins_at_its_front() {
        let turns = RoundRobin::default();
        for _ in 0..3 {
            let mut space = Space::of(&HeaderMap::new(), 0);
            let lines = fill_in_turns(&turns, 3, 20, &mut space, of(&[100, 200, 300]));
            assert_eq!(lines.iter().map(|(place, _)| *place).collect::<Vec<_>>(), [0, 1, 2]);
        }
    }

    #[test]
    fn a_line_that_never_fits_keeps_back_no_other() {
        let turns = RoundRobin::default();
        let mut seen = [0; 6];
        for _ in 0..5 {
            let mut space = Space::of(&HeaderMap::new(), 0);
            for (place, _) in
                fill_in_turns(&turns, 6, 20, &mut space, of(&[5000, 1500, 1500, 9000, 1500, 1500]))
            {
                seen[place] += 1;
            }
        }
        assert_eq!([seen[0], seen[3]], [0, 0]);
        assert!(
            seen.iter().sum::<i32>() == 10 && seen[1].min(seen[2]).min(seen[4]).min(seen[5]) >= 2
        );
    }

    #[test]
    fn lines_are_counted_too() {
        let mut space = Space::of(&HeaderMap::new(), 0);
        let lines = fill_in_turns(&RoundRobin::default(), 50, 20, &mut space, |_| Some(line(1)));
        assert_eq!(lines.len(), 20);
    }
}
