//! Whether figures can be trusted: what else the machine did while a row was measured, and how far its rounds lie apart.
//!
//! Nothing is asserted. A figure that was disturbed is marked, as another one is easily made and a wrong one is long believed.

use std::fs;
use std::time::{Duration, Instant, SystemTime};

/// The most of one processor that other programs may take while a row is measured, steal of the host included.
const MOST_OF_OTHERS: f64 = 0.15;
/// The most that the process may be interrupted, per second. An idle machine does so a few times.
const MOST_SWITCHES: f64 = 50.0;
/// How far apart the quarters of the rounds may lie, as a part of the median.
const MOST_SPREAD: f64 = 0.25;
/// How far apart the medians of two sittings may lie, as a part of the smaller one.
const MOST_DRIFT: f64 = 0.1;
/// The longest that a look at the clock takes, in nanoseconds, where it needs no call of the system: 25 are usual.
const SLOWEST_CLOCK: f64 = 150.0;
/// Jiffies per second, in which Linux counts for programs.
const JIFFIES: f64 = 100.0;

/// What the machine and this process had done at some time; none where there is no `/proc`.
#[derive(Clone, Copy)]
struct Counters {
    /// Processor time of all programs and of the host, in jiffies.
    busy: f64,
    /// Processor time of this process, in jiffies.
    own: f64,
    /// How often this process had to give up its processor.
    switches: f64,
}

impl Counters {
    fn now() -> Option<Counters> {
        let numbers = |line: &str| -> Vec<f64> {
            line.split_ascii_whitespace().filter_map(|word| word.parse().ok()).collect()
        };
        let stat = fs::read_to_string("/proc/stat").ok()?;
        // user nice system idle iowait irq softirq steal
        let machine = numbers(stat.lines().next()?);
        let busy = [0, 1, 2, 5, 6, 7].iter().filter_map(|index| machine.get(*index)).sum();
        let own = fs::read_to_string("/proc/self/stat").ok()?;
        // The name of the program, in brackets, can hold anything; utime and stime are fields 12 and 13 behind the state.
        let own = numbers(own.rsplit_once(')')?.1);
        let status = fs::read_to_string("/proc/self/status").ok()?;
        let switches = status.lines().find(|line| line.starts_with("nonvoluntary"))?;
        Some(Counters {
            busy,
            own: own.get(10)? + own.get(11)?,
            switches: numbers(switches).first().copied()?,
        })
    }
}

/// A look at the machine while something is measured.
pub(crate) struct Watch {
    begun: Instant,
    before: Option<Counters>,
}

/// What a watch saw.
#[derive(Clone, Copy, Default)]
pub(crate) struct Seen {
    seconds: f64,
    others: f64,
    switches: f64,
}

impl Watch {
    pub(crate) fn begin() -> Watch {
        Watch { begun: Instant::now(), before: Counters::now() }
    }

    pub(crate) fn end(self) -> Seen {
        let seconds = self.begun.elapsed().as_secs_f64();
        match (self.before, Counters::now()) {
            (Some(before), Some(after)) => Seen {
                seconds,
                others: ((after.busy - before.busy) - (after.own - before.own)) / JIFFIES,
                switches: after.switches - before.switches,
            },
            _ => Seen { seconds, ..Seen::default() },
        }
    }
}

impl Seen {
    pub(crate) fn and(self, other: Seen) -> Seen {
        Seen {
            seconds: self.seconds + other.seconds,
            others: self.others + other.others,
            switches: self.switches + other.switches,
        }
    }
}

/// What the machine did meanwhile that speaks against a row.
pub(crate) fn disturbances(seen: Seen) -> Vec<String> {
    let mut doubts = Vec::new();
    let others = seen.others / seen.seconds;
    if others > MOST_OF_OTHERS {
        doubts.push(format!("others took {:.0} % of a processor", others * 100.0));
    }
    let switches = seen.switches / seen.seconds;
    if switches > MOST_SWITCHES {
        doubts.push(format!("interrupted {switches:.0} times a second"));
    }
    doubts
}

/// What speaks against the figure of a contestant: its rounds in two sittings lie far apart.
pub(crate) fn unsteadiness(whose: &str, sittings: [&[f64]; 2]) -> Vec<String> {
    let mut doubts = Vec::new();
    let spread = spread(&sittings.concat());
    if spread > MOST_SPREAD {
        doubts.push(format!("rounds of {whose} lie {:.0} % apart", spread * 100.0));
    }
    let [one, two] = sittings.map(|rounds| quantile(rounds, 0.5));
    let drift = one.max(two) / one.min(two) - 1.0;
    if drift > MOST_DRIFT {
        doubts.push(format!("sittings of {whose} lie {:.0} % apart", drift * 100.0));
    }
    doubts
}

/// What speaks against all figures of this start.
pub(crate) fn doubts_of_machine() -> Vec<String> {
    const TIMES: u32 = 10_000;
    let begun = Instant::now();
    for _ in 0..TIMES {
        divan::black_box(SystemTime::now());
    }
    let clock = begun.elapsed().as_secs_f64() * 1e9 / f64::from(TIMES);
    let mut doubts = Vec::new();
    if clock > SLOWEST_CLOCK {
        doubts.push(format!("a look at the clock takes {clock:.0} ns, as it calls the system"));
    }
    let watch = Watch::begin();
    std::thread::sleep(Duration::from_millis(500));
    let seen = watch.end();
    let others = seen.others / seen.seconds;
    if others > MOST_OF_OTHERS {
        doubts.push(format!("other programs take {:.0} % of a processor", others * 100.0));
    }
    if Counters::now().is_none() {
        doubts.push("there is no `/proc`, so other programs are not seen".to_owned());
    }
    doubts
}

/// The distance of the quarters, as a part of the median.
fn spread(rounds: &[f64]) -> f64 {
    (quantile(rounds, 0.75) - quantile(rounds, 0.25)) / quantile(rounds, 0.5)
}

/// The value below which this part of the rounds lies.
pub(crate) fn quantile(rounds: &[f64], part: f64) -> f64 {
    let mut rounds = rounds.to_vec();
    rounds.sort_by(f64::total_cmp);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "some hundred rounds"
    )]
    let index = (rounds.len() as f64 * part) as usize;
    rounds.get(index).or(rounds.last()).copied().unwrap_or(f64::NAN)
}
