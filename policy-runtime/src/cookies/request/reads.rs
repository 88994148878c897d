//! Notes the reads of a request, on which the response depends: its head says so to caches unless it has left.

use super::RequestState;
#[cfg(feature = "testing")]
use super::late_calls::LateCall;
use crate::consent::decision_inputs::DecisionInputs;
use crate::cookies::{SetError, report};
use crate::declaration::{CookieDeclaration, PurposeDeclaration};
use std::sync::atomic::Ordering;

/// A read, as its report names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Read {
    /// The method of [`Cookies`](crate::Cookies).
    pub(crate) method: &'static str,
    /// The cookie, or the identifier of the purpose; empty for the choice as a whole.
    pub(crate) subject: &'static str,
}

impl Read {
    /// A read of no cookie or purpose in particular.
    pub(crate) const fn by(method: &'static str) -> Read {
        Read { method, subject: "" }
    }
}

impl RequestState {
    /// Notes a read of cookies.
    #[inline]
    pub(crate) fn note_read_of_cookies(&self, read: Read) {
        let is_noted = self.dependencies.depends_on_cookies();
        self.dependencies.mark_cookies();
        self.report_if_late(is_noted, read);
    }

    /// Notes a read of the choice.
    #[inline]
    pub(super) fn note_read_of_choice(&self, read: Read) {
        let is_noted = self.dependencies.depends_on_choice();
        self.dependencies.mark_choice();
        self.report_if_late(is_noted, read);
    }

    /// Notes a read of the browser's signal.
    pub(super) fn note_read_of_signal(&self, read: Read) {
        let is_noted = self.dependencies.depends_on_signal();
        self.dependencies.mark_cookies();
        self.dependencies.mark_signal();
        self.report_if_late(is_noted, read);
    }

    /// Notes a read of the rules of the visitor's region.
    pub(super) fn note_read_of_regime(&self, read: Read) {
        let is_noted =
            self.dependencies.depends_on_regime() || self.dependencies.depends_on_choice();
        self.dependencies.mark_regime();
        self.report_if_late(is_noted, read);
    }

    /// Notes a read of the frame that the response is shown in.
    pub(super) fn note_read_of_frame(&self, read: Read) {
        let is_noted = self.dependencies.depends_on_frame();
        self.dependencies.mark_frame();
        self.report_if_late(is_noted, read);
    }

    /// Notes a read of the choice for a purpose.
    #[inline]
    pub(crate) fn note_read_of_purpose(&self, purpose: &PurposeDeclaration, read: Read) {
        self.note_reads(DecisionInputs::of(purpose), read);
    }

    /// Notes a read of what decisions depend on.
    #[inline]
    pub(crate) fn note_reads(&self, inputs: DecisionInputs, read: Read) {
        if inputs.choice {
            self.note_read_of_choice(read);
        }
        if inputs.signal {
            self.note_read_of_signal(read);
        }
    }

    /// Returns whether the head has left.
    pub(super) fn is_late(&self) -> bool {
        self.has_left.load(Ordering::Acquire)
    }

    /// Reports a read after the head has left, unless the head names that dependency already.
    #[inline]
    fn report_if_late(&self, is_noted: bool, read: Read) {
        if !is_noted && self.is_late() {
            self.report_late_read(read);
        }
    }

    /// Reports a read after the head has left.
    pub(super) fn report_late_read(&self, read: Read) {
        report::read_too_late(self.document, read);
        #[cfg(feature = "testing")]
        self.note_late(LateCall::Read(read));
    }

    /// Reports a typed set or removal that cannot leave.
    pub(crate) fn report_not_set(&self, cookie: &'static CookieDeclaration, error: SetError) {
        #[cfg(feature = "testing")]
        let is_late = matches!(error, SetError::TooLate);
        report::not_set(self.document, cookie, error);
        #[cfg(feature = "testing")]
        if is_late {
            self.note_late(LateCall::Write(cookie.name));
        }
    }

    #[cfg(feature = "testing")]
    fn note_late(&self, call: LateCall) {
        if let Some(late_calls) = self.late_calls.get() {
            late_calls.note(call);
        }
    }
}
