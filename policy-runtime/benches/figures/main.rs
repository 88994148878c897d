//! The figures of the wire and the gate, beside the peers and beside the same work written by hand.
//!
//! `cargo bench -p policy-runtime` lists every measurement by divan, with its allocations, and prints the ratios last. The
//! ratios are measured in interleaved rounds of their own (see [`ratios`]), since machines change their pace between two
//! listings. Nothing here asserts a time; a row that was disturbed says so (see [`trust`]). `benches/README.md` has the table as it was seen.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a program for developers, which prints its result and may panic on a slip of its own"
)]

mod by_hand;
mod csp;
mod gate;
mod judge;
mod policy;
mod ratios;
mod read;
mod region;
mod seal;
mod trust;
mod write;

use divan::AllocProfiler;
use ratios::Row;

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

/// The rows of one idea.
type Rows = fn() -> Vec<Row>;

fn main() {
    divan::main();
    let filters: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let ideas: [(&str, Rows); 7] = [
        ("read", read::rows),
        ("write", write::rows),
        ("judge", judge::rows),
        ("seal", seal::rows),
        ("gate", gate::rows),
        ("csp", csp::rows),
        ("region", region::rows),
    ];
    let is_asked = |idea: &str| filters.is_empty() || filters.iter().any(|filter| filter == idea);
    let asked = ideas.iter().filter(|(idea, _)| is_asked(idea));
    ratios::print(asked.flat_map(|(_, rows)| rows()));
}
