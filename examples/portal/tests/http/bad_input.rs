//! Bad input: a clear answer, nothing lost, nothing let in.

use crate::browser::{Ask, BFORTUNE, Portal};

#[tokio::test]
async fn nothing_leads_to_another_site() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    for (next, location) in [
        ("/", "/"),
        ("/datasets/street-trees", "/datasets/street-trees"),
        ("/?q=a%20b", "/?q=a%20b"),
        ("", "/cookies?saved"),
        ("//evil.example", "/cookies?saved"),
        ("///evil.example", "/cookies?saved"),
        ("/\\evil.example", "/cookies?saved"),
        ("\\\\evil.example", "/cookies?saved"),
        ("/\t/evil.example", "/cookies?saved"),
        ("/\n/evil.example", "/cookies?saved"),
        ("https://evil.example/", "/cookies?saved"),
        ("javascript:alert(1)", "/cookies?saved"),
        ("evil.example", "/cookies?saved"),
        (" //evil.example", "/cookies?saved"),
        ("/a\r\nSet-Cookie: tracker=1", "/cookies?saved"),
        ("/a\r\n\r\n<script>", "/cookies?saved"),
        ("/\0", "/cookies?saved"),
        ("/é", "/cookies?saved"),
    ] {
        let reply = browser.post("/cookies", &[("all", "refuse"), ("next", next)]).await;
        assert_eq!((reply.status, reply.line("location")), (303, location), "{next:?}");
        assert!(!reply.sets().contains(&"tracker"));
        let reply = browser.post("/language", &[("language", "en"), ("next", next)]).await;
        let location = if location == "/cookies?saved" { "/" } else { location };
        assert_eq!((reply.status, reply.line("location")), (303, location), "{next:?}");
    }
    // Of two addresses neither is the right one, and the refusal holds all the same.
    let both = [("all", "refuse"), ("next", "/a"), ("next", "/b")];
    let reply = browser.post("/cookies", &both).await;
    assert_eq!((reply.status, reply.line("location")), (303, "/cookies?saved"));
    assert_eq!(reply.sets(), ["cookies_preferences"]);
}

#[tokio::test]
async fn a_tampered_cookie_is_no_cookie() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.sign_in().await;
    browser.choose(&[("all", "allow")]).await;
    browser.get("/datasets/street-trees").await;
    for name in
        ["sessionid", "recent", "cookies_preferences", "csrftoken", "visit", "django_language"]
    {
        let value = browser.cookies.get(name).cloned().unwrap_or_default();
        for tampered in [
            String::new(),
            "x".to_owned(),
            format!("{value}A"),
            format!("A{value}"),
            value.get(1..).unwrap_or_default().to_owned(),
            format!("\"{value}\""),
            value.chars().rev().collect(),
            "%00%0d%0aSet-Cookie:x=1".to_owned(),
            "../../etc/passwd".to_owned(),
            "a".repeat(4096),
        ] {
            let mut victim = browser.clone();
            victim.cookies.insert(name.to_owned(), tampered.clone());
            for path in ["/", "/cookies", "/datasets/street-trees"] {
                let reply = victim.clone().get(path).await;
                assert_eq!(reply.status, 200, "{name}={tampered}");
            }
            assert!(
                name != "sessionid" || tampered == value || !victim.is_signed_in().await,
                "{tampered}"
            );
        }
    }
    assert!(browser.is_signed_in().await, "nothing was lost");
}

/// A record that cannot be read may have said no.
#[tokio::test]
async fn an_unreadable_choice_grants_nothing() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.choose(&[("all", "allow")]).await;
    let value = browser.cookies["cookies_preferences"].clone() + "A";
    browser.cookies.insert("cookies_preferences".to_owned(), value);
    assert_eq!(browser.get("/datasets/street-trees").await.sets(), [""; 0]);
}

#[tokio::test]
async fn a_doubled_session_is_none() {
    let portal = Portal::start().await;
    let (mut one, mut other) = (portal.browser(BFORTUNE), portal.browser(BFORTUNE));
    one.sign_in().await;
    other.sign_in().await;
    let (mine, planted) = (one.cookies["sessionid"].clone(), other.cookies["sessionid"].clone());
    for (header, signed_in) in [
        (format!("sessionid={mine}"), true),
        (format!("sessionid={mine}; sessionid={mine}"), true),
        (format!("sessionid={planted}; sessionid={mine}"), false),
        (format!("sessionid={mine}; sessionid={planted}"), false),
        (format!("sessionid=; sessionid={mine}"), false),
        (format!("SESSIONID=x; sessionid={mine}"), true),
        (format!("%73essionid=x; sessionid={mine}"), true),
        (format!("\u{a0}sessionid=x; sessionid={mine}"), true),
        (format!("x=\u{e9}; sessionid={mine}"), true),
        (format!(";;; =; sessionid={mine};"), true),
        (format!("sessionid = {mine}"), true),
    ] {
        let reply = one.send_without_cookies(Ask::get("/").field("Cookie", &header)).await;
        assert_eq!(reply.status, 200, "{header}");
        assert_eq!(reply.body.contains("action=\"/logout\""), signed_in, "{header}");
    }
    let bytes = [b"x=\xff\xfe; sessionid=", mine.as_bytes()].concat();
    let reply = one.send_without_cookies(Ask::get("/").field("Cookie", bytes)).await;
    assert!(reply.body.contains("action=\"/logout\""), "one bad cookie hides no other");
    let ask = Ask::get("/").field("Cookie", "x=1").field("Cookie", format!("sessionid={mine}"));
    assert!(one.send_without_cookies(ask).await.body.contains("action=\"/logout\""));
}

#[tokio::test]
async fn a_doubled_choice_grants_nothing() {
    let portal = Portal::start().await;
    let (mut yes, mut no) = (portal.browser(BFORTUNE), portal.browser(BFORTUNE));
    yes.choose(&[("all", "allow")]).await;
    no.post("/cookies", &[("all", "refuse")]).await;
    let (yes, no) =
        (yes.cookies["cookies_preferences"].clone(), no.cookies["cookies_preferences"].clone());
    for (first, second) in [(&yes, &no), (&no, &yes), (&yes, &"x".to_owned())] {
        let header = format!("cookies_preferences={first}; cookies_preferences={second}");
        let ask = Ask::get("/datasets/street-trees").field("Cookie", header);
        let reply = portal.browser(BFORTUNE).send_without_cookies(ask).await;
        assert_eq!((reply.status, reply.sets()), (200, vec![]));
    }
}

#[tokio::test]
async fn too_many_cookies_are_said_to_be() {
    let portal = Portal::start().await;
    let browser = portal.browser(BFORTUNE);
    let long = |length| Ask::get("/").field("Cookie", format!("x={}", "y".repeat(length)));
    assert_eq!(browser.send_without_cookies(long(16 * 1024)).await.status, 200);
    browser.send_without_cookies(long(40 * 1024)).await.assert_is_page(431);
    let api = Ask::get("/api/datasets").field("Cookie", "x=1; ".repeat(10_000));
    browser.send_without_cookies(api).await.assert_is_page(431);
    assert_eq!(browser.send_without_cookies(long(2 << 20)).await.status, 431);
}

#[tokio::test]
async fn a_body_that_is_too_long_is_not_read() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.sign_in().await;
    let long = "x".repeat(65 * 1024);
    browser.post("/login", &[("user", "demo"), ("password", &long)]).await.assert_is_page(413);
    browser.post("/cookies", &[("all", &long)]).await.assert_is_page(413);
    browser.post("/api/datasets", &[("title", &long)]).await.assert_is_page(413);
    let json = Ask::post_json("/api/datasets", &long);
    browser.send(json).await.assert_is_json(413, "body_too_long");
    assert!(browser.is_signed_in().await);
}

#[tokio::test]
async fn a_malformed_form_is_refused() {
    let portal = Portal::start().await;
    let browser = portal.browser(BFORTUNE);
    for path in ["/login", "/language", "/cookies"] {
        for (body, status) in [
            ("user=demo", 400),
            ("", 400),
            ("&&&===", 400),
            ("user=%ff&password=%fe", 400),
            ("\u{0}", 400),
        ] {
            let request = format!(
                "POST {path} HTTP/1.1\r\nHost: {BFORTUNE}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
                body.len()
            );
            portal.send_raw(request.as_bytes()).await.assert_is_page(status);
        }
        for media_type in ["text/plain", "application/xml", "multipart/form-data"] {
            let ask = Ask::get(path).method("POST").field("Content-Type", media_type);
            browser.send_without_cookies(ask).await.assert_is_page(415);
        }
        browser.send_without_cookies(Ask::get(path).method("POST")).await.assert_is_page(415);
    }
}

#[tokio::test]
async fn what_is_not_there_has_a_page() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    for path in [
        "/nowhere",
        "/datasets/unknown",
        "/datasets/UPPER",
        "/datasets/%2e%2e%2fx",
        "/datasets/%ff",
        "/datasets/%00",
        "/datasets/a/b",
        "/assets/Cargo.toml",
        "/assets/..%2fportal.css",
        "/%0d%0aSet-Cookie:x=1",
    ] {
        browser.get(path).await.assert_is_page(404);
        let json = browser.send(Ask::get(path).field("Accept", "application/json")).await;
        assert_eq!(json.status, 404);
        assert!(json.json()["error"].is_string());
    }
    browser.get("/api/nowhere").await.assert_is_json(404, "no_page");
    for path in ["/login", "/logout", "/language"] {
        let reply = browser.get(path).await;
        reply.assert_is_page(405);
        assert_eq!(reply.line("allow"), "POST");
    }
    browser.send(Ask::get("/api/datasets").method("DELETE")).await.assert_is_json(405, "no_method");
    assert_eq!(browser.send(Ask::get("/").method("BREW")).await.status, 405);
}
