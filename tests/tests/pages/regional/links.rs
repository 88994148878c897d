//! The links that a region prescribes, and the steady line.

use super::{CALIFORNIA, CANADA, COLORADO, ITALY, SENSITIVE, visitor};
use crate::shop;
use crate::visitor::Visitor;

const SALE: &str = "Do Not Sell or Share My Personal Information";

#[tokio::test]
async fn a_region_has_the_links_that_it_prescribes() {
    for (page, link, icons) in [
        (visitor::<CALIFORNIA>().get("/").await, SALE, 0),
        (visitor::<COLORADO>().get("/").await, "Opt out of sale and targeted advertising", 0),
        (visitor::<SENSITIVE>().get("/").await, "Your Privacy Choices", 1),
    ] {
        let links = page.between("<div class=\"cookie-privacy-links\"", "</div>");
        let opens = "<a class=\"cookie-privacy-link\" href=\"/cookies/opt-out?next=%2F\">";
        assert!(links.contains(&format!("{opens}{link}")), "{links}");
        assert_eq!(links.matches("<a ").count(), 1);
        assert_eq!(links.matches("<svg ").count(), icons, "{links}");
        assert!(!links.contains("style="), "a policy of the page admits it");
    }
    for page in [visitor::<CANADA>().get("/").await, visitor::<ITALY>().get("/").await] {
        assert!(!page.has("cookie-privacy-links"));
    }
    assert!(!Visitor::of(&shop::app()).get("/").await.has("cookie-privacy-links"), "no regions");
}

#[tokio::test]
async fn prescribed_words_stay_in_english_with_their_meaning_beside_them() {
    let page = visitor::<CALIFORNIA>().get("/?lang=fr").await;
    let links = page.between("<div class=\"cookie-privacy-links\"", "</div>");
    assert!(
        links.contains(&format!("<span lang=\"en\" dir=\"ltr\">{SALE}</span></a> <small>")),
        "{links}"
    );
    assert!(links.contains("Ne pas vendre ni partager"), "{links}");
    let page = visitor::<CALIFORNIA>().get("/?lang=ar").await;
    let links = page.between("<div class=\"cookie-privacy-links\"", "</div>");
    assert!(links.starts_with(" lang=\"ar\" dir=\"rtl\""), "{links}");
    assert!(links.contains(&format!("<span lang=\"en\" dir=\"ltr\">{SALE}</span>")), "{links}");
    let page = visitor::<COLORADO>().get("/?lang=fr").await;
    assert!(!page.between("cookie-privacy-links\"", "</div>").contains("lang=\"en\""));
}

#[tokio::test]
async fn the_line_is_steady_while_an_opt_out_holds() {
    let mut visitor = visitor::<CALIFORNIA>();
    assert!(!visitor.get("/").await.has("Opt-out request honored"));
    visitor.answer("Media=refuse").await;
    for _ in 0..3 {
        let page = visitor.get("/").await;
        assert!(page.has("<p class=\"cookie-privacy-status\">Opt-out request honored</p>"));
        let status = page.between("<p class=\"cookie-privacy-status\"", "</p>");
        assert!(!status.contains("role="), "it is no message of the moment");
    }
    let mut moved = visitor.at(&super::app::<COLORADO>());
    assert!(
        moved.get("/?lang=fr").await.has("<span lang=\"en\" dir=\"ltr\">Opt-out request honored")
    );
    let mut moved = visitor.at(&super::app::<ITALY>());
    let page = moved.get("/").await;
    assert!(page.has("films are off") && !page.has("Opt-out request honored"));
}

#[tokio::test]
async fn the_line_stands_while_the_browser_sends_the_signal() {
    let mut visitor = visitor::<CALIFORNIA>().sending("sec-gpc", "1");
    let page = visitor.get("/").await;
    assert!(page.has("films are off") && page.has("Opt-out request honored"));
    for field in ["Cookie", "Sec-GPC"] {
        assert!(page.header("vary").contains(field), "{}", page.header("vary"));
    }
    assert_eq!(page.header("cache-control"), "private, no-cache");
}

/// A cached page has the links of all regions, and no line of one visitor.
#[tokio::test]
async fn a_page_that_reads_nothing_stays_the_same_for_all() {
    let mut visitor = visitor::<CALIFORNIA>();
    let before = visitor.get("/cached").await;
    assert!(before.has(SALE) && before.header("vary").is_empty());
    assert!(before.header("cache-control").is_empty() && before.set_cookies.is_empty());
    visitor.answer("Media=refuse").await;
    let after = visitor.get("/cached").await;
    assert_eq!(before.body, after.body);
    assert!(after.header("vary").is_empty() && after.header("cache-control").is_empty());
}

#[tokio::test]
async fn the_fragment_has_the_links_of_the_region_and_the_line() {
    let mut visitor = visitor::<CALIFORNIA>();
    visitor.answer("Media=refuse").await;
    let fragment = visitor.get("/cookies/links?next=%2Fcached&lang=fr").await;
    assert_eq!(fragment.header("content-language"), "fr");
    assert!(fragment.body.starts_with("<div class=\"cookie-privacy-links\" lang=\"fr\""));
    assert!(fragment.has("href=\"/cookies/opt-out?next=%2Fcached\""));
    assert!(fragment.has("Opt-out request honored"));
    assert!(fragment.header("vary").contains("Cookie"));
    assert_eq!(super::visitor::<ITALY>().get("/cookies/links").await.status, 204);
    for next in ["//evil.example", "https://evil.example", "/%5Cevil.example"] {
        let fragment = visitor.get(&format!("/cookies/links?next={next}")).await;
        assert!(fragment.has("href=\"/cookies/opt-out?next=%2F\""), "{next}: {}", fragment.body);
    }
}

#[tokio::test]
async fn the_pages_of_the_routes_have_the_links_too() {
    let mut visitor = visitor::<CALIFORNIA>();
    for path in ["/cookies", "/cookie-policy", "/cookies/opt-out"] {
        let page = visitor.get(path).await;
        let footer = page.between("<footer>", "</footer>");
        assert!(footer.contains(SALE), "{path}");
    }
    assert!(!super::visitor::<ITALY>().get("/cookies").await.has("<footer>"));
}
