//! Where the visitor is: what leads back leads to the page that the browser asked for, and to one that is there.

use crate::shop::{Media, Shop, Suggestions, declared};
use crate::visitor::{Answer, Visitor};
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use policy_runtime::pages::{Banner, Embedded, Here, routes};
use policy_runtime::{Cookies, Keys, NotRecorded, Policy, PolicyLayer, Refused};
use std::convert::Infallible;
use tower::{Layer, service_fn};

/// The banner, a placeholder, and the address itself.
async fn page(cookies: Cookies<Shop>, here: Here) -> Html<String> {
    let banner = Banner::new(&cookies, "en", &here).unwrap().to_html();
    let player = declared::player(cookies.consent(Media), "kettle");
    let player = Embedded::new(&player, Shop::document(), "en", &here).to_html();
    Html(format!("[{here}]{banner}{player}"))
}

async fn refused(cookies: Cookies<Shop>) -> Result<(), Refused> {
    cookies.consent(Suggestions).map(drop)
}

async fn not_recorded() -> NotRecorded {
    NotRecorded::LedgerDown
}

/// An application of a page, a form and two refusals.
fn inner() -> Router {
    Router::new()
        .route("/", get(page))
        .route("/page", get(page))
        .route(
            "/form",
            post(async |cookies: Cookies<Shop>, here: Here| {
                (StatusCode::UNPROCESSABLE_ENTITY, page(cookies, here).await)
            }),
        )
        .route("/refused", get(refused).post(refused))
        .route("/not-recorded", get(not_recorded))
        .fallback(page)
}

fn layer() -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate())
}

fn leads_back_to(answer: &Answer, expected: &str) {
    let encoded =
        expected.replace('%', "%25").replace('/', "%2F").replace('?', "%3F").replace('=', "%3D");
    assert!(answer.body.starts_with(&format!("[{expected}]")), "{expected}: {}", answer.body);
    let next = format!("name=\"next\" value=\"{expected}\"");
    assert!(answer.has(&next), "{next}: {}", answer.body);
    assert!(answer.has(&format!("href=\"/cookies?next={encoded}\"")), "{expected}");
    let placeholder = format!("href=\"/cookies?next={encoded}#cookie-settings-Media\"");
    assert!(answer.has(&placeholder), "{placeholder}: {}", answer.body);
}

#[tokio::test]
async fn no_router_hides_where_the_visitor_is() {
    let nested = layer().guard(Router::new().nest("/a", Router::new().nest("/b", inner())));
    for path in ["/a/b", "/a/b/page", "/a/b/page?x=y"] {
        leads_back_to(&Visitor::of(&nested).get(path).await, path);
    }
    let once = layer().guard(Router::new().nest("/a/b", inner()));
    let service = layer().guard(Router::new().nest_service("/a/b", inner()));
    let in_a_nest = Router::new().nest("/a", Router::new().nest_service("/b", inner()));
    for app in [once, service, layer().guard(in_a_nest)] {
        for path in ["/a/b/page", "/a/b/page?x=y", "/a/b/nowhere", "/a/b/nowhere/?x=y"] {
            leads_back_to(&Visitor::of(&app).get(path).await, path);
        }
    }
    // Each application with a guard of its own, side by side.
    let side_by_side = Router::new()
        .nest_service("/{tenant}/app", layer().guard(inner()))
        .fallback_service(layer().guard(inner()));
    for path in ["/town/app/page?x=y", "/page", "/nowhere"] {
        leads_back_to(&Visitor::of(&side_by_side).get(path).await, path);
    }
}

/// Middleware sees it as handlers do, on either side of a router that cuts.
#[tokio::test]
async fn middleware_knows_where_the_visitor_is() {
    let said = async |here: Here, request: Request, next: Next| {
        let mut response = next.run(request).await;
        let here = here.as_str().parse().unwrap();
        response.headers_mut().insert("x-here", here);
        response
    };
    let inside = Router::new().nest("/a", inner().layer(from_fn(said)));
    let outside = Router::new().nest("/a", inner()).layer(from_fn(said));
    for router in [inside, outside] {
        let answer = Visitor::of(&layer().guard(router)).get("/a/page?x").await;
        assert_eq!(answer.header("x-here"), "/a/page?x");
    }
}

/// The layer keeps the address before anything within it rewrites it.
#[tokio::test]
async fn a_rewritten_path_is_not_where_the_visitor_is() {
    let rewriting = service_fn(async |mut request: Request| -> Result<Response, Infallible> {
        let path = request.uri().to_string();
        let path = path.strip_prefix("/de").unwrap_or(&path);
        *request.uri_mut() = path.parse().unwrap();
        tower::ServiceExt::oneshot(inner(), request).await
    });
    let app = layer().layer(rewriting);
    leads_back_to(&Visitor::of(&app).get("/de/page?x").await, "/de/page?x");
}

#[tokio::test]
async fn the_banner_on_the_answer_to_a_form_leads_to_a_page_that_is_there() {
    let app = layer().guard(Router::new().nest("/a", inner()));
    let send = async |path: &str, fields: &[(&'static str, &str)]| {
        let visitor = Visitor::of(&app);
        let mut visitor =
            fields.iter().fold(visitor, |visitor, (name, value)| visitor.sending(name, value));
        visitor.send(Request::post(path), Body::empty()).await
    };
    let answer = send("/a/form", &[("referer", "https://kettle.example/a/page?x=y")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    leads_back_to(&answer, "/a/page?x=y");
    for referer in ["https://evil.example/a/page", "https://kettle.example//evil.example", ""] {
        leads_back_to(&send("/a/form", &[("referer", referer)]).await, "/");
    }
    leads_back_to(&send("/a/form", &[]).await, "/");
    // Of a form that no route takes, too.
    leads_back_to(
        &send("/a/nowhere", &[("referer", "https://kettle.example/a/page")]).await,
        "/a/page",
    );
}

#[tokio::test]
async fn explanations_lead_back_from_within_a_nested_router() {
    let pages = routes::<Shop>();
    let explained = inner().layer(pages.explanations());
    let app = layer().guard(Router::new().nest("/a", explained).merge(pages));
    let answer = Visitor::of(&app).get("/a/refused?x=y").await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let settings = "/cookies?next=%2Fa%2Frefused%3Fx%3Dy#cookie-settings-Suggestions";
    assert!(answer.has(&format!("href=\"{settings}\"")), "{}", answer.body);
    let mut visitor = Visitor::of(&app).sending("referer", "https://kettle.example/a/page");
    let answer = visitor.send(Request::post("/a/refused"), Body::empty()).await;
    let settings = "/cookies?next=%2Fa%2Fpage#cookie-settings-Suggestions";
    assert!(answer.has(&format!("href=\"{settings}\"")), "{}", answer.body);
    let answer = Visitor::of(&app).get("/a/not-recorded").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.has("href=\"/cookies\""), "{}", answer.body);
}

/// What a request's target can be, and what no page of this site is.
#[tokio::test]
async fn hostile_targets_lead_to_the_front_page() {
    let app = layer().guard(inner());
    for (target, expected) in [
        ("//evil.example/a", "/"),
        ("http://kettle.example//evil.example", "/"),
        ("http://kettle.example/page?x=y", "/page?x=y"),
        ("/%09/evil.example", "/%09/evil.example"),
        ("/%5cevil.example", "/%5cevil.example"),
    ] {
        leads_back_to(&Visitor::of(&app).get(target).await, expected);
    }
    let long = format!("/{}", "a".repeat(2048));
    leads_back_to(&Visitor::of(&app).get(&long).await, "/");
}

/// It needs no layer, as it reads nothing of the visitor's cookies.
#[tokio::test]
async fn a_page_for_caches_can_lead_back() {
    let cached = async |here: Here| here.to_string().into_response();
    let app = Router::new().nest("/a", Router::new().route("/page", get(cached)));
    let answer = Visitor::of(&app).get("/a/page?x").await;
    assert_eq!(answer.body, "/a/page?x");
    let answer = Visitor::of(&layer().guard(app)).get("/a/page?x").await;
    assert!(answer.header("vary").is_empty() && answer.header("cache-control").is_empty());
}
