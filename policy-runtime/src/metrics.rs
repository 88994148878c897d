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
//! | `cookie_policy_turned_away_total` | `policy` | sightings of names for which the census had no row left |
//! | `cookie_policy_reports_withheld_total` | `policy` | reports of something new that were withheld, as too much else was reported |
//!
//! | label | values |
//! |---|---|
//! | `policy` | the identifier of the policy |
//! | `verdict` | `allowed`; `undeclared`, `reserved`, `no_consent`, `scope`, `unparseable`, `no_site`, `too_many_cookies`, which are stripped; `incomplete`, `ambiguous`, `recent_date`, `lifetime`, which are written again. In [`Mode::Report`](crate::Mode::Report) all of them leave as they are |
//! | `reason` of what is unsent | `too_long`, `not_sealed`, `not_written`, `too_late` |
//! | `reason` of what is rejected | `no_site`, `too_many_cookies` |
//! | `reason` of what is expired | `refused`, `retired`, `swept` |
//!
//! No label is a name that a visitor or another application chooses, so their number is bounded. A set that a withdrawal
//! stopped is no offence and is not counted.
//!
//! Install the recorder before the first request: the counters of verdicts are looked up once per layer.

/// `Set-Cookie` lines of other code, by `policy` and `verdict`.
pub const VERDICTS: &str = "cookie_policy_verdicts_total";
/// Typed sets and removals that could not leave, by `policy` and `reason`.
pub const UNSENT: &str = "cookie_policy_unsent_total";
/// Deletions that the gate wrote by itself, by `policy` and `reason`.
pub const EXPIRED: &str = "cookie_policy_expired_total";
/// Requests that have no cookies, by `policy` and `reason`.
pub const REJECTED: &str = "cookie_policy_rejected_total";
/// Receipts of refusals and withdrawals that no ledger took, by `policy`.
pub const RECEIPTS_DROPPED: &str = "cookie_policy_receipts_dropped_total";
/// Undeclared cookies in requests, by `policy`.
pub const UNDECLARED: &str = "cookie_policy_undeclared_total";
/// Sightings of names for which the census had no row left, by `policy`.
pub const TURNED_AWAY: &str = "cookie_policy_turned_away_total";
/// Reports of something new that were withheld, by `policy`.
pub const WITHHELD: &str = "cookie_policy_reports_withheld_total";

/// Gives the installed recorder a sentence on each counter, for its `HELP` lines.
///
/// ```
/// policy_runtime::metrics::describe();
/// ```
pub fn describe() {
    for (name, text) in [
        (VERDICTS, "Set-Cookie lines of other code, by the policy's verdict on them"),
        (UNSENT, "typed sets and removals of cookies that could not leave"),
        (EXPIRED, "deletions of cookies that the gate wrote by itself"),
        (
            REJECTED,
            "requests that have no cookies, as they are for no site of the policy or have too many",
        ),
        (RECEIPTS_DROPPED, "receipts of refusals and withdrawals that no ledger took"),
        (UNDECLARED, "undeclared cookies in requests"),
        (TURNED_AWAY, "sightings of undeclared names for which the census had no row left"),
        (WITHHELD, "reports of something new that were withheld"),
    ] {
        ::metrics::describe_counter!(name, text);
    }
}
