//! Pages of policies with many rows and companies.

use super::*;
use crate::declaration::defaults::DEFAULT_PROVIDER;
use crate::i18n::Localizer;
use std::collections::BTreeSet;

const ROWS: usize = 30;

#[allow(clippy::needless_update, reason = "the fields that come are of no interest here")]
fn provider(number: usize) -> &'static Provider {
    let initial = ('A'..='Z').nth(number % 26).unwrap();
    let name: &'static str = format!("{initial} Meter {number}").leak();
    Box::leak(Box::new(Provider {
        identifier: format!("meter_{number}").leak(),
        name,
        privacy: format!("https://meter-{number}.example/privacy").leak(),
        opt_out: number.is_multiple_of(2).then_some("https://meter.example/opt-out"),
        country: Some("us"),
        role: Some("processor"),
        ..DEFAULT_PROVIDER
    }))
}

/// A purpose whose cookies are dealt out to the providers in turn.
fn purpose(cookies: usize, providers: usize) -> &'static PurposeDeclaration {
    let providers: Vec<_> = (0..providers).map(provider).collect();
    let cookies: Vec<_> = (0..cookies)
        .map(|number| CookieDeclaration {
            name: format!("cookie_{number}").leak(),
            identifier: format!("cookie_{number}").leak(),
            provider: providers[number % providers.len()],
            writer: Writer::Scripts,
            ..COOKIE
        })
        .collect();
    Box::leak(Box::new(PurposeDeclaration {
        identifier: "Reach",
        title: Text("en Reach"),
        asks: true,
        kind: Kind::ThirdParty,
        cookies: cookies.leak(),
        ..PURPOSE
    }))
}

/// The parts of a page between two texts.
fn between<'p>(page: &'p str, before: &str, after: &str) -> Vec<&'p str> {
    let parts = page.split(before).skip(1);
    parts.filter_map(|part| Some(part.split_once(after)?.0)).collect()
}

/// Asserts that every link within a page has its target, and that no id occurs twice.
#[track_caller]
fn assert_links(page: &str) {
    let ids = between(page, " id=\"", "\"");
    let distinct: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(distinct.len(), ids.len(), "{ids:?}");
    let links = between(page, " href=\"#", "\"");
    assert!(!links.is_empty(), "{page}");
    for link in links {
        assert!(distinct.contains(link), "{link} in {ids:?}");
    }
}

/// Asserts that every link within a page of Markdown leads to a heading, by the anchors of renderers.
#[track_caller]
fn assert_anchors(page: &str) {
    let headings = page.lines().filter(|line| line.starts_with('#'));
    let mut seen: Vec<String> = Vec::new();
    let mut anchors = BTreeSet::new();
    for heading in headings {
        let title = heading.trim_start_matches('#').trim().replace('\\', "");
        let kept = title.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
        let slug: String = kept.collect::<String>().to_lowercase().replace(' ', "-");
        let count = seen.iter().filter(|known| **known == slug).count();
        anchors.insert(if count == 0 { slug.clone() } else { format!("{slug}-{count}") });
        seen.push(slug);
    }
    let links = between(page, "](<#", ">)");
    assert!(!links.is_empty(), "{page}");
    for link in links {
        let bytes: Vec<u8> =
            form_urlencoded::parse(format!("a={}", link.replace('+', "%2B")).as_bytes())
                .flat_map(|(_, value)| value.into_owned().into_bytes())
                .collect();
        let link = String::from_utf8(bytes).unwrap();
        assert!(anchors.contains(&link), "{link} in {anchors:?}");
    }
}

#[test]
fn the_contents_lead_to_each_purpose_and_its_companies() {
    for document in [portal(), everything(), policy(&[&ESSENTIAL, purpose(ROWS + 1, 5)])] {
        for language in ["en", "fr", "ar"] {
            let page = document.to_html(language, SITE);
            assert_links(&page);
            let contents = between(&page, "<nav class=\"cookie-policy-contents\"", "</nav>");
            for purpose in document.purposes {
                let link = format!("href=\"#cookie-policy-{}\"", purpose.identifier);
                assert!(contents[0].contains(&link), "{link} in {contents:?}");
            }
            let markdown = document.to_markdown(language, SITE);
            assert_anchors(&markdown);
            assert!(!markdown.contains("\n\n\n"), "two blank lines in\n{markdown}");
        }
    }
    assert!(!policy(&[]).to_html("en", SITE).contains("<nav"), "there is nothing to list");
}

#[test]
fn thirty_rows_are_shown_and_more_are_shown_on_demand() {
    let page = policy(&[purpose(ROWS, 4)]).to_html("en", SITE);
    assert!(!page.contains("<details"), "{page}");
    let providers = between(&page, "<tr>\n<td><a href=\"https://meter-", ".example");
    assert_eq!(providers.len(), ROWS);
    assert!(providers.is_sorted(), "the rows of a provider are together: {providers:?}");

    let page = policy(&[purpose(ROWS + 1, 4)]).to_html("en", SITE);
    assert_eq!(between(&page, "<details><summary>", "</summary>").len(), 4);
    assert_order(
        &page,
        &[
            "<details><summary><bdi translate=\"no\">A Meter 0</bdi> <small>Cookies: 8</small></summary>",
            "<div class=\"cookie-policy-provider\" id=\"cookie-policy-Reach.meter_0\">",
            "href=\"https://meter-0.example/privacy\"",
            "United States, acts for Opendatasoft",
            "href=\"https://meter.example/opt-out\"",
            "<th scope=\"col\">Function and location</th>",
            "Set by scripts of this site",
            "<th scope=\"row\"><code translate=\"no\" dir=\"ltr\">cookie_0</code></th>",
            "<code translate=\"no\" dir=\"ltr\">cookie_4</code>",
            "</details>",
            "<details><summary><bdi translate=\"no\">B Meter 1</bdi> ",
        ],
    );
    let providers = between(&page, "<details>", "</details>");
    assert!(providers.iter().all(|part| !part.contains("Service provider")), "{providers:?}");
    assert_eq!(
        page.matches("https://meter.example/opt-out").count(),
        2 + 2,
        "once, and with its company"
    );
}

#[test]
fn every_cookie_of_a_long_purpose_is_on_the_page_once() {
    let document = policy(&[purpose(200, 7)]);
    for (page, before, after) in [
        (document.to_html("en", SITE), "<code translate=\"no\" dir=\"ltr\">cookie_", "</code>"),
        (document.to_markdown("en", SITE), "| `cookie_", "` |"),
    ] {
        let cookies: Vec<_> = between(&page, before, after);
        let distinct: BTreeSet<_> = cookies.iter().collect();
        assert_eq!((cookies.len(), distinct.len()), (200, 200));
    }
}

/// The sentences of a row are as many in a long purpose as in a short one.
#[test]
fn a_long_purpose_says_of_each_cookie_what_a_short_one_says() {
    let short = policy(&[purpose(ROWS, ROWS)]).to_html("en", SITE);
    let long = policy(&[purpose(ROWS + 1, ROWS + 1)]).to_html("en", SITE);
    for text in ["All pages", "Set by scripts of this site", "14 days", "Keeps you signed in"] {
        assert_eq!(short.matches(text).count() + 1, long.matches(text).count(), "{text}");
    }
}

#[test]
fn all_companies_are_listed_with_country_role_purposes_and_opt_out() {
    let document = policy(&[&ESSENTIAL, purpose(ROWS + 1, 3)]);
    let page = document.to_html("en", SITE);
    let companies = between(&page, "<section class=\"cookie-policy-companies\"", "</section>");
    assert_order(
        companies[0],
        &[
            "All companies",
            "<th scope=\"col\">Service provider</th><th scope=\"col\">Country</th><th scope=\"col\">Role</th><th scope=\"col\">Purposes</th><th scope=\"col\">Opting out</th>",
            "<tr id=\"cookie-company-meter_0\">",
            "<a href=\"https://meter-0.example/privacy\" rel=\"noopener external\"><bdi translate=\"no\">A Meter 0</bdi></a></th>",
            "<td>United States</td>",
            "<td>acts for Opendatasoft</td>",
            "<td><a href=\"#cookie-policy-Reach.meter_0\">Reach</a></td>",
            "<td><a href=\"https://meter.example/opt-out\" rel=\"noopener external\">Opt out with this provider</a></td>",
            "<tr id=\"cookie-company-opendatasoft\">",
            "<td>Controller</td>",
            "<td><a href=\"#cookie-policy-Essential\">Necessary</a></td>",
        ],
    );
    assert!(!companies[0].contains("<details"));
    assert!(!portal().to_html("en", SITE).contains("cookie-companies"), "the controller is alone");
}

#[test]
fn many_companies_are_shown_by_initial() {
    let page = policy(&[purpose(200, 100)]).to_html("en", SITE);
    assert_links(&page);
    let companies = between(&page, "<div class=\"cookie-policy-initials\">", "</section>");
    let initials = between(companies[0], "<details><summary>", " <small>");
    assert_eq!(initials.len(), 26);
    assert!(initials.is_sorted(), "{initials:?}");
    assert_eq!(companies[0].matches("<tr id=").count(), 100);
    assert_anchors(&policy(&[purpose(200, 100)]).to_markdown("en", SITE));
}

/// Signs sort before and behind letters: `!` before `A`, `~` behind `z`.
#[test]
fn companies_of_one_initial_stand_together() {
    let named = |name: &'static str, identifier: &'static str| -> &'static Provider {
        Box::leak(Box::new(Provider { identifier, name, ..*provider(0) }))
    };
    let others =
        [("~ tilde", "tilde"), ("! bang", "bang"), ("1 and 1", "ones"), (" ½ price", "half")];
    let mut providers: Vec<_> = (0..ROWS).map(provider).collect();
    providers.extend(others.map(|(name, identifier)| named(name, identifier)));
    let document = Document { providers: providers.leak(), ..policy(&[&ESSENTIAL]) };
    let page = document.to_html("en", SITE);
    assert_links(&page);
    let companies = between(&page, "<div class=\"cookie-policy-initials\">", "</section>");
    let initials = between(companies[0], "<details><summary>", "</small>");
    assert_eq!(initials[..3], ["# <small>2", "0–9 <small>2", "A <small>2"]);
}

#[test]
fn a_recipient_is_a_company_of_the_purpose() {
    static WITH_RECIPIENT: PurposeDeclaration =
        PurposeDeclaration { recipients: &[&ADS], ..PURPOSE };
    let page = policy(&[&WITH_RECIPIENT]).to_html("en", SITE);
    let companies = between(&page, "<tr id=\"cookie-company-ads\">", "</tr>");
    assert_order(companies[0], &["Ads &#38; Co", "#cookie-policy-Essential\""]);
}

/// A message is formatted once a page, in the language of the page.
#[test]
fn texts_that_repeat_are_those_of_the_language() {
    let document = portal();
    for language in ["fr", "de", "en"] {
        let localizer = Localizer::new(&document, language);
        for _ in 0..2 {
            let once = Localizer::new(&document, language);
            assert_eq!(localizer.message("purpose-cookies"), once.message("purpose-cookies"));
            assert_eq!(localizer.duration(86_400), once.duration(86_400));
        }
        assert_ne!(localizer.duration(86_400), localizer.duration(172_800));
    }
}

#[test]
fn a_text_that_repeats_may_be_made_of_another() {
    let document = portal();
    let localizer = Localizer::new(&document, "en");
    let country = || localizer.message("companies");
    assert_eq!(localizer.shared_as("country", "us", country).text, "All companies");
}
