//! Ratios: contestants take turns, so that a machine that changes its pace changes it for all of them.
//!
//! In each round every contestant runs for about [`TURN`], and the round gives one ratio; the median of the rounds is
//! printed. What a contestant costs *on top of* something is what is left of its time in each round.

use divan::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 151;
const TURN: Duration = Duration::from_micros(400);
/// How much slower than the same work by hand is still well.
const MOST_OVER_BY_HAND: f64 = 1.3;

/// Some work that can be repeated.
pub(crate) struct Work(Box<dyn FnMut(u32) -> Duration>);

/// Work whose result is thrown away, unless it is what allocates.
pub(crate) fn work<T>(mut once: impl FnMut() -> T + 'static) -> Work {
    Work(Box::new(move |times| {
        let start = Instant::now();
        for _ in 0..times {
            black_box(once());
        }
        start.elapsed()
    }))
}

impl Work {
    /// How often it fits into a turn.
    fn pace(&mut self) -> u32 {
        let mut times = 1;
        while (self.0)(times) < TURN {
            times *= 2;
        }
        times
    }

    /// Nanoseconds for doing it once.
    fn time(&mut self, times: u32) -> f64 {
        (self.0)(times).as_secs_f64() * 1e9 / f64::from(times)
    }
}

/// A line of the table: our work beside others.
pub(crate) struct Row {
    pub(crate) work: String,
    pub(crate) ours: Work,
    /// Each with its name, and how many times faster we want to be.
    pub(crate) peers: Vec<(&'static str, Work, Option<f64>)>,
    pub(crate) by_hand: Work,
    /// What all of them contain and none is charged for.
    pub(crate) without: Option<Work>,
}

/// Measures the rows and prints the table.
pub(crate) fn print(rows: impl Iterator<Item = Row>) {
    println!("\nRatios: medians of {ROUNDS} rounds in which all take turns\n");
    println!(
        "{:<44} {:<28} {:>9} {:>9} {:>8}  {:<9} reached",
        "work", "against", "ours, ns", "theirs", "faster", "wanted"
    );
    for row in rows {
        print_row(row);
    }
}

fn print_row(row: Row) {
    let mut works = vec![row.ours];
    let mut names = Vec::new();
    for (name, work, wanted) in row.peers {
        works.push(work);
        names.push((name, wanted));
    }
    works.push(row.by_hand);
    names.push(("the same by hand", None));
    let has_floor = row.without.is_some();
    works.extend(row.without);

    let times = turns(&mut works, has_floor);
    let column = |index: usize| median(times.iter().map(|round| round[index]).collect());
    for (index, (name, wanted)) in names.iter().enumerate() {
        let theirs = index + 1;
        let faster = median(times.iter().map(|round| round[theirs] / round[0]).collect());
        let is_by_hand = theirs == names.len();
        let (ratio, wanted, is_reached) = match wanted {
            _ if is_by_hand => (
                format!("{:.2} of it", 1.0 / faster),
                format!("<= {MOST_OVER_BY_HAND}"),
                Some(1.0 / faster <= MOST_OVER_BY_HAND),
            ),
            Some(wanted) => {
                (format!("{faster:.1}x"), format!(">= {wanted}x"), Some(faster >= *wanted))
            }
            None => (format!("{faster:.1}x"), String::new(), None),
        };
        println!(
            "{:<44} {name:<28} {:>9.1} {:>9.1} {ratio:>10}  {wanted:<9} {}",
            row.work,
            column(0),
            column(theirs),
            is_reached.map_or("", |is_reached| if is_reached { "yes" } else { "NO" })
        );
    }
}

/// Nanoseconds of each work in each round; with a floor, the last work's are taken off the others'.
fn turns(works: &mut [Work], has_floor: bool) -> Vec<Vec<f64>> {
    let paces: Vec<u32> = works.iter_mut().map(Work::pace).collect();
    let round = |_| {
        let mut times: Vec<f64> =
            works.iter_mut().zip(&paces).map(|(work, times)| work.time(*times)).collect();
        if has_floor && let Some(floor) = times.pop() {
            for time in &mut times {
                *time -= floor;
            }
        }
        times
    };
    (0..ROUNDS).map(round).collect()
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
