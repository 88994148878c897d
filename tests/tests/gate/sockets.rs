//! Where the gate stands: over real servers on sockets, what leaves on every status and from everything inside.
/// The small shop, for the reports of this module alone.
mod declared {
    include!("../../compile-fail/declared.rs");
}
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, Path, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Router, ServiceExt, serve};
use declared::Shop;
use http_body_util::channel::Channel;
use hyper_util::rt::TokioIo;
use hyper_util::service::TowerToHyperService;
use policy_runtime::{Cookies, Keys, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::socket::{self, Answer, ask};
use std::convert::Infallible;
use std::net::SocketAddr;
use tokio::net::TcpStream;
use tower::{Layer, service_fn};
use tower_http::catch_panic::CatchPanicLayer;

/// A declared cookie as other code writes it, and one that is not declared.
const OTHERS: [&str; 2] = ["basket=1; Path=/; Secure; HttpOnly; SameSite=Lax", "tracker=1; Path=/"];

async fn set_by_others(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for line in OTHERS {
        response.headers_mut().append(header::SET_COOKIE, HeaderValue::from_static(line));
    }
    response
}

fn layer() -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate())
}

async fn guarded(router: Router) -> SocketAddr {
    let app = layer().guard(router);
    socket::serve(async |listener| serve(listener, app).await.unwrap()).await
}

/// The names of the cookies that an answer sets.
fn names(answer: &Answer) -> Vec<&str> {
    let lines = answer.all("set-cookie");
    lines.iter().map(|line| line.split('=').next().unwrap_or_default()).collect()
}

#[tokio::test]
async fn every_status_is_held_to_the_policy() {
    let router = Router::new()
        .route("/", get(async || "page"))
        .route(
            "/upgrade",
            get(async || {
                (StatusCode::SWITCHING_PROTOCOLS, [("upgrade", "echo"), ("connection", "upgrade")])
            }),
        )
        .route("/unchanged", get(async || StatusCode::NOT_MODIFIED))
        .route("/away", get(async || axum::response::Redirect::to("/")))
        .route("/number/{number}", get(async |_: Path<u8>| ()))
        .route("/nothing", get(async || StatusCode::NO_CONTENT))
        .route("/broken", get(async || StatusCode::INTERNAL_SERVER_ERROR))
        .route("/panics", get(async || -> () { panic!("caught") }))
        .layer(CatchPanicLayer::new())
        .layer(from_fn(set_by_others));
    let server = guarded(router).await;
    for (line, status) in [
        ("GET /", 200),
        ("HEAD /", 200),
        ("GET /upgrade", 101),
        ("GET /nothing", 204),
        ("GET /away", 303),
        ("GET /unchanged", 304),
        ("GET /absent", 404),
        ("DELETE /", 405),
        ("GET /number/x", 400),
        ("GET /broken", 500),
        ("GET /panics", 500),
    ] {
        let fields: &[_] =
            if status == 101 { &[("connection", "upgrade"), ("upgrade", "echo")] } else { &[] };
        let answer = ask(server, line, fields).await;
        assert_eq!(answer.status, status, "{line}");
        assert_eq!(answer.all("set-cookie"), [OTHERS[0]], "{line}");
    }
}

#[tokio::test]
async fn a_panic_that_nobody_catches_answers_nothing_and_the_server_goes_on() {
    let panics = async |cookies: Cookies<Shop>| -> () {
        cookies.set(declared::basket(7));
        panic!("not caught")
    };
    let server =
        guarded(Router::new().route("/", get(async || "page")).route("/panics", get(panics))).await;
    assert_eq!(ask(server, "GET /panics", &[]).await.status, 0);
    assert_eq!(ask(server, "GET /", &[]).await.status, 200);
}

#[tokio::test]
async fn what_was_set_before_a_panic_that_is_caught_inside_leaves_with_its_answer() {
    let panics = async |cookies: Cookies<Shop>| -> () {
        cookies.set(declared::basket(7));
        panic!("caught")
    };
    let router = Router::new().route("/", get(panics)).layer(CatchPanicLayer::new());
    let answer = ask(guarded(router).await, "GET /", &[]).await;
    assert_eq!((answer.status, names(&answer)), (500, vec!["basket"]));
}

#[tokio::test]
async fn a_proxied_response_is_held_to_the_policy() {
    let upstream = Router::new().route("/", get(async || "upstream")).layer(from_fn(set_by_others));
    let upstream = socket::serve(async |listener| serve(listener, upstream).await.unwrap()).await;
    let forward = async move |request: Request| -> Result<Response, StatusCode> {
        let stream = TcpStream::connect(upstream).await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake::<_, Body>(TokioIo::new(stream))
                .await
                .map_err(|_| StatusCode::BAD_GATEWAY)?;
        tokio::spawn(connection);
        let response = sender.send_request(request).await.map_err(|_| StatusCode::BAD_GATEWAY)?;
        Ok(response.map(Body::new))
    };
    let answer = ask(guarded(Router::new().fallback(forward)).await, "GET /", &[]).await;
    assert!(answer.rest.contains("upstream"), "{answer:?}");
    assert_eq!(answer.all("set-cookie"), [OTHERS[0]]);
}

#[tokio::test]
async fn a_set_after_the_head_has_left_is_reported_and_does_not_leave() {
    let logs = Logs::collect();
    let stream = async |cookies: Cookies<Shop>| {
        let (mut sender, body) = Channel::<Bytes, Infallible>::new(1);
        tokio::spawn(async move {
            let _ = sender.send_data("first ".into()).await;
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            cookies.set(declared::basket(7));
            let _ = sender.send_data("second".into()).await;
        });
        Body::new(body)
    };
    let answer = ask(guarded(Router::new().route("/", get(stream))).await, "GET /", &[]).await;
    assert!(answer.rest.contains("first") && answer.rest.contains("second"), "{answer:?}");
    assert_eq!(answer.all("set-cookie"), [""; 0]);
    assert!(!answer.rest.contains("basket"), "{answer:?}");
    let text = logs.text();
    assert!(text.contains("after the head of the response had left"), "{text}");
    assert!(text.contains("cookie=\"basket\""), "{text}");
}

/// Browsers ignore them, RFC 9110 6.5.1 forbids them, and hyper leaves them out.
#[tokio::test]
async fn a_cookie_in_trailers_reaches_nobody() {
    let trailing = async || {
        let (mut sender, body) = Channel::<Bytes, Infallible>::new(2);
        tokio::spawn(async move {
            let _ = sender.send_data("page".into()).await;
            let mut trailers = HeaderMap::new();
            trailers.insert("set-cookie", HeaderValue::from_static("tracker=1"));
            trailers.insert("x-sum", HeaderValue::from_static("7"));
            let _ = sender.send_trailers(trailers).await;
        });
        ([("trailer", "set-cookie, x-sum")], Body::new(body))
    };
    let server = guarded(Router::new().route("/", get(trailing))).await;
    let answer = ask(server, "GET /", &[("te", "trailers")]).await;
    assert!(answer.rest.contains("x-sum: 7"), "trailers do leave: {answer:?}");
    assert!(!answer.rest.contains("tracker"), "{answer:?}");
}

#[tokio::test]
async fn a_guarded_application_stops_gracefully() {
    let slow = async |cookies: Cookies<Shop>| {
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        cookies.set(declared::basket(7));
        "late"
    };
    let app = layer().guard(Router::new().route("/", get(slow)));
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let (ended, has_ended) = tokio::sync::oneshot::channel();
    let server = socket::serve(async |listener| {
        let stopped = async { stopped.await.unwrap_or_default() };
        serve(listener, app).with_graceful_shutdown(stopped).await.unwrap();
        let _ = ended.send(());
    })
    .await;
    let asking = tokio::spawn(async move { ask(server, "GET /", &[]).await });
    tokio::time::sleep(std::time::Duration::from_millis(30)).await;
    stop.send(()).unwrap();
    has_ended.await.unwrap();
    assert_eq!(names(&asking.await.unwrap()), ["basket"], "what was being answered is answered");
}

#[tokio::test]
async fn a_guarded_application_can_know_the_address_of_the_client() {
    let who = async |ConnectInfo(client): ConnectInfo<SocketAddr>, cookies: Cookies<Shop>| {
        cookies.set(declared::basket(7));
        client.ip().to_string()
    };
    let app = layer().guard(Router::new().route("/", get(who)));
    let app = ServiceExt::<Request>::into_make_service_with_connect_info::<SocketAddr>(app);
    let server = socket::serve(async |listener| serve(listener, app).await.unwrap()).await;
    let answer = ask(server, "GET /", &[]).await;
    assert_eq!((answer.rest.as_str(), names(&answer)), ("127.0.0.1", vec!["basket"]));
}

/// A service of `http` and `tower` alone, below hyper alone.
#[tokio::test]
async fn a_service_without_axum_is_held_to_the_policy() {
    let answer = async |request: hyper::Request<hyper::body::Incoming>| {
        let cookies = Cookies::<Shop>::of(request.extensions()).unwrap();
        match request.uri().path() {
            "/fails" => Err(std::io::Error::other("the backend is gone")),
            _ => {
                cookies.set(declared::basket(7));
                let response = hyper::Response::builder().header("set-cookie", OTHERS[1]);
                Ok(response.body("plain".to_owned()).unwrap())
            }
        }
    };
    let service = TowerToHyperService::new(layer().layer(service_fn(answer)));
    let server = socket::serve(async move |listener| {
        while let Ok((stream, _)) = listener.accept().await {
            let connection = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service.clone());
            tokio::spawn(connection);
        }
    })
    .await;
    let answered = ask(server, "GET /", &[]).await;
    assert_eq!((answered.rest.as_str(), names(&answered)), ("plain", vec!["basket"]));
    assert_eq!(ask(server, "GET /fails", &[]).await.status, 0, "its error is passed on");
    assert_eq!(ask(server, "GET /", &[]).await.status, 200);
}

#[tokio::test]
async fn a_rejected_extractor_keeps_what_middleware_set() {
    let middleware = async |cookies: Cookies<Shop>, request: Request, next: Next| {
        cookies.set(declared::basket(7));
        next.run(request).await
    };
    let router = Router::new()
        .route("/number/{number}", get(async |_: Path<u8>| ()))
        .layer(from_fn(middleware));
    let answer = ask(guarded(router).await, "GET /number/x", &[]).await;
    assert_eq!((answer.status, names(&answer)), (400, vec!["basket"]));
}

async fn tracks() -> impl IntoResponse {
    ([(header::SET_COOKIE, OTHERS[1])], "tracks")
}

/// What the docs of `PolicyLayer` say of `Router::layer`.
#[tokio::test]
async fn a_layer_of_a_router_misses_routes_that_are_added_later() {
    let nested = Router::new().route("/deep", get(tracks));
    let merged = Router::new().route("/merged", get(tracks));
    let router = Router::new()
        .route("/", get(tracks))
        .route("/method", get(tracks))
        .nest("/nested", nested.clone())
        .merge(merged)
        .method_not_allowed_fallback(tracks)
        .fallback(tracks)
        .layer(layer())
        .route("/later", get(tracks))
        .nest("/later-nested", nested.clone());
    let inner = Router::new().route("/inner", get(tracks)).layer(layer());
    let outside = Router::new().nest("/outer", inner).fallback(tracks);
    let over =
        Router::new().route("/", get(async || "page")).layer(layer()).layer(from_fn(set_by_others));
    let method = Router::new().route("/", get(tracks).layer(layer())).fallback(tracks);
    let below = Router::new().route("/", get(tracks)).fallback(tracks).route_layer(layer());
    for (what, router, line, leaves) in [
        ("a route", &router, "GET /", false),
        ("405", &router, "DELETE /method", false),
        ("a nested router", &router, "GET /nested/deep", false),
        ("a merged router", &router, "GET /merged", false),
        ("404", &router, "GET /absent", false),
        ("404 below a nested router", &router, "GET /nested/absent", false),
        ("a route that was added later", &router, "GET /later", true),
        ("a router that was nested later", &router, "GET /later-nested/deep", true),
        ("a layered router that is nested", &outside, "GET /outer/inner", false),
        ("404 around a layered router", &outside, "GET /absent", true),
        ("middleware around the layer", &over, "GET /", true),
        ("a layered method router", &method, "GET /", false),
        ("404 around a layered method router", &method, "GET /absent", true),
        ("a route below `route_layer`", &below, "GET /", false),
        ("404 around `route_layer`", &below, "GET /absent", true),
    ] {
        let (method, path) = line.split_once(' ').unwrap();
        let response = policy_tests::request::send(router, method, "shop.example", path, &[]).await;
        let lines = policy_tests::request::set_cookies(&response);
        assert_eq!(lines.iter().any(|line| line == OTHERS[1]), leaves, "{what}");
        let guarded = layer().guard(router.clone());
        let response =
            policy_tests::request::send(&guarded, method, "shop.example", path, &[]).await;
        let lines = policy_tests::request::set_cookies(&response);
        assert!(!lines.iter().any(|line| line == OTHERS[1]), "the guard misses nothing: {what}");
    }
}
