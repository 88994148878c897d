//! The ledgers of this crate, SQLite and PostgreSQL, by way of sqlx.
//!
//! Tables and columns keep the names of earlier builds, whose ledgers are read: `consent_answers` has the contents.

mod connection;
#[cfg(feature = "ledger-postgres")]
mod postgres;
mod queries;
mod row;
#[cfg(feature = "ledger-sqlite")]
mod sqlite;

#[cfg(feature = "ledger-postgres")]
pub use postgres::PostgresLedger;
#[cfg(feature = "ledger-sqlite")]
pub use sqlite::SqliteLedger;
