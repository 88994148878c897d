//! Promises of the compiler about every policy, faulty ones included.

mod expansion;
mod fault;
mod faults;
mod hygiene;
mod jurisdictions;
mod mistakes;
mod mutations;
mod policies;
mod prefixes;
mod repairs;
mod report;
mod second_reader;
mod siblings;
mod size;
mod snapshots;
mod tokens;
