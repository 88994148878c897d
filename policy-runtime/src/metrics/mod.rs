//! Counters, for any recorder of the [`metrics`](https://docs.rs/metrics) facade that the application installs.
//!
//! | counter | labels | counts |
//! |---|---|---|
//! | `cookie_policy_verdicts_total` | `policy`, `verdict` | `Set-Cookie` lines of other code, by the verdict on them |
//! | `cookie_policy_unsent_total` | `policy`, `reason` | typed sets and removals that could not be sent |
//! | `cookie_policy_expired_total` | `policy`, `reason` | deletions that the layer added to a response |
//! | `cookie_policy_rejected_total` | `policy`, `reason` | requests without [`Cookies`](crate::Cookies), as their host is not a site of the policy, or they have too many cookies |
//! | `cookie_policy_receipts_dropped_total` | `policy` | receipts of refusals and withdrawals that no ledger stored; the choices took effect |
//! | `cookie_policy_undeclared_total` | `policy` | undeclared cookies in requests, counted by a [`Census`](crate::Census) |
//! | `cookie_policy_overflowed_total` | `policy` | names for which the census had no row, one per name and request |
//! | `cookie_policy_csp_reports_total` | `policy`, `outcome` | reports of the [`csp`](crate::csp) that browsers sent, or others in their name |
//! | `cookie_policy_reports_withheld_total` | `policy` | new log lines that were withheld, as too many others were written |
//!
//! | label | values |
//! |---|---|
//! | `policy` | the identifier of the policy |
//! | `verdict` | `allowed`; `undeclared`, `reserved`, `no_consent`, `scope`, `unparseable`, `no_site`, `too_many_cookies`, whose lines are stripped; `incomplete`, `ambiguous`, `recent_date`, `lifetime`, whose lines are rewritten. In [`Mode::Report`](crate::Mode::Report) every line is sent unchanged |
//! | `reason` of `unsent` | `too_long`, `not_sealed`, `not_written`, `not_on_site`, `too_late` |
//! | `reason` of `rejected` | `no_site`, `too_many_cookies` |
//! | `outcome` of `csp_reports` | `undeclared`, `not_allowed`, `inline`, `other`, by what was blocked; `ignored` (an extension's, or of another site), `malformed`, and `limited` for whole requests beyond the limit |
//! | `reason` of `expired` | `refused`, `retired`, `undeclared` |
//!
//! No label has a value that a visitor or another application chooses, so the number of time series is bounded. A typed set that a
//! withdrawal stopped is correct behaviour, and not counted.
//!
//! Install the recorder before the first request, as a layer looks up its counters of verdicts once, and call `describe` behind it.

pub(crate) mod counters;
#[cfg(feature = "metrics")]
mod names;

#[cfg(feature = "metrics")]
pub use names::*;
