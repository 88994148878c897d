//! Calls after the head of a response has left, noted for tests of applications: elsewhere they are logged alone.

use super::Read;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The late calls of the requests of a test, shared with it.
#[derive(Debug, Clone, Default)]
pub(crate) struct LateCalls(Arc<Mutex<Noted>>);

#[derive(Debug, Default)]
struct Noted {
    calls: Vec<LateCall>,
    /// The request, where the test takes no calls any more.
    unwatched: Option<String>,
}

/// A call of [`Cookies`](crate::Cookies) after the head of the response had left. It displays with the remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LateCall {
    /// Of `set` or `remove`, for a cookie.
    Write(&'static str),
    Read(Read),
}

impl LateCall {
    pub(crate) fn message(&self) -> String {
        match self {
            LateCall::Write(cookie) => format!(
                "`{cookie}` is set or removed after the head of the response has left, so no browser gets it"
            ),
            LateCall::Read(Read { method, subject: "" }) => format!(
                "`Cookies::{method}` is called after the head of the response has left, so caches are not told that the body depends on the visitor"
            ),
            LateCall::Read(Read { method, subject }) => format!(
                "`Cookies::{method}` is called for `{subject}` after the head of the response has left, so caches are not told that the body depends on the visitor"
            ),
        }
    }

    pub(crate) fn help(&self) -> &'static str {
        match self {
            LateCall::Write(_) => {
                "do so before the handler returns, not in the body's stream or an upgraded connection"
            }
            LateCall::Read(_) => {
                "read before the handler returns, and give the body's stream what was read"
            }
        }
    }
}

impl fmt::Display for LateCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\nhelp: {}", self.message(), self.help())
    }
}

impl LateCalls {
    fn lock(&self) -> MutexGuard<'_, Noted> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a call.
    ///
    /// # Panics
    /// Panics where the test takes no calls any more: it would pass.
    #[allow(clippy::panic, reason = "the failure of the test")]
    pub(super) fn note(&self, call: LateCall) {
        let mut noted = self.lock();
        if let Some(request) = noted.unwatched.clone() {
            drop(noted);
            panic!("{request} is answered too early: {call}");
        }
        if !noted.calls.contains(&call) {
            noted.calls.push(call);
        }
    }

    /// Returns the calls since the last time.
    pub(crate) fn take(&self) -> Vec<LateCall> {
        std::mem::take(&mut self.lock().calls)
    }

    /// Has further calls panic where they stand.
    pub(crate) fn end(&self, request: &str) {
        self.lock().unwatched = Some(request.to_owned());
    }
}
