//! axe-core on the pages that differ by region, and on the rules of all regions.

use super::traveller::{TEA, Traveller};
use policy_tests::axe;
use serde_json::json;

#[tokio::test]
async fn axe_finds_nothing_on_the_pages_of_any_region() {
    let Some(script) = axe::script().unwrap() else { return };
    let Some(mut visitor) = Traveller::in_region("US-CA").await else { return };
    for region in ["US-CA", "CA-ON", "DE"] {
        visitor.anew().await;
        visitor.move_to(region);
        for path in [TEA, "/cookies", "/cookies/opt-out"] {
            visitor.open(path).await;
            assert_accessible(&mut visitor, &script, &format!("{path} in {region}")).await;
        }
    }
    for language in ["en", "de", "ar"] {
        visitor.speak(language).await;
        visitor.open("/cookie-policy").await;
        let rows = "document.querySelectorAll('#cookie-rules tbody tr').length";
        assert!(visitor.look(rows).await.as_u64() > Some(9), "{language}");
        assert_accessible(&mut visitor, &script, language).await;
    }
}

async fn assert_accessible(visitor: &mut Traveller, script: &str, page: &str) {
    let found = axe::run(&mut visitor.browser, script).await.unwrap();
    assert!(found["passes"].as_u64() > Some(15), "{page}: {found}");
    assert_eq!(found["violations"], json!([]), "{page}");
}
