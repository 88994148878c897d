//! Counting of verdicts and other events. Without the feature `metrics` its functions are empty.

#[cfg(feature = "metrics")]
use super::names;
use crate::declaration::Document;

/// Declares the labels of verdicts with their texts.
macro_rules! labels {
    ($($label:ident = $text:literal),* $(,)?) => {
        /// The label of a verdict on a `Set-Cookie`, in counters and in the documentation.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum VerdictLabel {
            $($label),*
        }

        impl VerdictLabel {
            /// Every label with its text, in the order of the variants.
            #[cfg(any(feature = "metrics", test))]
            pub(crate) const ALL: &[(VerdictLabel, &str)] = &[$((VerdictLabel::$label, $text)),*];

            /// Returns its text.
            pub(crate) fn as_str(self) -> &'static str {
                match self {
                    $(VerdictLabel::$label => $text),*
                }
            }
        }
    };
}

labels! {
    Allowed = "allowed",
    Incomplete = "incomplete",
    Ambiguous = "ambiguous",
    RecentDate = "recent_date",
    Undeclared = "undeclared",
    Reserved = "reserved",
    NoConsent = "no_consent",
    Scope = "scope",
    Lifetime = "lifetime",
    Unparseable = "unparseable",
    NoSite = "no_site",
    TooManyCookies = "too_many_cookies",
}

/// Counters of the verdicts. They are cached, as looking one up takes longer than judging a line.
#[derive(Clone, Default)]
pub(crate) struct Verdicts {
    #[cfg(feature = "metrics")]
    counters: std::sync::OnceLock<Vec<::metrics::Counter>>,
}

impl Verdicts {
    #[cfg(feature = "metrics")]
    pub(crate) fn count(&self, document: &'static Document, label: VerdictLabel) {
        let counters = self.counters.get_or_init(|| {
            let counter = |(_, text): &(VerdictLabel, &'static str)| {
                ::metrics::counter!(names::VERDICTS, "policy" => document.name, "verdict" => *text)
            };
            VerdictLabel::ALL.iter().map(counter).collect()
        });
        if let Some(counter) = counters.get(label as usize) {
            counter.increment(1);
        }
    }

    #[cfg(not(feature = "metrics"))]
    #[allow(clippy::unused_self, reason = "there is nothing to count with")]
    pub(crate) fn count(&self, _: &'static Document, _: VerdictLabel) {}
}

impl std::fmt::Debug for Verdicts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Verdicts").finish_non_exhaustive()
    }
}

/// Declares functions that each increment a counter, with the policy and up to one more label.
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
    /// Counts typed sets and removals that could not be sent.
    unsent(UNSENT, reason);
    /// Counts deletions that the layer added to a response.
    expired(EXPIRED, reason);
    /// Counts log lines that were withheld, as too many others were written.
    withheld(WITHHELD);
    /// Counts receipts of refusals and withdrawals that no ledger stored.
    #[cfg(feature = "ledger")]
    receipts_dropped(RECEIPTS_DROPPED);
    /// Counts reports of the `Content-Security-Policy`.
    #[cfg(feature = "csp-reports")]
    csp_reports(CSP_REPORTS, outcome);
    /// Counts requests without `Cookies`.
    rejected(REJECTED, reason);
    /// Counts undeclared cookies in requests.
    undeclared(UNDECLARED);
    /// Counts names for which the census had no row, one per name and request.
    overflowed(OVERFLOWED);
}
