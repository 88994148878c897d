//! The policy page, its other forms, and what every page has.

use crate::browser::{Ask, BFORTUNE, FPASSANITI, Portal};
use policy_runtime::pages::{choices_script, script, stylesheet};

#[tokio::test]
async fn the_policy_has_its_parts_in_order() {
    let portal = Portal::start().await;
    for (host, address) in [(BFORTUNE, "bfortune.localhost"), (FPASSANITI, "fpassaniti.localhost")]
    {
        let mut browser = portal.browser(host);
        for language in ["en", "fr"] {
            let ask = Ask::get("/cookie-policy").field("Accept-Language", language);
            let page = browser.send(ask).await.body;
            let headings: Vec<_> = page
                .split("<h2")
                .skip(1)
                .map(|rest| rest.split(['>', '<']).nth(1).unwrap())
                .collect();
            let expected = match language {
                "en" => ["Why", "What a cookie is", "kinds", address],
                _ => ["Pourquoi", "Qu’est-ce qu’un cookie", "types", address],
            };
            for (heading, word) in headings.iter().zip(expected) {
                assert!(heading.contains(word), "{heading}: {word}");
            }
            let names = [
                "sessionid",
                "django_language",
                "csrftoken",
                "cookies_preferences",
                "visit",
                "recent",
            ];
            let places: Vec<_> = names
                .iter()
                .map(|name| page.find(&format!(">{name}<")).unwrap_or_else(|| panic!("no {name}")))
                .collect();
            assert!(places.is_sorted());
            assert!(page.contains("Opendatasoft") && page.contains("<table"));
        }
    }
}

#[tokio::test]
async fn the_policy_has_other_forms() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    let markdown =
        browser.send(Ask::get("/cookie-policy?format=md").field("Accept-Language", "fr")).await;
    assert_eq!(markdown.line("content-type"), "text/markdown; charset=utf-8");
    assert!(
        markdown.body.contains("django_language") && markdown.body.contains("Retient votre langue")
    );
    let json = browser.get("/cookie-policy?format=json").await.json();
    assert_eq!(json["name"], "DataPortal");
    assert_eq!(json["purposes"].as_array().unwrap().len(), 4);
    browser.get("/cookie-policy?format=pdf").await.assert_is_page(404);

    let gpc = browser.get("/.well-known/gpc.json").await;
    assert_eq!(gpc.json(), serde_json::json!({ "gpc": true, "lastUpdate": "2026-11-22" }));
}

#[tokio::test]
async fn every_response_has_its_headers() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    for path in [
        "/",
        "/cookies",
        "/cookie-policy",
        "/nowhere",
        "/assets/portal.css",
        "/api/datasets",
        "/login",
    ] {
        let reply = browser.get(path).await;
        assert!(reply.line("content-security-policy").starts_with("default-src 'self';"), "{path}");
        assert!(reply.line("content-security-policy").contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(reply.line("x-content-type-options"), "nosniff");
        assert_eq!(reply.line("referrer-policy"), "same-origin");
    }
    let elsewhere = portal.browser("evil.example").get("/").await;
    assert!(!elsewhere.line("content-security-policy").is_empty());
}

#[tokio::test]
async fn what_is_the_same_for_all_depends_on_no_cookie() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    for path in [
        "/assets/portal.css",
        "/assets/policy.js",
        "/assets/portal.js",
        "/assets/icon.svg",
        "/.well-known/gpc.json",
        stylesheet().path(),
        script().path(),
    ] {
        let reply = browser.get(path).await;
        assert_eq!((reply.status, reply.lines("vary").count()), (200, 0), "{path}");
    }
    let home = browser.get("/").await;
    assert!(home.lines("vary").any(|field| field == "Cookie"));
    assert_eq!(home.line("cache-control"), "private, no-cache");
}

/// The content security policy would stop them, and without JavaScript nothing may be missing.
#[tokio::test]
async fn no_script_or_style_stands_in_a_page() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.sign_in().await;
    for path in ["/", "/cookies", "/cookie-policy", "/datasets/street-trees", "/nowhere"] {
        let body = browser.get(path).await.body;
        assert_eq!(body.matches("<script src=").count(), 2, "{path}");
        let data = "<script type=\"application/json\" id=\"cookie-choices\">";
        assert_eq!(body.matches("<script").count(), 3 + body.matches(data).count(), "{path}");
        assert!(body.contains(choices_script().path()), "{path}");
        let of_cookies = format!("<script src=\"{}\" integrity=", script().path());
        assert!(body.contains(&of_cookies), "{path}");
        assert!(
            body.contains("<script type=\"module\" src=\"/assets/portal.js\"></script>"),
            "{path}"
        );
        for inline in ["<style", " style=", " onclick=", " onsubmit=", " onload=", "javascript:"] {
            assert!(!body.contains(inline), "{path}: {inline}");
        }
    }
}

/// What was given is taken back from wherever the visitor is.
#[tokio::test]
async fn every_page_leads_to_the_settings() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    for choice in ["", "refuse", "allow"] {
        if !choice.is_empty() {
            browser.choose(&[("all", choice)]).await;
        }
        for path in ["/", "/datasets/street-trees", "/cookies", "/cookie-policy", "/nowhere"] {
            let body = browser.get(path).await.body;
            let links = body.matches("<a class=\"cookie-settings-link\" href=\"/cookies").count();
            assert_eq!(links, 1, "{path} {choice}");
        }
    }
}
