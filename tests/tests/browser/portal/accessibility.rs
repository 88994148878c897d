//! axe-core on every page that speaks of cookies, in three languages.

use crate::portal::choices::{ACCEPT, BANNER, SAVE};
use crate::portal::server::Server;
use crate::portal::visitor::{Scripts, Visitor};
use policy_tests::axe;
use serde_json::json;

#[tokio::test]
async fn axe_finds_nothing_in_three_languages() {
    let Some(script) = axe::script().unwrap() else { return };
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    for (site, language, scheme) in
        [("bfortune", "en", "light"), ("fpassaniti", "fr", "dark"), ("bfortune", "ar", "light")]
    {
        visitor.anew(Scripts::On).await;
        visitor.turn_to(site, server.port);
        visitor.speaks(language).await;
        visitor.media("screen", &[("prefers-color-scheme", scheme)]).await;
        for path in ["/", "/cookies", "/cookie-policy"] {
            visitor.open(path).await;
            assert_eq!(visitor.sees(BANNER).await, path != "/cookies");
            assert_accessible(&mut visitor, &script, language).await;
        }
        visitor.open("/").await;
        visitor.answer(ACCEPT, &[("Suggestions", true)]).await;
        visitor.open("/cookies?next=/").await;
        visitor.answer(SAVE, &[("Suggestions", true)]).await;
        assert!(visitor.sees(".cookie-settings-notice[role=status]").await);
        visitor
            .look("document.querySelectorAll('details').forEach((it) => { it.open = true; })")
            .await;
        assert_accessible(&mut visitor, &script, language).await;
    }
}

async fn assert_accessible(visitor: &mut Visitor, script: &str, language: &str) {
    visitor.look(&format!("{script}; null")).await;
    let found = visitor.look(axe::RUN).await;
    let path = visitor.path().await;
    assert!(found["passes"].as_u64() > Some(15), "{path}: {found}");
    assert_eq!(found["violations"], json!([]), "{path} {language}");
}
