//! What of a request was looked at.

use std::sync::atomic::{AtomicBool, Ordering};

/// What of the request was looked at, and so what the response depends on.
#[derive(Debug, Default)]
pub(crate) struct CacheDependencies {
    cookies: AtomicBool,
    choice: AtomicBool,
    signal: AtomicBool,
    frame: AtomicBool,
    token: AtomicBool,
}

impl CacheDependencies {
    #[inline]
    pub(crate) fn mark_cookies(&self) {
        self.cookies.store(true, Ordering::Relaxed);
    }

    #[inline]
    pub(super) fn mark_choice(&self) {
        self.mark_cookies();
        self.choice.store(true, Ordering::Relaxed);
    }

    #[inline]
    pub(crate) fn mark_signal(&self) {
        self.signal.store(true, Ordering::Relaxed);
    }

    #[inline]
    pub(super) fn mark_frame(&self) {
        self.frame.store(true, Ordering::Relaxed);
    }

    #[inline]
    pub(super) fn mark_token(&self) {
        self.token.store(true, Ordering::Relaxed);
    }

    /// Lets everything pass for told: no cache keeps what is sent over an upgraded connection.
    pub(crate) fn all(&self) {
        self.mark_choice();
        self.mark_signal();
        self.mark_frame();
    }

    #[inline]
    pub(crate) fn depends_on_cookies(&self) -> bool {
        self.cookies.load(Ordering::Relaxed)
    }

    #[inline]
    pub(crate) fn depends_on_choice(&self) -> bool {
        self.choice.load(Ordering::Relaxed)
    }

    /// Whether the body has a token, which is one visitor's.
    #[inline]
    pub(crate) fn gave_token(&self) -> bool {
        self.token.load(Ordering::Relaxed)
    }

    #[inline]
    pub(crate) fn depends_on_signal(&self) -> bool {
        self.signal.load(Ordering::Relaxed)
    }

    #[inline]
    pub(crate) fn depends_on_frame(&self) -> bool {
        self.frame.load(Ordering::Relaxed)
    }
}
