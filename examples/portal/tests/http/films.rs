//! Films of another company: a placeholder without consent, a frame with it, and what the browser may load.

use crate::browser::{BFORTUNE, Portal};

const DATASET: &str = "/datasets/street-trees";
const FRAME: &str =
    "<iframe class=\"cookie-embed\" src=\"http://127.0.0.1:3001/films/street-trees\"";

/// Returns whether a `Content-Security-Policy` lets the page show frames of films.
fn admits_films(policy: &str) -> bool {
    let mut directives = policy.split(';').map(str::trim);
    directives.any(|directive| {
        directive.starts_with("frame-src ") && directive.contains("http://127.0.0.1:3001")
    })
}

#[tokio::test]
async fn a_film_is_framed_for_those_who_allowed_it_alone() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    for (choice, is_shown) in [(None, false), (Some("allow"), true), (Some("refuse"), false)] {
        if let Some(choice) = choice {
            browser.choose(&[("Films", choice)]).await;
        }
        let page = browser.get(DATASET).await;
        assert_eq!(page.body.contains(FRAME), is_shown, "{choice:?}");
        assert_eq!(page.body.contains("cookie-embed-placeholder"), !is_shown, "{choice:?}");
        let policies: Vec<_> = page.lines("content-security-policy").collect();
        let admitted: Vec<_> = policies.iter().map(|policy| admits_films(policy)).collect();
        assert_eq!(admitted, [true, is_shown], "the portal's own, the library's: {policies:?}");
    }
}

#[tokio::test]
async fn a_placeholder_is_in_the_language_of_the_visitor() {
    let portal = Portal::start().await;
    let mut browser = portal.browser(BFORTUNE);
    browser.post("/language", &[("language", "fr")]).await;
    let page = browser.get(DATASET).await.body;
    let (_, placeholder) = page.split_once("cookie-embed-placeholder").unwrap();
    let placeholder = placeholder.split("</div>").next().unwrap();
    assert!(
        placeholder.contains("lang=\"fr\"") && placeholder.contains("Filmhouse"),
        "{placeholder}"
    );
}
