//! Attributes and scope (RFC 6265bis 5.6, 5.7, CHIPS).

use super::{Report, Rule};
use crate::model::{Policy, SameSite, Site};

pub(super) const RULES: &[Rule] = &[
    Rule { code: "samesite-none", source: "RFC 6265bis 5.7 step 19", check: samesite_none },
    Rule {
        code: "partitioned-secure",
        source: "CHIPS: a partitioned cookie has to be Secure",
        check: partitioned_secure,
    },
    Rule {
        code: "path-relative",
        source: "RFC 6265bis 5.6.4: the default path is used instead",
        check: path_relative,
    },
    Rule {
        code: "path-chars",
        source: "RFC 6265bis 4.1.1 and 5.6: what ends an attribute or drops the cookie",
        check: path_chars,
    },
    Rule { code: "attr-1024", source: "RFC 6265bis 5.6 step 6", check: attr_1024 },
    Rule { code: "domain-syntax", source: "RFC 6265bis 5.6.3, 5.7 step 8", check: domain_syntax },
    Rule {
        code: "subdomains-site",
        source: "a cookie for subdomains needs a domain that is known when it is compiled",
        check: subdomains_site,
    },
];

/// `same_site: none, insecure`: browsers drop it.
fn samesite_none(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| cookie.is_our_act()) {
        if cookie.same_site == SameSite::None && !cookie.secure {
            report.error(
                cookie.spans.insecure,
                &format!(
                    "browsers drop the cookie `{}`: `same_site: none` goes with Secure only",
                    cookie.name.wire
                ),
                "remove `insecure`",
            );
        }
    }
}

/// `partitioned, insecure`: browsers drop it.
fn partitioned_secure(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| cookie.is_our_act()) {
        if cookie.partitioned && !cookie.secure {
            report.error(
                cookie.spans.insecure,
                &format!(
                    "browsers drop the cookie `{}`: `partitioned` goes with Secure only",
                    cookie.name.wire
                ),
                "remove `insecure`",
            );
        }
    }
}

/// `path: "shop"`: browsers use the directory of the page instead.
fn path_relative(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let path = &cookie.path;
        if !path.text.starts_with('/') {
            report.error(path.span, &format!("the path `{}` of the cookie `{}` does not begin with `/`, so browsers do not use it", path.text, cookie.name.wire), &format!("write `path: \"/{}\"`", path.text));
        }
    }
}

/// `path: "/a;b"`: the attribute would end at the semicolon.
fn path_chars(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        if let Some(stray) =
            cookie.path.text.chars().find(|c| !matches!(c, '\u{21}'..='\u{7e}') || *c == ';')
        {
            report.error(
                cookie.path.span,
                &format!(
                    "`{}` cannot stand in the path of the cookie `{}`",
                    stray.escape_default(),
                    cookie.name.wire
                ),
                "write the path as it stands in URLs, percent-encoded",
            );
        }
    }
}

/// A path of more than 1024 octets is ignored, so that the default path holds instead.
fn attr_1024(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let octets = cookie.path.text.len();
        if octets > 1024 {
            report.error(cookie.path.span, &format!("the path of the cookie `{}` has {octets} octets; browsers ignore it beyond 1024", cookie.name.wire), "shorten it");
        }
    }
}

/// `sites: ["https://shop.example"]`: a site is a host.
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

/// What to write instead, if this is no host name.
fn host_fault(host: &str) -> Option<String> {
    let bare = host
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches('.')
        .split(['/', ':'])
        .next()
        .unwrap_or_default();
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
    };
    if !host.is_empty() && host.len() <= 253 && host.split('.').all(is_label) {
        return None;
    }
    Some(if !host.is_ascii() {
        "write it in ASCII, as in `xn--mnchen-3ya.example`".to_owned()
    } else if bare != host && bare.split('.').all(is_label) {
        format!("write `\"{bare}\"`, without scheme, port and path")
    } else if host.to_ascii_lowercase().split('.').all(is_label) {
        format!("write it in lower case: `\"{}\"`", host.to_ascii_lowercase())
    } else {
        "write a host such as `\"shop.example\"`, or `\"*.shop.example\"` for all below it"
            .to_owned()
    })
}

/// `subdomains` without `sites`: there is no domain to share the cookie over.
fn subdomains_site(policy: &Policy, report: &mut Report<'_>) {
    let has_base = policy.sites.iter().any(|site| !matches!(site, Site::Any));
    for (_, cookie) in policy.cookies() {
        if cookie.subdomains && !has_base {
            report.error(
                cookie.spans.subdomains,
                &format!(
                    "the cookie `{}` is for subdomains, but the policy `{}` names no host",
                    cookie.name.wire, policy.name
                ),
                "add `sites: [\"shop.example\", \"*.shop.example\"]` to the policy",
            );
        }
    }
}
