//! Counting. Without the feature `metrics` nothing is counted and nothing costs.

#[cfg(feature = "metrics")]
use super::names;
use crate::declaration::Document;

/// What the counters call each verdict.
pub(crate) const KINDS: [&str; 12] = [
    "allowed",
    "incomplete",
    "ambiguous",
    "recent_date",
    "undeclared",
    "reserved",
    "no_consent",
    "scope",
    "lifetime",
    "unparseable",
    "no_site",
    "too_many_cookies",
];

/// How often each verdict was given. The counters are kept, as looking one up takes longer than judging a line.
#[derive(Clone, Default)]
pub(crate) struct Verdicts {
    #[cfg(feature = "metrics")]
    counters: std::sync::OnceLock<[::metrics::Counter; KINDS.len()]>,
}

impl Verdicts {
    #[cfg(feature = "metrics")]
    pub(crate) fn count(&self, document: &'static Document, kind: usize) {
        let counters = self.counters.get_or_init(|| {
            KINDS.map(|kind| {
                ::metrics::counter!(names::VERDICTS, "policy" => document.name, "verdict" => kind)
            })
        });
        if let Some(counter) = counters.get(kind) {
            counter.increment(1);
        }
    }

    #[cfg(not(feature = "metrics"))]
    #[allow(clippy::unused_self, reason = "there is nothing to count with")]
    pub(crate) fn count(&self, _: &'static Document, kind: usize) {
        let _ = KINDS.get(kind);
    }
}

impl std::fmt::Debug for Verdicts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Verdicts").finish_non_exhaustive()
    }
}

/// Declares a function that counts under a name, with the policy and perhaps one more label, a word of ours.
macro_rules! counted {
    ($($(#[$docs:meta])* $function:ident($name:ident $(, $label:ident)?);)*) => {$(
        $(#[$docs])*
        #[cfg_attr(not(feature = "metrics"), allow(unused_variables, reason = "nothing is counted"))]
        pub(crate) fn $function(document: &'static Document, $($label: &'static str,)? count: u64) {
            #[cfg(feature = "metrics")]
            if count > 0 {
                ::metrics::counter!(
                    names::$name, "policy" => document.name $(, stringify!($label) => $label)?
                ).increment(count);
            }
        }
    )*};
}

counted! {
    /// Typed sets and removals that could not leave.
    unsent(UNSENT, reason);
    /// Deletions that the gate wrote by itself.
    expired(EXPIRED, reason);
    /// Reports of what nobody had been told yet, which were withheld.
    withheld(WITHHELD);
    /// Receipts of refusals and withdrawals that no ledger took.
    #[cfg(feature = "ledger")]
    receipts_dropped(RECEIPTS_DROPPED);
    /// Requests that have no cookies.
    rejected(REJECTED, reason);
    /// Undeclared cookies that a census saw.
    undeclared(UNDECLARED);
    /// Names for which a census had no row.
    overflowed(OVERFLOWED);
}
