//! axe-core on every page that speaks of cookies, in three languages.

use crate::portal::choices::{ACCEPT, BANNER, SAVE};
use crate::portal::server::Server;
use crate::portal::visitor::{Scripts, Visitor};
use policy_tests::needed;
use serde_json::json;
use std::path::PathBuf;

/// The file `axe.min.js` of axe-core.
const GIVEN: &str = "POLICY_TEST_AXE";
const INSTALLED: &str = "target/axe/node_modules/axe-core/axe.min.js";
const HELP: &str = "`npm install --no-save --prefix target/axe axe-core@4.14.1` brings it, and POLICY_TEST_AXE names another place";

/// Every rule of axe-core, its best practices too.
const RUN: &str = "axe.run().then(({ violations, passes }) => ({
    passes: passes.length,
    violations: violations.map(({ id, help, nodes }) => [id, help, nodes.map((node) => node.html)]),
}))";

#[tokio::test]
async fn axe_finds_nothing_in_three_languages() {
    let Some(axe) = axe() else { return };
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
            assert_accessible(&mut visitor, &axe, language).await;
        }
        visitor.open("/").await;
        visitor.answer(ACCEPT, &[("Suggestions", true)]).await;
        visitor.open("/cookies?next=/").await;
        visitor.answer(SAVE, &[("Suggestions", true)]).await;
        assert!(visitor.sees(".cookie-settings-notice[role=status]").await);
        visitor
            .look("document.querySelectorAll('details').forEach((it) => { it.open = true; })")
            .await;
        assert_accessible(&mut visitor, &axe, language).await;
    }
}

async fn assert_accessible(visitor: &mut Visitor, axe: &str, language: &str) {
    visitor.look(&format!("{axe}; null")).await;
    let found = visitor.look(RUN).await;
    let path = visitor.path().await;
    assert!(found["passes"].as_u64() > Some(15), "{path}: {found}");
    assert_eq!(found["violations"], json!([]), "{path} {language}");
}

fn axe() -> Option<String> {
    let workspace = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let file = std::env::var_os(GIVEN).map_or_else(|| workspace.join(INSTALLED), PathBuf::from);
    let axe = std::fs::read_to_string(&file).ok();
    if axe.is_none() {
        needed::missing(&format!("there is no axe-core in {}", file.display()), HELP).unwrap();
    }
    axe
}
