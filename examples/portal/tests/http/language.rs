//! The language: the browser's, until the visitor chooses one.

use crate::browser::{Ask, BFORTUNE, FPASSANITI, Portal};

#[tokio::test]
async fn the_browsers_language_writes_no_cookie() {
    let portal = Portal::start().await;
    for host in [BFORTUNE, FPASSANITI] {
        let mut browser = portal.browser(host);
        for (accepted, language, word) in [
            ("fr-CH, fr;q=0.9, en;q=0.8", "fr", "Se connecter"),
            ("de, en;q=0.1", "en", "Sign in"),
            ("", "en", "Sign in"),
        ] {
            let reply = browser.send(Ask::get("/").field("Accept-Language", accepted)).await;
            assert!(reply.body.contains(&format!("<html lang=\"{language}\">")), "{accepted}");
            assert!(reply.body.contains(word));
            assert_eq!(reply.line("content-language"), language);
            assert!(reply.lines("vary").any(|field| field == "Accept-Language"));
            assert!(!reply.sets().contains(&"django_language"), "{accepted}");
        }
    }
}

#[tokio::test]
async fn a_chosen_language_is_kept() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    let reply = browser.post("/language", &[("language", "fr"), ("next", "/cookies")]).await;
    assert_eq!((reply.status, reply.line("location")), (303, "/cookies"));
    assert_eq!(reply.sets(), ["django_language"]);
    for path in ["/", "/cookies", "/cookie-policy", "/datasets/street-trees", "/nowhere"] {
        let reply = browser.send(Ask::get(path).field("Accept-Language", "en")).await;
        assert!(reply.body.contains("<html lang=\"fr\">"), "{path}");
    }
    let cookies = browser.get("/cookies").await.body;
    assert!(cookies.contains("Propose des jeux de données"), "the policy's own texts, too");
    browser.post("/language", &[("language", "en")]).await;
    assert!(browser.get("/").await.body.contains("<html lang=\"en\">"));
}

#[tokio::test]
async fn an_unknown_language_is_refused_and_the_chosen_one_stays() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.post("/language", &[("language", "fr")]).await;
    for form in [
        &[("language", "de")][..],
        &[("language", "FR")],
        &[("language", "")],
        &[("lang", "en")],
        &[],
        &[("language", "en"), ("language", "fr")],
        &[("language", "fr\r\nSet-Cookie: x=1")],
    ] {
        let reply = browser.post("/language", form).await;
        reply.assert_is_page(400);
        assert_eq!(reply.lines("set-cookie").count(), 0, "{form:?}");
    }
    assert!(browser.get("/").await.body.contains("<html lang=\"fr\">"));
    browser.cookies.insert("django_language".to_owned(), "xx".to_owned());
    assert!(browser.get("/").await.body.contains("<html lang=\"en\">"), "no more than no choice");
}

/// The portal speaks two languages, the library's pages many more.
#[tokio::test]
async fn what_is_asked_is_said_in_the_browsers_language_until_one_is_chosen() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    let ask = |path| Ask::get(path).field("Accept-Language", "ar");
    for path in ["/", "/cookies", "/cookie-policy"] {
        let body = browser.send(ask(path)).await.body;
        assert!(body.contains("<html lang=\"en\">"), "the frame is one of the portal's: {path}");
        assert!(body.contains("lang=\"ar\" dir=\"rtl\""), "{path}");
    }
    let german = browser.get("/cookies?lang=de").await.body;
    assert!(german.contains("<div class=\"cookie-settings\" lang=\"de\""));
    browser.post("/language", &[("language", "fr")]).await;
    for path in ["/", "/cookies", "/cookie-policy"] {
        let body = browser.send(ask(path)).await.body;
        assert!(body.contains("<html lang=\"fr\">") && !body.contains("dir=\"rtl\""), "{path}");
    }
}
