//! The policy itself and its providers (GDPR art. 13).

use super::address::{Address, Fault, without_hidden};
use super::rule::{Report, Rule};
use crate::diagnostics::code::Code;
use crate::diagnostics::listing::either;
use crate::model::{Policy, SourceText};
use crate::syntax::date;
use crate::syntax::grammar::is_date;
use crate::syntax::hidden::code_point;
use crate::syntax::keys::Key;
use crate::syntax::name::called;

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
            &date_help(&updated.text),
        );
    }
}

/// Words the remedy for a day in another form.
fn date_help(text: &str) -> String {
    let days: Vec<String> =
        date::meant(text).iter().map(|day| format!("updated: \"{day}\"")).collect();
    let days: Vec<&str> = days.iter().map(String::as_str).collect();
    match (days.as_slice(), date::last_of_month(text)) {
        ([], Some(last)) => {
            format!("write the day that is meant; the last of that month is `updated: \"{last}\"`")
        }
        ([], None) => {
            "write `updated: \"YYYY-MM-DD\"`: the day of the last change, by year, month and day"
                .to_owned()
        }
        ([day], _) => format!("write `{day}`"),
        (days, _) => format!("write {}, whichever is meant", either(days)),
    }
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
    let instead = |meant: &str| match key {
        "notices" => format!("`\"{meant}\"`"),
        key => format!("`{key}: \"{meant}\"`"),
    };
    let write = |meant: &str| format!("write {}", instead(meant));
    let (message, help) = match Address::parse(address, WEB) {
        Ok(found) if found.has_host() && found.placeholders().is_empty() => return,
        Err(Fault::Sign { host, .. }) => (
            format!(
                "`{address}` leads to `{host}`, the host behind the `@`, in `{key}` of {owner}"
            ),
            format!("{}, or the host that is meant", write(&whole(address))),
        ),
        Err(Fault::Hidden(found)) => (
            format!(
                "`{address}` has a character that its readers do not see, {}, in `{key}` of {owner}",
                code_point(found)
            ),
            write(&written.text.replacen(address, &without_hidden(address), 1)),
        ),
        Err(Fault::DotSegment(asked)) => (
            format!("browsers take `.` and `..` out of `{address}`, in `{key}` of {owner}"),
            write(&written.text.replacen(address, &asked, 1)),
        ),
        _ => (
            format!("`{address}` is not a web address, in `{key}` of {owner}"),
            if whole_address(address).ends_with(OPEN) {
                format!("write the whole address, as in {}", instead(OPEN))
            } else {
                write(&whole(address))
            },
        ),
    };
    report.error(written.span, &message, &help);
}

/// An address that is still to be written, which does not compile.
const OPEN: &str = "https://..";

/// Proposes the address that was probably meant, with its scheme. A mail address has no site to propose.
fn whole_address(text: &str) -> String {
    let without_scheme = text.split_once("://").map_or(text, |(_, rest)| rest);
    let end = without_scheme.find(['/', '?', '#']).unwrap_or(without_scheme.len());
    let (authority, rest) = without_scheme.split_at(end);
    let is_mail = !text.contains("://") && authority.contains('@');
    if is_mail {
        return OPEN.to_owned();
    }
    let site = authority.rsplit_once('@').map_or(authority, |(_, site)| site);
    let is_whole =
        |whole: &String| Address::parse(whole, WEB).is_ok_and(|address| address.has_host());
    let mut meant = [site, site.split(':').next().unwrap_or_default()]
        .into_iter()
        .filter(|site| site.contains('.'))
        .map(|site| format!("https://{site}{rest}"));
    meant.find(is_whole).unwrap_or_else(|| OPEN.to_owned())
}

fn type_missing(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        if cookie.has_constructor() && cookie.value.is_none() && !cookie.reported.has(Key::SET_BY) {
            let identifier = &cookie.name.identifier;
            let called = called(&cookie.name);
            report.error(
                identifier.span(),
                &format!(
                    "the cookie `{}` has no type, so this program cannot set it",
                    cookie.name.wire
                ),
                &format!("write `cookie {called}: String`, or say who sets it with `set_by`"),
            );
        }
    }
}
