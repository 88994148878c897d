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
