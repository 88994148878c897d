//! Scope: the requests that a cookie goes with, by SameSite and partitions (RFC 6265bis 5.6.7, 5.7, CHIPS).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::{Policy, SameSite};
use crate::syntax::keys::Key;
use crate::syntax::vocabulary::{AUTHENTICATION, PAYMENT};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::SAMESITE_NONE,
        source: "RFC 6265bis 5.7 step 19",
        says: "Browsers drop a cookie with SameSite=None that is not Secure.",
        example: "same_site: none, insecure",
        remedy: "remove `insecure`",
        check: samesite_none,
    },
    Rule {
        code: Code::SAMESITE_OVERBROAD,
        source: "design: what is not said is the safe thing",
        says: "A cookie with SameSite=None goes with every request that other sites make to this one, which few cookies need.",
        example: "cookie theme: Theme { same_site: none, .. }",
        remedy: "remove `same_site: none`, unless other sites embed this one or post to it",
        check: samesite_overbroad,
    },
    Rule {
        code: Code::SAMESITE_STRICT_LOGIN,
        source: "RFC 6265bis 5.6.7.1",
        says: "A strict cookie is not sent when a visitor comes from a link on another site, so they seem signed out on the first page.",
        example: "cookie sid: Sid { because: authentication, same_site: strict, .. }",
        remedy: "leave `same_site` out (Lax), or keep it and know",
        check: samesite_strict_login,
    },
    Rule {
        code: Code::PARTITIONED_SECURE,
        source: "CHIPS, storage steps",
        says: "Browsers drop a partitioned cookie that is not Secure.",
        example: "partitioned, insecure",
        remedy: "remove `insecure`",
        check: partitioned_secure,
    },
    Rule {
        code: Code::PARTITIONED_NONE,
        source: "CHIPS",
        says: "A partitioned cookie is for pages that other sites embed, where only SameSite=None is sent.",
        example: "partitioned (with same_site: lax)",
        remedy: "add `same_site: none`, or remove `partitioned`",
        check: partitioned_none,
    },
    Rule {
        code: Code::UNDELETABLE_PARTITION,
        source: "CHIPS",
        says: "A withdrawal reaches the partition that it is made in, and no other.",
        example: "partitioned",
        remedy: "nothing: the page says so",
        check: undeletable_partition,
    },
];

fn samesite_none(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        if cookie.same_site == SameSite::None && !cookie.secure {
            report.breach(
                cookie,
                cookie.place(Key::INSECURE),
                &format!(
                    "browsers drop the cookie `{}`: `same_site: none` goes with Secure only",
                    cookie.name.wire
                ),
                "remove `insecure`",
            );
        }
    }
}

fn samesite_overbroad(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let is_for_payment = cookie.is_for(PAYMENT);
        if cookie.is_set_by_site()
            && cookie.same_site == SameSite::None
            && !cookie.partitioned
            && !is_for_payment
        {
            report.row(&cookie.name.identifier, format!("`{}` goes with every request that other sites make to this one (`same_site: none`)", cookie.name.wire));
        }
    }
}

fn samesite_strict_login(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let signs_in = cookie.is_for(AUTHENTICATION);
        if signs_in && cookie.same_site == SameSite::Strict {
            report.row(&cookie.name.identifier, format!("`{}` is not sent when a visitor follows a link from another site (`same_site: strict`)", cookie.name.wire));
        }
    }
}

fn partitioned_secure(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        if cookie.partitioned && !cookie.secure {
            report.breach(
                cookie,
                cookie.place(Key::INSECURE),
                &format!(
                    "browsers drop the cookie `{}`: `partitioned` goes with Secure only",
                    cookie.name.wire
                ),
                "remove `insecure`",
            );
        }
    }
}

fn partitioned_none(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        if cookie.is_set_by_site() && cookie.partitioned && cookie.same_site != SameSite::None {
            report.row(&cookie.name.identifier, format!("`{}` is partitioned, but is not sent where other sites embed this one, as it is not `same_site: none`", cookie.name.wire));
        }
    }
}

fn undeletable_partition(policy: &Policy, report: &mut Report<'_>) {
    for (purpose, cookie) in policy.cookies() {
        if cookie.is_set_by_site() && cookie.partitioned && purpose.asks {
            report.row(&cookie.name.identifier, format!("a withdrawal deletes `{}` in the partition that it is made in, and in no other", cookie.name.wire));
        }
    }
}
