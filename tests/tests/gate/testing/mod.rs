//! The test kit: visitors of handlers, a client of whole applications, and an audit in every state of consent.

mod audit;
mod client;
mod visitors;

use axum::body::{Body, Bytes};
use axum::extract::Request;
use axum::response::Response;
use axum::routing::get;
use axum::{Router, middleware};
use http_body_util::BodyExt;
use http_body_util::channel::Channel;
use policy_runtime::axum::Guarded;
use policy_runtime::testing::Client;
use policy_runtime::{Cookies, Keys, Mode, PolicyLayer, Refused, pages};
use policy_tests::shop::{self, Shop, Suggestions};

/// A client of an application, whatever wraps its guard.
type Served<S> = Client<S, Shop, Body>;

async fn open(cookies: Cookies<Shop>) -> Result<(), Refused> {
    cookies.set(shop::recent(cookies.consent(Suggestions)?, "kettle".to_owned()));
    Ok(())
}

async fn add(cookies: Cookies<Shop>) {
    cookies.set(shop::basket(7));
}

/// Adds a line within the guard, as other middleware does.
async fn stranger() -> Response {
    let response = Response::builder().header("set-cookie", "_ga=1; Path=/; Max-Age=60");
    response.body(Body::empty()).unwrap()
}

/// Sets a cookie while the body is sent.
async fn feed(cookies: Cookies<Shop>) -> Response {
    let (mut sender, body) = Channel::<Bytes>::new(1);
    tokio::spawn(async move {
        // The first piece is taken only after the head.
        for _ in 0..2 {
            if sender.send_data("<p>".into()).await.is_err() {
                return;
            }
        }
        cookies.set(shop::basket(7));
    });
    Response::new(Body::new(body))
}

/// Reads a body to its end.
async fn read(response: Response) -> Bytes {
    response.into_body().collect().await.unwrap().to_bytes()
}

fn routes() -> Router {
    Router::new()
        .route("/feed", get(feed))
        .route("/", get(add))
        .route("/open", get(open))
        .route("/stranger", get(stranger))
        .merge(pages::routes::<Shop>())
}

fn app(keys: &Keys, mode: Mode) -> Guarded<Router, Shop> {
    PolicyLayer::<Shop>::new(keys.clone()).mode(mode).guard(routes())
}

/// Puts a layer around the guard, which adds these lines to responses to a path.
fn around(
    app: Guarded<Router, Shop>,
    path: &'static str,
    lines: &'static [&'static str],
) -> Router {
    let add = move |request: Request, next: middleware::Next| async move {
        let is_meant = request.uri().path() == path;
        let mut response = next.run(request).await;
        for line in lines.iter().filter(|_| is_meant) {
            response.headers_mut().append("set-cookie", line.parse().unwrap());
        }
        response
    };
    Router::new().fallback_service(app).layer(middleware::from_fn(add))
}
