//! The settings and a choice as JSON: negotiated, under the rules of the forms, with problems that say what is wrong.

use crate::shop::{App, Shop, app, router};
use crate::visitor::{Answer, Visitor};
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_runtime::pages::routes;
use policy_runtime::{Keys, PolicyLayer, RecordId};
use serde_json::{Value, json};

impl Visitor<App> {
    async fn data(&mut self) -> Value {
        let request = Request::get("/cookies?next=/film").header("accept", "application/json");
        let answer = self.send(request, Body::empty()).await;
        assert_eq!(answer.status, StatusCode::OK);
        serde_json::from_str(&answer.body).unwrap()
    }

    async fn post(&mut self, choice: &Value) -> (Answer, Value) {
        self.post_text(choice.to_string()).await
    }

    async fn post_text(&mut self, body: impl Into<Body>) -> (Answer, Value) {
        let request = Request::post("/cookies").header("content-type", "application/json");
        let answer = self.send(request, body.into()).await;
        let data = serde_json::from_str(&answer.body).unwrap();
        (answer, data)
    }
}

#[tokio::test]
async fn the_settings_are_sent_as_json_to_those_who_prefer_it() {
    let mut visitor = Visitor::of(&app());
    let request = Request::get("/cookies").header("accept", "application/json, text/html;q=0.5");
    let answer = visitor.send(request, Body::empty()).await;
    assert_eq!(answer.header("content-type"), "application/json");
    assert!(answer.header("cache-control").contains("private"));
    for name in ["Accept", "Accept-Language", "Cookie", "HX-Request", "Turbo-Frame"] {
        assert!(answer.header("vary").contains(name), "{name}");
    }
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin");
    assert!(answer.set_cookies.is_empty());
    let data: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(data["policy"], "Shop");
    assert_eq!(data["undecided"], true);
    assert_eq!(
        data["purposes"],
        json!({ "Audience": "allow", "Suggestions": "refuse", "Media": "refuse" })
    );
    assert_eq!(data["banner"]["purposes"][0]["identifier"], "Suggestions");
    assert_eq!(data["settings"]["asked"]["groups"][0]["purposes"][0]["identifier"], "Suggestions");
    assert!(data.get("receipt").is_none());
    for accept in ["*/*", "text/html, application/json", "text/html, */*;q=0.8"] {
        let request = Request::get("/cookies").header("accept", accept);
        let page = visitor.send(request, Body::empty()).await;
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8", "{accept}");
    }
}

#[tokio::test]
async fn the_json_and_the_page_agree_on_the_banner() {
    let mut visitor = Visitor::of(&app());
    for answer in [None, Some("all=refuse"), Some("Media=allow&Suggestions=allow")] {
        if let Some(answer) = answer {
            visitor.answer(answer).await;
        }
        let (data, page) = (visitor.data().await, visitor.get("/").await);
        assert_eq!(data["undecided"], page.has("class=\"cookie-banner\""), "{answer:?}");
        assert_eq!(data["banner"].is_object(), data["undecided"], "{answer:?}");
    }
}

#[tokio::test]
async fn a_choice_as_json_is_recorded_with_its_receipt() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
    let app: App = PolicyLayer::<Shop>::new(Keys::generate())
        .ledger(ledger.clone())
        .guard(router(routes::<Shop>()));
    let mut visitor = Visitor::of(&app);
    let data = visitor.data().await;
    let choice = json!({
        "hidden": data["settings"]["hidden"],
        "purposes": { "Suggestions": "allow", "Media": "refuse" },
    });
    let (answer, data) = visitor.post(&choice).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(
        data["purposes"],
        json!({ "Audience": "allow", "Suggestions": "allow", "Media": "refuse" })
    );
    assert_eq!((&data["undecided"], &data["banner"]), (&json!(false), &Value::Null));
    let id: RecordId = data["receipt"]["record_id"].as_str().unwrap().parse().unwrap();
    assert!(data["receipt"]["chosen_at"].is_u64());
    assert_eq!(ledger.look_up(id).await.unwrap().len(), 1);
    assert!(visitor.get("/cookies").await.has("name=\"Media\" value=\"refuse\" checked"));

    let (answer, data) = visitor.post(&json!({ "all": "refuse" })).await;
    assert_eq!(answer.status, StatusCode::OK, "a refusal needs no hidden field");
    assert_eq!(
        data["purposes"],
        json!({ "Audience": "refuse", "Suggestions": "refuse", "Media": "refuse" })
    );
    assert!(
        answer
            .set_cookies
            .iter()
            .any(|line| line.starts_with("recent=") && line.contains("Max-Age=0"))
    );
    assert_eq!(answer.header("clear-site-data"), "\"cache\"");
}

#[tokio::test]
async fn a_choice_as_json_allows_only_what_it_showed() {
    for choice in [
        json!({ "all": "allow" }),
        json!({ "purposes": { "Media": "allow" } }),
        json!({ "purposes": { "Media": "allow" }, "hidden": [] }),
    ] {
        let mut visitor = Visitor::of(&app());
        let (answer, problem) = visitor.post(&choice).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{choice}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(problem["code"], "not-shown", "{choice}");
        assert_eq!(problem["choices"]["purposes"]["Media"], "refuse");
    }
    let mut visitor = Visitor::of(&app());
    let mut data = visitor.data().await;
    let of_media = |field: &&Value| field["value"].as_str().unwrap().starts_with("Media:");
    let hidden = data["settings"]["hidden"].as_array_mut().unwrap();
    hidden.retain(|field| !of_media(&field));
    let choice = json!({
        "hidden": hidden,
        "purposes": { "Suggestions": "allow", "Media": "allow", "Audience": "refuse" },
    });
    let (answer, problem) = visitor.post(&choice).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_eq!(
        problem["choices"]["purposes"],
        json!({ "Audience": "refuse", "Suggestions": "allow", "Media": "refuse" }),
        "the rest of the choice is recorded"
    );
}

/// A page of an earlier release may name a purpose that is gone.
#[tokio::test]
async fn an_unknown_purpose_can_be_refused_and_not_allowed() {
    let mut visitor = Visitor::of(&app());
    let choice = json!({ "purposes": { "Gone": "refuse", "Media": "refuse" } });
    let (answer, data) = visitor.post(&choice).await;
    assert_eq!((answer.status, &data["purposes"]["Media"]), (StatusCode::OK, &json!("refuse")));
    for unknown in ["Suggestion", "suggestions", "all", "shown-policy", "confirmed"] {
        let choice = json!({ "purposes": { unknown: "allow", "Audience": "refuse" } });
        let (answer, problem) = visitor.post(&choice).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{unknown}");
        assert_eq!(problem["code"], "not-shown", "{unknown}");
        assert_eq!(problem["choices"]["purposes"]["Audience"], "refuse", "{unknown}");
        assert_eq!(problem["choices"]["purposes"]["Suggestions"], "refuse", "{unknown}");
    }
    let (answer, problem) = visitor.post(&json!({ "purposes": { "Gone": "allow" } })).await;
    assert_eq!((answer.status, &problem["code"]), (StatusCode::CONFLICT, &json!("not-shown")));
}

#[tokio::test]
async fn of_contradictions_in_json_the_refusal_counts() {
    let mut visitor = Visitor::of(&app());
    let data = visitor.data().await;
    let hidden = &data["settings"]["hidden"];
    for purposes in [
        r#"{"Media":"allow","Media":"refuse"}"#,
        r#"{"Media":"refuse","Media":"allow"}"#,
        r#"{"Media":"refuse"},"all":"allow""#,
        r#"{"Media":"refuse","Suggestions":"allow"},"confirmed":["Media"]"#,
    ] {
        let body = format!(r#"{{"hidden":{hidden},"purposes":{purposes}}}"#);
        let (_, data) = visitor.clone().post_text(body).await;
        assert_eq!(data["purposes"]["Media"], "refuse", "{purposes}: {data}");
    }
    // An answer to all among the hidden fields, which no page of the library has there.
    let mut fields = hidden.as_array().unwrap().clone();
    fields.push(json!({ "name": "all", "value": "allow" }));
    let choice = json!({ "hidden": fields, "purposes": { "Media": "refuse" } });
    let (_, data) = visitor.post(&choice).await;
    assert_eq!((&data["purposes"]["Media"], &data["undecided"]), (&json!("refuse"), &json!(true)));
}

#[tokio::test]
async fn what_is_no_choice_is_a_problem_and_changes_nothing() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for (body, code) in [
        ("", "malformed"),
        ("all=allow", "malformed"),
        ("[]", "malformed"),
        (r#"[[],{},"refuse",[]]"#, "malformed"),
        (r#"{"hidden":[["shown-policy","Shop"]],"all":"refuse"}"#, "malformed"),
        ("null", "malformed"),
        ("\"refuse\"", "malformed"),
        ("{", "malformed"),
        (r#"{"all":true}"#, "malformed"),
        (r#"{"all":"refuse"} x"#, "malformed"),
        (r#"{"all":"refuse","all":"refuse"}"#, "malformed"),
        (r#"{"purposes":["Media"]}"#, "malformed"),
        (r#"{"purposes":{"Media":null}}"#, "malformed"),
        (r#"{"hidden":{"shown-policy":"Shop"},"all":"refuse"}"#, "malformed"),
        ("{\"all\":\"refuse\u{0}\"}", "malformed"),
        (deep.as_str(), "malformed"),
        ("{}", "no-choice"),
        (r#"{"hidden":[{"name":"all","value":"allow"}]}"#, "no-choice"),
        (r#"{"all":"maybe"}"#, "no-choice"),
        (r#"{"all":null}"#, "no-choice"),
        (r#"{"purposes":{}}"#, "no-choice"),
        (r#"{"purposes":{"Media":"yes"}}"#, "no-choice"),
        (r#"{"purposes":{"Essential":"refuse"}}"#, "no-choice"),
        (r#"{"purposes":{"Gone":"refuse"}}"#, "no-choice"),
        (r#"{"choice":{"Media":"refuse"}}"#, "no-choice"),
        (
            r#"{"hidden":[{"name":"shown-policy","value":"Other"}],"all":"refuse"}"#,
            "another-policy",
        ),
    ] {
        let mut visitor = Visitor::of(&app());
        let (answer, problem) = visitor.post_text(body.to_owned()).await;
        let shown = &body[..body.len().min(80)];
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{shown}");
        assert_eq!((&problem["code"], &problem["status"]), (&json!(code), &json!(400)), "{shown}");
        assert!(answer.set_cookies.is_empty(), "{shown}");
        let address = problem["type"].as_str().unwrap();
        assert!(address.starts_with("https://") && address.ends_with(&format!("#{code}")));
        let detail = if code == "malformed" {
            "Your choices could not be recorded, so nothing was changed."
        } else {
            ""
        };
        assert!(problem["title"].is_string());
        assert!(problem["detail"].as_str().unwrap().starts_with(detail), "{problem}");
        assert_eq!(problem["choices"]["undecided"], true, "it can be chosen anew");
    }
    let long = format!(r#"{{"all":"refuse","x":"{}"}}"#, "a".repeat(70_000));
    let (answer, problem) = Visitor::of(&app()).post_text(long).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(problem["code"], "too-long");
}

/// A body of which two media types are stated can be read in two ways.
#[tokio::test]
async fn a_body_of_two_media_types_is_no_choice() {
    for types in [
        ["application/json", "text/plain"],
        ["application/json", "application/json"],
        ["application/x-www-form-urlencoded", "text/plain"],
    ] {
        let request = Request::post("/cookies").header("accept", "application/json");
        let request =
            types.iter().fold(request, |request, value| request.header("content-type", *value));
        let answer = Visitor::of(&app()).send(request, Body::from("all=refuse")).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{types:?}");
        assert!(answer.has("\"code\":\"media-type\"") && answer.set_cookies.is_empty());
    }
}

/// JSON needs a preflight in another site's script, and none in another site's form whose fields look like it. Neither is relied on.
#[tokio::test]
async fn json_of_another_site_changes_nothing_and_learns_nothing() {
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://other.kettle.example"),
        ("origin", "https://kettle.example:8443"),
        ("origin", "null"),
    ] {
        let mut visitor = Visitor::of(&app());
        let data = visitor.data().await;
        let hidden = &data["settings"]["hidden"];
        let mut visitor = visitor.sending(name, value);
        for choice in [json!({ "hidden": hidden, "all": "allow" }), json!({ "all": "refuse" })] {
            let (answer, problem) = visitor.post(&choice).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: {value}");
            assert_eq!(problem["code"], "foreign-origin");
            assert!(problem.get("choices").is_none(), "{problem}");
            assert!(answer.set_cookies.is_empty());
            assert!(!answer.headers.contains_key("access-control-allow-origin"));
        }
    }
    let as_form = Request::post("/cookies").header("content-type", "text/plain");
    let body = r#"{"all":"refuse","x":"="}"#;
    let answer = Visitor::of(&app()).send(as_form, Body::from(body)).await;
    assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert!(answer.set_cookies.is_empty());
}

#[tokio::test]
async fn a_form_is_answered_with_json_if_that_is_preferred_and_json_with_a_page() {
    let mut visitor = Visitor::of(&app());
    let form = Request::post("/cookies")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("accept", "application/json");
    let answer = visitor.send(form, Body::from("all=refuse&next=/film")).await;
    assert_eq!(answer.status, StatusCode::OK);
    let data: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(data["purposes"]["Media"], "refuse");
    assert_eq!(data["receipt"]["record_id"], Value::Null, "a plain refusal has no number");

    let json = Request::post("/cookies")
        .header("content-type", "application/json; charset=utf-8")
        .header("accept", "text/html");
    let answer = visitor.send(json, Body::from(r#"{"all":"refuse"}"#)).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.header("location").split('=').next(), Some("/cookies?saved"));
}

#[tokio::test]
async fn a_problem_is_told_in_the_language_of_the_visitor() {
    let mut visitor = Visitor::of(&app()).sending("accept-language", "fr");
    let (answer, problem) = visitor.post(&json!({ "all": "allow" })).await;
    assert_eq!(answer.header("content-language"), "fr");
    let detail = problem["detail"].as_str().unwrap();
    assert!(detail.contains("Veuillez choisir"), "{detail}");
    assert_eq!(problem["choices"]["settings"]["language"]["tag"], "fr");
}
