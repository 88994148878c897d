//! Why a cookie may be there at all (ePrivacy directive art. 5(3), GDPR, CNIL).

use super::{Report, Rule};
use crate::model::{Jurisdiction, Kind, Policy, SameSite, Seal, Writer};
use crate::parse::listed;
use crate::syntax::keys::EXEMPTIONS;
use std::collections::HashMap;

pub(super) const RULES: &[Rule] = &[
    Rule { code: "basis-missing", source: "ePrivacy directive art. 5(3)", check: basis_missing },
    Rule {
        code: "basis-contradiction",
        source: "WP29 opinion 04/2012: what is not necessary is not exempt",
        check: basis_contradiction,
    },
    Rule {
        code: "anonymised-kind",
        source: "only statistics can be exempt for being anonymised (CNIL 2020-091 art. 5)",
        check: anonymised_kind,
    },
    Rule {
        code: "cnil-audience",
        source: "CNIL, audience measurement exemption (4 July 2025)",
        check: cnil_audience,
    },
    Rule { code: "signal-unknown", source: "Global Privacy Control", check: signal_unknown },
    Rule {
        code: "signal-necessary",
        source: "what is necessary cannot be refused",
        check: signal_necessary,
    },
    Rule {
        code: "no-consent-cookie",
        source: "GDPR art. 7(1), 7(3): a choice has to be kept, shown and withdrawn",
        check: no_consent_cookie,
    },
    Rule {
        code: "consent-cookie-twice",
        source: "one cookie keeps all choices",
        check: consent_cookie_twice,
    },
    Rule {
        code: "consent-cookie-place",
        source: "CNIL 2020-091 art. 5: the cookie that keeps choices is exempt",
        check: consent_cookie_place,
    },
    Rule {
        code: "purpose-id",
        source: "the consent cookie names purposes by 16 bits",
        check: purpose_id,
    },
    Rule {
        code: "session-attrs",
        source: "OWASP Session Management: HttpOnly, Secure, SameSite",
        check: session_attrs,
    },
    Rule {
        code: "csrf-naive",
        source: "OWASP CSRF Prevention: a double-submit cookie has to be signed",
        check: csrf_naive,
    },
    Rule {
        code: "seal-others",
        source: "only what this program writes can be sealed by it",
        check: seal_others,
    },
];

/// `purpose Essential: necessary { cookie sid: Sid { lifetime: session } }`: why is it necessary?
fn basis_missing(policy: &Policy, report: &mut Report<'_>) {
    for (purpose, cookie) in policy.cookies() {
        if purpose.kind == Kind::Necessary
            && cookie.because.is_none()
            && cookie.writer != Writer::Consent
        {
            report.error(
                cookie.name.span,
                &format!("the cookie `{}` is declared necessary, but not why", cookie.name.wire),
                &format!("add `because: authentication`; the reasons are {}", listed(EXEMPTIONS)),
            );
        }
    }
}

/// `purpose Ads: third_party { cookie ad: Ad { because: basket, .. } }`
fn basis_contradiction(policy: &Policy, report: &mut Report<'_>) {
    for (purpose, cookie) in policy.cookies() {
        if let Some(because) = cookie.because.as_ref().filter(|_| purpose.kind != Kind::Necessary) {
            report.error(
                because.span(),
                &format!("the cookie `{}` claims to be necessary, but its purpose `{}` is `{}`", cookie.name.wire, purpose.identifier, purpose.kind.word()),
                &format!("remove `because: {because}`, or move the cookie to a purpose that is `necessary`"),
            );
        }
    }
}

/// `purpose Ads: third_party { anonymised: "..", .. }`
fn anonymised_kind(policy: &Policy, report: &mut Report<'_>) {
    for purpose in &policy.purposes {
        if let Some(anonymised) =
            purpose.anonymised.as_ref().filter(|_| purpose.kind != Kind::Statistical)
        {
            report.error(
                anonymised.span,
                &format!("`anonymised` says nothing of `{}`, which is `{}`: only statistics can do without consent for it", purpose.identifier, purpose.kind.word()),
                &format!("remove it, or make the purpose statistical: `purpose {}: statistical`", purpose.identifier),
            );
        }
    }
}

/// `jurisdictions: [fr]` and a purpose with `anonymised`, but not `own_use`: the CNIL's exemption has conditions.
fn cnil_audience(policy: &Policy, report: &mut Report<'_>) {
    if !policy.jurisdictions.iter().any(|(jurisdiction, _)| *jurisdiction == Jurisdiction::France) {
        return;
    }
    for purpose in policy.purposes.iter().filter(|purpose| purpose.kind == Kind::Statistical) {
        let Some(anonymised) = &purpose.anonymised else { continue };
        let conditions = [("own_use", purpose.own_use), ("no_cross_site", purpose.no_cross_site)];
        let unmet: Vec<&str> =
            conditions.iter().filter(|(_, is_met)| !is_met).map(|(key, _)| *key).collect();
        if !unmet.is_empty() {
            report.error(
                anonymised.span,
                &format!(
                    "in France the statistics of `{}` do without consent only if {} too",
                    purpose.identifier,
                    if unmet.len() == 1 {
                        format!("{} is declared", listed(&unmet))
                    } else {
                        format!("{} are declared", listed(&unmet))
                    }
                ),
                &format!(
                    "add {} if that is so; otherwise remove `anonymised`, and visitors are asked",
                    listed(&unmet)
                ),
            );
        }
    }
}

/// `refused_by: [dnt]`
fn signal_unknown(policy: &Policy, report: &mut Report<'_>) {
    for purpose in &policy.purposes {
        for signal in purpose.refused_by.iter().filter(|signal| *signal != "gpc") {
            report.error(
                signal.span(),
                &format!("`{signal}` is not a signal that can refuse `{}`", purpose.identifier),
                "write `refused_by: [gpc]`: Global Privacy Control is the one that browsers send",
            );
        }
    }
}

/// `purpose Essential: necessary { refused_by: [gpc], .. }`
fn signal_necessary(policy: &Policy, report: &mut Report<'_>) {
    for purpose in policy.purposes.iter().filter(|purpose| purpose.kind == Kind::Necessary) {
        if let Some(signal) = purpose.refused_by.first() {
            report.error(
                signal.span(),
                &format!("`{}` is necessary, so no signal can refuse it", purpose.identifier),
                "remove `refused_by`",
            );
        }
    }
}

/// A purpose can be refused, but nothing keeps the refusal.
fn no_consent_cookie(policy: &Policy, report: &mut Report<'_>) {
    let Some(purpose) = policy.purposes.iter().find(|purpose| purpose.kind != Kind::Necessary)
    else {
        return;
    };
    if policy.consent().is_none() {
        let what = if purpose.asks { "asks for consent" } else { "can be objected to" };
        report.error(
            purpose.identifier.span(),
            &format!("`{}` {what}, but the policy has no cookie that keeps the choice", purpose.identifier),
            "add one to a `necessary` purpose: `consent cookie choice { lifetime: 6 months }`, with a doc comment",
        );
    }
}

/// Two `consent cookie`.
fn consent_cookie_twice(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in
        policy.cookies().filter(|(_, cookie)| cookie.writer == Writer::Consent).skip(1)
    {
        report.error(
            cookie.word.span(),
            &format!("`{}` is a second consent cookie", cookie.name.wire),
            "keep one: it holds the choices about all purposes",
        );
    }
}

/// `purpose Ads: third_party { consent cookie choice { .. } }`
fn consent_cookie_place(policy: &Policy, report: &mut Report<'_>) {
    for (purpose, cookie) in policy.cookies() {
        if cookie.writer == Writer::Consent && purpose.kind != Kind::Necessary {
            report.error(
                cookie.word.span(),
                &format!(
                    "the consent cookie `{}` stands in `{}`, which visitors can refuse",
                    cookie.name.wire, purpose.identifier
                ),
                "move it to a purpose that is `necessary`",
            );
        }
    }
}

/// Two purposes whose identifiers have one hash: one consent would stand for both.
fn purpose_id(policy: &Policy, report: &mut Report<'_>) {
    let mut seen: HashMap<u16, &proc_macro2::Ident> = HashMap::new();
    for purpose in policy.purposes.iter().filter(|purpose| !purpose.is_duplicate) {
        if let Some(first) = seen.insert(purpose.id, &purpose.identifier) {
            report.error(
                purpose.identifier.span(),
                &format!(
                    "`{}` and `{first}` have one number in the consent cookie",
                    purpose.identifier
                ),
                "give one of them another identifier",
            );
        }
    }
}

/// `cookie sid: Sid { because: authentication, read_by: scripts, .. }`
fn session_attrs(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let Some(because) = cookie
            .because
            .as_ref()
            .filter(|because| *because == "authentication" || *because == "remember_me")
        else {
            continue;
        };
        let wire = &cookie.name.wire;
        let mut breach = |is_broken: bool, span, key: &str, what: &str| {
            if is_broken {
                report.error(
                    span,
                    &format!(
                        "the cookie `{wire}` signs visitors in (`because: {because}`), but {what}"
                    ),
                    &format!("remove `{key}`"),
                );
            }
        };
        breach(
            !cookie.http_only && cookie.writer != Writer::Scripts,
            cookie.spans.read_by,
            "read_by: scripts",
            "every script of the page can read it",
        );
        breach(
            cookie.writer == Writer::Scripts,
            cookie.spans.set_by,
            "set_by: scripts",
            "every script of the page can write it",
        );
        breach(
            !cookie.secure,
            cookie.spans.insecure,
            "insecure",
            "it goes over the network unencrypted",
        );
        breach(
            cookie.same_site == SameSite::None,
            cookie.spans.same_site,
            "same_site: none",
            "it goes with requests from every other site",
        );
    }
}

/// `cookie csrf: Token { because: csrf, .. }` without a seal: a sibling domain can plant one.
fn csrf_naive(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| cookie.is_ours()) {
        let is_csrf = cookie.because.as_ref().is_some_and(|because| because == "csrf");
        if is_csrf && cookie.seal == Seal::Plain {
            report.error(cookie.name.span, &format!("the cookie `{}` protects against forgery, but can be forged itself: a sibling domain can plant one", cookie.name.wire), "add `seal: signed`, and bind its value to the session");
        }
    }
}

/// `cookie id: Id { set_by: middleware, seal: signed, .. }`
fn seal_others(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        if cookie.seal != Seal::Plain && !cookie.is_ours() && cookie.writer != Writer::Consent {
            report.error(
                cookie.spans.seal,
                &format!(
                    "the cookie `{}` is not set by its constructor, so it cannot be sealed here",
                    cookie.name.wire
                ),
                "remove `seal`, or remove `set_by` and set it by its constructor",
            );
        }
    }
}
