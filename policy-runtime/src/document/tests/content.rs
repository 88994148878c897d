//! What the page says, and what it does not say.

use super::*;

#[test]
fn the_parts_stand_in_the_order_of_the_real_page() {
    let parts = [
        "Cookie policy",
        "How the data portal uses cookies.",
        "Why this site uses cookies",
        "for the site to work",
        "for web analytics",
        "What a cookie is",
        "a small piece of data with a name",
        "The kinds of cookies",
        "Necessary",
        "Statistical",
        "Internal",
        "Third-party",
        "Cookies used on https://bfortune.localhost",
        "Necessary",
        "Service provider",
        "Function and location",
        "Cookie",
        "Purpose",
        "Lifetime",
        "Audience",
        "Suggestions",
        "Your choices",
        "/cookies",
        "Global Privacy Control",
        "Who is responsible",
        "Opendatasoft",
        "https://www.example.org/privacy",
        "mailto:privacy@example.org",
        "22 November 2026",
        "Your right to complain",
    ];
    assert_order(&portal().to_html("en", SITE), &parts);
    assert_order(&portal().to_markdown("en", SITE), &parts);
}

#[test]
fn a_cookie_is_a_row() {
    assert_order(
        &portal().to_html("en", SITE),
        &[
            r#"id="cookie-policy-Essential""#,
            r#"<td><a href="https://www.example.org/privacy" rel="noopener external">Opendatasoft</a></td>"#,
            "<td>Authentication (front and back office)</td>",
            r#"<th scope="row"><code translate="no">sessionid</code></th>"#,
            "<td>Keeps you signed in from one page to the next.</td>",
            "<td>14 days</td>",
            "<td>No third party</td>",
            "<td>Preferences of the interface</td>",
            "django_language",
            "<td>12 months</td>",
            "csrftoken",
            "Scripts on the site’s pages can read it",
            "cookies_preferences",
            "<td>6 months<br>",
            "3 months if you refuse",
        ],
    );
    let row = "| [Opendatasoft](<https://www.example.org/privacy>) | Authentication (front and back office) \
        | `sessionid` | Keeps you signed in from one page to the next. | 14 days | No third party |\n";
    assert_order(&portal().to_markdown("en", SITE), &[row]);
}

#[test]
fn only_what_the_policy_has_is_spoken_of() {
    for (document, said, unsaid) in [
        (
            policy(&[&ESSENTIAL]),
            &["for the site to work", "nothing to choose"][..],
            &[
                "web analytics",
                "beyond what is necessary:",
                "other companies",
                "href=\"/cookies\"",
                "withdraw",
                "You can object at any time",
            ][..],
        ),
        (
            policy(&[&ESSENTIAL, &AUDIENCE]),
            &["web analytics", "You can object at any time", "href=\"/cookies\""],
            &["Asked beforehand", "withdraw it", "nothing to choose", "Global Privacy Control"],
        ),
        (
            policy(&[&SUGGESTIONS]),
            &["Asked beforehand", "withdraw it at any time"],
            &["for the site to work", "web analytics", "You can object at any time"],
        ),
        (
            policy(&[&MARKETING]),
            &["services that other companies provide", "out of this site’s reach"],
            &["web analytics", "Global Privacy Control"],
        ),
        (
            policy(&[]),
            &["This policy lists no purpose", "no purposes and no cookies"],
            &[
                "for the site to work",
                "web analytics",
                "nothing to choose",
                "href=\"/cookies\"",
                "<ul>",
                "<h3>",
            ],
        ),
        (policy(&[&PURPOSE]), &["no cookies for this purpose"], &["<caption>Cookies"]),
        (policy(&[]), &["right to complain"], &[]),
        (Document { jurisdictions: &[], ..policy(&[]) }, &[], &["complain"]),
    ] {
        let page = document.to_html("en", SITE);
        for text in said {
            assert!(page.contains(text), "no {text:?} in\n{page}");
        }
        for text in unsaid {
            assert!(!page.contains(text), "{text:?} in\n{page}");
        }
    }
}

#[test]
fn the_page_marks_the_kinds_that_the_site_uses() {
    let page = policy(&[&ESSENTIAL, &AUDIENCE]).to_markdown("en", SITE);
    for (kind, mark) in [
        ("Necessary", "Yes"),
        ("Statistical", "Yes"),
        ("Internal (first-party)", "No"),
        ("Third-party", "No"),
    ] {
        let mut lines = page.lines();
        let row = lines.find(|line| line.starts_with(&format!("| {kind} |"))).unwrap_or_default();
        assert!(row.ends_with(&format!("| {mark} |")), "{kind}: {row}");
    }
}

#[test]
fn others_are_named() {
    let page = policy(&[&MARKETING]).to_html("en", SITE);
    let ads = r#"<a href="https://ads.example/privacy?a=1&#38;b=2" rel="noopener external">Ads &#38; Co</a> (United States)"#;
    assert_order(
        &page,
        &[
            &format!("<td>{ads}<br>"),
            "Set by this provider’s content on this site’s pages",
            r#"<a href="https://ads.example/opt-out" rel="noopener external">Opt out with this provider</a>"#,
            "<td>Embedded content from Ads &#38; Co<br>",
            "Sent to subdomains too",
            "_ads",
            "<td>Shows advertisements elsewhere.</td>",
            "<td>10 years after your last visit<br>",
            "Browsers may shorten this to 400 days",
            &format!("<td>{ads}</td>"),
            "Set by a server that stands in front of this site",
            "__edge",
            "<td>Until the browser session ends<br>",
            "Browsers may restore a session",
            &format!("<td>{ads}</td>"),
            "Set by scripts of this site",
            "<td>Pages under /shop</td>",
            "colours",
            "<td>No third party<br>",
            "Scripts on the site’s pages can read it",
            "Set by another component of this site’s server",
            "<code translate=\"no\">id</code>",
            &format!("<td>{ads}</td>"),
        ],
    );
}

#[test]
fn lifetimes_are_said_as_people_say_them() {
    use crate::document::duration::Duration;
    use crate::document::wording::Wording;
    use fluent_bundle::FluentArgs;

    const HOUR: u32 = 3600;
    const DAY: u32 = 24 * HOUR;
    for (seconds, english, french) in [
        (0, "0 seconds", "0 seconde"),
        (1, "1 second", "1 seconde"),
        (90, "90 seconds", "90 secondes"),
        (60, "1 minute", "1 minute"),
        (30 * 60, "30 minutes", "30 minutes"),
        (90 * 60, "90 minutes", "90 minutes"),
        (HOUR, "1 hour", "1 heure"),
        (12 * HOUR, "12 hours", "12 heures"),
        (36 * HOUR, "36 hours", "36 heures"),
        (DAY, "1 day", "1 jour"),
        (7 * DAY, "7 days", "7 jours"),
        (1_209_600, "14 days", "14 jours"),
        (30 * DAY, "30 days", "30 jours"),
        (45 * DAY, "45 days", "45 jours"),
        (60 * DAY, "2 months", "2 mois"),
        (90 * DAY, "3 months", "3 mois"),
        (100 * DAY, "100 days", "100 jours"),
        (180 * DAY, "6 months", "6 mois"),
        (31_104_000, "12 months", "12 mois"),
        (365 * DAY, "1 year", "1 an"),
        (390 * DAY, "13 months", "13 mois"),
        (400 * DAY, "400 days", "400 jours"),
        (730 * DAY, "2 years", "2 ans"),
        (3650 * DAY, "10 years", "10 ans"),
        (u32::MAX, "4294967295 seconds", "4294967295 secondes"),
    ] {
        let Duration { count, unit } = Duration::from_seconds(seconds);
        let say = |language| {
            Wording::new(language, "en")
                .say(unit, Some(&FluentArgs::from_iter([("count", count)])))
                .0
        };
        assert_eq!((&*say("en"), &*say("fr")), (english, french), "{seconds} s");
    }
}

#[test]
fn a_day_is_said_in_the_language_and_kept_for_machines() {
    for (updated, english, french) in [
        ("2026-11-22", "<time datetime=\"2026-11-22\">22 November 2026</time>", "22 novembre 2026"),
        ("2026-01-01", "1 January 2026", "1er janvier 2026"),
        ("2026-12-31", "31 December 2026", "31 décembre 2026"),
        ("2026-13-01", "<dd>2026-13-01</dd>", "<dd>2026-13-01</dd>"),
        ("+026-01-01", "<dd>+026-01-01</dd>", "<dd>+026-01-01</dd>"),
        ("<b>soon", "<dd>&#60;b&#62;soon</dd>", "<dd>&#60;b&#62;soon</dd>"),
        ("", "<dd></dd>", "<dd></dd>"),
    ] {
        let document = Document { updated, ..portal() };
        assert_order(&document.to_html("en", SITE), &[english]);
        assert_order(&document.to_html("fr", SITE), &[french]);
    }
}
