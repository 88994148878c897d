//! Lifetimes (RFC 6265bis 5.5, WP29 opinion 04/2012, CNIL).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::{Cookie, Kind, Policy, Writer};
use crate::syntax::keys::Key;
use crate::syntax::lifetime::{DAY, Lifetime, MONTH, YEAR, in_words};
use crate::syntax::vocabulary::{
    AUTHENTICATION, BASKET, CHOICE, INTERFACE, LOAD_BALANCING, MEDIA_PLAYER, SESSION, TRANSMISSION,
    USER_INPUT,
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::LIFETIME_400D,
        source: "RFC 6265bis 5.5",
        says: "Browsers cut every lifetime at 400 days, so the page must not promise more. What others set is a remark.",
        example: "lifetime: 2 years",
        remedy: "lifetime: 400 days",
        check: lifetime_400d,
    },
    Rule {
        code: Code::LIFETIME_UNKNOWN,
        source: "GDPR art. 13(2)(a); CJEU C-673/17 (Planet49)",
        says: "The page says how long a cookie lives, and the program that sets it knows. Only the lifetime of a cookie that others set can be unknown, and the page says so.",
        example: "cookie sid: Sid { because: authentication, lifetime: unknown }",
        remedy: "lifetime: session",
        check: lifetime_unknown,
    },
    Rule {
        code: Code::STORAGE_LIFETIME,
        source: "HTML, Web Storage; GDPR art. 13(2)(a)",
        says: "Browsers give entries of their storage no lifetime, so one that is declared is a promise of the scripts that write the entry: a time after which they delete it, 100 years at most.",
        example: "storage draft in local { because: user_input, lifetime: session }",
        remedy: "storage draft in session { because: user_input }",
        check: storage_lifetime,
    },
    Rule {
        code: Code::DATA_KEPT,
        source: "GDPR art. 5(1)(e), art. 13(2)(a)",
        says: "The page says how long collected data are kept as a time that ends: a number and a unit.",
        example: "purpose Audience: statistical { data_kept: session, .. }",
        remedy: "data_kept: 25 months",
        check: data_kept,
    },
    Rule {
        code: Code::CHOICE_SESSION,
        source: "GDPR art. 7; EDPB taskforce report on cookie banners",
        says: "A choice that ends with the browser's session is asked for again at each visit, which wears visitors down.",
        example: "consent cookie choice { lifetime: session }",
        remedy: "consent cookie choice { lifetime: 6 months }",
        check: choice_session,
    },
    Rule {
        code: Code::CHOICE_6M,
        source: "CNIL recommendation 2020-092",
        says: "Keeping a choice for six months is good practice; asking earlier is pressure, much later it is forgotten.",
        example: "consent cookie choice { lifetime: 30 days } under fr",
        remedy: "consent cookie choice { lifetime: 6 months }",
        check: choice_6m,
    },
    Rule {
        code: Code::EXEMPT_LIFETIME,
        source: "WP29 opinion 04/2012, section 3",
        says: "A cookie is exempt for as long as its reason needs it: many reasons end with the session or after some hours.",
        example: "cookie form: Form { because: user_input, lifetime: 30 days }",
        remedy: "lifetime: 12 hours",
        check: exempt_lifetime,
    },
    Rule {
        code: Code::SESSION_PERSISTENT,
        source: "OWASP Session Management",
        says: "A session that outlives the browser's is best a cookie of its own, with the reason `remember_me` that the visitor ticked.",
        example: "cookie sid: Sid { because: authentication, lifetime: 2 weeks }",
        remedy: "lifetime: session, and a second cookie with because: remember_me",
        check: session_persistent,
    },
    Rule {
        code: Code::CNIL_13M,
        source: "CNIL, audience measurement exemption (4 July 2025)",
        says: "A cookie of exempt audience measurement should live 13 months at most.",
        example: "cookie visitor: Id { lifetime: 400 days } in an anonymised statistical purpose under fr",
        remedy: "lifetime: 13 months",
        check: cnil_13m,
    },
    Rule {
        code: Code::CNIL_REFRESH,
        source: "CNIL, audience measurement exemption (4 July 2025)",
        says: "The lifetime of a cookie of exempt audience measurement should not begin anew at each visit.",
        example: "cookie visitor: Id { lifetime: 13 months sliding } under fr",
        remedy: "lifetime: 13 months",
        check: cnil_refresh,
    },
    Rule {
        code: Code::CNIL_25M,
        source: "CNIL, audience measurement exemption (4 July 2025)",
        says: "The data of exempt audience measurement should be kept 25 months at most.",
        example: "purpose Audience: statistical { data_kept: 3 years, .. } under fr",
        remedy: "data_kept: 25 months",
        check: cnil_25m,
    },
];

/// Longest lifetime that browsers keep, in days (RFC 6265bis 5.5).
const MAX_DAYS: u64 = 400;

fn lifetime_400d(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let lifetimes = [(Key::LIFETIME, cookie.lifetime), (Key::REFUSAL, cookie.refusal)];
        let said = lifetimes.into_iter().filter(|(key, _)| !cookie.reported.has(*key));
        for lifetime in said.filter_map(|(_, lifetime)| lifetime) {
            let too_long =
                lifetime.seconds.map(u64::from).filter(|seconds| *seconds > MAX_DAYS * DAY);
            let Some(seconds) = too_long else { continue };
            report.breach(
                cookie,
                lifetime.place,
                &format!(
                    "the cookie `{}` is to live {}, but browsers cut every lifetime at {MAX_DAYS} days",
                    cookie.name.wire,
                    in_words(seconds, DAY)
                ),
                "write `400 days` or less",
            );
        }
    }
}

fn lifetime_unknown(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let wire = &cookie.name.wire;
        let is_written_here = cookie.has_constructor() || cookie.writer == Writer::Consent;
        let lifetimes = [("lifetime", cookie.lifetime), ("refusal", cookie.refusal)];
        for (key, lifetime) in lifetimes {
            let Some(lifetime) = lifetime.filter(|lifetime| lifetime.is_unknown) else { continue };
            if is_written_here {
                let help = match cookie.writer {
                    Writer::Consent => "write `6 months`",
                    _ => "write `session`, or a number and a unit",
                };
                report.error(
                    lifetime.place,
                    &format!("`{key}` of `{wire}` cannot be unknown, as this program sets it"),
                    help,
                );
            } else {
                let provider = cookie.provider.and_then(|index| policy.providers.get(index));
                let provider = provider.map_or("its provider", |provider| &provider.name.text);
                report.row(
                    &cookie.name.identifier,
                    format!("the page cannot say how long `{wire}` lives, as {provider} does not state it"),
                );
            }
        }
    }
}

fn storage_lifetime(policy: &Policy, report: &mut Report<'_>) {
    for entry in policy.purposes.iter().flat_map(|purpose| &purpose.storage) {
        let Some(lifetime) = entry.lifetime else { continue };
        let identifier = &entry.name.identifier;
        let ends_with_tab = entry.area == SESSION;
        let (what, help) = match lifetime.seconds {
            None if lifetime.is_unknown => (
                "is unknown, which is what an entry without a lifetime says".to_owned(),
                "remove `lifetime: unknown`".to_owned(),
            ),
            None if ends_with_tab => (
                "is said twice, as what is `in session` ends with the tab".to_owned(),
                "remove `lifetime: session`".to_owned(),
            ),
            None => (
                format!("cannot be the session, as what is `in {}` stays beyond it", entry.area),
                format!("write a number and a unit, or `storage {identifier} in session`"),
            ),
            Some(_) => continue,
        };
        report.error(
            lifetime.place,
            &format!("`lifetime` of the storage `{identifier}` {what}"),
            &help,
        );
    }
}

fn data_kept(policy: &Policy, report: &mut Report<'_>) {
    for purpose in &policy.purposes {
        let Some(kept) = purpose.data_kept else { continue };
        let what = match kept.seconds {
            None if kept.is_unknown => "be unknown, so visitors do not learn when it ends",
            None => "end with the browser's session, which ends no data that were collected",
            Some(_) if kept.is_sliding => "begin anew at each visit, so no time says when it ends",
            Some(_) => continue,
        };
        report.error(
            kept.place,
            &format!("`data_kept` of `{}` is to {what}", purpose.identifier),
            &match kept.seconds {
                Some(seconds) => {
                    format!("write `data_kept: {}`", in_words(seconds.into(), YEAR))
                }
                None => "write `data_kept: ..`, a number and a unit, 100 years at most: how long the data that were collected are kept".to_owned(),
            },
        );
    }
}

fn consent_cookies(policy: &Policy) -> impl Iterator<Item = &Cookie> {
    policy.cookies().map(|(_, cookie)| cookie).filter(|cookie| cookie.writer == Writer::Consent)
}

fn choice_session(policy: &Policy, report: &mut Report<'_>) {
    for consent in consent_cookies(policy) {
        let lifetimes = [consent.lifetime, consent.refusal].into_iter().flatten();
        let ends_with_session =
            |lifetime: &Lifetime| lifetime.seconds.is_none() && !lifetime.is_unknown;
        for lifetime in lifetimes.filter(ends_with_session) {
            report.error(
                lifetime.place,
                &format!("the consent cookie `{}` ends with the session, so visitors are asked again at each visit", consent.name.wire),
                "write `6 months`, which holds where nothing is said",
            );
        }
    }
}

fn lists_france(policy: &Policy) -> bool {
    policy.jurisdictions.iter().any(|(jurisdiction, _)| jurisdiction.is_france())
}

fn choice_6m(policy: &Policy, report: &mut Report<'_>) {
    if !lists_france(policy) {
        return;
    }
    for consent in consent_cookies(policy) {
        for lifetime in [consent.lifetime, consent.refusal].into_iter().flatten() {
            let seconds = lifetime.seconds.map(u64::from);
            let other = seconds.filter(|seconds| !(5..=13).contains(&(seconds / MONTH)));
            if let Some(seconds) = other {
                let kept = in_words(seconds, MONTH);
                report.row_of(
                    &consent.name.identifier,
                    format!("a choice is kept {kept}; six months are good practice"),
                    "fr",
                );
            }
        }
    }
}

fn exempt_lifetime(policy: &Policy, report: &mut Report<'_>) {
    for (purpose, cookie) in policy.cookies() {
        let (Some(because), Some(seconds)) = (&cookie.because, cookie.lifetime_seconds()) else {
            continue;
        };
        let (most, words) = match because.to_string().as_str() {
            USER_INPUT => (DAY, "some hours"),
            LOAD_BALANCING | MEDIA_PLAYER | TRANSMISSION => (DAY, "the session"),
            INTERFACE | BASKET | CHOICE => (MAX_DAYS * DAY, "400 days"),
            _ => continue,
        };
        if purpose.kind == Kind::Necessary && u64::from(seconds) > most {
            report.row(
                &cookie.name.identifier,
                format!(
                    "`{}` lives {}; for `{because}` it is exempt for {words}",
                    cookie.name.wire,
                    in_words(seconds.into(), DAY)
                ),
            );
        }
    }
}

fn session_persistent(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let signs_in = cookie.is_for(AUTHENTICATION);
        if let Some(seconds) =
            cookie.lifetime_seconds().filter(|seconds| signs_in && u64::from(*seconds) > DAY)
        {
            report.row(
                &cookie.name.identifier,
                format!(
                    "`{}` keeps visitors signed in for {}, beyond the browser's session",
                    cookie.name.wire,
                    in_words(seconds.into(), DAY)
                ),
            );
        }
    }
}

/// Lists the cookies of audience measurement that France exempts.
fn exempt_audience(policy: &Policy) -> impl Iterator<Item = &Cookie> {
    let holds = lists_france(policy);
    let exempt = policy.purposes.iter().filter(move |purpose| {
        holds && purpose.kind == Kind::Statistical && purpose.anonymised.is_some()
    });
    exempt.flat_map(|purpose| &purpose.cookies)
}

fn cnil_13m(policy: &Policy, report: &mut Report<'_>) {
    for cookie in exempt_audience(policy) {
        if let Some(seconds) =
            cookie.lifetime_seconds().filter(|seconds| u64::from(*seconds) > 13 * MONTH)
        {
            report.row_of(
                &cookie.name.identifier,
                format!(
                    "`{}` lives {}; 13 months are recommended at most",
                    cookie.name.wire,
                    in_words(seconds.into(), DAY)
                ),
                "fr",
            );
        }
    }
}

fn cnil_refresh(policy: &Policy, report: &mut Report<'_>) {
    for cookie in exempt_audience(policy) {
        if cookie.lifetime.is_some_and(|lifetime| lifetime.is_sliding) {
            report.row_of(
                &cookie.name.identifier,
                format!(
                    "the lifetime of `{}` begins anew at each visit, which is recommended against",
                    cookie.name.wire
                ),
                "fr",
            );
        }
    }
}

fn cnil_25m(policy: &Policy, report: &mut Report<'_>) {
    if !lists_france(policy) {
        return;
    }
    for purpose in policy
        .purposes
        .iter()
        .filter(|purpose| purpose.kind == Kind::Statistical && purpose.anonymised.is_some())
    {
        match purpose.data_kept.and_then(|kept| kept.seconds).map(u64::from) {
            Some(seconds) if seconds > 25 * MONTH => {
                report.row_of(&purpose.identifier, format!("the data of `{}` are kept {}; 25 months are recommended at most", purpose.identifier, in_words(seconds, MONTH)), "fr");
            }
            Some(_) => {}
            None => report.row_of(&purpose.identifier, format!("how long the data of `{}` are kept is not declared (`data_kept`); 25 months are recommended at most", purpose.identifier), "fr"),
        }
    }
}
