//! The settings: where each purpose stands, and what the form does.

use crate::shop::app;
use crate::visitor::{Answer, Visitor};
use axum::Router;
use axum::http::StatusCode;
use policy_runtime::pages::routes;
use policy_runtime::{Keys, PolicyLayer};
use policy_tests::form;
use policy_tests::policies::saas::Loft;
use policy_tests::policies::shop::Shop as Kettle;

/// What is said of a purpose.
fn purpose<'a>(page: &'a Answer, identifier: &str) -> &'a str {
    page.between(&format!("id=\"cookie-settings-{identifier}\""), "</fieldset>")
}

#[tokio::test]
async fn nothing_is_ticked_while_it_is_undecided() {
    let page = Visitor::of(&app()).get("/cookies").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.body.matches("type=\"radio\"").count(), 6);
    assert!(!page.has("checked"));
    assert!(purpose(&page, "Media").contains("Not chosen yet, so it is off"));
    assert!(purpose(&page, "Audience").contains("On, unless you object"));
    assert!(!page.has("The number of your record"));
    assert!(!page.has("name=\"Essential\""), "what is necessary has no answers");
}

#[tokio::test]
async fn purposes_stand_under_their_groups_with_headings_in_order() {
    let page = Visitor::of(&app()).get("/cookies").await;
    assert_eq!(page.body.matches("<h3>Extras &#38; more</h3>").count(), 1);
    let mut last = 0;
    for heading in page.body.split("<h").skip(1) {
        let Some(level) = heading.chars().next().and_then(|digit| digit.to_digit(10)) else {
            continue;
        };
        assert!(level <= last + 1, "<h{level}> after <h{last}>");
        last = level;
    }
    assert_eq!(page.body.matches("<h1").count(), 1);
    assert_eq!(page.body.matches("<fieldset").count(), page.body.matches("<legend>").count());
}

#[tokio::test]
async fn a_consent_has_its_days_and_its_record() {
    let mut visitor = Visitor::of(&app());
    visitor.answer("Media=allow&Suggestions=refuse").await;
    let page = visitor.get("/cookies").await;
    let media = purpose(&page, "Media");
    assert!(media.contains("value=\"allow\" checked") && media.contains("<p>Allowed</p>"));
    assert!(media.contains(">Since ") && media.contains(", then you will be asked again</time>"));
    let suggestions = purpose(&page, "Suggestions");
    assert!(suggestions.contains("value=\"refuse\" checked") && suggestions.contains("Refused"));
    let record =
        page.between("The number of your record: <code translate=\"no\" dir=\"ltr\">", "</code>");
    assert!(record.len() == 32 && record.bytes().all(|byte| byte.is_ascii_hexdigit()));

    visitor.choose("Media=refuse").await;
    let page = visitor.get("/cookies").await;
    assert!(purpose(&page, "Media").contains("Consent withdrawn"));
}

#[tokio::test]
async fn a_refusal_has_no_record() {
    let mut visitor = Visitor::of(&app());
    visitor.choose("all=refuse").await;
    assert!(!visitor.get("/cookies").await.has("The number of your record"));
}

#[tokio::test]
async fn what_is_not_asked_is_objected_to() {
    let mut visitor = Visitor::of(&app());
    let page = visitor.get("/cookies").await;
    assert!(purpose(&page, "Audience").contains("value=\"refuse\"> Object</label>"));
    visitor.choose("Audience=refuse").await;
    let page = visitor.get("/cookies").await;
    assert!(purpose(&page, "Audience").contains("You objected, so it is off"));
    visitor.answer("Audience=allow").await;
    let page = visitor.get("/cookies").await;
    assert!(purpose(&page, "Audience").contains("On, and you did not object"));
    assert!(!page.has("The number of your record"), "no consent was given");
}

#[tokio::test]
async fn the_signal_is_honoured_and_can_be_overridden() {
    let mut visitor = Visitor::of(&app()).sending("sec-gpc", "1");
    let page = visitor.get("/cookies").await;
    let suggestions = purpose(&page, "Suggestions");
    assert!(suggestions.contains("This site honours it, so this is off."));
    assert!(suggestions.contains("You can allow it here all the same."));
    assert!(!suggestions.contains("checked") && !suggestions.contains("Not chosen yet"));
    assert!(!purpose(&page, "Media").contains("Global Privacy Control"));

    visitor.answer("Suggestions=allow").await;
    let page = visitor.get("/cookies").await;
    let suggestions = purpose(&page, "Suggestions");
    assert!(suggestions.contains("Your choice here counts.") && suggestions.contains("checked"));
}

#[tokio::test]
async fn a_consent_that_the_signal_overrode_is_confirmed_by_nobody_but_the_visitor() {
    let mut visitor = Visitor::of(&app());
    visitor.answer("Suggestions=allow").await;
    let mut visitor = visitor.sending("sec-gpc", "1");
    let page = visitor.get("/cookies").await;
    let suggestions = purpose(&page, "Suggestions");
    assert!(suggestions.contains("off unless you confirm it here"));
    assert!(!suggestions.contains("checked") && !suggestions.contains("then you will be asked"));
}

#[tokio::test]
async fn saving_says_so_and_leads_back() {
    let mut visitor = Visitor::of(&app());
    let page = visitor.get("/cookies?next=%2Ffilm%3Fa%3Db").await;
    assert!(page.has("<a class=\"cookie-settings-back\" href=\"/film?a=b\">"));
    let answer = visitor.answer_form(&page, form::SETTINGS, "Media=allow").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let location = answer.header("location");
    assert_eq!(location, "/cookies?saved&next=%2Ffilm%3Fa%3Db");
    let page = visitor.get(&location).await;
    assert!(page.has("role=\"status\">\n<p>Your choices are saved.</p>"));
    assert!(page.has("href=\"/film"));
    assert!(!visitor.get("/cookies").await.has("role=\"status\""));
}

#[tokio::test]
async fn a_hostile_way_back_is_ignored() {
    let mut visitor = Visitor::of(&app());
    for next in [
        "%2F%2Fevil.example",
        "%2F%5Cevil.example",
        "https%3A%2F%2Fevil.example",
        "javascript%3Aalert(1)",
        "%2F%09%2Fevil.example",
        "%2Fa%0D%0ASet-Cookie%3Ax%3D1",
        "/a&next=/b",
    ] {
        let page = visitor.get(&format!("/cookies?next={next}")).await;
        assert!(!page.has("cookie-settings-back"), "{next}");
        assert!(page.has("name=\"next\" value=\"/cookies?saved\""), "{next}");
    }
    let page = visitor.get("/cookies?next=/%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!page.has("<script>") && page.has("href=\"/&#34;&#62;&#60;script&#62;"));
}

#[tokio::test]
async fn what_is_stored_and_loaded_is_listed_with_its_companies() {
    let page = Visitor::of(&app()).get("/cookies").await;
    let media = purpose(&page, "Media");
    for (class, texts) in [
        ("cookies", &["<code translate=\"no\" dir=\"ltr\">tube_id</code>", "13 months"][..]),
        (
            "embeds",
            &[
                "<strong translate=\"no\" dir=\"auto\">Tube &#34;Inc&#34;</strong> Plays the film.",
                ">www.tube.example</small>",
            ],
        ),
        (
            "companies",
            &[
                "<a href=\"https://tube.example/privacy\" rel=\"noopener external\"><bdi translate=\"no\">Tube &#34;Inc&#34;</bdi></a>",
                "<small>United States</small>",
                "decides itself how it uses the data",
            ],
        ),
    ] {
        let list = media.split_once(&format!("<details class=\"cookie-settings-{class}\">"));
        let list = list.unwrap_or_else(|| panic!("no {class} in {media}")).1;
        let list = list.split_once("</details>").unwrap().0;
        for text in texts {
            assert!(list.contains(text), "{class}: no {text:?} in {list}");
        }
    }
    assert!(!media.contains("cookie-settings-storage"), "{media}");
    // The controller is named once, on the policy page.
    assert!(!purpose(&page, "Audience").contains("cookie-settings-companies"));
}

/// Visitors expect a withdrawal to remove all that a purpose stored.
#[tokio::test]
async fn entries_that_a_withdrawal_leaves_are_listed_as_such() {
    let app =
        PolicyLayer::<Loft>::new(Keys::generate()).guard(Router::new().merge(routes::<Loft>()));
    let page = Visitor::of(&app).get("/cookies").await;
    let note = "are not deleted in this way. You can delete them yourself";
    let product = purpose(&page, "Product");
    let entries = product.split_once("cookie-settings-storage").unwrap().1;
    let entries = entries.split_once("</details>").unwrap().0;
    assert!(entries.contains("sentryReplaySession") && entries.contains(note), "{entries}");
    let necessary = page.between("id=\"cookie-settings-Essential\"", "</section>");
    assert!(necessary.contains("loft.theme") && !necessary.contains(note), "{necessary}");
}

#[tokio::test]
async fn cookies_on_the_sites_of_companies_are_left_to_their_opt_outs() {
    let app =
        PolicyLayer::<Kettle>::new(Keys::generate()).guard(Router::new().merge(routes::<Kettle>()));
    let page = Visitor::of(&app).get("/cookies").await;
    let note = "Cookies that other companies keep on their own sites are out of this site’s reach.";
    let opt_out = "href=\"https://tools.google.com/dlpage/gaoptout\" rel=\"noopener external\">Opt out with this provider</a>";
    for (identifier, is_elsewhere, has_opt_out) in
        [("Statistics", false, true), ("Marketing", true, false), ("Media", true, true)]
    {
        let listed = purpose(&page, identifier);
        let companies = listed.split_once("cookie-settings-companies").unwrap().1;
        assert_eq!(companies.contains(note), is_elsewhere, "{identifier}: {companies}");
        assert_eq!(companies.contains(opt_out), has_opt_out, "{identifier}: {companies}");
    }
    let necessary = page.between("id=\"cookie-settings-Essential\"", "</section>");
    assert!(!necessary.contains(note), "{necessary}");
}
