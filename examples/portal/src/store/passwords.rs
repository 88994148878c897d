//! Passwords: hashed with argon2id, away from the threads that answer requests.

use super::StoreError;
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{Error, PasswordHasher, PasswordVerifier};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Each takes 19 MiB (OWASP's parameters, argon2's default); a flood of sign-ins waits here, not in memory.
const MOST_AT_ONCE: usize = 4;

/// Hashes and checks passwords.
#[derive(Clone)]
pub(super) struct Passwords {
    /// The hash of no password, checked where there is no account: else the time taken would tell which names exist.
    decoy: Arc<str>,
    turns: Arc<Semaphore>,
}

impl Passwords {
    pub(super) async fn prepare() -> Result<Passwords, StoreError> {
        let nobody = Passwords { decoy: "".into(), turns: Arc::new(Semaphore::new(MOST_AT_ONCE)) };
        let decoy = nobody.hash(String::new()).await?.into();
        Ok(Passwords { decoy, ..nobody })
    }

    /// The PHC string of a password, with a new salt.
    pub(super) async fn hash(&self, password: String) -> Result<String, StoreError> {
        let hash = self.work(move || {
            Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string())
        });
        Ok(hash.await??)
    }

    /// Whether `password` is the one that was hashed. Without a hash it is not, and takes as long.
    pub(super) async fn check(
        &self,
        hash: Option<String>,
        password: String,
    ) -> Result<bool, StoreError> {
        let exists = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.decoy.to_string());
        let outcome = self.work(move || {
            let hash = PasswordHash::new(&hash).map_err(|_| Error::EncodingInvalid)?;
            Argon2::default().verify_password(password.as_bytes(), &hash)
        });
        match outcome.await? {
            Ok(()) => Ok(exists),
            Err(Error::PasswordInvalid) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    async fn work<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, StoreError> {
        let turn =
            Arc::clone(&self.turns).acquire_owned().await.map_err(|_| StoreError::Interrupted)?;
        let work = tokio::task::spawn_blocking(move || {
            let outcome = work();
            drop(turn);
            outcome
        });
        work.await.map_err(|_| StoreError::Interrupted)
    }
}
