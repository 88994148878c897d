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

pub(crate) mod declared {
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

/// Who makes the nonce of the page's scripts.
#[derive(Clone, Copy)]
enum Nonce {
    None,
    Layer,
    Hand,
}

fn app(header: Header, nonce: Nonce) -> impl Application {
    let page = async move |cookies: Cookies<Shop>| -> Response {
        black_box(cookies.allows(Media));
        let made;
        let nonce = match nonce {
            Nonce::None => None,
            Nonce::Layer => Some(black_box(cookies.nonce())),
            Nonce::Hand => {
                made = nonce_by_hand();
                black_box(made.as_deref())
            }
        };
        let mut response = Html("ok").into_response();
        if let Header::Hand = header {
            let value = match nonce {
                None => Some(HeaderValue::from_static(VALUE)),
                Some(nonce) => with_nonce_by_hand(nonce),
            };
            if let Some(value) = value {
                response.headers_mut().insert(CONTENT_SECURITY_POLICY, value);
            }
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

fn nonce_by_hand() -> Option<String> {
    let mut bytes = [0; 18];
    getrandom::fill(&mut bytes).ok()?;
    Some(URL_SAFE_NO_PAD.encode(bytes))
}

/// The header with a nonce, as one writes it.
fn with_nonce_by_hand(nonce: &str) -> Option<HeaderValue> {
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
    bencher.bench_local(sending(Header::Layer, Nonce::Layer));
}

#[divan::bench]
fn csp_by_hand(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(Header::Hand, Nonce::None));
}

#[divan::bench]
fn csp_by_hand_with_nonce(bencher: Bencher<'_, '_>) {
    bencher.bench_local(sending(Header::Hand, Nonce::Hand));
}

pub(crate) fn rows() -> Vec<Row> {
    let row = |what: &str, ours: Page, by_hand: Page, without: Page| Row {
        work: what.to_owned(),
        ours: work(sending(ours.0, ours.1)),
        peers: Vec::new(),
        by_hand: work(sending(by_hand.0, by_hand.1)),
        without: Some(work(sending(without.0, without.1))),
    };
    let no_header = (Header::None, Nonce::None);
    let made = (Header::None, Nonce::Layer);
    let (ours, by_hand) = ((Header::Layer, Nonce::None), (Header::Hand, Nonce::None));
    let with_nonce = ((Header::Layer, Nonce::Layer), (Header::Hand, Nonce::Layer));
    vec![
        row("Content-Security-Policy of a page", ours, by_hand, no_header),
        row("the same with a nonce, once it is made", with_nonce.0, with_nonce.1, made),
        row("making a nonce", made, (Header::None, Nonce::Hand), no_header),
    ]
}

/// A page, by the header and nonce that it has.
type Page = (Header, Nonce);
