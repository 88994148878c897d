//! A whole request through axum: 20 cookies, one is read and one is set. What counts is the cost over no layer.

use crate::by_hand;
use crate::policy::{self, Shop, Suggestions, Theme};
use crate::ratios::{Row, work};
use crate::read;
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header;
use axum::response::Response;
use axum::routing::get;
use axum_extra::extract::cookie::CookieJar;
use cookie::{Cookie, SameSite};
use divan::{Bencher, black_box};
use policy_runtime::{Choice, CookieValue, Cookies, Keys, PolicyLayer};
use std::convert::Infallible;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use tower::{Service, ServiceExt};

const COOKIES: usize = 20;
/// What is read stands last.
const READ: &str = "language=en";

pub(crate) trait Application:
    Service<Request, Response = Response, Error = Infallible> + Clone + 'static
{
}
impl<S: Service<Request, Response = Response, Error = Infallible> + Clone + 'static> Application
    for S
{
}

/// Sends a request. Nothing in these applications waits, so no runtime is needed.
pub(crate) fn send(app: &impl Application, request: &axum::http::Request<()>) -> Response {
    let request = black_box(request).clone().map(|()| Body::empty());
    let mut response = pin!(app.clone().oneshot(request));
    loop {
        let waker = &mut Context::from_waker(Waker::noop());
        if let Poll::Ready(Ok(response)) = response.as_mut().poll(waker) {
            return response;
        }
    }
}

pub(crate) fn request(method: &str, cookies: &str) -> axum::http::Request<()> {
    let request = axum::http::Request::builder().method(method).uri("/");
    let request = request.header(header::HOST, "kettle.example").header(header::COOKIE, cookies);
    request.body(()).expect("valid")
}

fn sending(app: impl Application, cookies: &str) -> impl FnMut() -> Response + 'static {
    let request = request("GET", cookies);
    move || send(&app, &request)
}

fn no_layer() -> Router {
    Router::new().route("/", get(async || "ok"))
}

fn ours() -> impl Application {
    async fn read_and_set(cookies: Cookies<Shop>) -> &'static str {
        black_box(cookies.get::<policy::language>());
        cookies.set(policy::theme(Theme::HighContrast));
        "ok"
    }
    async fn choose(cookies: Cookies<Shop>) -> &'static str {
        let choice = Choice::new().allow(Suggestions);
        if cookies.choose(choice).await.is_ok() { "recorded" } else { "not recorded" }
    }
    let app = Router::new().route("/", get(read_and_set).post(choose));
    PolicyLayer::<Shop>::new(Keys::generate()).guard(app)
}

fn axum_extra() -> Router {
    async fn read_and_set(jar: CookieJar) -> (CookieJar, &'static str) {
        black_box(jar.get("language").map(|cookie| cookie.value().to_owned()));
        let cookie = Cookie::build(("theme", Theme::HighContrast.to_text().into_owned()))
            .path("/")
            .secure(true)
            .http_only(true)
            .same_site(SameSite::Lax)
            .max_age(cookie::time::Duration::days(30));
        (jar.add(cookie), "ok")
    }
    Router::new().route("/", get(read_and_set))
}

/// The visitor has not chosen.
fn undecided() -> String {
    read::header(COOKIES, READ)
}

/// One of the cookies is the visitor's choice, and one was set under it: the response depends on whether it still holds.
fn decided(app: &impl Application) -> String {
    let response = send(app, &request("POST", "a=b"));
    let line = response.headers().get(header::SET_COOKIE).and_then(|line| line.to_str().ok());
    let choice = line.and_then(|line| line.split(';').next()).expect("the choice is recorded");
    among_others(choice)
}

fn among_others(choice: &str) -> String {
    format!("{choice}; recent=kettle,cup; {}", read::header(COOKIES - 2, READ))
}

#[divan::bench]
fn gate_no_layer(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(no_layer(), &undecided()));
}

#[divan::bench]
fn gate_ours(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(ours(), &undecided()));
}

#[divan::bench]
fn gate_ours_with_choice(bencher: Bencher<'_, '_>) {
    let app = ours();
    let cookies = decided(&app);
    bencher.bench_local(sending(app, &cookies));
}

#[divan::bench]
fn gate_axum_extra(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(axum_extra(), &undecided()));
}

#[divan::bench]
fn gate_by_hand(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(by_hand::app(), &undecided()));
}

#[divan::bench]
fn gate_by_hand_with_choice(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(by_hand::app(), &among_others(&by_hand::choice())));
}

pub(crate) fn rows() -> Vec<Row> {
    let app = ours();
    let decided = decided(&app);
    let row = |what: &str, cookies: &str, by_hand: &str, wanted| Row {
        work: format!("axum, {COOKIES} cookies, read + set, {what}"),
        ours: work(sending(app.clone(), cookies)),
        peers: vec![("axum-extra read + set", work(sending(axum_extra(), cookies)), wanted)],
        by_hand: work(sending(by_hand::app(), by_hand)),
        without: Some(work(sending(no_layer(), cookies))),
    };
    vec![
        row("no choice yet", &undecided(), &undecided(), Some(10.0)),
        // The peer verifies nothing.
        row("a choice made", &decided, &among_others(&by_hand::choice()), None),
    ]
}
