//! The policy itself and its providers (GDPR art. 13).

use super::address::{Address, Fault};
use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::model::{Policy, SourceText};
use crate::syntax::grammar::is_date;

pub(super) const RULES: &[Rule] = &[
    Rule {
        code: Code::DATE,
        source: "RFC 3339 5.6, full-date",
        says: "The page shows when the policy was changed last, in the form of the reader's language.",
        example: r#"updated: "22.11.2026""#,
        remedy: r#"updated: "2026-11-22""#,
        check: date,
    },
    Rule {
        code: Code::URL,
        source: "GDPR art. 13",
        says: "Visitors follow the addresses of a provider, of the contact and of the authority from the page, so each is whole and on the web, and leads where it seems to: a browser goes to the host behind an `@`.",
        example: r#"privacy: "shop.example/privacy""#,
        remedy: r#"privacy: "https://shop.example/privacy""#,
        check: url,
    },
    Rule {
        code: Code::COUNTRY_CODE,
        source: "ISO 3166-1 alpha-2",
        says: "The page names the provider's country in the reader's language.",
        example: "country: usa",
        remedy: "country: us",
        check: country_code,
    },
    Rule {
        code: Code::TYPE_MISSING,
        source: "a constructor takes a value",
        says: "A cookie that this program sets has a constructor, which takes a value of a type.",
        example: "cookie theme { lifetime: 30 days }",
        remedy: "cookie theme: Theme { lifetime: 30 days }, or say who sets it: set_by: middleware",
        check: type_missing,
    },
];

fn date(policy: &Policy, report: &mut Report<'_>) {
    let updated = &policy.updated;
    if !updated.text.is_empty() && !is_date(&updated.text) {
        report.error(
            updated.span,
            &format!("`{}` is not a date, in `updated` of `{}`", updated.text, policy.name),
            &format!("write `updated: \"{}\"`", nearest_date(&updated.text)),
        );
    }
}

/// Proposes the day that was probably meant: written in another form, or after the end of its month.
fn nearest_date(text: &str) -> String {
    let numbers: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
    let (year, month, day) = match numbers.as_slice() {
        [year, month, day] if year.len() == 4 => (year, month, day),
        // `11/12/2026` is in November or in December, depending on the country.
        [day, month, year] if year.len() == 4 && !text.contains('/') => (year, month, day),
        _ => return "2026-11-22".to_owned(),
    };
    let days = (1..=31).rev().map(|day| format!("{year}-{month:0>2}-{day:02}"));
    let meant = format!("{year}-{month:0>2}-{day:0>2}");
    let date = [meant].into_iter().chain(days).find(|date| is_date(date));
    date.unwrap_or("2026-11-22".to_owned())
}

fn url(policy: &Policy, report: &mut Report<'_>) {
    for provider in &policy.providers {
        let addresses =
            [("privacy", Some(&provider.privacy)), ("opt_out", provider.opt_out.as_ref())];
        let notices = provider.notices.iter().map(|notice| ("notices", Some(notice)));
        for (key, address) in addresses.into_iter().chain(notices) {
            // A missing address was reported as a missing key.
            let Some(address) = address.filter(|address| !address.text.is_empty()) else {
                continue;
            };
            let owner = format!("the provider `{}`", provider.identifier);
            followed(address, &address.text, key, &owner, report);
        }
    }
    let owner = format!("`{}`", policy.name);
    let of_policy = [
        ("contact", Some(&policy.contact)),
        ("authority", policy.authority.as_ref()),
        ("dpo", policy.dpo.as_ref()),
        ("rights", policy.rights.as_ref().map(|(_, written)| written)),
    ];
    let of_policy = of_policy.map(|(key, text)| (key, text, owner.clone()));
    let of_providers = policy.providers.iter().map(|provider| {
        ("dpo", provider.dpo.as_ref(), format!("the provider `{}`", provider.identifier))
    });
    for (key, text, owner) in of_policy.into_iter().chain(of_providers) {
        // These keys can hold other texts, too; the page links a text that looks like an address.
        let Some(text) = text else { continue };
        let last = text.text.split_whitespace().next_back().unwrap_or_default();
        let address = last.trim_matches(['(', ')', '<', '>', ',', ';', '.']);
        let is_linked = WEB.iter().any(|scheme| {
            address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
        if is_linked {
            followed(text, address, key, &owner, report);
        }
    }
}

/// The schemes that visitors can follow.
const WEB: &[&str] = &["https://", "http://"];

/// Reports an address in a text that leads elsewhere than a reader expects.
fn followed(written: &SourceText, address: &str, key: &str, owner: &str, report: &mut Report<'_>) {
    let whole = |address: &str| written.text.replacen(address, &whole_address(address), 1);
    // One of a list stands alone.
    let write = |meant: &str| match key {
        "notices" => format!("write `\"{meant}\"`"),
        key => format!("write `{key}: \"{meant}\"`"),
    };
    let (message, help) = match Address::parse(address, WEB) {
        Ok(found) if found.has_host() && found.placeholders().is_empty() => return,
        Err(Fault::Sign { host, .. }) => (
            format!(
                "`{address}` leads to `{host}`, the host behind the `@`, in `{key}` of {owner}"
            ),
            format!("{}, or the host that is meant", write(&whole(address))),
        ),
        Err(Fault::DotSegment(asked)) => (
            format!("browsers take `.` and `..` out of `{address}`, in `{key}` of {owner}"),
            write(&written.text.replacen(address, &asked, 1)),
        ),
        _ => (
            format!("`{address}` is not a web address, in `{key}` of {owner}"),
            write(&whole(address)),
        ),
    };
    report.error(written.span, &message, &help);
}

/// Proposes the address that was probably meant: with its scheme, or the site of a mail address.
fn whole_address(text: &str) -> String {
    let without_scheme = text.split_once("://").map_or(text, |(_, rest)| rest);
    let end = without_scheme.find(['/', '?', '#']).unwrap_or(without_scheme.len());
    let (authority, rest) = without_scheme.split_at(end);
    let site = authority.rsplit_once('@').map_or(authority, |(_, site)| site);
    let is_whole =
        |whole: &String| Address::parse(whole, WEB).is_ok_and(|address| address.has_host());
    let mut meant = [site, site.split(':').next().unwrap_or_default()]
        .into_iter()
        .filter(|site| site.contains('.'))
        .map(|site| format!("https://{site}{rest}"));
    meant.find(is_whole).unwrap_or_else(|| "https://shop.example/privacy".to_owned())
}

fn country_code(policy: &Policy, report: &mut Report<'_>) {
    for provider in &policy.providers {
        let Some(country) = &provider.country else { continue };
        if country.text.len() != 2 || !country.text.bytes().all(|byte| byte.is_ascii_lowercase()) {
            report.error(
                country.span,
                &format!(
                    "`{}` is not a country code, in the provider `{}`",
                    country.text, provider.identifier
                ),
                "write two small letters, as in `country: us`",
            );
        }
    }
}

fn type_missing(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        if cookie.has_constructor() && cookie.value.is_none() {
            let identifier = &cookie.name.identifier;
            report.error(
                identifier.span(),
                &format!(
                    "the cookie `{}` has no type, so this program cannot set it",
                    cookie.name.wire
                ),
                &format!(
                    "write `cookie {identifier}: String`, or say who sets it: `set_by: middleware`"
                ),
            );
        }
    }
}
