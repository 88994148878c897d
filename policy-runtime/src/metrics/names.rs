//! Names of the counters.

/// Counts `Set-Cookie` lines of other code, by `policy` and `verdict`.
pub const VERDICTS: &str = "cookie_policy_verdicts_total";
/// Counts typed sets and removals that could not be sent, by `policy` and `reason`.
pub const UNSENT: &str = "cookie_policy_unsent_total";
/// Counts deletions that the layer added to a response, by `policy` and `reason`.
pub const EXPIRED: &str = "cookie_policy_expired_total";
/// Counts requests without [`Cookies`](crate::Cookies), by `policy` and `reason`.
pub const REJECTED: &str = "cookie_policy_rejected_total";
/// Counts receipts of refusals and withdrawals that no ledger stored, by `policy`.
pub const RECEIPTS_DROPPED: &str = "cookie_policy_receipts_dropped_total";
/// Counts undeclared cookies in requests, by `policy`.
pub const UNDECLARED: &str = "cookie_policy_undeclared_total";
/// Counts names for which the census had no row, one per name and request, by `policy`.
pub const OVERFLOWED: &str = "cookie_policy_overflowed_total";
/// Counts new log lines that were withheld, by `policy`.
pub const WITHHELD: &str = "cookie_policy_reports_withheld_total";

/// Counts reports of the `Content-Security-Policy`, by `policy` and `outcome`.
pub const CSP_REPORTS: &str = "cookie_policy_csp_reports_total";

/// Describes each counter to the installed recorder, which shows the text as `HELP` (Prometheus). Call it once, after installation.
///
/// ```
/// policy_runtime::metrics::describe();
/// ```
pub fn describe() {
    for (name, text) in [
        (VERDICTS, "Set-Cookie lines of other code, by the policy's verdict on them"),
        (UNSENT, "typed sets and removals of cookies that could not leave"),
        (EXPIRED, "deletions of cookies that the layer wrote by itself"),
        (
            REJECTED,
            "requests that have no cookies, as they are for no site of the policy or have too many",
        ),
        (RECEIPTS_DROPPED, "receipts of refusals and withdrawals that no ledger took"),
        (UNDECLARED, "undeclared cookies in requests"),
        (OVERFLOWED, "undeclared names for which the census had no row, one per name and request"),
        (
            CSP_REPORTS,
            "reports of the Content-Security-Policy that browsers sent, by what they report",
        ),
        (WITHHELD, "reports of something new that were withheld"),
    ] {
        ::metrics::describe_counter!(name, text);
    }
}
