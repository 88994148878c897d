//! Attributes and scope (RFC 6265bis 5.6, 5.7, CHIPS, the public suffix list).

use super::{Report, Rule};
use crate::model::{Policy, SameSite, Site};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "samesite-none",
        source: "RFC 6265bis 5.7 step 19",
        says: "Browsers drop a cookie with SameSite=None that is not Secure.",
        example: "same_site: none, insecure",
        remedy: "remove `insecure`",
        check: samesite_none,
    },
    Rule {
        code: "samesite-overbroad",
        source: "design: what is not said is the safe thing",
        says: "A cookie with SameSite=None goes with every request that other sites make to this one, which few cookies need.",
        example: "cookie theme: Theme { same_site: none, .. }",
        remedy: "remove `same_site: none`, unless other sites embed this one or post to it",
        check: samesite_overbroad,
    },
    Rule {
        code: "samesite-strict-login",
        source: "RFC 6265bis 5.6.7.1",
        says: "A strict cookie is not sent when a visitor comes from a link on another site, so they seem signed out on the first page.",
        example: "cookie sid: Sid { because: authentication, same_site: strict, .. }",
        remedy: "leave `same_site` out (Lax), or keep it and know",
        check: samesite_strict_login,
    },
    Rule {
        code: "partitioned-secure",
        source: "CHIPS, storage steps",
        says: "Browsers drop a partitioned cookie that is not Secure.",
        example: "partitioned, insecure",
        remedy: "remove `insecure`",
        check: partitioned_secure,
    },
    Rule {
        code: "partitioned-none",
        source: "CHIPS",
        says: "A partitioned cookie is for pages that other sites embed, where only SameSite=None is sent.",
        example: "partitioned (with same_site: lax)",
        remedy: "add `same_site: none`, or remove `partitioned`",
        check: partitioned_none,
    },
    Rule {
        code: "undeletable-partition",
        source: "CHIPS",
        says: "A withdrawal reaches the partition that it is made in, and no other.",
        example: "partitioned",
        remedy: "nothing: the page says so",
        check: undeletable_partition,
    },
    Rule {
        code: "path-relative",
        source: "RFC 6265bis 5.1.4, 5.6.4",
        says: "Browsers use the directory of the page in place of a path that does not begin with `/`.",
        example: r#"path: "shop""#,
        remedy: r#"path: "/shop""#,
        check: path_relative,
    },
    Rule {
        code: "path-chars",
        source: "RFC 6265bis 4.1.1, 5.6",
        says: "A semicolon ends the attribute, and a control character drops the cookie; paths are compared still percent-encoded.",
        example: r#"path: "/a;b""#,
        remedy: r#"path: "/a%3Bb""#,
        check: path_chars,
    },
    Rule {
        code: "path-not-security",
        source: "RFC 6265bis 8.5",
        says: "Every page of the host can read a cookie of another path, by a frame: a path protects nothing.",
        example: r#"cookie sid: Sid { because: authentication, path: "/app", .. }"#,
        remedy: "put what has to be kept apart on a host of its own",
        check: path_not_security,
    },
    Rule {
        code: "attr-1024",
        source: "RFC 6265bis 5.6 step 6",
        says: "Browsers ignore an attribute of more than 1024 octets, so that another path holds.",
        example: "path: \"/ (more than 1024 octets)\"",
        remedy: "shorten it",
        check: attr_1024,
    },
    Rule {
        code: "domain-syntax",
        source: "RFC 6265bis 5.6.3, 5.7 step 8",
        says: "A site is a host in lower-case ASCII, without scheme, port, path and dots at its ends.",
        example: r#"sites: ["https://shop.example/"]"#,
        remedy: r#"sites: ["shop.example"]"#,
        check: domain_syntax,
    },
    Rule {
        code: "domain-psl",
        source: "RFC 6265bis 5.7 steps 9 and 10; publicsuffix.org",
        says: "Browsers refuse a cookie for a public suffix, under which strangers have their sites. Only suffixes that the list names count.",
        example: r#"sites: ["*.co.uk"]"#,
        remedy: r#"sites: ["*.shop.co.uk"]"#,
        check: domain_psl,
    },
    Rule {
        code: "domain-mismatch",
        source: "RFC 6265bis 5.7 step 10",
        says: "A cookie for subdomains has a Domain that is known when the policy is compiled; on hosts that are not, it is host-only.",
        example: "sites: [any] and a cookie with subdomains",
        remedy: r#"sites: ["shop.example", "*.shop.example"]"#,
        check: domain_mismatch,
    },
    Rule {
        code: "domain-wide",
        source: "RFC 6265bis 5.7 steps 10 and 23",
        says: "Every subdomain can read a cookie that is sent to subdomains, and plant another of its name.",
        example: "subdomains",
        remedy: "leave it out where one host is enough",
        check: domain_wide,
    },
    Rule {
        code: "stored-on",
        source: "a cookie of another site is not ours to write",
        says: "`stored_on` names the host of another site. What is stored there is out of our reach, so it has no path, seal or writer here.",
        example: r#"stored_on: "https://vendor.example""#,
        remedy: r#"stored_on: "vendor.example""#,
        check: stored_on,
    },
];

fn samesite_none(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        if cookie.same_site == SameSite::None && !cookie.secure {
            report.breach(
                cookie,
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

fn samesite_overbroad(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let is_for_payment = cookie.because.as_ref().is_some_and(|because| because == "payment");
        if cookie.is_our_act()
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
        let signs_in = cookie.because.as_ref().is_some_and(|because| because == "authentication");
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

fn partitioned_none(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        if cookie.is_our_act() && cookie.partitioned && cookie.same_site != SameSite::None {
            report.row(&cookie.name.identifier, format!("`{}` is partitioned, but is not sent where other sites embed this one, as it is not `same_site: none`", cookie.name.wire));
        }
    }
}

fn undeletable_partition(policy: &Policy, report: &mut Report<'_>) {
    for (purpose, cookie) in policy.cookies() {
        if cookie.is_our_act() && cookie.partitioned && purpose.asks {
            report.row(&cookie.name.identifier, format!("a withdrawal deletes `{}` in the partition that it is made in, and in no other", cookie.name.wire));
        }
    }
}

fn path_relative(policy: &Policy, report: &mut Report<'_>) {
    let paths = policy.cookies().map(|(_, cookie)| (&cookie.name.wire, &cookie.path));
    for (wire, path) in
        paths.chain(policy.retired.iter().map(|cookie| (&cookie.name.wire, &cookie.path)))
    {
        if !path.text.starts_with('/') {
            report.error(
                path.span,
                &format!("the path `{}` of the cookie `{wire}` does not begin with `/`, so browsers do not use it", path.text),
                &format!("write `path: \"/{}\"`", path.text),
            );
        }
    }
}

fn path_chars(policy: &Policy, report: &mut Report<'_>) {
    let paths = policy.cookies().map(|(_, cookie)| (&cookie.name.wire, &cookie.path));
    for (wire, path) in
        paths.chain(policy.retired.iter().map(|cookie| (&cookie.name.wire, &cookie.path)))
    {
        let is_stray = |c: &char| !matches!(c, '\u{21}'..='\u{7e}') || *c == ';';
        if let Some(stray) = path.text.chars().find(is_stray) {
            report.error(
                path.span,
                &format!(
                    "`{}` cannot stand in the path of the cookie `{wire}`",
                    stray.escape_default()
                ),
                &format!(
                    "write it as it stands in URLs: `path: \"{}\"`",
                    percent_encoded(&path.text)
                ),
            );
        }
    }
}

/// The path with every octet escaped that cannot stand in one.
fn percent_encoded(path: &str) -> String {
    let octets = path.bytes().map(|octet| match octet {
        0x21..=0x7e if octet != b';' => char::from(octet).to_string(),
        octet => format!("%{octet:02X}"),
    });
    octets.collect()
}

fn path_not_security(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let signs_in = cookie.because.as_ref().is_some_and(|because| because == "authentication");
        if signs_in && cookie.path.text != "/" {
            report.row(
                &cookie.name.identifier,
                format!(
                    "the path of `{}` keeps no other page of the host from reading it",
                    cookie.name.wire
                ),
            );
        }
    }
}

fn attr_1024(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let octets = cookie.path.text.len();
        if octets > 1024 {
            report.error(
                cookie.path.span,
                &format!("the path of the cookie `{}` has {octets} octets; browsers ignore it beyond 1024", cookie.name.wire),
                "shorten it",
            );
        }
    }
}

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
    let without_scheme = ["https://", "http://", "."]
        .iter()
        .find_map(|start| host.strip_prefix(start))
        .unwrap_or(host);
    let bare = without_scheme.split(['/', ':']).next().unwrap_or_default();
    if is_host(host) {
        return None;
    }
    Some(if !host.is_ascii() {
        "write it in ASCII, as in `xn--mnchen-3ya.example`".to_owned()
    } else if is_host(bare) {
        format!("write `\"{bare}\"`, without scheme, port, path and dots at its ends")
    } else if is_host(&host.to_ascii_lowercase()) {
        format!("write it in lower case: `\"{}\"`", host.to_ascii_lowercase())
    } else {
        "write a host such as `\"shop.example\"`, or `\"*.shop.example\"` for all below it"
            .to_owned()
    })
}

fn is_host(host: &str) -> bool {
    let is_host_letter =
        |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(is_host_letter)
    };
    host.len() <= 253 && host.split('.').all(is_label)
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

/// Whether the list names this suffix; its default rule, by which every unknown top level is one, does not count.
fn is_public_suffix(host: &str) -> bool {
    psl::suffix(host.as_bytes())
        .is_some_and(|suffix| suffix.is_known() && suffix.as_bytes() == host.as_bytes())
}

fn domain_mismatch(policy: &Policy, report: &mut Report<'_>) {
    let has_base = policy.sites.iter().any(|site| !matches!(site, Site::Any));
    for (_, cookie) in policy.cookies() {
        if cookie.subdomains && !has_base {
            report.breach(
                cookie,
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

fn domain_wide(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        if cookie.is_our_act() && cookie.subdomains {
            report.row(
                &cookie.name.identifier,
                format!(
                    "every subdomain can read `{}`, and plant another of its name",
                    cookie.name.wire
                ),
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
    for (identifier, site) in of_embeds.chain(of_cookies) {
        let Some(site) = site else { continue };
        // Cookies take over the site of their embed.
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
