//! What changes something must come from a page of this site.

use crate::browser::{Ask, BFORTUNE, Portal, Reply};

const CHANGES: [(&str, &[(&str, &str)]); 5] = [
    ("/login", &[("user", "demo"), ("password", "wrong")]),
    ("/logout", &[]),
    ("/language", &[("language", "fr")]),
    ("/cookies", &[("all", "allow")]),
    ("/api/datasets", &[("title", "x")]),
];

fn is_refused(reply: &Reply) -> bool {
    reply.status == 403 && reply.body.contains("did not come from a page of this portal")
}

#[tokio::test]
async fn where_a_request_may_come_from() {
    let here = "http://bfortune.localhost:3000";
    let portal = Portal::start().await;
    let browser = portal.browser(BFORTUNE);
    for (fields, passes) in [
        (&[][..], true),
        (&[("Sec-Fetch-Site", "same-origin")], true),
        (&[("Sec-Fetch-Site", "none")], true),
        (&[("Sec-Fetch-Site", "same-site")], false),
        (&[("Sec-Fetch-Site", "cross-site")], false),
        (&[("Sec-Fetch-Site", "")], false),
        (&[("Sec-Fetch-Site", "Same-Origin")], false),
        (&[("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Site", "cross-site")], false),
        (&[("Sec-Fetch-Site", "same-origin"), ("Origin", "null")], true),
        (&[("Sec-Fetch-Site", "cross-site"), ("Origin", here)], false),
        (&[("Origin", here)], true),
        (&[("Origin", "null")], false),
        (&[("Origin", "")], false),
        (&[("Origin", "http://bfortune.localhost")], false),
        (&[("Origin", "http://bfortune.localhost:3001")], false),
        (&[("Origin", "https://bfortune.localhost:3000")], false),
        (&[("Origin", "http://fpassaniti.localhost:3000")], false),
        (&[("Origin", "http://bfortune.localhost:3000.evil.example")], false),
        (&[("Origin", "http://bfortune.localhost:3000, http://evil.example")], false),
        (&[("Origin", here), ("Origin", "http://evil.example")], false),
    ] {
        for (path, form) in CHANGES {
            let ask = Ask::post(path, form);
            let ask = fields.iter().fold(ask, |ask, (name, value)| ask.field(name, value));
            let reply = browser.send_without_cookies(ask).await;
            assert_eq!(!is_refused(&reply), passes, "{path} {fields:?}: {}", reply.status);
            assert!(passes || reply.lines("set-cookie").count() == 0);
        }
    }
}

#[tokio::test]
async fn reading_is_open_to_all() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    for method in ["GET", "HEAD"] {
        let ask = Ask::get("/").method(method).field("Sec-Fetch-Site", "cross-site");
        assert_eq!(browser.send(ask).await.status, 200);
    }
}

#[tokio::test]
async fn the_guard_stands_before_every_method_and_page() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    for method in ["POST", "PUT", "DELETE", "PATCH", "BREW"] {
        for path in ["/", "/nowhere", "/datasets/street-trees"] {
            let ask = Ask::get(path).method(method).field("Sec-Fetch-Site", "cross-site");
            assert!(is_refused(&browser.send(ask).await), "{method} {path}");
        }
    }
    let ask = Ask::post_json("/api/datasets", "{}").field("Sec-Fetch-Site", "cross-site");
    browser.send(ask).await.assert_is_json(403, "foreign_origin");
}

/// The published sites stand behind TLS and have no port.
#[tokio::test]
async fn the_published_sites() {
    let portal = Portal::start().await;
    for (host, origin, passes) in [
        ("bfortune.opendatasoft.com", "https://bfortune.opendatasoft.com", true),
        ("bfortune.opendatasoft.com:443", "https://bfortune.opendatasoft.com", true),
        ("BFortune.OpenDataSoft.com", "https://bfortune.opendatasoft.com", true),
        ("bfortune.opendatasoft.com", "http://bfortune.opendatasoft.com", false),
        ("bfortune.opendatasoft.com", "https://fpassaniti.opendatasoft.com", false),
        ("bfortune.localhost", "http://bfortune.localhost", true),
        ("bfortune.localhost:80", "http://bfortune.localhost", true),
    ] {
        let ask = Ask::post("/language", &[("language", "fr")]).field("Origin", origin);
        let reply = portal.browser(host).send_without_cookies(ask).await;
        assert_eq!(reply.status == 303, passes, "{host} {origin}");
    }
}
