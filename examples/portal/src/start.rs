//! Starting: settings, keys, and what can be wrong with them.

use crate::policy::DataPortal;
use crate::store::{Database, NotAPostgresUrl, Store};
use policy_runtime::ledger::{LedgerError, PostgresLedger, SqliteLedger};
use policy_runtime::{KeyError, Keys, PolicyLayer};
use std::fmt;
use std::io;
use std::net::{AddrParseError, SocketAddr};
use std::path::{Path, PathBuf};

mod keys;

const LEDGER: &str = "consent.sqlite";

/// What the portal needs to be told.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where accounts, sessions, the catalogue and the proof of consent are kept. A folder is made if it is missing.
    pub database: Database,
    /// The keys that seal cookies.
    pub keys: Keys,
    /// Whether cookies leave plain over http on this machine, for Safari and curl.
    pub development: bool,
}

impl Settings {
    /// The settings in the environment, and the address to listen on:
    ///
    /// | variable | what | without it |
    /// |---|---|---|
    /// | `PORTAL_ADDR` | the address | `127.0.0.1:3000` |
    /// | `PORTAL_DATA` | the data folder | `portal-data` |
    /// | `PORTAL_DATABASE_URL` | a PostgreSQL database for all that is kept, as `postgres://user:password@host/database` | SQLite in the data folder |
    /// | `PORTAL_KEYS` | keys, as [`Keys::from_env`] reads them; several processes share them | one that is made once and kept in the data folder |
    /// | `PORTAL_DEVELOPMENT` | anything: plain cookies over http on this machine, as Safari and curl need them | cookies are `Secure`, which Chromium and Firefox accept on `localhost` |
    ///
    /// # Errors
    /// If one of them is not what it should be, or the data folder cannot be written.
    pub fn from_env() -> Result<(SocketAddr, Settings), StartError> {
        let address = variable("PORTAL_ADDR").unwrap_or_else(|| "127.0.0.1:3000".to_owned());
        let address = address.parse().map_err(|error| StartError::Address(address, error))?;
        let data =
            PathBuf::from(variable("PORTAL_DATA").unwrap_or_else(|| "portal-data".to_owned()));
        let keys = match variable("PORTAL_KEYS") {
            Some(_) => Keys::from_env("PORTAL_KEYS")?,
            None => {
                make_folder(&data)?;
                keys::kept_in(&data)?
            }
        };
        let database = match variable("PORTAL_DATABASE_URL") {
            Some(url) => Database::Postgres(url.parse()?),
            None => Database::Folder(data),
        };
        let development = variable("PORTAL_DEVELOPMENT").is_some();
        Ok((address, Settings { database, keys, development }))
    }

    pub(crate) async fn open_store(&self) -> Result<Store, StartError> {
        if let Database::Folder(folder) = &self.database {
            make_folder(folder)?;
        }
        Store::open(&self.database)
            .await
            .map_err(|error| StartError::Store(self.database.clone(), error.to_string()))
    }

    /// The layer with the proof of consent: in a file of its own, which is kept and backed up on its own terms, or on the
    /// server, in tables of its own.
    pub(crate) async fn with_ledger(
        &self,
        layer: PolicyLayer<DataPortal>,
    ) -> Result<PolicyLayer<DataPortal>, StartError> {
        let failed = |error| StartError::Ledger(self.database.clone(), error);
        Ok(match &self.database {
            Database::Folder(folder) => {
                layer.ledger(SqliteLedger::open(folder.join(LEDGER)).await.map_err(failed)?)
            }
            Database::Postgres(url) => {
                layer.ledger(PostgresLedger::connect(url.expose()).await.map_err(failed)?)
            }
        })
    }
}

/// A variable that is set and not empty.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn make_folder(folder: &Path) -> Result<(), StartError> {
    std::fs::create_dir_all(folder).map_err(|error| StartError::Folder(folder.to_owned(), error))
}

/// Why the portal does not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// `PORTAL_ADDR` is no address.
    Address(String, AddrParseError),
    /// The address cannot be listened on.
    Listen(SocketAddr, io::Error),
    /// The data folder cannot be made.
    Folder(PathBuf, io::Error),
    /// The file with the key cannot be read or written.
    KeyFile(PathBuf, io::Error),
    /// `PORTAL_KEYS` holds something else than keys.
    Keys(KeyError),
    /// The file with the key holds something else.
    KeptKeys(PathBuf, KeyError),
    /// `PORTAL_DATABASE_URL` is no address of a PostgreSQL database.
    DatabaseUrl(NotAPostgresUrl),
    /// The proof of consent cannot be used.
    Ledger(Database, LedgerError),
    /// The database cannot be used.
    Store(Database, String),
    /// Serving ended with an error.
    Serve(io::Error),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StartError::Address(text, error) => {
                write!(f, "`PORTAL_ADDR` is `{text}`: {error}; it should be like `127.0.0.1:3000`")
            }
            StartError::Listen(address, error) if error.kind() == io::ErrorKind::AddrInUse => {
                write!(
                    f,
                    "something else listens on {address} already; stop it, or choose another address by `PORTAL_ADDR`"
                )
            }
            StartError::Listen(address, error) => write!(
                f,
                "cannot listen on {address}: {error}; choose another address by `PORTAL_ADDR`"
            ),
            StartError::Folder(folder, error) => {
                write!(
                    f,
                    "the data folder `{}` cannot be made: {error}; choose another by `PORTAL_DATA`",
                    folder.display()
                )
            }
            StartError::KeyFile(path, error) => {
                write!(f, "the key in `{}` cannot be read or written: {error}", path.display())
            }
            StartError::Keys(error) => write!(f, "`PORTAL_KEYS`: {error}"),
            StartError::KeptKeys(path, error) => {
                write!(
                    f,
                    "`{}` holds no keys: {error}; if you delete it, a new key is made and everyone is signed out",
                    path.display()
                )
            }
            StartError::DatabaseUrl(error) => write!(f, "`PORTAL_DATABASE_URL`: {error}"),
            StartError::Ledger(database, error) => {
                write!(f, "the proof of consent in {} cannot be used: {error}", shown(database))
            }
            StartError::Store(database, error) => {
                write!(f, "{} cannot be used: {error}", shown(database))
            }
            StartError::Serve(error) => write!(f, "serving ended: {error}"),
        }
    }
}

/// The database without its address, which has a password.
fn shown(database: &Database) -> String {
    match database {
        Database::Folder(folder) => format!("the data folder `{}`", folder.display()),
        Database::Postgres(_) => "the database of `PORTAL_DATABASE_URL`".to_owned(),
    }
}

impl std::error::Error for StartError {}

impl From<NotAPostgresUrl> for StartError {
    fn from(error: NotAPostgresUrl) -> StartError {
        StartError::DatabaseUrl(error)
    }
}

impl From<KeyError> for StartError {
    fn from(error: KeyError) -> StartError {
        StartError::Keys(error)
    }
}
