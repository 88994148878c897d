//! Limits on the number of cookies (RFC 6265bis 6.1, Chromium).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::Policy;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::COUNT_50,
        source: "RFC 6265bis 6.1",
        says: "Browsers promise to keep 50 cookies per domain; beyond that one may push out another.",
        example: "more than 50 cookies",
        remedy: "keep what belongs together in one cookie, or on the server",
        check: count_50,
    },
    Rule {
        code: Code::COUNT_150,
        source: "Chromium, net/cookies/cookie_monster.h: 180 per site, of which 30 are purged at a time",
        says: "Beyond 150 cookies Chromium throws out others, also the one that keeps the visitor's choices.",
        example: "more than 150 cookies",
        remedy: "keep what belongs together in one cookie, or on the server",
        check: count_150,
    },
];

fn stored_here(policy: &Policy) -> usize {
    policy.cookies().filter(|(_, cookie)| cookie.is_stored_here()).count()
}

fn count_50(policy: &Policy, report: &mut Report<'_>) {
    let count = stored_here(policy);
    if (51..=150).contains(&count) {
        report.row(
            &policy.name,
            format!("`{}` has {count} cookies; browsers promise to keep 50", policy.name),
        );
    }
}

fn count_150(policy: &Policy, report: &mut Report<'_>) {
    let count = stored_here(policy);
    if count > 150 {
        report.row(
            &policy.name,
            format!("`{}` has {count} cookies; beyond 150 browsers throw some out", policy.name),
        );
    }
}
