//! Points (b) to (g) of one purpose.

use super::{Activity, Entry, Point, measures, stated_or};
use crate::declaration::{
    DataCategory, Document, Provider, PurposeDeclaration, Safeguard, Site, TargetAudience,
};
use crate::export::stored_item::StoredItem;
use crate::i18n::Localizer;
use crate::policy_page::data_words;

/// Composes the activity of a purpose. The words around the policy's texts are English, as those of the law that it cites.
pub(super) fn of(
    document: &'static Document,
    localizer: &Localizer<'_>,
    site: Option<&Site>,
    purpose: &'static PurposeDeclaration,
) -> Activity {
    let english = Localizer::new(document, "en");
    let title = localizer.purpose_title(purpose).text;
    let text = localizer.policy_text(purpose.text).map(|text| text.text);
    let purposes = text.map_or(title.clone(), |text| format!("{title}: {text}"));
    let recipients = recipients(document, localizer, purpose);
    let points = vec![
        Point::new("(b) purposes", vec![Entry::Stated(purposes)]),
        Point::new("(c) data subjects", vec![Entry::Stated(subjects(document, site, purpose))]),
        Point::new("(c) personal data", data(&english, purpose)),
        Point::new("(d) recipients", named(&recipients)),
        Point::new("(e) transfers to third countries", transfers(document, &recipients)),
        Point::new("(f) time limits for erasure", time_limits(localizer, &english, purpose)),
        Point::new("(g) security measures", measures::of(localizer, purpose)),
    ];
    Activity { identifier: purpose.identifier, title, points }
}

fn subjects(document: &Document, site: Option<&Site>, purpose: &PurposeDeclaration) -> String {
    let sites = if purpose.sites.is_empty() { document.sites } else { purpose.sites };
    let sites: Vec<String> = match site {
        Some(site) => vec![site.host().to_owned()],
        None => sites.iter().map(ToString::to_string).collect(),
    };
    let of = if sites.is_empty() { "the site".to_owned() } else { sites.join(", ") };
    match document.audience {
        Some(TargetAudience::Minors) => {
            format!("visitors of {of}, which is directed to children and teenagers")
        }
        None => format!("visitors of {of}"),
    }
}

fn data(english: &Localizer<'_>, purpose: &PurposeDeclaration) -> Vec<Entry> {
    let word = |category: &DataCategory| {
        let word = english.message(data_words(*category)).text;
        let special = if category.is_special() { " (special category, art. 9)" } else { "" };
        Entry::Stated(format!("{word}{special}"))
    };
    let mut data: Vec<Entry> = purpose.data.iter().map(word).collect();
    if data.is_empty() {
        data.push(Entry::Missing("categories of personal data (`data`)"));
    }
    if purpose.sensitive {
        data.push(Entry::Stated("sensitive data, as declared".to_owned()));
    }
    if let Some(method) = purpose.anonymised {
        data.push(Entry::Stated(format!("anonymised: {method}")));
    }
    data
}

/// Lists the parties other than the controller that receive or read something, each once.
fn recipients(
    document: &Document,
    localizer: &Localizer<'_>,
    purpose: &PurposeDeclaration,
) -> Vec<&'static Provider> {
    let cookies = purpose.cookies.iter().filter(|cookie| localizer.has(purpose, cookie));
    let of_cookies = cookies.flat_map(|cookie| {
        std::iter::once(cookie.provider).chain(cookie.shared_with.iter().copied())
    });
    let all = of_cookies
        .chain(purpose.providers_without_cookies())
        .chain(purpose.recipients.iter().copied());
    let mut recipients: Vec<&'static Provider> = Vec::new();
    for provider in all {
        let is_known = recipients.iter().any(|known| known.identifier == provider.identifier);
        if !is_known && provider.identifier != document.controller.identifier {
            recipients.push(provider);
        }
    }
    recipients
}

fn named(recipients: &[&Provider]) -> Vec<Entry> {
    if recipients.is_empty() {
        return vec![Entry::Stated("none declared".to_owned())];
    }
    let name = |provider: &&Provider| {
        let country = provider.country.map(str::to_ascii_uppercase);
        let role = match provider.role {
            Some("joint") => Some("joint controller".to_owned()),
            role => role.map(str::to_owned),
        };
        let remarks: Vec<String> = role.into_iter().chain(country).collect();
        let remarks =
            if remarks.is_empty() { String::new() } else { format!(" ({})", remarks.join(", ")) };
        Entry::Stated(format!("{}{remarks}", provider.name))
    };
    let mut entries: Vec<Entry> = recipients.iter().map(name).collect();
    if recipients.iter().any(|provider| provider.role.is_none()) {
        entries.push(Entry::Missing("role of the recipients without one (`role`)"));
    }
    entries
}

fn transfers(document: &Document, recipients: &[&'static Provider]) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut has_derogation = false;
    for provider in std::iter::once(document.controller).chain(recipients.iter().copied()) {
        for transfer in provider.transfers {
            let country = transfer.country.to_ascii_uppercase();
            let safeguard = match transfer.safeguard {
                Safeguard::Adequacy => "adequacy decision (art. 45)",
                Safeguard::Scc => "standard contractual clauses (art. 46(2)(c))",
                Safeguard::Bcr => "binding corporate rules (art. 47)",
                Safeguard::Derogation => "derogation (art. 49)",
            };
            has_derogation |= transfer.safeguard == Safeguard::Derogation;
            entries.push(Entry::Stated(format!("{}: {country}, {safeguard}", provider.name)));
        }
    }
    if entries.is_empty() {
        entries.push(Entry::Stated("none declared".to_owned()));
    }
    if has_derogation {
        let safeguards =
            "documentation of suitable safeguards, if art. 49(1) subparagraph 2 is relied on";
        entries.push(Entry::Missing(safeguards));
    }
    entries
}

/// Lists the retention of collected data, and how long cookies and entries are in the browser.
fn time_limits(
    localizer: &Localizer<'_>,
    english: &Localizer<'_>,
    purpose: &'static PurposeDeclaration,
) -> Vec<Entry> {
    let kept = purpose.data_kept;
    let kept = kept.map(|seconds| format!("collected data: {}", english.duration(seconds).text));
    let mut entries = vec![stated_or(kept, "time limit for data that are collected (`data_kept`)")];
    let items = StoredItem::all(localizer).into_iter();
    for item in items.filter(|item| item.purpose.identifier == purpose.identifier) {
        let kept = item.kept(english).text;
        entries.push(Entry::Stated(format!("`{}` in the browser: {kept}", item.pattern())));
    }
    entries
}
