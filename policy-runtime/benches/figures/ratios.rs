//! Ratios: contestants take turns, so that a machine that changes its pace changes it for all of them.
//!
//! In each round every contestant runs for about [`TURN`], and the round gives one ratio; the median of the rounds is
//! printed. What a contestant costs *on top of* something is what is left of its time in each round. All rows are measured in
//! two sittings, one after the other, and a row that was disturbed is marked (see [`trust`](super::trust)).

use super::trust::{self, Seen, Watch, quantile};
use divan::black_box;
use std::time::{Duration, Instant};

/// Rounds of a sitting.
const ROUNDS: usize = 76;
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

/// A row as it is measured.
struct Measured {
    work: String,
    names: Vec<(&'static str, Option<f64>)>,
    works: Vec<Work>,
    has_floor: bool,
    /// Nanoseconds of each work in each round, sitting by sitting.
    sittings: Vec<Vec<Vec<f64>>>,
    seen: Seen,
}

/// Measures the rows and prints the table.
pub(crate) fn print(rows: impl Iterator<Item = Row>) {
    let doubts = trust::doubts_of_machine();
    let mut rows: Vec<Measured> = rows.map(Measured::new).collect();
    for _ in 0..2 {
        rows.iter_mut().for_each(Measured::sit);
    }
    println!("\nRatios: medians of {} rounds in which all take turns\n", 2 * ROUNDS);
    println!(
        "{:<44} {:<28} {:>9} {:>9} {:>8}  {:<9} reached",
        "work", "against", "ours, ns", "theirs", "faster", "wanted"
    );
    let disturbed = rows.iter().filter(|row| !row.print()).count();
    if disturbed > 0 {
        println!("\nNOT TO BE TRUSTED: {disturbed} of {} rows, those marked with ?", rows.len());
    }
    for doubt in doubts {
        println!("NOT TO BE TRUSTED: {doubt}");
    }
}

impl Measured {
    fn new(row: Row) -> Measured {
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
        let (sittings, seen) = (Vec::new(), Seen::default());
        Measured { work: row.work, names, works, has_floor, sittings, seen }
    }

    /// Measures the row once more.
    fn sit(&mut self) {
        let watch = Watch::begin();
        self.sittings.push(turns(&mut self.works, self.has_floor));
        self.seen = self.seen.and(watch.end());
    }

    /// The rounds of both sittings, each as one number.
    fn rounds(&self, number: impl Fn(&[f64]) -> f64) -> Vec<f64> {
        self.sittings.iter().flatten().map(|round| number(round)).collect()
    }

    /// Prints the row. Whether it can be trusted.
    fn print(&self) -> bool {
        let median = |number: &dyn Fn(&[f64]) -> f64| quantile(&self.rounds(number), 0.5);
        let mut is_trusted = true;
        for (index, (name, wanted)) in self.names.iter().enumerate() {
            let theirs = index + 1;
            let faster = median(&|round| round[theirs] / round[0]);
            let is_by_hand = theirs == self.names.len();
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
            let mut doubts = Vec::new();
            if index == 0 {
                doubts.extend(trust::disturbances(self.seen));
                doubts.extend(self.unsteadiness("ours", 0));
            }
            doubts.extend(self.unsteadiness("theirs", theirs));
            is_trusted &= doubts.is_empty();
            println!(
                "{:<44} {name:<28} {:>9.1} {:>9.1} {ratio:>10}  {wanted:<9} {:<3} {}",
                self.work,
                median(&|round| round[0]),
                median(&|round| round[theirs]),
                is_reached.map_or("", |is_reached| if is_reached { "yes" } else { "NO" }),
                if doubts.is_empty() { String::new() } else { format!("? {}", doubts.join(", ")) }
            );
        }
        is_trusted
    }

    /// What speaks against the figure of a contestant.
    fn unsteadiness(&self, whose: &str, index: usize) -> Vec<String> {
        let column = |sitting: usize| -> Vec<f64> {
            let rounds = self.sittings.get(sitting).into_iter().flatten();
            rounds.filter_map(|round| round.get(index)).copied().collect()
        };
        trust::unsteadiness(whose, [&column(0), &column(1)])
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
