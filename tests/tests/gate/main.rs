//! The gate: what leaves and what does not, over a real axum application.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it expects by panicking")]

mod caching;
mod colliding_names;
mod cookie_header;
mod cookie_limits;
mod csp;
mod development;
mod every_declaration;
mod expire_undeclared;
mod families;
mod grants;
mod hostile_names;
mod include;
mod key_rotation;
mod late_reads;
mod minimised_header;
mod nested_layers;
mod parts_of_sites;
mod raw_lines;
mod regimes;
mod regions;
mod scopes;
mod seals;
mod secrecy;
mod shared_families;
mod sites;
mod sockets;
mod testing;
mod try_set;
mod typed_sets;
mod typed_values;
mod undeclared;
mod verdicts;

use axum::Router;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use policy_runtime::{Choice, Cookies, Keys, Mode, NotRecorded, PolicyLayer, Reason, Refused};
use policy_tests::form;
use policy_tests::logs::Logs;
use policy_tests::request::{cookie_header, send, set_cookies};
use policy_tests::shop::{self, Audience, Shop, Suggestions};

const HOST: &str = "shop.example";

async fn put_in_basket(cookies: Cookies<Shop>) {
    cookies.set(shop::basket(7));
}

async fn basket(cookies: Cookies<Shop>) -> String {
    format!("{:?}", cookies.get::<shop::basket>())
}

async fn open(cookies: Cookies<Shop>) -> Result<String, Refused> {
    let consent = cookies.consent(Suggestions)?;
    let seen = cookies.get_with::<shop::recent>(consent);
    cookies.set(shop::recent(consent, "kettle; Domain=evil".to_owned()));
    Ok(format!("{seen:?}"))
}

async fn choose(cookies: Cookies<Shop>, uri: axum::http::Uri) -> Result<(), Response> {
    let choice = form::choice(uri.query().unwrap_or_default())
        .map_err(|error| (StatusCode::BAD_REQUEST, error.to_string()).into_response())?;
    cookies
        .choose(choice)
        .await
        .map_err(|error| (StatusCode::CONFLICT, error.to_string()).into_response())?;
    Ok(())
}

async fn raw() -> impl IntoResponse {
    ([(header::SET_COOKIE, "tracker=1")], "body")
}

async fn track(request: axum::extract::Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().append(header::SET_COOKIE, HeaderValue::from_static("tracker=1"));
    response
}

fn router() -> Router {
    Router::new()
        .route("/", get(async || "nothing"))
        .route("/basket", get(basket).post(put_in_basket))
        .route("/open", get(open))
        .route("/choose", get(choose))
        .route("/raw", get(raw))
        .route("/optional", get(async |cookies: Option<Cookies<Shop>>| format!("{cookies:?}")))
        .layer(from_fn(track))
        .route("/later", get(raw)) // added after everything else
}

fn app() -> impl tower::Service<
    axum::extract::Request,
    Response = Response,
    Error = std::convert::Infallible,
    Future: Send,
> + Clone {
    PolicyLayer::<Shop>::new(Keys::generate()).guard(router())
}

/// The application with what a handler answers in place of it.
fn answering(fields: &'static [(&'static str, &'static str)]) -> Router {
    let answer = async move || {
        let mut headers = HeaderMap::new();
        for (name, value) in fields {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        headers
    };
    Router::new().route("/", get(answer))
}

#[tokio::test]
async fn a_missing_layer_is_reported_and_not_shown_to_the_visitor() {
    let logs = Logs::collect();
    for path in ["/basket", "/optional", "/basket"] {
        let response = send(&router(), "GET", HOST, path, &[]).await;
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let body = body(response).await;
        assert!(
            !body.contains("Shop") && !body.contains("policy") && !body.contains('`'),
            "{body}"
        );
    }
    let told = logs.text();
    assert!(told.contains("`PolicyLayer::<Shop>::new(keys).guard(app)`"), "{told}");
}

async fn body(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Handlers hold these across awaits and hand them to tasks.
#[test]
fn handles_can_go_to_other_threads() {
    fn travels<T: Send + Sync>() {}
    fn is_copied<T: Copy>() {}
    travels::<Cookies<Shop>>();
    travels::<policy_runtime::Granted<'_, Suggestions>>();
    travels::<policy_runtime::Set<'_, shop::recent>>();
    travels::<Keys>();
    is_copied::<policy_runtime::Granted<'_, Suggestions>>();
    assert_eq!(size_of::<policy_runtime::Granted<'_, Suggestions>>(), 0);
}
