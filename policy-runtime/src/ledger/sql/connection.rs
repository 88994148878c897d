//! The connection for writing, kept between batches. A pool of sqlx would ping the database before and after each one.

use sqlx::{ConnectOptions, Connection, Error};
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, MutexGuard};

/// Time without use after which the connection is pinged before the next one.
const MAX_IDLE: Duration = Duration::from_secs(1);

/// A connection for one writer at a time.
#[derive(Debug)]
pub(super) struct PooledWriter<C: Connection> {
    options: C::Options,
    idle: Mutex<Option<Idle<C>>>,
}

#[derive(Debug)]
struct Idle<C> {
    connection: C,
    since: Instant,
}

impl<C: Connection> PooledWriter<C> {
    pub(super) fn new(options: C::Options) -> PooledWriter<C> {
        PooledWriter { options, idle: Mutex::default() }
    }

    /// Waits until no other batch is being written.
    pub(super) async fn lock(&self) -> WriteGuard<'_, C> {
        WriteGuard { options: &self.options, idle: self.idle.lock().await }
    }
}

/// The right to write, until it is dropped.
pub(super) struct WriteGuard<'k, C: Connection> {
    options: &'k C::Options,
    idle: MutexGuard<'k, Option<Idle<C>>>,
}

impl<C: Connection> WriteGuard<'_, C> {
    /// Returns the idle connection, or a new one. It is used again only if it is [put back](WriteGuard::put_back): after an
    /// error or a dropped future its state is unknown.
    pub(super) async fn connection(&mut self) -> Result<C, Error> {
        if let Some(Idle { mut connection, since }) = self.idle.take()
            && (since.elapsed() < MAX_IDLE || connection.ping().await.is_ok())
        {
            return Ok(connection);
        }
        self.options.connect().await
    }

    /// Keeps the connection for the next batch.
    pub(super) fn put_back(mut self, connection: C) {
        *self.idle = Some(Idle { connection, since: Instant::now() });
    }
}
