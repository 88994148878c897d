//! The responses whose bodies may still be sent: an application that sets or reads cookies in them does so too late.

use crate::cookies::request::late_calls::LateCalls;
use std::fmt::Write;
use std::panic::Location;

/// The requests of a client that were answered. Dropping it fails the test if there was a late call.
#[derive(Debug, Default)]
pub(super) struct Watch(Vec<Answered>);

/// A request that was answered.
#[derive(Debug)]
struct Answered {
    /// Method and path.
    request: String,
    place: &'static Location<'static>,
    late_calls: LateCalls,
}

impl Watch {
    pub(super) fn add(
        &mut self,
        request: String,
        place: &'static Location<'static>,
        late_calls: LateCalls,
    ) {
        self.0.push(Answered { request, place, late_calls });
    }

    /// Fails the test if there was a late call.
    pub(super) fn check(&self) {
        for Answered { request, place, late_calls } in &self.0 {
            let mut calls = String::new();
            for call in late_calls.take() {
                let _ = write!(calls, "\n- {call}");
            }
            assert!(calls.is_empty(), "{request} is answered too early{calls}\nsent at {place}");
        }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        for answered in &self.0 {
            answered.late_calls.end(&answered.request);
        }
        if !std::thread::panicking() {
            self.check();
        }
    }
}
