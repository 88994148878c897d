//! Name prefixes, which browsers hold to their promise and drop the cookie otherwise (RFC 6265bis 4.1.3, layered-cookies).

use super::{Report, Rule};
use crate::model::{Cookie, Policy};
use crate::parse::listed;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: "prefix-case",
        source: "RFC 6265bis 5.4: browsers match prefixes without regard to case",
        check: prefix_case,
    },
    Rule { code: "prefix-secure", source: "RFC 6265bis 5.7 step 20", check: prefix_secure },
    Rule { code: "prefix-host", source: "RFC 6265bis 5.7 step 21", check: prefix_host },
    Rule { code: "prefix-http", source: "layered-cookies, \"__Http-\"", check: prefix_http },
    Rule {
        code: "prefix-host-http",
        source: "layered-cookies, \"__Host-Http-\"",
        check: prefix_host_http,
    },
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Prefix {
    Secure,
    Host,
    Http,
    HostHttp,
}

impl Prefix {
    /// The longest first, as one begins another.
    const ALL: [(Prefix, &str); 4] = [
        (Prefix::HostHttp, "__Host-Http-"),
        (Prefix::Host, "__Host-"),
        (Prefix::Secure, "__Secure-"),
        (Prefix::Http, "__Http-"),
    ];

    fn of(name: &str) -> Option<(Prefix, &'static str)> {
        Prefix::ALL.into_iter().find(|(_, spelling)| {
            name.get(..spelling.len()).is_some_and(|start| start.eq_ignore_ascii_case(spelling))
        })
    }
}

/// `cookie "__host-sid" as sid`: browsers apply the rules of `__Host-` to it, servers that compare bytes do not know it.
fn prefix_case(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| cookie.is_our_act()) {
        let wire = &cookie.name.wire;
        if let Some((_, spelling)) =
            Prefix::of(wire).filter(|(_, spelling)| !wire.starts_with(spelling))
        {
            let rest = wire.get(spelling.len()..).unwrap_or_default();
            report.error(
                cookie.name.span,
                &format!("the prefix of the cookie `{wire}` is spelt `{spelling}`"),
                &format!("write `\"{spelling}{rest}\"`"),
            );
        }
    }
}

/// `cookie "__Secure-sid" as sid: String { insecure, .. }`
fn prefix_secure(policy: &Policy, report: &mut Report<'_>) {
    needs(policy, report, Prefix::Secure, &[not_secure]);
}

/// `cookie "__Host-sid" as sid: String { subdomains, .. }`
fn prefix_host(policy: &Policy, report: &mut Report<'_>) {
    needs(policy, report, Prefix::Host, &[not_secure, has_domain, other_path]);
}

/// `cookie "__Http-sid" as sid: String { read_by: scripts, .. }`
fn prefix_http(policy: &Policy, report: &mut Report<'_>) {
    needs(policy, report, Prefix::Http, &[not_secure, read_by_scripts]);
}

/// `cookie "__Host-Http-sid" as sid: String { path: "/app", .. }`
fn prefix_host_http(policy: &Policy, report: &mut Report<'_>) {
    needs(policy, report, Prefix::HostHttp, &[not_secure, read_by_scripts, has_domain, other_path]);
}

/// The key that breaks a promise, and where it stands.
type Breach = fn(&Cookie) -> Option<(&'static str, proc_macro2::Span)>;

fn not_secure(cookie: &Cookie) -> Option<(&'static str, proc_macro2::Span)> {
    (!cookie.secure).then_some(("insecure", cookie.spans.insecure))
}

fn has_domain(cookie: &Cookie) -> Option<(&'static str, proc_macro2::Span)> {
    cookie.subdomains.then_some(("subdomains", cookie.spans.subdomains))
}

fn other_path(cookie: &Cookie) -> Option<(&'static str, proc_macro2::Span)> {
    (cookie.path.text != "/").then_some(("path", cookie.path.span))
}

fn read_by_scripts(cookie: &Cookie) -> Option<(&'static str, proc_macro2::Span)> {
    (!cookie.http_only).then_some(("read_by: scripts", cookie.spans.read_by))
}

fn needs(policy: &Policy, report: &mut Report<'_>, prefix: Prefix, breaches: &[Breach]) {
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| cookie.is_our_act()) {
        let wire = &cookie.name.wire;
        let Some((_, spelling)) = Prefix::of(wire).filter(|(found, _)| *found == prefix) else {
            continue;
        };
        let broken: Vec<_> = breaches.iter().filter_map(|breach| breach(cookie)).collect();
        let Some((_, span)) = broken.first() else { continue };
        let keys: Vec<&str> = broken.iter().map(|(key, _)| *key).collect();
        let rest = wire.get(spelling.len()..).unwrap_or_default();
        report.error(
            *span,
            &format!(
                "browsers drop the cookie `{wire}`: its prefix `{spelling}` does not go with {}",
                listed(&keys)
            ),
            &format!("remove {}, or name the cookie `\"{rest}\"`", listed(&keys)),
        );
    }
}
