//! What the portal keeps: one database, embedded, in which everything belongs to a tenant.
//!
//! [`Store::of`] gives a tenant's part of it, and queries exist on that alone, so none can forget whose data it reads.

mod accounts;
mod catalogue;
mod passwords;
mod seed;
mod sessions;

pub(crate) use accounts::Account;
pub(crate) use catalogue::{Dataset, NewDataset};
pub use seed::{DEMO_PASSWORD, DEMO_USER};

use crate::tenant::Tenant;
use passwords::Passwords;
use sqlx::SqlitePool;
use sqlx::migrate::{MigrateError, Migration, MigrationType, Migrator};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::fmt;
use std::path::Path;

const FILE: &str = "portal.sqlite";

/// The database.
#[derive(Clone)]
pub(crate) struct Store {
    pool: SqlitePool,
    passwords: Passwords,
}

/// A tenant's part of the database.
pub(crate) struct TenantStore<'s> {
    pool: &'s SqlitePool,
    passwords: &'s Passwords,
    tenant: &'static str,
}

impl Store {
    /// Opens the database in a folder, brings its schema up to date and fills it on the first start.
    pub(crate) async fn open(folder: &Path) -> Result<Store, StoreError> {
        let options = SqliteConnectOptions::new()
            .filename(folder.join(FILE))
            .create_if_missing(true)
            .foreign_keys(true)
            .journal_mode(SqliteJournalMode::Wal)
            // Enough with a write-ahead log: a power cut can lose the last sign-in, not the database.
            .synchronous(SqliteSynchronous::Normal);
        let pool = SqlitePoolOptions::new().max_connections(8).connect_with(options).await?;
        migrations().run(&pool).await?;
        let store = Store { pool, passwords: Passwords::prepare().await? };
        for tenant in Tenant::ALL {
            store.of(tenant).seed(tenant).await?;
        }
        Ok(store)
    }

    /// A tenant's part.
    pub(crate) fn of(&self, tenant: Tenant) -> TenantStore<'_> {
        TenantStore { pool: &self.pool, passwords: &self.passwords, tenant: tenant.label() }
    }
}

fn migrations() -> Migrator {
    const WITHIN_A_TRANSACTION: bool = false;
    let initial = sqlx::SqlStr::from_static(include_str!("../../migrations/0001_initial.sql"));
    Migrator::with_migrations(vec![Migration::new(
        1,
        "initial".into(),
        MigrationType::Simple,
        initial,
        WITHIN_A_TRANSACTION,
    )])
}

/// Unix seconds.
fn now() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// The database did not do what it was asked.
#[derive(Debug)]
pub(crate) enum StoreError {
    Database(sqlx::Error),
    Migration(MigrateError),
    Password(argon2::password_hash::Error),
    Randomness(crate::values::NoRandomness),
    Seed(serde_json::Error),
    /// Work that was handed to another thread did not come back.
    Interrupted,
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StoreError::Database(error) => write!(f, "the database: {error}"),
            StoreError::Migration(error) => write!(f, "the schema of the database: {error}"),
            StoreError::Password(error) => write!(f, "a password hash: {error}"),
            StoreError::Randomness(error) => error.fmt(f),
            StoreError::Seed(error) => write!(f, "the data of the first start: {error}"),
            StoreError::Interrupted => f.write_str("hashing a password was interrupted"),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> StoreError {
        StoreError::Database(error)
    }
}

impl From<MigrateError> for StoreError {
    fn from(error: MigrateError) -> StoreError {
        StoreError::Migration(error)
    }
}

impl From<argon2::password_hash::Error> for StoreError {
    fn from(error: argon2::password_hash::Error) -> StoreError {
        StoreError::Password(error)
    }
}

impl From<crate::values::NoRandomness> for StoreError {
    fn from(error: crate::values::NoRandomness) -> StoreError {
        StoreError::Randomness(error)
    }
}

impl From<serde_json::Error> for StoreError {
    fn from(error: serde_json::Error) -> StoreError {
        StoreError::Seed(error)
    }
}
