//! Starting: settings, keys, and what can be wrong with them.

use crate::store::Store;
use policy_runtime::ledger::{LedgerError, SqliteLedger};
use policy_runtime::{KeyError, Keys};
use std::fmt;
use std::io;
use std::net::{AddrParseError, SocketAddr};
use std::path::{Path, PathBuf};

mod keys;

const LEDGER: &str = "consent.sqlite";

/// What the portal needs to be told.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The folder of the databases. It is made if it is missing.
    pub data: PathBuf,
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
    /// | `PORTAL_KEYS` | keys, as [`Keys::from_env`] reads them | one that is made once and kept in the data folder |
    /// | `PORTAL_DEVELOPMENT` | anything: plain cookies over http on this machine, as Safari and curl need them | cookies are `Secure`, which Chromium and Firefox accept on `localhost` |
    ///
    /// # Errors
    /// If one of them is not what it should be, or the data folder cannot be written.
    pub fn from_env() -> Result<(SocketAddr, Settings), StartError> {
        let address = variable("PORTAL_ADDR").unwrap_or_else(|| "127.0.0.1:3000".to_owned());
        let address = address.parse().map_err(|error| StartError::Address(address, error))?;
        let data =
            PathBuf::from(variable("PORTAL_DATA").unwrap_or_else(|| "portal-data".to_owned()));
        make_folder(&data)?;
        let keys = match variable("PORTAL_KEYS") {
            Some(_) => Keys::from_env("PORTAL_KEYS")?,
            None => keys::kept_in(&data)?,
        };
        let development = variable("PORTAL_DEVELOPMENT").is_some();
        Ok((address, Settings { data, keys, development }))
    }

    pub(crate) async fn open_store(&self) -> Result<Store, StartError> {
        make_folder(&self.data)?;
        Store::open(&self.data)
            .await
            .map_err(|error| StartError::Store(self.data.clone(), error.to_string()))
    }

    /// The proof of consent has a file of its own, which is kept and backed up on its own terms.
    pub(crate) async fn open_ledger(&self) -> Result<SqliteLedger, StartError> {
        SqliteLedger::open(self.data.join(LEDGER))
            .await
            .map_err(|error| StartError::Ledger(self.data.join(LEDGER), error))
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
    /// The file with the proof of consent cannot be used.
    Ledger(PathBuf, LedgerError),
    /// The database cannot be used.
    Store(PathBuf, String),
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
            StartError::Ledger(file, error) => {
                write!(f, "`{}` cannot be used: {error}", file.display())
            }
            StartError::Store(folder, error) => {
                write!(f, "the data folder `{}` cannot be used: {error}", folder.display())
            }
            StartError::Serve(error) => write!(f, "serving ended: {error}"),
        }
    }
}

impl std::error::Error for StartError {}

impl From<KeyError> for StartError {
    fn from(error: KeyError) -> StartError {
        StartError::Keys(error)
    }
}
