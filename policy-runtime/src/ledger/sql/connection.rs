//! The connection that a ledger's writer keeps between its batches. A pool would ask the database before and after each one
//! whether it is there.

use sqlx::{ConnectOptions, Connection, Error};
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, MutexGuard};

/// After so much silence the other side may be gone.
const SILENCE: Duration = Duration::from_secs(1);

#[derive(Debug)]
pub(super) struct Kept<C: Connection> {
    options: C::Options,
    idle: Mutex<Option<Idle<C>>>,
}

#[derive(Debug)]
struct Idle<C> {
    connection: C,
    since: Instant,
}

impl<C: Connection> Kept<C> {
    pub(super) fn new(options: C::Options) -> Kept<C> {
        Kept { options, idle: Mutex::default() }
    }

    /// Waits for one's turn to write.
    pub(super) async fn turn(&self) -> Turn<'_, C> {
        Turn { options: &self.options, idle: self.idle.lock().await }
    }
}

/// One who writes; others wait.
pub(super) struct Turn<'k, C: Connection> {
    options: &'k C::Options,
    idle: MutexGuard<'k, Option<Idle<C>>>,
}

impl<C: Connection> Turn<'_, C> {
    /// A connection, which whoever comes next gets only if it is [kept](Turn::keep): after an error, or where a writer did not
    /// wait for the answer, nobody knows what state it is in.
    pub(super) async fn connection(&mut self) -> Result<C, Error> {
        if let Some(Idle { mut connection, since }) = self.idle.take()
            && (since.elapsed() < SILENCE || connection.ping().await.is_ok())
        {
            return Ok(connection);
        }
        self.options.connect().await
    }

    pub(super) fn keep(mut self, connection: C) {
        *self.idle = Some(Idle { connection, since: Instant::now() });
    }
}
