//! Hosts: the sites of the policy (RFC 6265bis 5.6.3, 5.7, the public suffix list).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::{either, listed};
use crate::diagnostics::nearest::nearest;
use crate::model::{Cookie, Policy, Site, Writer, is_below};
use crate::syntax::grammar::is_host;
use crate::syntax::keys::Key;
use proc_macro2::Ident;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::DOMAIN_SYNTAX,
        source: "RFC 6265bis 5.6.3, 5.7 step 8",
        says: "A site is a host in lower-case ASCII, without scheme, port, path and dots at its ends.",
        example: r#"sites: ["https://shop.example/"]"#,
        remedy: r#"sites: ["shop.example"]"#,
        check: domain_syntax,
    },
    Rule {
        code: Code::DOMAIN_PSL,
        source: "RFC 6265bis 5.7 steps 9 and 10; publicsuffix.org",
        says: "Browsers refuse a cookie for a public suffix, under which strangers have their sites. Only suffixes that the list names count.",
        example: r#"sites: ["*.co.uk"]"#,
        remedy: r#"sites: ["*.shop.co.uk"]"#,
        check: domain_psl,
    },
    Rule {
        code: Code::DOMAIN_MISMATCH,
        source: "RFC 6265bis 5.7 step 10",
        says: "A cookie for subdomains has a Domain that is known when the policy is compiled; on hosts that are not, it is host-only.",
        example: "sites: [any] and a cookie with subdomains",
        remedy: r#"sites: ["shop.example", "*.shop.example"]"#,
        check: domain_mismatch,
    },
    Rule {
        code: Code::DOMAIN_WIDE,
        source: "RFC 6265bis 5.7 steps 10 and 23",
        says: "Every subdomain can read a cookie that is sent to subdomains, and plant another of its name.",
        example: "subdomains",
        remedy: "leave it out where one host is enough",
        check: domain_wide,
    },
    Rule {
        code: Code::SITES_PART,
        source: "GDPR art. 13: the page of a site is about that site",
        says: "`sites` of a purpose or cookie names some of the policy's: page, gate and choices follow the site. The choices are kept on every site, and what is sent to subdomains is on all of them. Where sites share choices, a consent allows all cookies of its purpose, also those that the site on which it was given does not show: such cookies are rows of the report, and a purpose of their own with `sites` asks where they are.",
        example: r#"policy Shop { sites: ["shop.example"], .. }  cookie beta: bool { sites: ["beta.shop.example"], .. }"#,
        remedy: r#"policy Shop { sites: ["shop.example", "beta.shop.example"], .. }"#,
        check: sites_part,
    },
];

/// Remedy for a text of `sites` in which no host is to be found.
const HOSTS: &str = "write a host in lower case, or `*.` and a host for all below it";

fn domain_syntax(policy: &Policy, report: &mut Report<'_>) {
    for site in &policy.sites {
        let (Site::Host(host) | Site::Below(host)) = site else { continue };
        if let Some(help) = host_fault(&host.text, HOSTS) {
            report.error(
                host.span,
                &format!("`{}` is not a host, in `sites` of `{}`", host.text, policy.name),
                &help,
            );
        }
    }
}

/// Words the remedy for a text that is no host. `otherwise` is the one for a text in which none is to be found.
pub(super) fn host_fault(host: &str, otherwise: &str) -> Option<String> {
    if is_host(host) {
        return None;
    }
    let lower = host.to_ascii_lowercase();
    let bare = host_in(host);
    Some(if !host.is_ascii() {
        "write it in ASCII, as `xn--mnchen-3ya.example` stands for `münchen.example`".to_owned()
    } else if is_host(&lower) {
        format!("write it in lower case: `\"{lower}\"`")
    } else if is_host(&bare) {
        format!("write `\"{bare}\"`, without scheme, port, path and dots at its ends")
    } else {
        otherwise.to_owned()
    })
}

/// Returns the host in a text as browsers read it: in lower case, without scheme, port, path and dots at its ends.
pub(super) fn host_in(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    let without_scheme = lower.split_once("://").map_or(lower.as_str(), |(_, rest)| rest);
    let host = without_scheme.split(['/', ':', '?', '#']).next().unwrap_or_default();
    host.trim_matches('.').to_owned()
}

fn domain_psl(policy: &Policy, report: &mut Report<'_>) {
    for site in &policy.sites {
        let (Site::Host(host) | Site::Below(host)) = site else { continue };
        if is_public_suffix(&host.text) {
            let star = if matches!(site, Site::Below(_)) { "*." } else { "" };
            report.error(
                host.span,
                &format!("`{}` is a public suffix, under which others have their sites, so it cannot be a site of `{}`", host.text, policy.name),
                &format!("write your own domain under it: `\"{star}<name>.{}\"`", host.text),
            );
        }
    }
}

/// Returns whether the list names this suffix. Its default rule, by which every unknown top level is one, does not count.
fn is_public_suffix(host: &str) -> bool {
    psl2::lookup(host).is_some_and(|domain| domain.is_known() && domain.is_public_suffix())
}

/// The hosts that can set a cookie for one of the policy's, as the beginning of a sentence.
pub(super) fn siblings(policy: &Policy) -> String {
    let hosts = || {
        policy.sites.iter().filter_map(|site| match site {
            Site::Host(host) => Some((host.text.clone(), host.text.as_str())),
            Site::Below(host) => Some((format!("*.{}", host.text), host.text.as_str())),
            Site::Any => None,
        })
    };
    let mut domains: Vec<&str> = hosts().map(|(_, host)| registrable(host)).collect();
    let has_sibling = |(pattern, host): &(String, &str)| {
        let domain = registrable(host);
        pattern.starts_with('*') || domains.iter().filter(|other| **other == domain).count() > 1
    };
    let admitted: Vec<String> = hosts().filter(has_sibling).map(|(pattern, _)| pattern).collect();
    let admitted: Vec<&str> = admitted.iter().map(String::as_str).collect();
    domains.sort_unstable();
    domains.dedup();
    match (&domains[..], &admitted[..]) {
        ([], _) => "each other host of the site's domain".to_owned(),
        (domains, []) => format!("each other host of {}", either(domains)),
        (domains, admitted) => format!(
            "each other host of {}, also those that `sites` admits ({}),",
            either(domains),
            listed(admitted)
        ),
    }
}

/// The domain that somebody registered; the host itself if it is below none.
pub(super) fn registrable(host: &str) -> &str {
    psl2::lookup(host).and_then(|domain| domain.registrable_domain()).unwrap_or(host)
}

fn domain_mismatch(policy: &Policy, report: &mut Report<'_>) {
    // Of sites that are still to be named, one may be the host.
    let has_base =
        policy.has_lost_sites || policy.sites.iter().any(|site| !matches!(site, Site::Any));
    // Of a library it is checked where it is included.
    for (_, cookie) in policy.cookies().filter(|_| !policy.is_library) {
        if cookie.subdomains && !has_base {
            report.breach(
                cookie,
                cookie.place(Key::SUBDOMAINS),
                &format!(
                    "the cookie `{}` is for subdomains, but the policy `{}` names no host",
                    cookie.name.wire, policy.name
                ),
                "name the site's host in `sites` of the policy, and those below it with `*.`",
            );
        }
    }
}

fn domain_wide(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        if cookie.is_set_by_site() && cookie.subdomains {
            let planted = match cookie.writer {
                Writer::Consent => {
                    "plant the record of somebody else who consented, or a second one, which takes every consent back"
                }
                _ => "plant another of its name",
            };
            report.row(
                &cookie.name.identifier,
                format!("every subdomain can read `{}`, and {planted}", cookie.name.wire),
            );
        }
    }
}

fn sites_part(policy: &Policy, report: &mut Report<'_>) {
    // The rule `library-key` says what is wrong.
    if policy.is_library {
        return;
    }
    let shares_choices =
        policy.cookies().any(|(_, cookie)| cookie.writer == Writer::Consent && cookie.subdomains);
    for purpose in &policy.purposes {
        let of_policy = (&policy.name, &policy.sites[..]);
        part_of(policy, &purpose.identifier, &purpose.sites, of_policy, report);
        let of_purpose = (&purpose.identifier, &purpose.sites[..]);
        let outer = if purpose.sites.is_empty() { of_policy } else { of_purpose };
        for cookie in &purpose.cookies {
            let identifier = &cookie.name.identifier;
            part_of(policy, identifier, &cookie.sites, outer, report);
            if shares_choices && purpose.asks && !cookie.sites.is_empty() {
                report.row(
                    identifier,
                    format!(
                        "`{}` is on some sites alone, which share choices with others: a consent to `{}` that was given where the page does not show it allows it",
                        cookie.name.wire, purpose.identifier
                    ),
                );
            }
            if cookie.writer == Writer::Consent && !purpose.sites.is_empty() {
                report.error(
                    cookie.keyword.span(),
                    &format!(
                        "the consent cookie `{}` stands in `{}`, which is on some of the sites alone",
                        cookie.name.wire, purpose.identifier
                    ),
                    &format!("move it to a purpose on all sites, or remove `sites` of `{}`", purpose.identifier),
                );
            } else if cookie.subdomains && cookie.is_stored_here() {
                let own = if cookie.sites.is_empty() { &purpose.sites } else { &cookie.sites };
                whole_domains(policy, cookie, own, report);
            }
        }
    }
}

/// Reports the sites of an item that are not among those around it.
fn part_of(
    policy: &Policy,
    identifier: &Ident,
    sites: &[Site],
    (around, outer): (&Ident, &[Site]),
    report: &mut Report<'_>,
) {
    for site in sites {
        let Some(host) = site.host() else { continue };
        if let Some(help) = host_fault(&host.text, HOSTS) {
            let message = format!("`{}` is not a host, in `sites` of `{identifier}`", host.text);
            report.error(host.span, &message, &help);
        } else if outer.is_empty() && policy.has_lost_sites {
            // The fault is in `sites` of the policy.
        } else if outer.is_empty() {
            report.error(
                host.span,
                &format!(
                    "`{identifier}` is on `{site}`, but the policy `{}` lists no sites",
                    policy.name
                ),
                &format!("add `sites: [\"{site}\"]` to the policy, with all others that it has"),
            );
            return;
        } else if !outer.iter().any(|outer| outer.contains(site)) {
            let known: Vec<String> = outer.iter().map(|site| format!("\"{site}\"")).collect();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            // A site of the policy is no slip of the pen.
            let is_meant = policy.sites.iter().any(|known| known.contains(site));
            let near = nearest(&format!("\"{site}\""), known.iter().copied());
            let help = match near.filter(|_| !is_meant) {
                Some(near) => format!("write `{near}`"),
                None => format!("add it to `sites` of `{around}`, or write {}", either(&known)),
            };
            report.error(
                host.span,
                &format!("`{site}` of `{identifier}` is not among the `sites` of `{around}`"),
                &help,
            );
        }
    }
}

/// Reports a cookie for subdomains that is declared for some hosts of a domain alone: browsers send it to all of them.
fn whole_domains(policy: &Policy, cookie: &Cookie, own: &[Site], report: &mut Report<'_>) {
    if own.is_empty() {
        return;
    }
    let shares_domain = |site: &Site, other: &Site| match (site.host(), other.host()) {
        (Some(site), Some(other)) => {
            let (site, other) = (site.text.as_str(), other.text.as_str());
            registrable(site) == registrable(other)
                || is_below(site, other)
                || is_below(other, site)
        }
        _ => false,
    };
    let left_out = policy.sites.iter().find(|site| {
        own.iter().any(|own| shares_domain(own, site)) && !own.iter().any(|own| own.contains(site))
    });
    if let Some(left_out) = left_out {
        report.error(
            cookie.place(Key::SUBDOMAINS),
            &format!(
                "browsers send `{}` to `{left_out}` too, where it is not declared",
                cookie.name.wire
            ),
            &format!("remove `subdomains`, or add `\"{left_out}\"` to its `sites`"),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::is_public_suffix;

    #[test]
    fn suffixes_are_those_that_the_list_names() {
        for (host, expected) in [
            ("com", true),
            ("co.uk", true),
            ("github.io", true),
            ("anything.ck", true),
            ("www.ck", false),
            ("any.kawasaki.jp", true),
            ("city.kawasaki.jp", false),
            ("ex.futurecms.at", true), // `*.futurecms.at` names it, `*.ex.futurecms.at` those below it
            ("xn--p1ai", true),
            ("shop.co.uk", false),
            ("example", false),
            ("localhost", false),
            ("any.thing.localhost", false),
        ] {
            assert_eq!(is_public_suffix(host), expected, "{host}");
        }
    }
}
