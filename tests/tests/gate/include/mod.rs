//! Libraries that a policy includes: their cookies are set, read, enforced and deleted as its own.

mod document;
mod kit;
mod policies;
mod vendors;

use axum::Router;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use policies::club::{Club, Statistics};
use policies::library::Town;
use policy_runtime::testing::Visitor;
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer, Reason, Refused};
use policy_tests::request::{cookie_header, send, set_cookies};

const HOST: &str = "club.example";

fn router<P: policy_runtime::Includes<kit::Kit>>() -> Router {
    let read = async |cookies: Cookies<P>| {
        kit::read(&cookies, 3, 12)
            .map_or_else(|refused| format!("{:?}", refused.reason()), |()| "counted".to_owned())
    };
    let page = async |cookies: Cookies<P>| format!("{:?}", kit::page_of(&cookies, 3));
    let allow = async |cookies: Cookies<P>| {
        cookies.choose(Choice::new().allow(kit::Counting)).await.map(drop).unwrap();
    };
    let refuse = async |cookies: Cookies<P>| {
        cookies.choose(Choice::new().refuse(kit::Counting)).await.map(drop).unwrap();
    };
    let raw = async || {
        let lines = [
            "kit_reader=1; Path=/; Max-Age=60",
            "_kit_v=1; Path=/",
            "__Host-return=1; Path=/; Secure; Max-Age=60",
            "stranger=1",
        ];
        let fields = lines.map(|line| (header::SET_COOKIE, HeaderValue::from_static(line)));
        let mut response = Response::new(axum::body::Body::empty());
        for (name, value) in fields {
            response.headers_mut().append(name, value);
        }
        response
    };
    Router::new()
        .route("/", get(async || "nothing"))
        .route("/read", get(read))
        .route("/page", get(page))
        .route("/allow", get(allow))
        .route("/refuse", get(refuse))
        .route("/raw", get(raw))
}

fn app<P: policy_runtime::Includes<kit::Kit>>(
    keys: Keys,
) -> impl tower::Service<
    axum::extract::Request,
    Response = Response,
    Error = std::convert::Infallible,
    Future: Send,
> + Clone {
    PolicyLayer::<P>::new(keys).guard(router::<P>())
}

fn names(response: &Response) -> Vec<String> {
    let lines = set_cookies(response);
    let name = |line: &String| line.split('=').next().unwrap().to_owned();
    lines.iter().map(name).collect()
}

async fn body(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[tokio::test]
async fn the_code_of_a_library_sets_and_reads_its_cookies_in_any_policy() {
    let app = app::<Club>(Keys::generate());
    let response = send(&app, "GET", HOST, "/read", &[]).await;
    assert_eq!(names(&response), ["kit_page_3"], "what is necessary");
    let cookies = cookie_header(&response);
    assert_eq!(body(response).await, "Undecided");
    let page = send(&app, "GET", HOST, "/page", &[("cookie", &cookies)]).await;
    assert_eq!(body(page).await, "Some(12)");

    let allowed = cookie_header(&send(&app, "GET", HOST, "/allow", &[]).await);
    let response = send(&app, "GET", HOST, "/read", &[("cookie", &allowed)]).await;
    assert_eq!(names(&response), ["kit_page_3", "kit_reader"]);
    assert_eq!(body(response).await, "counted");
}

#[tokio::test]
async fn a_refusal_names_the_purpose_of_the_policy() {
    let refusal = async |cookies: Cookies<Club>| {
        let refused: Refused = cookies.consent(kit::Counting).unwrap_err();
        let ours = cookies.allows(kit::Counting) == cookies.allows(Statistics);
        format!("{} {ours} {:?}", refused.purpose(), refused.reason() == Reason::Undecided)
    };
    let app =
        PolicyLayer::<Club>::new(Keys::generate()).guard(Router::new().route("/", get(refusal)));
    let answer = body(send(&app, "GET", HOST, "/", &[]).await).await;
    assert_eq!(answer, "Statistics true true");
}

#[tokio::test]
async fn lines_of_other_code_are_held_to_the_library() {
    let app = app::<Club>(Keys::generate());
    let before = send(&app, "GET", HOST, "/raw", &[]).await;
    assert_eq!(names(&before), ["__Host-return"], "nothing that asks, and nothing undeclared");
    let allowed = cookie_header(&send(&app, "GET", HOST, "/allow", &[]).await);
    let after = send(&app, "GET", HOST, "/raw", &[("cookie", &allowed)]).await;
    assert_eq!(names(&after), ["kit_reader", "_kit_v", "__Host-return"]);
    assert!(set_cookies(&after)[0].contains("Secure"), "completed as it is declared");
}

#[tokio::test]
async fn a_withdrawal_deletes_the_cookies_of_the_library() {
    let app = app::<Club>(Keys::generate());
    let allowed = cookie_header(&send(&app, "GET", HOST, "/allow", &[]).await);
    let with = format!("{allowed}; kit_reader=7; _kit_v=1; kit_page_3=x");
    let response = send(&app, "GET", HOST, "/refuse", &[("cookie", &with)]).await;
    let deleted: Vec<String> = set_cookies(&response)
        .into_iter()
        .filter(|line| line.contains("Max-Age=0"))
        .map(|line| line.split('=').next().unwrap().to_owned())
        .collect();
    for name in ["kit_reader", "_kit_v", "visits"] {
        assert!(deleted.iter().any(|deleted| deleted == name), "{name} in {deleted:?}");
    }
    assert!(!deleted.contains(&"kit_page_3".to_owned()), "{deleted:?}");
}

#[tokio::test]
async fn a_retired_cookie_of_the_library_is_deleted() {
    let app = app::<Club>(Keys::generate());
    let response = send(&app, "GET", HOST, "/", &[("cookie", "kit_old=1")]).await;
    assert_eq!(names(&response), ["kit_old"]);
    let response = send(&app, "GET", HOST, "/", &[("cookie", "other=1")]).await;
    assert_eq!(names(&response), [""; 0]);
}

#[tokio::test]
async fn the_signal_that_refuses_the_library_refuses_the_purpose() {
    let app = app::<Club>(Keys::generate());
    let response = send(&app, "GET", HOST, "/read", &[("sec-gpc", "1")]).await;
    assert_eq!(body(response).await, "Signal");
}

#[tokio::test]
async fn a_sealed_value_of_a_library_is_worth_nothing_in_another_policy() {
    let keys = Keys::generate();
    let club = app::<Club>(keys.clone());
    let cookies = cookie_header(&send(&club, "GET", HOST, "/read", &[]).await);
    let page = send(&club, "GET", HOST, "/page", &[("cookie", &cookies)]).await;
    assert_eq!(body(page).await, "Some(12)");
    let town = app::<Town>(keys);
    let page = send(&town, "GET", HOST, "/page", &[("cookie", &cookies)]).await;
    assert_eq!(body(page).await, "None");
}

#[tokio::test]
async fn a_library_of_another_crate_works_alike() {
    let handler = async |cookies: Cookies<Club>| {
        let before = session_kit::token(&cookies);
        session_kit::sign_in(&cookies, "token".to_owned());
        format!("{before:?} {:?}", session_kit::token(&cookies))
    };
    let app =
        PolicyLayer::<Club>::new(Keys::generate()).guard(Router::new().route("/", get(handler)));
    let response = send(&app, "GET", HOST, "/", &[]).await;
    assert!(names(&response).contains(&"__Host-login".to_owned()));
    let cookies = cookie_header(&response);
    assert_eq!(body(response).await, r#"None Some("token")"#);
    let again = send(&app, "GET", HOST, "/", &[("cookie", &cookies)]).await;
    assert_eq!(body(again).await, r#"Some("token") Some("token")"#);
    assert_eq!(Club::document().name, "Club");
}

#[test]
fn a_visitor_of_a_test_chooses_the_purposes_of_libraries() {
    let visitor = Visitor::<Club>::new();
    assert!(kit::read(&*visitor.visit(), 3, 12).is_err());
    let visit = visitor.allow(kit::Counting).visit();
    kit::read(&*visit, 3, 12).unwrap();
    assert!(!visit.finish().set().is_empty());
}
