//! The nonce of the response.

use super::{Read, RequestState};
use crate::cookies::report;
use crate::csp::{Nonce, ResponseNonce};

impl RequestState {
    /// Returns the nonce of the response, and makes it on first use. Empty once the head has left without one.
    pub(crate) fn nonce(&self) -> &str {
        if !self.dependencies.has_nonce() {
            if self.is_late() {
                self.report_late_read(Read::by("nonce"));
                return "";
            }
            self.dependencies.mark_nonce();
        }
        let make = || {
            let made = ResponseNonce::make();
            if matches!(made, ResponseNonce::Missing) {
                report::no_nonce(self.document);
            }
            made
        };
        self.nonce.get_or_init(make).as_str()
    }

    /// Returns the nonce of the response if it is in use: a page that never reads one stays the same for all visitors. One that
    /// the application gave is in use, as its own markup may have it.
    #[inline]
    pub(crate) fn used_nonce(&self) -> Option<&ResponseNonce> {
        let nonce = self.nonce.get()?;
        self.dependencies.mark_nonce();
        Some(nonce)
    }

    /// Returns the nonce for markup of this crate: where the layer's policy asks for one, or one is in use.
    #[cfg(feature = "pages")]
    pub(crate) fn nonce_of_markup(&self) -> Option<&str> {
        let is_asked_for = self.config.csp.as_ref().is_some_and(|csp| csp.has_nonces());
        let nonce = if is_asked_for {
            Some(self.nonce())
        } else {
            self.used_nonce().map(ResponseNonce::as_str)
        };
        nonce.filter(|nonce| !nonce.is_empty())
    }

    /// Takes the nonce of the application for that of the response, unless another one is in use.
    pub(crate) fn adopt_nonce(&self, nonce: &Nonce) {
        let adopted = self.nonce.get_or_init(|| ResponseNonce::Given(nonce.clone()));
        if adopted.as_str() != nonce.as_str() {
            report::two_nonces(self.document);
        }
    }
}
