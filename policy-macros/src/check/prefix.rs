//! Name prefixes: browsers drop a cookie that breaks the promise of its prefix (RFC 6265bis 4.1.3).

use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::diagnostics::span_range::SpanRange;
use crate::model::{Cookie, Policy, Writer};
use crate::syntax::keys::Key;
use crate::syntax::name::prefix::Prefix;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::PREFIX_CASE,
        source: "RFC 6265bis 5.4",
        says: "Browsers match prefixes without regard to case and hold the cookie to them; servers that compare bytes do not know it.",
        example: r#"cookie "__host-sid" as sid: String { .. }"#,
        remedy: r#"cookie "__Host-sid" as sid: String { .. }"#,
        check: prefix_case,
    },
    Rule {
        code: Code::PREFIX_SECURE,
        source: "RFC 6265bis 5.7 step 20",
        says: "Browsers drop a cookie with `__Secure-` that is not Secure.",
        example: r#"cookie "__Secure-sid" as sid: String { insecure, .. }"#,
        remedy: "remove `insecure`, or the prefix",
        check: prefix_secure,
    },
    Rule {
        code: Code::PREFIX_HOST,
        source: "RFC 6265bis 5.7 step 21",
        says: "Browsers drop a cookie with `__Host-` that is not Secure, has a Domain, or a Path other than `/`.",
        example: r#"cookie "__Host-sid" as sid: String { subdomains, .. }"#,
        remedy: r#"remove `subdomains`, or name it "__Secure-sid""#,
        check: prefix_host,
    },
    Rule {
        code: Code::PREFIX_HTTP,
        source: "layered-cookies, \"__Http-\"; web-platform-tests __Http.https.html",
        says: "Browsers drop a cookie with `__Http-` that is not Secure and HttpOnly.",
        example: r#"cookie "__Http-sid" as sid: String { read_by: scripts, .. }"#,
        remedy: "remove `read_by: scripts`, or the prefix",
        check: prefix_http,
    },
    Rule {
        code: Code::PREFIX_HOST_HTTP,
        source: "layered-cookies, \"__Host-Http-\"",
        says: "Browsers drop a cookie with `__Host-Http-` that breaks a rule of `__Host-` or of `__Http-`.",
        example: r#"cookie "__Host-Http-sid" as sid: String { path: "/app", .. }"#,
        remedy: "remove `path`, or the prefix",
        check: prefix_host_http,
    },
    Rule {
        code: Code::PREFIX_UNKNOWN,
        source: "web-platform-tests: `__HostHttp-` was an earlier spelling",
        says: "A name that begins with `__` looks like one with a prefix, but browsers promise nothing for it.",
        example: r#"cookie "__HostHttp-sid" as sid: String { .. }"#,
        remedy: r#"cookie "__Host-Http-sid" as sid: String { .. }"#,
        check: prefix_unknown,
    },
];

fn prefix_case(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let wire = &cookie.name.wire;
        let misspelt =
            Prefix::of(wire).map(Prefix::spelling).filter(|spelling| !wire.starts_with(spelling));
        if let Some(spelling) = misspelt {
            let rest = wire.get(spelling.len()..).unwrap_or_default();
            report.breach(
                cookie,
                cookie.name.place,
                &format!("the prefix of the cookie `{wire}` is spelt `{spelling}`"),
                &format!("write `\"{spelling}{rest}\"`"),
            );
        }
    }
}

fn prefix_secure(policy: &Policy, report: &mut Report<'_>) {
    needs(policy, report, Prefix::Secure, &[not_secure]);
}

fn prefix_host(policy: &Policy, report: &mut Report<'_>) {
    needs(policy, report, Prefix::Host, &[not_secure, has_domain, other_path]);
}

fn prefix_http(policy: &Policy, report: &mut Report<'_>) {
    needs(policy, report, Prefix::Http, &[not_secure, read_by_scripts]);
}

fn prefix_host_http(policy: &Policy, report: &mut Report<'_>) {
    needs(policy, report, Prefix::HostHttp, &[not_secure, read_by_scripts, has_domain, other_path]);
}

/// Finds the key that breaks a promise, and its place.
type Breach = fn(&Cookie) -> Option<(&'static str, SpanRange)>;

fn not_secure(cookie: &Cookie) -> Option<(&'static str, SpanRange)> {
    (!cookie.secure).then_some(("insecure", cookie.place(Key::INSECURE)))
}

fn has_domain(cookie: &Cookie) -> Option<(&'static str, SpanRange)> {
    cookie.subdomains.then_some(("subdomains", cookie.place(Key::SUBDOMAINS)))
}

fn other_path(cookie: &Cookie) -> Option<(&'static str, SpanRange)> {
    (cookie.path.text != "/").then_some(("path", cookie.path.span.into()))
}

fn read_by_scripts(cookie: &Cookie) -> Option<(&'static str, SpanRange)> {
    (!cookie.http_only).then_some(("read_by: scripts", cookie.place(Key::READ_BY)))
}

fn needs(policy: &Policy, report: &mut Report<'_>, prefix: Prefix, breaches: &[Breach]) {
    for (_, cookie) in policy.cookies() {
        let wire = &cookie.name.wire;
        if Prefix::of(wire) != Some(prefix) {
            continue;
        }
        let spelling = prefix.spelling();
        let broken: Vec<_> = breaches.iter().filter_map(|breach| breach(cookie)).collect();
        let Some((_, span)) = broken.first() else { continue };
        let keys: Vec<&str> = broken.iter().map(|(key, _)| *key).collect();
        let rest = without_prefixes(wire);
        // Another name is only this program's to give.
        let is_named_here = cookie.has_constructor() || cookie.writer == Writer::Consent;
        let is_free = is_named_here
            && !rest.is_empty()
            && policy.cookies().all(|(_, other)| other.name.wire != rest);
        let rename =
            if is_free { format!(", or name the cookie `\"{rest}\"`") } else { String::new() };
        report.breach(
            cookie,
            *span,
            &format!(
                "browsers drop the cookie `{wire}`: its prefix `{spelling}` does not go with {}",
                listed(&keys)
            ),
            &format!("remove {}{rename}", listed(&keys)),
        );
    }
}

/// Removes every prefix that browsers see at the beginning of a name.
fn without_prefixes(mut name: &str) -> &str {
    while let Some(prefix) = Prefix::of(name) {
        name = name.get(prefix.spelling().len()..).unwrap_or_default();
    }
    name
}

fn prefix_unknown(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        let wire = &cookie.name.wire;
        if cookie.is_set_by_site() && wire.starts_with("__") && Prefix::of(wire).is_none() {
            report.row(&cookie.name.identifier, format!("`{wire}` begins like a prefix, but browsers know only `__Host-`, `__Secure-`, `__Http-` and `__Host-Http-`"));
        }
    }
}
