//! Cookies that sign in or protect (OWASP Session Management, OWASP CSRF Prevention).

use super::names::is_named_here;
use super::rule::{Report, Rule};
use super::sites::siblings;
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::listed;
use crate::model::{Cookie, Policy, SameSite, Seal, Writer};
use crate::syntax::keys::Key;
use crate::syntax::name::prefix::Prefix;
use crate::syntax::vocabulary::{AUTHENTICATION, CSRF, REMEMBER_ME};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::SESSION_ATTRS,
        source: "OWASP Session Management",
        says: "A browser with the cookie that signs a visitor in is that visitor's to the server: the cookie is Secure, HttpOnly, and not sent along by other sites.",
        example: "cookie sid: Sid { because: authentication, read_by: scripts, .. }",
        remedy: "remove `read_by: scripts`",
        check: session_attrs,
    },
    Rule {
        code: Code::SESSION_PREFIX,
        source: "OWASP Session Management",
        says: "Only a name with `__Host-` keeps a subdomain from planting a cookie that signs visitors in as somebody else.",
        example: "cookie sid: Sid { because: authentication, .. }",
        remedy: r#"cookie "__Host-sid" as sid: Sid { .. }"#,
        check: session_prefix,
    },
    Rule {
        code: Code::CHOICE_PREFIX,
        source: "RFC 6265bis 4.1.3.2, 5.7, 8.6: a sibling host can set a cookie for the domain that both share, and fill the browser's store",
        says: "A sealed choice is bound to the site, not to the visitor. Unless the name has `__Host-`, a sibling host can evict a refusal from the browser and plant a consent that was made elsewhere, also after the visitor has answered.",
        example: "consent cookie choice { lifetime: 6 months }",
        remedy: r#"consent cookie "__Host-choice" as choice { lifetime: 6 months }"#,
        check: choice_prefix,
    },
    Rule {
        code: Code::CSRF_NAIVE,
        source: "OWASP CSRF Prevention",
        says: "A double-submit cookie that is not signed can be planted by any subdomain, with the value that its form sends.",
        example: "cookie csrf: Token { because: csrf, .. }",
        remedy: "seal: signed, and a value that is bound to the session",
        check: csrf_naive,
    },
    Rule {
        code: Code::CSRF_MISSING,
        source: "OWASP CSRF Prevention: SameSite is defence in depth",
        says: "Where visitors sign in, forms have to be protected by more than SameSite.",
        example: "a cookie with because: authentication, and none with because: csrf",
        remedy: "cookie csrf: Token { because: csrf, seal: signed, .. }, or check Origin and Sec-Fetch-Site",
        check: csrf_missing,
    },
    Rule {
        code: Code::TOKEN_IN_STORAGE,
        source: "OWASP HTML5 Security, local storage",
        says: "Every script of the page can read the browser's storage: what signs visitors in does not belong there.",
        example: "storage token in local { because: authentication }",
        remedy: "keep it in a cookie, which is HttpOnly",
        check: token_in_storage,
    },
    Rule {
        code: Code::SEAL_OTHERS,
        source: "a seal is made by who sets the cookie",
        says: "Only what this program sets by its constructor can be sealed by it.",
        example: "cookie id: Id { set_by: middleware, seal: signed, .. }",
        remedy: "remove `seal`, or remove `set_by`",
        check: seal_others,
    },
];

fn signs_in(cookie: &Cookie) -> bool {
    cookie.is_for(AUTHENTICATION) || cookie.is_for(REMEMBER_ME)
}

fn session_attrs(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in
        policy.cookies().filter(|(_, cookie)| signs_in(cookie) && cookie.is_set_by_site())
    {
        let wire = &cookie.name.wire;
        let by_scripts = cookie.writer == Writer::Scripts;
        let breaches = [
            (
                !cookie.http_only && !by_scripts,
                cookie.place(Key::READ_BY),
                "read_by: scripts",
                "every script of the page can read it",
            ),
            (
                by_scripts,
                cookie.place(Key::SET_BY),
                "set_by: scripts",
                "every script of the page can write it",
            ),
            (
                !cookie.secure,
                cookie.place(Key::INSECURE),
                "insecure",
                "it goes over the network unencrypted",
            ),
            (
                cookie.same_site == SameSite::None,
                cookie.place(Key::SAME_SITE),
                "same_site: none",
                "it goes with requests from every other site",
            ),
        ];
        for (_, span, key, what) in breaches.into_iter().filter(|(is_broken, ..)| *is_broken) {
            report.error(
                span,
                &format!("the cookie `{wire}` signs visitors in, but {what}"),
                &format!("remove `{key}`"),
            );
        }
    }
}

/// The name by which browsers keep a cookie of one host alone, for a cookie that can have it.
struct HostName {
    name: String,
    /// The keys that stand in its way, as the end of a condition: without `subdomains`.
    without: Option<String>,
}

/// Returns the name with `__Host-` that a cookie could have. Only a cookie of this program is the policy's to name, and one
/// that has the name already, or whose name another cookie has, gets no advice.
fn host_name(policy: &Policy, cookie: &Cookie) -> Option<HostName> {
    let wire = &cookie.name.wire;
    let rest = match Prefix::of(wire) {
        _ if !is_named_here(cookie) => return None,
        Some(Prefix::Host | Prefix::HostHttp) => return None,
        Some(prefix @ Prefix::Http) => format!("Http-{}", wire.get(prefix.spelling().len()..)?),
        Some(prefix) => wire.get(prefix.spelling().len()..)?.to_owned(),
        None => wire.clone(),
    };
    let name = format!("__Host-{rest}");
    let is_taken = policy.cookies().any(|(_, other)| other.name.wire == name);
    let keys = [
        ("subdomains", cookie.subdomains),
        ("path", cookie.path.text != "/"),
        ("insecure", !cookie.secure),
    ];
    let keys: Vec<&str> = keys.iter().filter(|(_, stands)| *stands).map(|(key, _)| *key).collect();
    let without = (!keys.is_empty()).then(|| listed(&keys));
    (!rest.is_empty() && !is_taken).then_some(HostName { name, without })
}

fn session_prefix(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| signs_in(cookie)) {
        let Some(HostName { name, without }) = host_name(policy, cookie) else { continue };
        let advice = match without {
            Some(keys) => format!(
                "without {keys} it could be named `{name}`, and no subdomain could plant it"
            ),
            None => format!("named `{name}`, no subdomain could plant it"),
        };
        let message = format!("`{}` signs visitors in; {advice}", cookie.name.wire);
        report.row(&cookie.name.identifier, message);
    }
}

fn choice_prefix(policy: &Policy, report: &mut Report<'_>) {
    let Some((_, consent)) = policy.consent() else { return };
    let wire = &consent.name.wire;
    let Some(HostName { name, without }) = host_name(policy, consent) else { return };
    let siblings = siblings(policy);
    let remedy = match without {
        Some(keys) => format!("without {keys} it could be `{name}`, which none could plant"),
        None => format!("named `{name}`, none could plant one"),
    };
    report.row(
        &consent.name.identifier,
        format!("{siblings} can evict a refusal from the browser and plant a consent as `{wire}`, before the visitor answers and after; {remedy}"),
    );
}

fn csrf_naive(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies().filter(|(_, cookie)| cookie.has_constructor()) {
        let is_csrf = cookie.is_for(CSRF);
        if is_csrf && cookie.seal == Seal::Plain {
            report.error(
                cookie.name.place,
                &format!("the cookie `{}` protects against forgery, but can be forged itself: a sibling domain can plant one", cookie.name.wire),
                "add `seal: signed`, and bind its value to the session",
            );
        }
    }
}

fn csrf_missing(policy: &Policy, report: &mut Report<'_>) {
    let protects = |cookie: &Cookie| cookie.is_for(CSRF);
    if policy.is_library || policy.cookies().any(|(_, cookie)| protects(cookie)) {
        return;
    }
    if let Some((_, cookie)) = policy.cookies().find(|(_, cookie)| signs_in(cookie)) {
        report.row(
            &cookie.name.identifier,
            format!(
                "`{}` signs visitors in, but no cookie protects their forms (`because: csrf`)",
                cookie.name.wire
            ),
        );
    }
}

fn token_in_storage(policy: &Policy, report: &mut Report<'_>) {
    for entry in policy
        .purposes
        .iter()
        .flat_map(|purpose| &purpose.storage)
        .filter(|entry| entry.embed.is_none())
    {
        let credential = entry.because.as_ref().filter(|because| {
            [AUTHENTICATION, REMEMBER_ME, CSRF].iter().any(|reason| *because == reason)
        });
        if let Some(because) = credential {
            report.error(
                because.span(),
                &format!("the storage `{}` holds what every script of the page can read, but is there for `{because}`", entry.name.identifier),
                "keep it in a cookie, which scripts cannot read",
            );
        }
    }
}

fn seal_others(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        // Of a cookie of another site, `stored-on` says so.
        if cookie.seal != Seal::Plain && !is_named_here(cookie) && cookie.is_stored_here() {
            let help = match cookie.embed {
                Some(_) => "remove `seal`",
                None => "remove `seal`, or remove `set_by` and set it by its constructor",
            };
            report.error(
                cookie.place(Key::SEAL),
                &format!(
                    "the cookie `{}` is not set by its constructor, so it cannot be sealed here",
                    cookie.name.wire
                ),
                help,
            );
        }
    }
}
