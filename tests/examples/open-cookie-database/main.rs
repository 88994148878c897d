//! Writes `tests/policies/open_cookie_database.rs` from the Open Cookie Database:
//! `cargo run -p policy-tests --example open-cookie-database -- open-cookie-database.csv`.
//!
//! Every row of the database is in the policy. Rows that declare one cookie of one site twice are one declaration; their number
//! is printed, and stands in the head of the policy.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a program for developers")]

mod lifetime;
mod place;
mod policy;
mod row;
mod words;

use policy::Database;
use row::Row;
use std::path::Path;

fn main() {
    let path = std::env::args().nth(1).unwrap();
    let mut table = csv::Reader::from_path(path).unwrap();
    let rows: Vec<Row> = table.records().map(|record| Row::read(&record.unwrap())).collect();
    let database = Database::new(&rows);
    let policy = Path::new(env!("CARGO_MANIFEST_DIR")).join("policies/open_cookie_database.rs");
    std::fs::write(policy, database.to_string()).unwrap();
    println!("{}", database.counts());
}
