//! The shop as a browser meets it, with a page that takes orders, a note of all that is asked for, and a server that can be slow.

use super::{serve, serve_router};
use crate::shop::{App, Media, Shop, declared, router};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{HeaderName, SET_COOKIE};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, Response};
use axum::routing::get;
use policy_runtime::pages::{Banner, Embedded, routes, script};
use policy_runtime::{Cookies, Keys, Policy, PolicyLayer};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::sleep;

/// How long a slow answer takes: long enough to change one's mind.
pub(super) const SLOW: Duration = Duration::from_millis(1500);

#[derive(Clone, Default)]
pub(super) struct Site {
    pub(super) address: String,
    seen: Arc<Mutex<Vec<String>>>,
    slow: Arc<Mutex<&'static str>>,
}

impl Site {
    pub(super) async fn start() -> Site {
        let mut site = Site::default();
        site.address = format!("http://shop.localhost:{}", serve(site.app()).await.port());
        site
    }

    /// The same for a browser that keeps no choice, as the network sees it.
    pub(super) async fn start_forgetful() -> Site {
        let mut site = Site::default();
        let app = Router::new().fallback_service(site.app()).layer(axum::middleware::map_response(
            async |mut response: Response| {
                response.headers_mut().remove(SET_COOKIE);
                response
            },
        ));
        site.address = format!("http://shop.localhost:{}", serve_router(app).await.port());
        site
    }

    fn app(&self) -> App {
        let orders = Router::new().route("/order", get(order).post(order));
        let router = router(routes::<Shop>()).merge(orders);
        let router = router.layer(from_fn_with_state(self.clone(), note));
        PolicyLayer::<Shop>::new(Keys::generate()).guard(router)
    }

    /// The requests whose line begins so: method, path and query, `Sec-Fetch-Site`, body.
    pub(super) fn seen(&self, begins: &str) -> Vec<String> {
        let seen = self.seen.lock().unwrap();
        seen.iter().filter(|line| line.starts_with(begins)).cloned().collect()
    }

    pub(super) fn forget(&self) {
        self.seen.lock().unwrap().clear();
    }

    /// Waits until so much was asked for.
    pub(super) async fn until_seen(&self, begins: &str, count: usize) {
        for _ in 0..200 {
            if self.seen(begins).len() >= count {
                return;
            }
            sleep(Duration::from_millis(20)).await;
        }
        panic!("{begins}: {:?}", self.seen(""));
    }

    /// From now on answers what has this in its line slowly; with an empty one nothing.
    pub(super) fn slow_down(&self, what: &'static str) {
        *self.slow.lock().unwrap() = what;
    }
}

async fn note(State(site): State<Site>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    let field = parts.headers.get(HeaderName::from_static("sec-fetch-site"));
    let from = field.and_then(|site| site.to_str().ok()).unwrap_or("-");
    let sent = String::from_utf8_lossy(&body);
    let line = format!("{} {} {from} {sent}", parts.method, parts.uri);
    let slow = *site.slow.lock().unwrap();
    let is_slow = !slow.is_empty() && line.contains(slow);
    site.seen.lock().unwrap().push(line);
    if is_slow {
        sleep(SLOW).await;
    }
    next.run(Request::from_parts(parts, Body::from(body))).await
}

/// A page that says by which method it was loaded. Its banner leads to where the query says.
async fn order(cookies: Cookies<Shop>, request: Request) -> Html<String> {
    let query = request.uri().query().unwrap_or_default();
    let here = query.strip_prefix("next=").unwrap_or("/order").replace("%23", "#");
    let banner = Banner::new(&cookies, "en", &here).map(|banner| banner.to_html());
    let player = declared::player(cookies.consent(Media), "kettle");
    let player = Embedded::new(&player, Shop::document(), "en", &here).to_html();
    Html(format!(
        "<!doctype html><title>Order</title><script src={} defer></script>{}<p id=method>{}</p>{player}
         <form id=order method=post><input name=kettle value=1><button>Order</button></form><p id=end>",
        script().path(),
        banner.unwrap_or_default(),
        request.method(),
    ))
}
