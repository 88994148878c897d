//! Lifetimes (RFC 6265bis 5.5).

use super::{Report, Rule};
use crate::model::{Policy, Writer};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "lifetime-400d",
        source: "RFC 6265bis 5.5: browsers cut it there",
        check: lifetime_400d,
    },
    Rule {
        code: "choice-session",
        source: "GDPR art. 7: a choice has to be kept, or it is asked for again at every visit",
        check: choice_session,
    },
];

const DAY: u64 = 86_400;
const MOST_DAYS: u64 = 400;

/// `lifetime: 2 years`: browsers keep it 400 days, so the page would promise more than happens.
fn lifetime_400d(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| cookie.is_our_act()) {
        for lifetime in [cookie.lifetime, cookie.refusal].into_iter().flatten() {
            if lifetime.seconds.is_some_and(|seconds| seconds > MOST_DAYS * DAY) {
                let days = lifetime.seconds.unwrap_or_default() / DAY;
                report.error(
                    lifetime.span,
                    &format!("the cookie `{}` is to live {days} days, but browsers cut every lifetime at {MOST_DAYS}", cookie.name.wire),
                    "write `400 days` or less",
                );
            }
        }
    }
}

/// `consent cookie choice { lifetime: session }`: the visitor would be asked again each time.
fn choice_session(policy: &Policy, report: &mut Report<'_>) {
    for (_, consent) in policy.cookies().filter(|(_, cookie)| cookie.writer == Writer::Consent) {
        if let Some(lifetime) = consent.lifetime.filter(|lifetime| lifetime.seconds.is_none()) {
            report.error(lifetime.span, &format!("the consent cookie `{}` ends with the session, so visitors are asked again at each visit", consent.name.wire), "write `lifetime: 6 months`");
        }
    }
}
