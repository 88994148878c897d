//! Writing a typed cookie into a `HeaderValue`, from its constructor to the line.

use crate::policy::{self, Shop, Theme};
use crate::ratios::{Row, work};
use axum::http::{HeaderValue, Request};
use cookie::{Cookie, SameSite};
use divan::{Bencher, black_box};
use policy_runtime::bench::RequestBench;
use policy_runtime::{CookieValue, Keys};

fn figures() -> RequestBench {
    let (request, ()) =
        Request::get("http://kettle.example/").body(()).expect("valid").into_parts();
    RequestBench::new::<Shop>(Keys::generate(), &request).expect("the host is the policy's")
}

/// The hidden hook does what `Cookies::set` and the layer do for one cookie.
fn ours(figures: &RequestBench) -> Option<HeaderValue> {
    figures.line(policy::theme(black_box(Theme::HighContrast)))
}

fn peer() -> Option<HeaderValue> {
    let theme = black_box(Theme::HighContrast);
    let cookie = Cookie::build(("theme", theme.to_text()))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .max_age(cookie::time::Duration::days(30));
    HeaderValue::try_from(cookie.to_string()).ok()
}

fn by_hand() -> Option<HeaderValue> {
    const SUFFIX: &str = "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000";
    let theme = black_box(Theme::HighContrast);
    let value = theme.to_text();
    if !policy_runtime::wire::is_cookie_value(value.as_bytes()) {
        return None;
    }
    let mut line = String::with_capacity("theme=".len() + value.len() + SUFFIX.len());
    line.push_str("theme=");
    line.push_str(&value);
    line.push_str(SUFFIX);
    HeaderValue::try_from(line).ok()
}

#[divan::bench]
fn write_ours(bencher: Bencher<'_, '_>) {
    let figures = figures();
    bencher.bench_local(|| ours(&figures));
}

#[divan::bench]
fn write_cookie() -> Option<HeaderValue> {
    peer()
}

#[divan::bench]
fn write_by_hand() -> Option<HeaderValue> {
    by_hand()
}

pub(crate) fn rows() -> Vec<Row> {
    let figures = figures();
    vec![Row {
        work: "typed set into a HeaderValue".to_owned(),
        ours: work(move || ours(&figures)),
        peers: vec![("cookie to_string", work(peer), Some(3.0))],
        by_hand: work(by_hand),
        without: None,
    }]
}
