//! Cookies of other sites, which this one can neither set nor delete.

use super::rule::{Report, Rule};
use super::sites::{host_fault, host_in, registrable};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::model::{Cookie, Policy, Provider, Site, SourceText, is_below};
use crate::syntax::grammar::is_host;
use crate::syntax::vocabulary::CHOICE;
use proc_macro2::Ident;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::STORED_ON,
        source: "a cookie of another site is not ours to write",
        says: "`stored_on` names the host of another site, not one of the policy's `sites` or of their domains, whose cookies this site can delete. What is stored there is out of our reach, so how it is set, sent and read is not said here.",
        example: r#"stored_on: "https://vendor.example""#,
        remedy: r#"stored_on: "vendor.example""#,
        check: stored_on,
    },
    Rule {
        code: Code::UNDELETABLE,
        source: "RFC 6265bis 5.7; ePrivacy directive art. 5(3)",
        says: "A withdrawal cannot delete what is stored on another site, so the page names where the visitor can opt out there.",
        example: "cookie fr { lifetime: 90 days, stored_on: \"facebook.com\" } of a provider without `opt_out`",
        remedy: "opt_out: \"https://..\" in the provider",
        check: undeletable,
    },
];

fn stored_on(policy: &Policy, report: &mut Report<'_>) {
    for embed in policy.embeds() {
        hosts(policy, &embed.identifier, &embed.stored_on, report);
    }
    for (_, cookie) in policy.cookies() {
        if !cookie.inherits_stored_on {
            hosts(policy, &cookie.name.identifier, &cookie.stored_on, report);
        }
        let is_ours = |site: &SourceText| own_site(&site.text, policy).is_some();
        if !cookie.is_stored_here() && !cookie.stored_on.iter().any(is_ours) {
            attributes(cookie, report);
        }
    }
}

fn hosts(policy: &Policy, identifier: &Ident, sites: &[SourceText], report: &mut Report<'_>) {
    for site in sites {
        let SourceText { text, span } = site;
        if let Some(own) = own_site(text, policy) {
            let what = if sites.len() == 1 { "`stored_on`" } else { "it from `stored_on`" };
            report.error(
                *span,
                &format!("`{text}` is {own}, so it is no other site, in `stored_on` of `{identifier}`"),
                &format!("remove {what}: the page would say that this site cannot delete what is stored there"),
            );
        } else if let Some(help) = one_host_fault(text) {
            let message = format!("`{text}` is not a host, in `stored_on` of `{identifier}`");
            report.error(*span, &message, &help);
        }
    }
}

/// As [`host_fault`], for the one host that `stored_on` names.
fn one_host_fault(host: &str) -> Option<String> {
    let help = "write the host that stores it, in lower case";
    match host.strip_prefix("*.") {
        Some(base) if is_host(base) => {
            Some(format!("write `\"{base}\"`, or the one host that stores it"))
        }
        Some(base) => host_fault(base, help).or(Some(help.to_owned())),
        None => host_fault(host, help),
    }
}

/// Reports the keys of a cookie of another site that say how this one sets, sends and reads it.
fn attributes(cookie: &Cookie, report: &mut Report<'_>) {
    let Some((_, place)) = cookie.attributes.first() else { return };
    let keys: Vec<&str> = cookie.attributes.iter().map(|(key, _)| key.as_str()).collect();
    let (say, them) = if keys.len() == 1 { ("says", "it") } else { ("say", "them") };
    let otherwise = match &cookie.embed {
        Some(embed) if cookie.inherits_stored_on => {
            format!("move `stored_on` from `{embed}` into the cookies that other sites store")
        }
        _ => "remove `stored_on`".to_owned(),
    };
    report.error(
        *place,
        &format!(
            "{} of the cookie `{}` {say} nothing, as {} stores it",
            listed(&keys),
            cookie.name.wire,
            sites(cookie)
        ),
        &format!("remove {them}; or, if this site stores the cookie, {otherwise}"),
    );
}

fn sites(cookie: &Cookie) -> String {
    listed(&cookie.stored_on.iter().map(|site| site.text.as_str()).collect::<Vec<_>>())
}

/// Names the site of the policy that a host belongs to: as one of its sites, or by a domain that both can set cookies for. The
/// host is taken as browsers read it, so that no spelling hides it.
pub(super) fn own_site(host: &str, policy: &Policy) -> Option<String> {
    let host = host_in(host);
    let bare = host.trim_start_matches(['*', '.']);
    policy.sites.iter().find_map(|site| match site {
        Site::Host(own) if own.text == bare => Some("a site of this policy".to_owned()),
        Site::Below(own) if own.text == bare || is_below(bare, &own.text) => {
            Some(format!("a site of this policy (`*.{}`)", own.text))
        }
        Site::Host(own) | Site::Below(own)
            if domain(bare).is_some_and(|domain| Some(domain) == self::domain(&own.text)) =>
        {
            Some(format!(
                "of the domain of this policy's site `{}`, which can set and delete cookies for it",
                own.text
            ))
        }
        _ => None,
    })
}

/// Returns the domain of a host for which cookies can be set. An address of digits has none.
fn domain(host: &str) -> Option<&str> {
    let is_address = host.parse::<std::net::Ipv4Addr>().is_ok();
    (!is_address).then(|| registrable(host))
}

fn undeletable(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        // What keeps a choice is not to be deleted.
        if cookie.is_stored_here() || cookie.is_for(CHOICE) {
            continue;
        }
        let provider = cookie.provider.and_then(|index| policy.providers.get(index));
        let opt_out = match provider {
            Some(Provider { opt_out: Some(_), .. }) => continue,
            Some(Provider { name, .. }) => format!("{} has no `opt_out`", name.text),
            None => "it has no provider with an `opt_out`".to_owned(),
        };
        report.row(
            &cookie.name.identifier,
            format!(
                "a withdrawal cannot delete `{}` on {}, and {opt_out} to send visitors to",
                cookie.name.wire,
                sites(cookie)
            ),
        );
    }
}
