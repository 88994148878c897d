//! Promises of the compiler about every policy, faulty ones included.

mod advice;
mod docs;
mod expansion;
mod fault;
mod faults;
mod hygiene;
mod identifiers;
mod includes;
mod jurisdictions;
mod lifetimes;
mod mistakes;
mod mutations;
mod own_sites;
mod policies;
mod prefixes;
mod regimes;
mod regions;
mod repairs;
mod report;
mod second_reader;
mod siblings;
mod size;
mod snapshots;
mod tags;
mod tokens;
