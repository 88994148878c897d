//! The consent cookie as browsers get it: when there is one, what it says of its visitor, how long it stays.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example", "*.shop.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 3 months, refusal: 8 months }
        }

        /// Shows us what is read most, in sums.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "counted in sums",

            /// Counts your visit once a day.
            cookie visit: u32 { lifetime: 1 day }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal { title: "Suggestions", /** Seen. */ cookie recent: u32 { lifetime: 30 days } }
        /// Second.
        purpose Second: internal { title: "Second", /** Two. */ cookie two: u32 { lifetime: 30 days } }
        /// Third.
        purpose Third: internal { title: "Third", /** Three. */ cookie three: u32 { lifetime: 30 days } }
        /// Fourth.
        purpose Fourth: internal { title: "Fourth", /** Four. */ cookie four: u32 { lifetime: 30 days } }
        /// Fifth.
        purpose Fifth: internal { title: "Fifth", /** Five. */ cookie five: u32 { lifetime: 30 days } }
        /// Sixth.
        purpose Sixth: internal { title: "Sixth", /** Six. */ cookie six: u32 { lifetime: 30 days } }
        /// Seventh.
        purpose Seventh: internal { title: "Seventh", refused_by: [gpc], /** Seven. */ cookie seven: u32 { lifetime: 30 days } }
    }
}

use axum::Router;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use axum::routing::get;
use declared::{Essential, Shop};
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer};
use policy_tests::form;
use policy_tests::request::{cookie_header, send, set_cookies};
use std::convert::Infallible;

const HOST: &str = "shop.example";

/// Looks at everything that can be asked.
async fn look(cookies: Cookies<Shop>) -> String {
    let statuses = Shop::document().purposes.iter().map(|purpose| cookies.status(purpose));
    let allowed = statuses.filter(|status| status.allowed).count();
    let undecided = cookies.undecided();
    format!("{allowed} {undecided} {:?} {}", cookies.record_id(), cookies.global_privacy_control())
}

/// Makes the choice of the query, as a form would.
async fn choose(cookies: Cookies<Shop>, uri: Uri) -> Result<String, (StatusCode, String)> {
    let choice = form::choice(uri.query().unwrap_or_default());
    let choice = choice.map_err(|error| (StatusCode::BAD_REQUEST, error.to_string()))?;
    let receipt = cookies.choose(choice).await;
    let receipt = receipt.map_err(|error| (StatusCode::CONFLICT, error.to_string()))?;
    assert_eq!(receipt.record_id(), cookies.record_id());
    Ok(receipt.record_id().map(|id| id.to_string()).unwrap_or_default())
}

fn app()
-> impl tower::Service<axum::extract::Request, Response = Response, Error = Infallible, Future: Send>
+ Clone {
    let nothing = async |cookies: Cookies<Shop>| {
        let choice = Choice::new().allow(Essential).refuse(Essential);
        let necessary = cookies.choose(choice).await.unwrap_err();
        let none = cookies.choose(Choice::new()).await.unwrap_err();
        assert_eq!(none, necessary);
        none.to_string()
    };
    let again = async |cookies: Cookies<Shop>| {
        for _ in 0..3 {
            cookies.choose(Choice::allow_all()).await.map(drop).unwrap();
        }
    };
    let router = Router::new()
        .route("/", get(look))
        .route("/choose", get(choose))
        .route("/nothing", get(nothing))
        .route("/again", get(again));
    PolicyLayer::<Shop>::new(Keys::generate()).guard(router)
}

async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The one line of a response that sets the consent cookie.
fn line(response: &Response) -> String {
    let lines = set_cookies(response).into_iter();
    let [line] = lines
        .filter(|line| line.starts_with("__Host-choice=") && !line.contains("Max-Age=0"))
        .collect::<Vec<_>>()
        .try_into()
        .unwrap();
    line
}

#[tokio::test]
async fn no_consent_cookie_is_set_before_a_choice() {
    let app = app();
    for (path, fields) in [
        ("/", &[][..]),
        ("/", &[("sec-gpc", "1")]),
        ("/", &[("cookie", "__Host-choice=junk")]),
        ("/", &[("cookie", "recent=1; visit=2")]),
        ("/absent", &[]),
        ("/nothing", &[]),
        ("/choose", &[]),
        ("/choose?Suggestion=allow", &[]), // no purpose by this name
        ("/choose?Suggestions2=allow&suggestions=allow", &[]),
        ("/choose?Suggestions=yes", &[]),
        ("/choose?all=allow", &[("sec-purpose", "prefetch")]),
        ("/choose?all=refuse", &[("sec-purpose", "prefetch;prerender")]),
    ] {
        let response = send(&app, "GET", HOST, path, fields).await;
        let lines = set_cookies(&response);
        assert!(lines.iter().all(|line| !line.starts_with("__Host-choice")), "{path} {lines:?}");
        assert!(!response.headers().contains_key("clear-site-data"), "{path}");
    }
    assert_eq!(
        text(send(&app, "GET", HOST, "/nothing", &[]).await).await,
        "the choice mentions no purpose that can be chosen, so nothing was recorded"
    );
}

#[tokio::test]
async fn all_who_refuse_on_one_day_at_one_site_hold_the_same_bytes() {
    let app = app();
    let refusal = async |host, query: &str, fields: &[(&str, &str)]| {
        let response = send(&app, "GET", host, &format!("/choose?{query}"), fields).await;
        let line = line(&response);
        assert_eq!(text(response).await, "", "no record id");
        line
    };
    let first = refusal(HOST, "all=refuse", &[]).await;
    // As buttons, as a form in any order, with the signal, after another refusal, from another browser.
    let each: Vec<&str> =
        Shop::document().purposes[1..].iter().map(|purpose| purpose.identifier).collect();
    let mut fields: Vec<String> = each.iter().map(|field| format!("{field}=refuse")).collect();
    assert_eq!(refusal(HOST, &fields.join("&"), &[]).await, first);
    fields.reverse();
    assert_eq!(refusal(HOST, &fields.join("&"), &[]).await, first);
    let earlier = refusal(HOST, "Suggestions=refuse", &[]).await;
    let earlier = earlier.split(';').next().unwrap();
    for fields in [
        &[("cookie", earlier)][..],
        &[("cookie", first.split(';').next().unwrap())],
        &[("sec-gpc", "1")],
        &[("user-agent", "Another/1.0"), ("accept-language", "fr"), ("dnt", "1")],
    ] {
        assert_eq!(refusal(HOST, "all=refuse", fields).await, first, "{fields:?}");
    }
    assert_ne!(refusal("www.shop.example", "all=refuse", &[]).await, first, "another site");
    assert_ne!(refusal(HOST, "Suggestions=refuse", &[]).await, first, "another refusal");
}

/// The form has a toggle for what is not asked, too, and leaving it on is no consent.
#[tokio::test]
async fn who_refuses_what_asks_and_leaves_on_what_does_not_is_not_identified() {
    let app = app();
    let path = "/choose?Suggestions=refuse&Audience=allow";
    let [one, other] =
        [send(&app, "GET", HOST, path, &[]).await, send(&app, "GET", HOST, path, &[]).await];
    assert_eq!(line(&one), line(&other));
    let choice = cookie_header(&one);
    assert_eq!(text(one).await, "");
    // Objecting later is as anonymous, and no withdrawal.
    let objects = |choice: String| {
        let app = app.clone();
        async move {
            let fields = [("cookie", &choice[..])];
            line(&send(&app, "GET", HOST, "/choose?Audience=refuse", &fields).await)
        }
    };
    let refused = cookie_header(&send(&app, "GET", HOST, "/choose?Suggestions=refuse", &[]).await);
    assert_eq!(objects(choice).await, objects(refused).await);
}

#[tokio::test]
async fn a_record_id_comes_with_the_first_consent_and_stays() {
    let app = app();
    let mut cookies = String::new();
    let mut ids = Vec::new();
    for query in
        ["Second=refuse", "Suggestions=allow", "Second=allow", "Suggestions=refuse", "all=refuse"]
    {
        let path = format!("/choose?{query}");
        let response = send(&app, "GET", HOST, &path, &[("cookie", &cookies)]).await;
        cookies = cookie_header(&response);
        ids.push(text(response).await);
    }
    assert_eq!(ids[0], "");
    assert_eq!(ids[1].len(), 32);
    assert!(ids[1..].iter().all(|id| *id == ids[1]), "a withdrawal is proved under it: {ids:?}");
    let another = text(send(&app, "GET", HOST, "/choose?Suggestions=allow", &[]).await).await;
    assert_ne!(another, ids[1], "random");
}

#[tokio::test]
async fn eight_purposes_take_no_more_than_200_characters() {
    let app = app();
    for query in ["all=allow", "all=refuse"] {
        let response = send(&app, "GET", HOST, &format!("/choose?{query}"), &[]).await;
        let pair = line(&response).split(';').next().unwrap().to_owned();
        let value = pair.split_once('=').unwrap().1;
        assert!(value.len() <= 200, "{query} {}", value.len());
        assert!(value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
    }
}

#[tokio::test]
async fn the_cookie_lasts_as_long_as_its_longest_choice() {
    let app = app();
    let (consent, refusal) = (90 * 86_400, 240 * 86_400);
    for (query, max_age) in [
        ("Suggestions=allow", consent),
        ("Suggestions=refuse", refusal),
        ("Suggestions=allow&Second=refuse", refusal), // which the consent's would lose
        ("Suggestions=allow&Audience=refuse", refusal),
    ] {
        let line = line(&send(&app, "GET", HOST, &format!("/choose?{query}"), &[]).await);
        let attributes = line.split_once(';').unwrap().1;
        let expected = format!(" Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={max_age}");
        assert_eq!(attributes, expected, "{query}");
    }
}

#[tokio::test]
async fn two_choices_in_one_response_set_the_cookie_once() {
    let app = app();
    let response = send(&app, "GET", HOST, "/again", &[]).await;
    let choice = line(&response).split(';').next().unwrap().to_owned();
    let seen = text(send(&app, "GET", HOST, "/", &[("cookie", &choice)]).await).await;
    assert!(seen.starts_with("9 false Some("), "{seen}");
}

/// Whatever an application does of itself: only what a visitor chooses is a choice.
#[tokio::test]
async fn nothing_but_a_choice_takes_a_refusal_back() {
    let app = app();
    let refused = cookie_header(&send(&app, "GET", HOST, "/choose?all=refuse", &[]).await);
    let allowed = cookie_header(&send(&app, "GET", HOST, "/choose?all=allow", &[]).await);
    for cookies in [
        refused.clone(),
        format!("{refused}; {allowed}"),
        format!("{allowed}; {refused}"),
        format!("{refused}; __Host-choice="),
        format!("__Host-choice=junk; {refused}; {allowed}"),
    ] {
        let seen = text(send(&app, "GET", HOST, "/", &[("cookie", &cookies)]).await).await;
        assert!(seen.starts_with("1 false"), "the necessary alone, and no banner: {seen}");
        // Allowing one thing leaves the others refused, also what is not asked.
        let fields = [("cookie", &cookies[..])];
        let response = send(&app, "GET", HOST, "/choose?Suggestions=allow", &fields).await;
        let choice = line(&response).split(';').next().unwrap().to_owned();
        let seen = text(send(&app, "GET", HOST, "/", &[("cookie", &choice)]).await).await;
        assert!(seen.starts_with("2 false"), "{seen}");
    }
}

policy_tests::site_policy!(twin: Twin ["twin.example", "*.twin.example"]);

/// A sibling host planted the second one, or an earlier policy left it.
#[tokio::test]
async fn a_doubled_consent_cookie_is_reported_without_its_record() {
    let allow = async |cookies: Cookies<twin::Twin>| {
        cookies.choose(Choice::allow_all()).await.unwrap().record_id().unwrap().to_string()
    };
    let look = async |cookies: Cookies<twin::Twin>| cookies.allows(twin::Suggestions).to_string();
    let router = Router::new().route("/allow", get(allow)).route("/", get(look));
    let app = PolicyLayer::<twin::Twin>::new(Keys::generate()).guard(router);
    let mut records = Vec::new();
    let mut copies = Vec::new();
    for _ in 0..2 {
        let response = send(&app, "GET", "twin.example", "/allow", &[]).await;
        copies.push(cookie_header(&response));
        records.push(text(response).await);
    }
    let logs = policy_tests::logs::Logs::collect();
    let visit = async |cookies: &str| {
        text(send(&app, "GET", "twin.example", "/", &[("cookie", cookies)]).await).await
    };
    assert_eq!(visit(&copies[0]).await, "true");
    assert_eq!(logs.text().matches("more than once").count(), 0);
    for _ in 0..3 {
        assert_eq!(visit(&copies.join("; ")).await, "false");
    }
    let text = logs.text();
    assert_eq!(text.matches("shows the consent cookie more than once").count(), 1, "{text}");
    assert!(text.contains("name it `__Host-choice`, which no other host can set"), "{text}");
    assert!(records.iter().chain(&copies).all(|told| !text.contains(told.as_str())), "{text}");
}
