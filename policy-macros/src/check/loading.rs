//! The addresses of embeds as a `Content-Security-Policy` holds them: what it would block, or not restrict.

use super::elsewhere::own_site;
use super::rule::{Report, Rule};
use super::sites::{host_in, registrable};
use crate::diagnostics::code::Code;
use crate::model::{Cookie, Embed, Policy, Site, SourceText, Writer};
use crate::syntax::keys::{Key, ORIGINS};

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::CSP_STRICT_DYNAMIC,
        source: "CSP level 3, 8.2",
        says: "Browsers ignore every host of a `script-src` with `'strict-dynamic'`: an allowed script could then load any other. The hosts that a vendor's script loads from are named instead.",
        example: r#"script: ["https://js.vendor.example", "'strict-dynamic'"]"#,
        remedy: r#"script: ["https://js.vendor.example"]"#,
        check: csp_strict_dynamic,
    },
    Rule {
        code: Code::SCRIPT_COOKIE_NO_ORIGIN,
        source: "RFC 6265bis 5.6; CSP level 3",
        says: "Only a script that runs in the pages sets a cookie of this site. Frames, images and requests of another site store their cookies there, so an embed without a script has none here, and there is nothing to withhold or to delete.",
        example: r#"embed film { provider: tube, frame: ["https://tube.example/film"], cookie seen { lifetime: 1 year } }"#,
        remedy: r#"embed film { provider: tube, frame: ["https://tube.example/film"], stored_on: "tube.example", cookie seen { lifetime: 1 year } }"#,
        check: script_cookie_no_origin,
    },
    Rule {
        code: Code::ORIGIN_KIND_MISSING,
        source: "CSP level 3, 6.1",
        says: "A `Content-Security-Policy` of the embeds admits what they name and nothing else: a script of a vendor that sends what it counted needs `connect` or `image`.",
        example: r#"script: ["https://js.vendor.example"]"#,
        remedy: r#"script: ["https://js.vendor.example"], connect: ["https://api.vendor.example"]"#,
        check: origin_kind_missing,
    },
];

/// Returns whether a text is the keyword, with its quotes or without.
pub(super) fn is_strict_dynamic(text: &str) -> bool {
    text.trim_matches('\'').eq_ignore_ascii_case("strict-dynamic")
}

fn csp_strict_dynamic(policy: &Policy, report: &mut Report<'_>) {
    for embed in policy.embeds() {
        for (key, addresses) in &embed.origins {
            for SourceText { text, span } in
                addresses.iter().filter(|address| is_strict_dynamic(&address.text))
            {
                report.error(
                    *span,
                    &format!(
                        "`{text}` would have browsers ignore every host in `{}` of `{}`",
                        key.as_str(),
                        embed.identifier
                    ),
                    &format!(
                        "remove it, and name each host that `{}` loads from, with `https://`",
                        embed.identifier
                    ),
                );
            }
        }
    }
}

fn script_cookie_no_origin(policy: &Policy, report: &mut Report<'_>) {
    for embed in policy.embeds() {
        if has_script(embed) {
            continue;
        }
        let mut hosts = embed.origins.iter().flat_map(|(_, addresses)| addresses);
        let Some(first) = hosts.clone().next().map(|address| host_in(&address.text)) else {
            continue;
        };
        let may_be_ours = |address: &SourceText| own_site(&address.text, policy).is_some();
        if hosts.any(may_be_ours) {
            continue;
        }
        for cookie in cookies_of(policy, embed) {
            let message = format!(
                "no script of `{}` sets the cookie `{}` on this site: what another site's frames and images store, they store there",
                embed.identifier, cookie.name.wire
            );
            // On hosts that are not known, that of the embed may be one of the site's own.
            if policy.sites.is_empty() || policy.sites.iter().any(|site| matches!(site, Site::Any))
            {
                report.row(&cookie.name.identifier, message);
                continue;
            }
            let elsewhere = registrable(first.trim_start_matches("*."));
            report.error(
                cookie.name.identifier.span(),
                &message,
                &format!(
                    "write `stored_on: \"{elsewhere}\"`, or the address of the script that sets it: `script: [\"https://..\"]`"
                ),
            );
        }
    }
}

/// Returns whether a script of the embed runs in the pages, as far as it is said.
fn has_script(embed: &Embed) -> bool {
    let is_script =
        |(key, addresses): &(Key, Vec<SourceText>)| *key == Key::SCRIPT && !addresses.is_empty();
    embed.loader.is_some()
        || embed.init.is_some()
        || embed.origins.iter().any(is_script)
        || embed.reported.has_any(ORIGINS)
        || embed.reported.has(Key::LOADED_BY)
        || embed.reported.has(Key::INIT)
}

/// Lists the cookies that an embed stores on this site.
fn cookies_of<'p>(policy: &'p Policy, embed: &'p Embed) -> impl Iterator<Item = &'p Cookie> {
    let is_of_embed = |cookie: &&Cookie| {
        cookie.embed.as_ref().is_some_and(|name| *name == embed.identifier)
            && cookie.writer == Writer::Embed
            && cookie.is_stored_here()
            && !cookie.reported.has(Key::STORED_ON)
    };
    policy.cookies().map(|(_, cookie)| cookie).filter(is_of_embed)
}

fn origin_kind_missing(policy: &Policy, report: &mut Report<'_>) {
    for embed in policy.embeds() {
        let names = |wanted: &[Key]| {
            embed
                .origins
                .iter()
                .any(|(key, addresses)| wanted.contains(key) && !addresses.is_empty())
        };
        if names(&[Key::SCRIPT]) && !names(&[Key::CONNECT, Key::IMAGE, Key::PIXEL, Key::FRAME]) {
            report.row(
                &embed.identifier,
                "it has `script` and neither `connect` nor `image`: under a `Content-Security-Policy` of the embeds its script sends nothing".to_owned(),
            );
        }
    }
}
