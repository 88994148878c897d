//! Hosts: the sites of the policy, and those of others (RFC 6265bis 5.6.3, 5.7, the public suffix list).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::{either, listed};
use crate::model::{Policy, Site, Writer};
use crate::syntax::grammar::is_host;

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
        code: Code::STORED_ON,
        source: "a cookie of another site is not ours to write",
        says: "`stored_on` names the host of another site. What is stored there is out of our reach, so it has no path, seal or writer here.",
        example: r#"stored_on: "https://vendor.example""#,
        remedy: r#"stored_on: "vendor.example""#,
        check: stored_on,
    },
];

fn domain_syntax(policy: &Policy, report: &mut Report<'_>) {
    for site in &policy.sites {
        let (Site::Host(host) | Site::Below(host)) = site else { continue };
        if let Some(help) = host_fault(&host.text) {
            report.error(
                host.span,
                &format!("`{}` is not a host, in `sites` of `{}`", host.text, policy.name),
                &help,
            );
        }
    }
}

/// Words the remedy for a text that is no host.
fn host_fault(host: &str) -> Option<String> {
    let without_scheme = ["https://", "http://", "."]
        .iter()
        .find_map(|start| host.strip_prefix(start))
        .unwrap_or(host);
    let bare = without_scheme.split(['/', ':']).next().unwrap_or_default();
    if is_host(host) {
        return None;
    }
    Some(if !host.is_ascii() {
        "write it in ASCII, as `xn--mnchen-3ya.example` stands for `münchen.example`".to_owned()
    } else if is_host(bare) {
        format!("write `\"{bare}\"`, without scheme, port, path and dots at its ends")
    } else if is_host(&host.to_ascii_lowercase()) {
        format!("write it in lower case: `\"{}\"`", host.to_ascii_lowercase())
    } else {
        "write a host such as `\"shop.example\"`, or `\"*.shop.example\"` for all below it"
            .to_owned()
    })
}

fn domain_psl(policy: &Policy, report: &mut Report<'_>) {
    for site in &policy.sites {
        let (Site::Host(host) | Site::Below(host)) = site else { continue };
        if is_public_suffix(&host.text) {
            let star = if matches!(site, Site::Below(_)) { "*." } else { "" };
            report.error(
                host.span,
                &format!("`{}` is a public suffix: under it strangers have their sites, so it is none of `{}`", host.text, policy.name),
                &format!("write your own domain under it, as in `\"{star}shop.{}\"`", host.text),
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
fn registrable(host: &str) -> &str {
    psl2::lookup(host).and_then(|domain| domain.registrable_domain()).unwrap_or(host)
}

fn domain_mismatch(policy: &Policy, report: &mut Report<'_>) {
    let has_base = policy.sites.iter().any(|site| !matches!(site, Site::Any));
    for (_, cookie) in policy.cookies() {
        if cookie.subdomains && !has_base {
            report.breach(
                cookie,
                cookie.places.subdomains,
                &format!(
                    "the cookie `{}` is for subdomains, but the policy `{}` names no host",
                    cookie.name.wire, policy.name
                ),
                "add `sites: [\"shop.example\", \"*.shop.example\"]` to the policy",
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

fn stored_on(policy: &Policy, report: &mut Report<'_>) {
    let of_cookies =
        policy.cookies().map(|(_, cookie)| (&cookie.name.identifier, &cookie.stored_on));
    let of_embeds = policy
        .purposes
        .iter()
        .flat_map(|purpose| &purpose.embeds)
        .map(|embed| (&embed.identifier, &embed.stored_on));
    let mut reported = Vec::new();
    for (identifier, sites) in of_embeds.chain(of_cookies) {
        for site in sites {
            // Cookies inherit the sites of their embed.
            if reported.contains(&site.text) {
                continue;
            }
            if let Some(help) = host_fault(&site.text) {
                reported.push(site.text.clone());
                report.error(
                    site.span,
                    &format!("`{}` is not a host, in `stored_on` of `{identifier}`", site.text),
                    &help,
                );
            }
        }
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
