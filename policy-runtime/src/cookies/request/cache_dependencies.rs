//! The inputs that a response depends on, for caches.

use std::sync::atomic::{AtomicBool, Ordering};

/// The parts of a request that were read, on which the response depends.
#[derive(Debug, Default)]
pub(crate) struct CacheDependencies {
    cookies: AtomicBool,
    choice: AtomicBool,
    signal: AtomicBool,
    frame: AtomicBool,
    token: AtomicBool,
    nonce: AtomicBool,
    /// A line of the response depends on the region.
    region: AtomicBool,
    /// The body depends on the region.
    regime: AtomicBool,
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

    #[inline]
    pub(super) fn mark_nonce(&self) {
        self.nonce.store(true, Ordering::Relaxed);
    }

    /// Marks that a `Set-Cookie` depends on the region.
    #[inline]
    pub(crate) fn mark_region(&self) {
        self.region.store(true, Ordering::Relaxed);
    }

    /// Marks that the body depends on the region.
    #[inline]
    pub(super) fn mark_regime(&self) {
        self.mark_region();
        self.regime.store(true, Ordering::Relaxed);
    }

    /// Marks all of them, so that no later read is reported: caches keep nothing of an upgraded connection.
    pub(crate) fn mark_all(&self) {
        self.mark_choice();
        self.mark_signal();
        self.mark_frame();
        self.mark_regime();
    }

    #[inline]
    pub(crate) fn depends_on_cookies(&self) -> bool {
        self.cookies.load(Ordering::Relaxed)
    }

    #[inline]
    pub(crate) fn depends_on_choice(&self) -> bool {
        self.choice.load(Ordering::Relaxed)
    }

    /// Whether the body contains a token, which is private to one visitor.
    #[inline]
    pub(crate) fn has_token(&self) -> bool {
        self.token.load(Ordering::Relaxed)
    }

    /// Whether the body contains a nonce, which a second visitor must not be served.
    #[inline]
    pub(crate) fn has_nonce(&self) -> bool {
        self.nonce.load(Ordering::Relaxed)
    }

    /// Whether anything depends on the region besides the choice, which is decided on under its rules.
    #[inline]
    pub(crate) fn depends_on_region(&self) -> bool {
        self.region.load(Ordering::Relaxed)
    }

    #[inline]
    pub(crate) fn depends_on_regime(&self) -> bool {
        self.regime.load(Ordering::Relaxed)
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
