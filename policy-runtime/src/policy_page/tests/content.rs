//! Content of the page, and content that it must not have.

use super::*;

#[test]
fn the_parts_are_in_order() {
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
            r#"<td><a href="https://www.example.org/privacy" rel="noopener external"><bdi translate="no">Opendatasoft</bdi></a></td>"#,
            "<td>Authentication (front and back office)</td>",
            r#"<th scope="row"><code translate="no" dir="ltr">sessionid</code></th>"#,
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
fn the_page_mentions_only_what_the_policy_declares() {
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
        (policy(&[&PURPOSE]), &["no cookies for this purpose"], &["-cookies\">Cookies"]),
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
fn other_parties_are_named() {
    let page = policy(&[&MARKETING]).to_html("en", SITE);
    let ads = r#"<a href="https://ads.example/privacy?a=1&#38;b=2" rel="noopener external"><bdi translate="no">Ads &#38; Co</bdi></a> (United States)"#;
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
            "<code translate=\"no\" dir=\"ltr\">id</code>",
            &format!("<td>{ads}</td>"),
        ],
    );
}

#[test]
fn a_day_is_shown_in_words_and_in_iso_form() {
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
