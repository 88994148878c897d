//! Films of another company: a placeholder without consent, a frame with it, and what the browser may load.

use crate::served::{Served, body, page};
use portal::policy::{Films, Suggestions, django_language};
use portal::values::Language;

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
    let portal = Served::new().await;
    let visitor = || portal.visitor();
    for (visitor, is_shown) in [
        (visitor(), false),
        (visitor().allow(Films), true),
        (visitor().allow(Suggestions), false),
        (visitor().allow(Films).refuse(Films), false),
        (visitor().allow(Films).global_privacy_control(true), false),
    ] {
        let mut browser = portal.browser(visitor);
        let response = browser.get(DATASET).await;
        let policies = response.headers().get_all("content-security-policy").iter();
        let admitted: Vec<_> =
            policies.map(|policy| admits_films(policy.to_str().unwrap())).collect();
        assert_eq!(admitted, [true, is_shown], "the portal's own, the library's: {browser:?}");
        let page = body(response).await;
        assert_eq!(page.contains(FRAME), is_shown, "{browser:?}");
        assert_eq!(page.contains("cookie-embed-placeholder"), !is_shown, "{browser:?}");
    }
}

#[tokio::test]
async fn a_placeholder_is_in_the_language_of_the_visitor() {
    let portal = Served::new().await;
    let visitor = portal.visitor().with_cookie::<django_language>(Language::French);
    let page = page(&mut portal.browser(visitor), DATASET).await;
    let (_, placeholder) = page.split_once("cookie-embed-placeholder").unwrap();
    let placeholder = placeholder.split("</div>").next().unwrap();
    assert!(
        placeholder.contains("lang=\"fr\"") && placeholder.contains("Filmhouse"),
        "{placeholder}"
    );
}
