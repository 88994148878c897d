//! What must not compile, and what rustc says to it: one mistake a file, in folders by topic.
//!
//! `TRYBUILD=overwrite cargo test -p policy-tests --test compile_fail recorded` writes the messages anew; then read the diff.
//! The messages of one topic: `cargo test -p policy-tests --test compile_fail recorded -- trybuild=prefix`.
//!
//! A message of ours has a code, by which it is told from those of rustc. The remedy that it advises stands at the end of its
//! case, and is followed to the letter: `remedies.rs` compiles each case so repaired.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by panicking")]

mod corpus;
mod features;
mod form;
mod imports;
mod new_crate;
mod output;
mod policies;
mod real_policies;
mod recorded;
mod remedies;
mod rustc;
mod shared_facts;
