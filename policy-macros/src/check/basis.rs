//! Legal basis: consent, or a reason to be necessary (ePrivacy directive art. 5(3), GDPR, CNIL).

use super::reason;
use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::model::{Kind, Policy, Purpose, Writer};
use crate::syntax::keys::Key;
use crate::syntax::reported::Part;
use crate::syntax::vocabulary::CHOICE;
use crate::text_map::TextMap;
use proc_macro2::Ident;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::BASIS_MISSING,
        source: "ePrivacy directive art. 5(3)",
        says: "What is stored without consent has a reason for which it is necessary. The list of reasons is closed.",
        example: "purpose Essential: necessary { cookie sid: Sid { lifetime: session } }",
        remedy: "cookie sid: Sid { because: authentication, lifetime: session }",
        check: basis_missing,
    },
    Rule {
        code: Code::BASIS_CONTRADICTION,
        source: "WP29 opinion 04/2012: advertising, tracking and analytics are not necessary",
        says: "A reason to be necessary does not go with a purpose of another kind.",
        example: "purpose Ads: third_party { cookie ad: Ad { because: basket, .. } }",
        remedy: "remove `because`, or move the cookie to a purpose that is necessary",
        check: basis_contradiction,
    },
    Rule {
        code: Code::BASIS_EMBED,
        source: "what an embed stores is necessary if the embed is",
        says: "What stands in an embed is there for the embed's reason, and has none of its own; but for `choice`, as an opt-out is stored beside what it opts out of.",
        example: "embed card_form { because: payment, .. cookie mid { because: security, .. } }",
        remedy: "embed card_form { because: payment, .. cookie mid { .. } }",
        check: basis_embed,
    },
    Rule {
        code: Code::CHOICE_KEPT,
        source: "ePrivacy directive art. 5(3); WP29 opinion 04/2012: a choice is kept because the visitor made it",
        says: "What keeps a choice is neither withheld nor deleted, whatever visitors decide about the purpose around it. A reviewer makes sure that it keeps nothing else.",
        example: "embed mixpanel { .. cookie mp_optout { because: choice, lifetime: 1 year } } in a purpose that asks",
        remedy: "leave `because: choice` out of what does more than keep a choice",
        check: choice_kept,
    },
    Rule {
        code: Code::READS_ASKED,
        source: "ePrivacy directive art. 5(3); CNIL, audience measurement exemption (4 July 2025)",
        says: "A cookie of two purposes is allowed while either is. So a purpose that is not asked cannot use a cookie that is, nor a necessary one a cookie that visitors can object to; and statistics that do without consent serve nothing else.",
        example: "purpose Essential: necessary { reads: [_ga], .. }, and _ga in a purpose that asks",
        remedy: "remove it from `reads`; what is necessary has a cookie of its own, with its reason",
        check: reads_asked,
    },
    Rule {
        code: Code::ANONYMISED_KIND,
        source: "CNIL 2020-091 art. 5; PECR schedule A1",
        says: "Only statistics can do without consent because they are anonymised.",
        example: "purpose Ads: third_party { anonymised: \"..\", .. }",
        remedy: "remove `anonymised`",
        check: anonymised_kind,
    },
    Rule {
        code: Code::CNIL_AUDIENCE,
        source: "CNIL, audience measurement exemption (4 July 2025)",
        says: "France exempts audience measurement that is for the publisher alone, anonymised, and follows visitors to no other site.",
        example: "purpose Audience: statistical { anonymised: \"..\", own_use } under fr",
        remedy: "remove `anonymised`, and visitors are asked; or add `no_cross_site`, if that is so",
        check: cnil_audience,
    },
    Rule {
        code: Code::NO_CONSENT_COOKIE,
        source: "GDPR art. 7(1) and 7(3)",
        says: "What visitors can allow, refuse or object to needs a cookie that keeps their choice, and shows it when they withdraw.",
        example: "a purpose that asks, and no `consent cookie`",
        remedy: "consent cookie choice { lifetime: 6 months }, in a necessary purpose",
        check: no_consent_cookie,
    },
    Rule {
        code: Code::CONSENT_COOKIE_TWICE,
        source: "one cookie keeps all choices",
        says: "Of two records neither is certain to hold.",
        example: "two `consent cookie` items",
        remedy: "keep one",
        check: consent_cookie_twice,
    },
    Rule {
        code: Code::CONSENT_COOKIE_PLACE,
        source: "CNIL 2020-091 art. 5",
        says: "The cookie that keeps the choices is exempt itself; a purpose that can be refused would lose the refusal.",
        example: "purpose Ads: third_party { consent cookie choice { .. } }",
        remedy: "move it to a purpose that is necessary",
        check: consent_cookie_place,
    },
    Rule {
        code: Code::PURPOSE_ID,
        source: "the consent cookie names purposes by 16 bits of a hash",
        says: "Two purposes of one number would share one consent.",
        example: "two purposes whose identifiers have one hash, or one `formerly`",
        remedy: "give one of them another identifier",
        check: purpose_id,
    },
    Rule {
        code: Code::DERIVED,
        source: "the table of kinds and jurisdictions",
        says: "Whether visitors are asked, and who decided it. The United Kingdom does not ask for anonymised statistics with `own_use` and `no_cross_site` that only the controller and processors have to do with (PECR schedule A1(5), ICO 29 April 2026); what is missing is said, and so is what each other listed jurisdiction asks for want of.",
        example: "purpose Audience: statistical { anonymised: \"..\", own_use, .. } under uk",
        remedy: "add `no_cross_site` if it is so, and visitors are not asked",
        check: derived,
    },
    Rule {
        code: Code::PROXY_RETURNS,
        source: "ePrivacy directive art. 5(3): consent is given before, and withdrawn for good",
        says: "What a proxy in front of this program sets cannot be withheld here. A refusal deletes it, and the proxy may set it again, unless the proxy itself is set up to respect the choice.",
        example: "cookie \"FPID\" as fpid { lifetime: 400 days, set_by: proxy } in a purpose that visitors can refuse",
        remedy: "have the proxy set it only for visitors who allow its purpose",
        check: proxy_returns,
    },
];

/// An item that can have a reason.
struct Reasoned<'p> {
    noun: &'static str,
    identifier: &'p Ident,
    because: Option<&'p Ident>,
    /// It needs a reason of its own.
    needs_own: bool,
    text: &'p str,
}

/// Lists all items that can have a reason.
fn reasons(purpose: &Purpose) -> Vec<Reasoned<'_>> {
    let cookies = purpose.cookies.iter().map(|cookie| {
        let needs_own = cookie.writer != Writer::Consent
            && cookie.embed.is_none()
            && !cookie.reported.has(Key::BECAUSE);
        Reasoned {
            noun: "cookie",
            identifier: &cookie.name.identifier,
            because: cookie.because.as_ref(),
            needs_own,
            text: cookie.text.first(),
        }
    });
    let storage = purpose.storage.iter().map(|entry| Reasoned {
        noun: "storage",
        identifier: &entry.name.identifier,
        because: entry.because.as_ref(),
        needs_own: entry.embed.is_none() && !entry.reported.has(Key::BECAUSE),
        text: entry.text.first(),
    });
    let embeds = purpose.embeds.iter().map(|embed| Reasoned {
        noun: "embed",
        identifier: &embed.identifier,
        because: embed.because.as_ref(),
        needs_own: !embed.reported.has(Key::BECAUSE),
        text: embed.text.first(),
    });
    let accesses = purpose.accesses.iter().map(|access| {
        let needs_own = access.embed.is_none() && !access.reported.has(Key::BECAUSE);
        Reasoned {
            noun: "access",
            identifier: &access.identifier,
            because: access.because.as_ref(),
            needs_own,
            text: access.text.first(),
        }
    });
    cookies.chain(storage).chain(embeds).chain(accesses).collect()
}

/// Lists the purposes whose kind is the author's. Nothing that follows from a stand-in is reported.
fn of_known_kind(policy: &Policy) -> impl Iterator<Item = &Purpose> {
    policy.purposes.iter().filter(|purpose| !purpose.reported.has(Part::Kind))
}

fn basis_missing(policy: &Policy, report: &mut Report<'_>) {
    for purpose in of_known_kind(policy).filter(|purpose| purpose.kind == Kind::Necessary) {
        for Reasoned { noun, identifier, because, needs_own, text } in reasons(purpose) {
            if needs_own && because.is_none() {
                report.error(
                    identifier.span(),
                    &format!("the {noun} `{identifier}` is declared necessary, but not why"),
                    &reason::help(identifier, text),
                );
            }
        }
    }
}

fn basis_contradiction(policy: &Policy, report: &mut Report<'_>) {
    for purpose in of_known_kind(policy).filter(|purpose| purpose.kind != Kind::Necessary) {
        for Reasoned { noun, identifier, because, needs_own, .. } in reasons(purpose) {
            if let Some(because) = because.filter(|_| needs_own) {
                report.error(
                    because.span(),
                    &format!("the {noun} `{identifier}` claims to be necessary, but its purpose `{}` is `{}`", purpose.identifier, purpose.kind.word()),
                    &format!("remove `because: {because}`, or move the {noun} to a purpose that is `necessary`"),
                );
            }
        }
    }
}

fn basis_embed(policy: &Policy, report: &mut Report<'_>) {
    for purpose in &policy.purposes {
        let cookies = purpose.cookies.iter().filter(|cookie| cookie.has_own_reason).map(|cookie| {
            ("cookie", &cookie.name.identifier, cookie.because.as_ref(), cookie.embed.as_ref())
        });
        let storage = purpose.storage.iter().filter(|entry| entry.has_own_reason).map(|entry| {
            ("storage", &entry.name.identifier, entry.because.as_ref(), entry.embed.as_ref())
        });
        let accesses = purpose.accesses.iter().filter(|access| access.has_own_reason);
        let accesses = accesses.map(|access| {
            ("access", &access.identifier, access.because.as_ref(), access.embed.as_ref())
        });
        for (noun, identifier, because, embed) in cookies.chain(storage).chain(accesses) {
            let (Some(because), Some(embed)) = (because, embed) else { continue };
            if because == CHOICE {
                continue;
            }
            report.error(
                because.span(),
                &format!("the {noun} `{identifier}` has a reason of its own, but stands in the embed `{embed}`"),
                &format!("remove `because: {because}`: the reason of `{embed}` holds for all that it stores and reads"),
            );
        }
    }
}

fn choice_kept(policy: &Policy, report: &mut Report<'_>) {
    for purpose in of_known_kind(policy).filter(|purpose| purpose.kind != Kind::Necessary) {
        let cookies = purpose.cookies.iter().map(|cookie| (&cookie.name, cookie.because.as_ref()));
        let storage = purpose.storage.iter().map(|entry| (&entry.name, entry.because.as_ref()));
        for (name, because) in cookies.chain(storage) {
            if because.is_some_and(|because| because == CHOICE) {
                report.row(
                    &name.identifier,
                    format!(
                        "`{}` keeps a choice, so it is stored whatever visitors decide about `{}`",
                        name.wire, purpose.identifier
                    ),
                );
            }
        }
    }
}

fn reads_asked(policy: &Policy, report: &mut Report<'_>) {
    let is_certain = |purpose: &Purpose| !purpose.reported.has(Part::Kind);
    for reader in of_known_kind(policy) {
        for (owner, cookie, span) in
            policy.read_by(reader).into_iter().filter(|(owner, ..)| is_certain(owner))
        {
            let (wire, reads, of) = (&cookie.name.wire, &reader.identifier, &owner.identifier);
            let can_be_refused = owner.kind != Kind::Necessary;
            let what = if owner.asks && !reader.asks {
                format!("`{reads}` is not asked, but reads `{wire}` of `{of}`, which is")
            } else if can_be_refused && reader.kind == Kind::Necessary {
                format!(
                    "`{reads}` is necessary, but reads `{wire}` of `{of}`, which visitors can object to"
                )
            } else if can_be_refused && !owner.asks && reader.asks {
                format!(
                    "`{of}` is not asked, as `{wire}` serves statistics alone, but `{reads}` reads it"
                )
            } else {
                continue;
            };
            report.error(span, &what, &format!("remove it from `reads` of `{reads}`"));
        }
    }
}

fn anonymised_kind(policy: &Policy, report: &mut Report<'_>) {
    for purpose in of_known_kind(policy).filter(|purpose| purpose.kind != Kind::Statistical) {
        if let Some(anonymised) = &purpose.anonymised {
            report.error(
                anonymised.span,
                &format!("`anonymised` says nothing of `{}`, which is `{}`: only statistics can do without consent for it", purpose.identifier, purpose.kind.word()),
                "remove `anonymised`: visitors are asked about such a purpose, however its data are kept",
            );
        }
    }
}

fn cnil_audience(policy: &Policy, report: &mut Report<'_>) {
    if !policy.jurisdictions.iter().any(|(jurisdiction, _)| jurisdiction.is_france()) {
        return;
    }
    for purpose in policy.purposes.iter().filter(|purpose| purpose.kind == Kind::Statistical) {
        let Some(anonymised) = &purpose.anonymised else { continue };
        let conditions = [("own_use", purpose.own_use), ("no_cross_site", purpose.no_cross_site)];
        let unmet: Vec<&str> =
            conditions.iter().filter(|(_, is_met)| !is_met).map(|(key, _)| *key).collect();
        if !unmet.is_empty() {
            let verb = if unmet.len() == 1 { "is" } else { "are" };
            report.error(
                anonymised.span,
                &format!("in France the statistics of `{}` do without consent only if {} {verb} declared too", purpose.identifier, listed(&unmet)),
                &format!("remove `anonymised`, and visitors are asked; or add {}, if that is so", listed(&unmet)),
            );
        }
    }
}

fn no_consent_cookie(policy: &Policy, report: &mut Report<'_>) {
    if policy.is_library {
        return;
    }
    let Some(purpose) = of_known_kind(policy).find(|purpose| purpose.kind != Kind::Necessary)
    else {
        return;
    };
    if policy.consent().is_none() && !policy.has_lost_consent {
        let what = if purpose.asks { "asks for consent" } else { "can be objected to" };
        report.error(
            purpose.identifier.span(),
            &format!("`{}` {what}, but the policy has no cookie that keeps the choice", purpose.identifier),
            "add one to a `necessary` purpose: `consent cookie choice { lifetime: 6 months }`, with a doc comment",
        );
    }
}

fn consent_cookie_twice(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in
        policy.cookies().filter(|(_, cookie)| cookie.writer == Writer::Consent).skip(1)
    {
        report.error(
            cookie.keyword.span(),
            &format!("`{}` is a second consent cookie", cookie.name.wire),
            "keep one: it holds the choices about all purposes",
        );
    }
}

fn consent_cookie_place(policy: &Policy, report: &mut Report<'_>) {
    for (purpose, cookie) in policy.cookies() {
        let can_be_refused = purpose.kind != Kind::Necessary && !purpose.reported.has(Part::Kind);
        if cookie.writer == Writer::Consent && can_be_refused {
            report.error(
                cookie.keyword.span(),
                &format!(
                    "the consent cookie `{}` stands in `{}`, which visitors can refuse",
                    cookie.name.wire, purpose.identifier
                ),
                "move it to a purpose that is `necessary`",
            );
        }
    }
}

fn purpose_id(policy: &Policy, report: &mut Report<'_>) {
    let mut seen = TextMap::default();
    for purpose in policy.purposes.iter().filter(|purpose| !purpose.is_duplicate) {
        if let Some(first) = seen.insert(purpose.id.to_string(), &purpose.identifier) {
            let place = purpose.formerly.as_ref().unwrap_or(&purpose.identifier);
            report.error(
                place.span(),
                &format!(
                    "`{}` and `{first}` have one number in the consent cookie",
                    purpose.identifier
                ),
                "give one of them another identifier, or leave `formerly` out",
            );
        }
    }
}

fn derived(policy: &Policy, report: &mut Report<'_>) {
    // Of a library, the purpose decides that takes its cookies.
    let own = policy.purposes.iter().filter(|_| !policy.is_library);
    for purpose in own.filter(|purpose| purpose.kind == Kind::Statistical) {
        let outcome = if purpose.asks {
            "visitors are asked"
        } else {
            "visitors are not asked, but can object"
        };
        let because = if purpose.anonymised.is_some() {
            "anonymised statistics"
        } else {
            "statistics that are not anonymised"
        };
        let missing = match &purpose.unmet[..] {
            [] => String::new(),
            _ => format!("; add {} if that is so, and they are not", purpose.missing()),
        };
        let message = format!("{because}: {outcome}{missing}");
        report.row_of(&purpose.identifier, message, purpose.decided_by);
    }
    let own = policy.purposes.iter().filter(|_| !policy.is_library);
    for purpose in own {
        for (code, missing) in purpose.missing_by_region() {
            let message = format!("asked in `{code}`: add {missing} if that is so");
            report.row_of(&purpose.identifier, message, code);
        }
    }
}

fn proxy_returns(policy: &Policy, report: &mut Report<'_>) {
    for (purpose, cookie) in policy.cookies() {
        let is_of_proxy = cookie.writer == Writer::Proxy && cookie.is_stored_here();
        if is_of_proxy && purpose.kind != Kind::Necessary {
            let before = if purpose.asks {
                "before visitors answer, and again after"
            } else {
                "again after"
            };
            report.row(
                &cookie.name.identifier,
                format!("`{}` cannot be withheld here: the proxy may set it {before} a refusal has deleted it; have it set for visitors alone who allow `{}`", cookie.name.wire, purpose.identifier),
            );
        }
    }
}
