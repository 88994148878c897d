//! What the portal keeps: one database, in which everything belongs to a tenant.
//!
//! [`Store::of`] gives a tenant's part of it, and queries exist on that alone, so none can forget whose data it reads.

mod accounts;
mod catalogue;
mod database;
mod passwords;
mod seed;
mod sessions;

pub(crate) use accounts::Account;
pub(crate) use catalogue::{Dataset, NewDataset};
pub use database::{Database, NotAPostgresUrl, PostgresUrl};
pub use seed::{DEMO_PASSWORD, DEMO_USER};

use crate::tenant::Tenant;
use passwords::Passwords;
use sqlx::AnyPool;
use sqlx::migrate::MigrateError;
use std::fmt;

const FILE: &str = "portal.sqlite";

/// The database.
#[derive(Clone)]
pub(crate) struct Store {
    pool: AnyPool,
    passwords: Passwords,
}

/// A tenant's part of the database.
pub(crate) struct TenantStore<'s> {
    pool: &'s AnyPool,
    passwords: &'s Passwords,
    tenant: &'static str,
}

impl Store {
    /// Opens the database, brings its schema up to date and fills it on the first start.
    pub(crate) async fn open(database: &Database) -> Result<Store, StoreError> {
        let pool = match database {
            Database::Folder(folder) => database::open_file(&folder.join(FILE)).await?,
            Database::Postgres(url) => database::open_postgres(url).await?,
        };
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
