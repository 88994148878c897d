//! What the compiler promises of every policy, faulty ones included.

mod expansion;
mod faults;
mod hygiene;
mod jurisdictions;
mod mutations;
mod policies;
mod prefixes;
mod reading;
mod repairs;
mod siblings;
mod size;
mod snapshots;
mod tokens;
