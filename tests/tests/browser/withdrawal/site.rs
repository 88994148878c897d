//! A site with one purpose that asks, and a way on which a response can be held.

policy_tests::site_policy!(declared: Shop ["shop.localhost"]);

use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Router, body::Bytes};
use declared::{Shop, Suggestions};
use policy_runtime::{Choice, Cookies, Keys, NotRecorded, PolicyLayer};
use std::net::SocketAddr;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

pub(crate) const ADDRESS: &str = "http://shop.localhost";

pub(crate) struct Site {
    address: SocketAddr,
    way: Arc<Way>,
    server: JoinHandle<()>,
}

/// What lies between the guard and the browser.
#[derive(Default)]
struct Way {
    judged: Notify,
    delivered: Notify,
}

impl Site {
    pub(crate) async fn start() -> Site {
        let way = Arc::new(Way::default());
        let held = Arc::clone(&way);
        let guarded = PolicyLayer::<Shop>::new(Keys::generate()).guard(
            Router::new()
                .route("/", get(show).post(choose))
                .route("/other", get(show).post(choose))
                .route("/late", get(set))
                .route(
                    "/style.css",
                    get(async || ([(CONTENT_TYPE, "text/css")], "p { margin: 1em }")),
                ),
        );
        let app = Router::new().fallback_service(guarded).layer(from_fn(
            move |request: Request, next: Next| carry(Arc::clone(&held), request, next),
        ));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Site { address, way, server }
    }

    /// The option that leads a browser here.
    pub(crate) fn resolver_rule(&self) -> String {
        format!("--host-resolver-rules=MAP * {}", self.address)
    }

    /// Until the response of `/late` has left the guard.
    pub(crate) async fn judged(&self) {
        self.way.judged.notified().await;
    }

    /// Lets it go on.
    pub(crate) fn deliver(&self) {
        self.way.delivered.notify_one();
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn carry(way: Arc<Way>, request: Request, next: Next) -> Response {
    let is_held = request.uri().path() == "/late";
    let response = next.run(request).await;
    if is_held {
        way.judged.notify_one();
        way.delivered.notified().await;
    }
    response
}

async fn show(cookies: Cookies<Shop>) -> Response {
    let state = match cookies.consent(Suggestions) {
        Ok(consent) => {
            cookies.set(declared::recent(consent, 7));
            "allowed"
        }
        Err(_) => "not allowed",
    };
    Html(page(state)).into_response()
}

/// The page, with a form that answers.
pub(crate) fn page(state: &str) -> String {
    format!(
        "<!doctype html><title>Shop</title><link rel=\"stylesheet\" href=\"/style.css\"><p>{state}</p><form method=\"post\">\
         <button name=\"all\" value=\"allow\">Allow</button><button name=\"all\" value=\"refuse\">Refuse</button></form>"
    )
}

async fn set(cookies: Cookies<Shop>) -> impl IntoResponse {
    if let Ok(consent) = cookies.consent(Suggestions) {
        cookies.set(declared::recent(consent, 8));
    }
    ([(CONTENT_TYPE, "text/plain")], "late")
}

async fn choose(cookies: Cookies<Shop>, body: Bytes) -> Result<Redirect, NotRecorded> {
    let choice = if &*body == b"all=allow" { Choice::allow_all() } else { Choice::refuse_all() };
    cookies.choose(choice).await?;
    Ok(Redirect::to("/"))
}
