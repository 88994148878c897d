//! The settings show each purpose by the rule of the region.

use super::{CALIFORNIA, COLORADO, ITALY, OFF, visitor};
use axum::http::StatusCode;

#[tokio::test]
async fn a_purpose_stands_in_the_section_of_its_rule() {
    let page = visitor::<ITALY>().get("/cookies").await;
    let asked =
        page.between("<section class=\"cookie-settings-asked\">", "cookie-settings-not-asked");
    assert!(
        asked.contains("Films") && asked.contains("Suggestions") && !asked.contains("Audience")
    );
    let page = visitor::<COLORADO>().get("/cookies").await;
    assert!(!page.has("cookie-settings-asked"));
    let not_asked = page.between("<section class=\"cookie-settings-not-asked\">", "cookie-buttons");
    for title in ["Films", "Suggestions", "Audience"] {
        assert!(not_asked.contains(title), "{title}");
    }
    assert_eq!(not_asked.matches("No objection").count(), 3);
}

#[tokio::test]
async fn what_is_off_in_the_region_has_no_answers() {
    let mut visitor = visitor::<OFF>();
    let page = visitor.get("/cookies").await;
    let off = page.between("<section class=\"cookie-settings-off\">", "</section>\n</section>");
    assert!(off.contains("<h2>Off here</h2>") && off.contains("no choice turns them on"), "{off}");
    assert!(off.contains("Films") && !off.contains("<input"));
    assert!(!page.has("value=\"Media:"), "the form does not show it");
    let answer = visitor.choose("Media=allow").await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(visitor.get("/").await.has("films are off"));
}

#[tokio::test]
async fn the_status_line_stands_in_the_settings_while_an_opt_out_holds() {
    let mut visitor = visitor::<CALIFORNIA>();
    assert!(!visitor.get("/cookies").await.has("Opt-out request honored"));
    visitor.answer("Media=refuse").await;
    let page = visitor.get("/cookies").await;
    assert!(page.has("<p class=\"cookie-privacy-status\">Opt-out request honored</p>"));
    assert!(page.has("name=\"Media\" value=\"refuse\" checked"), "the control is as opted out");
    assert!(!page.has("You can allow it here"), "nothing invites");
}
