//! The elements of embeds: script attributes, initialising scripts, pixels, frames.

use crate::gallery::declared::{self, Audience, Gallery, Media};
use crate::gallery::{HOSTILE, app, layer, router};
use crate::visitor::Visitor;
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Html;
use axum::routing::{get, post};
use policy_runtime::csp::{ContentSecurityPolicy, Nonce};
use policy_runtime::pages::Embedded;
use policy_runtime::{Choice, Cookies, Policy};
use policy_tests::logs::Logs;

async fn allow(cookies: Cookies<Gallery>) {
    let choice = Choice::new().allow(Audience).allow(Media).shown_in("en");
    cookies.choose(choice).await.map(drop).unwrap();
}

/// A page with what the handler makes, and a visitor who allowed everything.
async fn allowed<F>(shown: F) -> String
where
    F: Fn(&Cookies<Gallery>) -> String + Clone + Send + Sync + 'static,
{
    let show = async move |cookies: Cookies<Gallery>| Html(shown(&cookies));
    let app = layer().guard(Router::new().route("/", get(show).post(allow)));
    let mut visitor = Visitor::of(&app);
    visitor.send(Request::post("/"), Body::empty()).await;
    visitor.get("/").await.body
}

#[tokio::test]
async fn a_tag_is_initialised_before_its_script() {
    let html = allowed(|cookies| {
        let tag = declared::tag(cookies.consent(Audience), "T-1", 2, true);
        Embedded::new(&tag, Gallery::document(), "en", "/").with_nonce("n0nce").to_html()
    })
    .await;
    assert_eq!(
        html,
        "<script nonce=\"n0nce\" data-cookie-embed=\"tag\">((id,floor,debug)=>{window.calls = window.calls || []; \
         calls.push([id, floor, debug]); // done\n})(\"T-1\",2,true);</script>\
         <script src=\"https://cdn.tags.example/tag.js?id=T-1\" defer crossorigin=\"anonymous\" data-id=\"T-1\" \
         nonce=\"n0nce\" data-cookie-embed=\"tag\"></script>\
         <noscript><img src=\"https://px.tags.example/p.gif?id=T-1\" alt=\"\" width=\"1\" height=\"1\" data-cookie-embed=\"tag\"></noscript>"
    );
}

#[tokio::test]
async fn a_hostile_parameter_stays_a_value_wherever_it_stands() {
    let html = allowed(|cookies| {
        let tag = declared::tag(cookies.consent(Audience), HOSTILE, 2, true);
        Embedded::of(cookies, &tag, "en", "/").to_html()
    })
    .await;
    assert_eq!(html.matches("</script>").count(), 2, "{html}");
    assert!(!html.contains("<!--"), "{html}");
    let json = r#"("'\"\u003c/script\u003e\u003c!--\u2028\u0026amp;${x}\\",2,true);</script>"#;
    assert!(html.contains(json), "{html}");
    let address = "tag.js?id=%27%22%3C%2Fscript%3E%3C%21--%E2%80%A8%26amp%3B%24%7Bx%7D%5C\" defer";
    assert!(html.contains(address), "{html}");
    let attribute = "data-id=\"&#39;&#34;&#60;/script&#62;&#60;!--\u{2028}&#38;amp;${x}\\\" data-";
    assert!(html.contains(attribute), "{html}");
}

#[tokio::test]
async fn frames_have_their_size_and_their_permissions() {
    let html = allowed(|cookies| {
        let film = declared::film(cookies.consent(Media), "one");
        Embedded::of(cookies, &film, "en", "/").to_html()
    })
    .await;
    assert_eq!(
        html,
        "<iframe class=\"cookie-embed\" src=\"https://play.films.example/one\" title=\"Film\" width=\"560\" height=\"315\" \
         loading=\"eager\" referrerpolicy=\"strict-origin-when-cross-origin\" sandbox=\"allow-scripts allow-same-origin\" \
         allow=\"autoplay; picture-in-picture\" allowfullscreen data-cookie-embed=\"film\"></iframe>",
        "a bare origin is no frame"
    );
}

#[tokio::test]
async fn an_embed_that_says_nothing_is_rendered_as_ever() {
    let show = async |cookies: Cookies<Gallery>| {
        Html(Embedded::of(&cookies, &declared::plan(7), "en", "/").to_html())
    };
    let app = layer().guard(Router::new().route("/", get(show)));
    let html = Visitor::of(&app).get("/").await.body;
    assert_eq!(
        html,
        "<iframe class=\"cookie-embed\" src=\"https://plan.gallery.example/7\" title=\"Content from Gallery\" loading=\"lazy\" \
         referrerpolicy=\"strict-origin-when-cross-origin\" sandbox=\"allow-forms allow-popups allow-popups-to-escape-sandbox \
         allow-presentation allow-same-origin allow-scripts\" allowfullscreen data-cookie-embed=\"plan\"></iframe>"
    );
}

#[tokio::test]
async fn nothing_of_an_embed_is_in_the_page_before_it_is_allowed() {
    let page = Visitor::of(&app()).get("/").await;
    for text in [
        "tags.example",
        "films.example",
        "<iframe",
        "calls.push",
        "data-cookie-embed",
        "<noscript",
        "nonce",
    ] {
        assert!(!page.has(text), "{text}");
    }
    assert_eq!(page.body.matches("<template data-cookie-item").count(), 1, "the tag has no output");
    assert_eq!(
        page.body.matches("<div class=\"cookie-embed cookie-embed-placeholder\"").count(),
        2
    );
    assert!(page.has(">Film</p>"), "the title of the policy");
}

#[tokio::test]
async fn scripts_have_the_nonce_of_the_response_where_a_policy_asks_for_it() {
    let app = layer().content_security_policy(ContentSecurityPolicy::new()).guard(router());
    let mut visitor = Visitor::of(&app);
    assert!(visitor.get("/").await.has("data-cookie-new-page"));
    visitor.answer("all=allow").await;
    let page = visitor.get("/").await;
    let nonce = page.between("<script nonce=\"", "\"").to_owned();
    assert!(nonce.len() >= 22);
    let csp = page.header("content-security-policy");
    assert!(csp.contains(&format!("'nonce-{nonce}'")), "{csp}");
    assert!(csp.contains("img-src 'self' data: blob: https://px.tags.example"), "{csp}");
    assert_eq!(page.body.matches(&format!(" nonce=\"{nonce}\"")).count(), 2);
    assert_ne!(visitor.get("/").await.between("<script nonce=\"", "\""), nonce);
}

#[tokio::test]
async fn scripts_have_the_nonce_of_the_application() {
    let show = async |cookies: Cookies<Gallery>| {
        let tag = declared::tag(cookies.consent(Audience), "T-1", 2, true);
        Html(Embedded::of(&cookies, &tag, "en", "/").to_html())
    };
    let app = layer().guard(Router::new().route("/", get(show).post(allow)));
    let app = axum::Router::new().fallback_service(app).layer(axum::middleware::map_request(
        async |mut request: Request| {
            request.extensions_mut().insert(Nonce::new("YXBwbGljYXRpb24=").unwrap());
            request
        },
    ));
    let mut visitor = Visitor::of(&app);
    visitor.send(Request::post("/"), Body::empty()).await;
    assert!(visitor.get("/").await.has("<script nonce=\"YXBwbGljYXRpb24=\" data-cookie-embed"));
}

#[tokio::test]
async fn a_number_that_scripts_would_change_loads_nothing_and_is_logged() {
    mod numbers {
        policy_runtime::cookie_policy! {
            /// How the gallery uses cookies.
            pub policy Numbers { controller: gallery, contact: "a@gallery.example", updated: "2026-11-30", languages: [en] }
            provider gallery { name: "Gallery", privacy: "https://gallery.example/privacy" }
            /// The gallery cannot work without these.
            purpose Essential: necessary {
                title: "Necessary",
                /// Draws the plan.
                embed plan(room: u64) {
                    provider: gallery,
                    because: interface,
                    script: ["https://plan.gallery.example/plan.js"],
                    init: "plan(room)",
                }
            }
        }
    }
    let logs = Logs::collect();
    let plan = |room| {
        let plan = numbers::plan(room);
        let html = Embedded::new(&plan, numbers::Numbers::document(), "en", "/").to_html();
        (plan.misplaced_parameter(), html)
    };
    assert!(plan((1 << 53) - 1).1.contains("((room)=>{plan(room)\n})(9007199254740991);"));
    assert_eq!(plan(1 << 53), (Some("room"), String::new()));
    let log = logs.text();
    assert!(
        log.contains("embed=\"plan\" parameter=\"room\"") && !log.contains("9007199254740992"),
        "{log}"
    );
}

#[tokio::test]
async fn elements_are_data_for_templates() {
    let json = allowed(|cookies| {
        let tag = declared::tag(cookies.consent(Audience), "T-1", 2, false);
        serde_json::to_string(&Embedded::of(cookies, &tag, "en", "/")).unwrap()
    })
    .await;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["attributes"][2], serde_json::json!(["data-id", "T-1"]));
    assert_eq!(json["pixels"], serde_json::json!(["https://px.tags.example/p.gif?id=T-1"]));
    let document = serde_json::to_value(Gallery::document()).unwrap();
    let film = &document["purposes"][2]["embeds"][0];
    assert_eq!(film["size"], serde_json::json!([560, 315]));
    assert_eq!(
        (&film["loading"], &film["sandbox"][1]),
        (&"eager".into(), &"allow-same-origin".into())
    );
    assert_eq!(document["purposes"][1]["embeds"][0]["init"]["variables"][0], "id");
}

#[tokio::test]
async fn posts_are_the_only_way_to_choose() {
    for (layer, first) in [(layer(), "/"), (layer().at("/shop"), "/shop/")] {
        let app = layer.guard(Router::new().route("/", post(allow)).merge(router()));
        let page = Visitor::of(&app).get("/cookies/embeds?once=1").await;
        assert_eq!((page.status.as_u16(), page.header("location").as_str()), (303, first));
    }
}
