//! The `Content-Security-Policy` of a page, through axum. What counts is the cost over the same layer without it, for a page that asks
//! about its embed in any case.

use crate::gate::{Application, request, send};
use crate::ratios::{Row, work};
use axum::Router;
use axum::http::HeaderValue;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use divan::{Bencher, black_box};
use http::header::CONTENT_SECURITY_POLICY;
use policy_runtime::csp::ContentSecurityPolicy;
use policy_runtime::{Cookies, Keys, PolicyLayer};

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            sites: ["kettle.example"],
            languages: [en],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        provider bank { name: "Bank", privacy: "https://bank.example/privacy" }
        provider counter { name: "Counter", privacy: "https://counter.example/privacy" }
        provider tube { name: "Tube", privacy: "https://tube.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 6 months }

            /// The form for your card.
            embed card_form { provider: bank, because: payment, script: ["https://js.bank.example"], frame: ["https://js.bank.example"], connect: ["https://api.bank.example"] }
        }

        /// Counts visits.
        purpose Audience: internal {
            title: "Audience",

            /// Counts visits.
            embed count { provider: counter, script: ["https://counter.example/tag.js"], connect: ["https://*.counter.example"], image: ["https://counter.example"] }
        }

        /// Shows films.
        purpose Media: third_party {
            title: "Films",

            /// Plays the film.
            embed player { provider: tube, frame: ["https://www.tube.example/film"] }
        }
    }
}
use declared::{Media, Shop};

/// The header of a visitor who has not chosen.
const VALUE: &str = "default-src 'self'; script-src 'self' https://js.bank.example; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' data: blob:; connect-src 'self' https://api.bank.example; frame-src 'self' https://js.bank.example; object-src 'none'; base-uri 'self'";

/// Who writes the header.
#[derive(Clone, Copy)]
enum Header {
    None,
    Layer,
    Hand,
}

/// The nonce of the page's scripts.
#[derive(Clone, Copy, PartialEq)]
enum Nonce {
    None,
    Made,
}

fn app(header: Header, nonce: Nonce) -> impl Application {
    let page = async move |cookies: Cookies<Shop>| -> Response {
        black_box(cookies.allows(Media));
        let value = match (header, nonce) {
            (Header::Hand, Nonce::None) => Some(HeaderValue::from_static(VALUE)),
            (Header::Hand, Nonce::Made) => by_hand(),
            (Header::Layer, Nonce::Made) => {
                black_box(cookies.nonce());
                None
            }
            _ => None,
        };
        let mut response = Html("ok").into_response();
        if let Some(value) = value {
            response.headers_mut().insert(CONTENT_SECURITY_POLICY, value);
        }
        response
    };
    let layer = PolicyLayer::<Shop>::new(Keys::generate());
    let layer = match header {
        Header::Layer => layer.content_security_policy(ContentSecurityPolicy::new()),
        Header::None | Header::Hand => layer,
    };
    layer.guard(Router::new().route("/", get(page)))
}

/// The header with a nonce, as one writes it.
fn by_hand() -> Option<HeaderValue> {
    let mut bytes = [0; 18];
    getrandom::fill(&mut bytes).ok()?;
    let nonce = URL_SAFE_NO_PAD.encode(bytes);
    let (before, behind) = VALUE.split_once(" https")?;
    HeaderValue::try_from(format!("{before} 'nonce-{nonce}' https{behind}")).ok()
}

fn sending(header: Header, nonce: Nonce) -> impl FnMut() -> Response + 'static {
    let (app, request) = (app(header, nonce), request("GET", "a=b"));
    move || send(&app, &request)
}

#[divan::bench]
fn csp_no_header(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(Header::None, Nonce::None));
}

#[divan::bench]
fn csp_ours(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(Header::Layer, Nonce::None));
}

#[divan::bench]
fn csp_ours_with_nonce(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(Header::Layer, Nonce::Made));
}

#[divan::bench]
fn csp_by_hand(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(Header::Hand, Nonce::None));
}

#[divan::bench]
fn csp_by_hand_with_nonce(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(Header::Hand, Nonce::Made));
}

pub(crate) fn rows() -> Vec<Row> {
    let row = |what: &str, nonce| Row {
        work: format!("Content-Security-Policy of a page, {what}"),
        ours: work(sending(Header::Layer, nonce)),
        peers: Vec::new(),
        by_hand: work(sending(Header::Hand, nonce)),
        without: Some(work(sending(Header::None, Nonce::None))),
    };
    vec![row("no nonce", Nonce::None), row("a nonce", Nonce::Made)]
}
