//! The counters, for whatever recorder of the [`metrics`](https://docs.rs/metrics) facade the application installs.
//!
//! | counter | labels | what it counts |
//! |---|---|---|
//! | `cookie_policy_verdicts_total` | `policy`, `verdict` | `Set-Cookie` lines of other code, by the verdict on them |
//! | `cookie_policy_unsent_total` | `policy`, `reason` | typed sets and removals that could not leave |
//! | `cookie_policy_expired_total` | `policy`, `reason` | deletions that the gate wrote by itself |
//! | `cookie_policy_rejected_total` | `policy`, `reason` | requests that have no cookies, as they are for no site of the policy or have too many |
//! | `cookie_policy_receipts_dropped_total` | `policy` | receipts of refusals and withdrawals, which took effect, that no ledger took |
//! | `cookie_policy_undeclared_total` | `policy` | undeclared cookies in requests, as a [`Census`](crate::Census) saw them |
//! | `cookie_policy_overflowed_total` | `policy` | requests with names for which the census had no row left |
//! | `cookie_policy_reports_withheld_total` | `policy` | reports of something new that were withheld, as too much else was reported |
//!
//! | label | values |
//! |---|---|
//! | `policy` | the identifier of the policy |
//! | `verdict` | `allowed`; `undeclared`, `reserved`, `no_consent`, `scope`, `unparseable`, `no_site`, `too_many_cookies`, which are stripped; `incomplete`, `ambiguous`, `recent_date`, `lifetime`, which are written again. In [`Mode::Report`](crate::Mode::Report) all of them leave as they are |
//! | `reason` of what is unsent | `too_long`, `not_sealed`, `not_written`, `too_late` |
//! | `reason` of what is rejected | `no_site`, `too_many_cookies` |
//! | `reason` of what is expired | `refused`, `retired`, `undeclared` |
//!
//! No label is a name that a visitor or another application chooses, so their number is bounded. A set that a withdrawal
//! stopped is no offence and is not counted.
//!
//! Install the recorder before the first request: the counters of verdicts are looked up once per layer.

pub(crate) mod counters;
#[cfg(feature = "metrics")]
mod names;

#[cfg(feature = "metrics")]
pub use names::*;
