//! Tests of the region of visitors, under a policy whose regimes are written by hand.

mod codes;
mod fields;
mod properties;
mod reports;
mod responses;
mod simulated;
mod table;

use crate::declaration::defaults::{DEFAULT_DOCUMENT, DEFAULT_PURPOSE};
use crate::declaration::tables::Tables;
use crate::declaration::{
    Act, Document, Duty, Kind, PurposeDeclaration, PurposeRule, PurposeState, Regime,
};
use crate::{Cookies, Keys, Policy, PolicyLayer};
use http::{HeaderMap, Request, Response};
use std::convert::Infallible;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use tower::{Service, ServiceExt};
use tower_layer::Layer;

const fn regime(index: u16, jurisdictions: &'static [&'static str]) -> Regime {
    Regime { index, jurisdictions, duties: &[], wait: 0, keep: u32::MAX }
}

/// The regimes of a policy of the European Union, France, California, the United States and Canada.
static REGIMES: [Regime; 8] = [
    regime(0, &["base", "eu", "fr", "us_ca", "us", "ca_qc", "ca"]),
    regime(1, &["eu"]),
    regime(2, &["fr", "eu"]),
    Regime { duties: &[Duty::SaleLink], ..regime(3, &["us_ca", "us"]) },
    Regime { duties: &[Duty::AdvertisingLink], ..regime(4, &["us"]) },
    regime(5, &["ca_qc", "ca"]),
    regime(6, &["ca"]),
    regime(7, &["base"]),
];

const fn rule(state: PurposeState) -> PurposeRule {
    PurposeRule { state, act: Act::All, opt_in: false, decided_by: "base" }
}

static ADVERTS: PurposeDeclaration = PurposeDeclaration {
    identifier: "Adverts",
    id: 2,
    kind: Kind::ThirdParty,
    rules: &[
        rule(PurposeState::Ask),
        rule(PurposeState::Ask),
        rule(PurposeState::Ask),
        rule(PurposeState::Object),
        rule(PurposeState::Object),
        rule(PurposeState::Ask),
        rule(PurposeState::Object),
        rule(PurposeState::Ask),
    ],
    ..DEFAULT_PURPOSE
};

static SHOP: Document = Document {
    name: "Shop",
    purposes: &[&ADVERTS],
    tables: Tables::new(
        &REGIMES,
        &[],
        &[
            ("CA", 6),
            ("CA-QC", 5),
            ("DE", 1),
            ("FR", 2),
            ("GP", 2),
            ("US", 4),
            ("US-CA", 3),
            ("US-CO", 4),
            ("US-PR", 7),
        ],
    ),
    elsewhere: 7,
    ..DEFAULT_DOCUMENT
};

struct Shop;

impl Policy for Shop {
    fn document() -> &'static Document {
        &SHOP
    }
}

fn layer() -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate())
}

/// Polls a future in which nothing waits.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("the future waits"),
    }
}

/// A request to a host of this machine, with these fields.
fn request_to(host: &str, fields: &[(&str, &[u8])]) -> Request<()> {
    let mut request = Request::builder().uri("/").header("host", host);
    for (name, value) in fields {
        request = request.header(*name, *value);
    }
    request.body(()).unwrap()
}

/// Sends a request to a service within the layer, and returns the header of the response.
fn send(
    layer: &PolicyLayer<Shop>,
    request: Request<()>,
    answer: impl FnOnce(&Cookies<Shop>) -> HeaderMap + Clone + Send + 'static,
) -> HeaderMap {
    let service = tower::service_fn(move |request: Request<()>| {
        let answer = answer.clone();
        async move {
            let mut response = Response::new(());
            *response.headers_mut() = answer(&Cookies::of(request.extensions()).unwrap());
            Ok::<_, Infallible>(response)
        }
    });
    let mut service = layer.layer(service);
    let service = ready(service.ready()).unwrap();
    ready(service.call(request)).unwrap().into_parts().0.headers
}

/// The jurisdictions of a request with these fields.
fn jurisdictions(layer: &PolicyLayer<Shop>, fields: &[(&str, &[u8])]) -> &'static [&'static str] {
    jurisdictions_at(layer, "shop.example", fields)
}

fn jurisdictions_at(
    layer: &PolicyLayer<Shop>,
    host: &str,
    fields: &[(&str, &[u8])],
) -> &'static [&'static str] {
    let (sender, receiver) = std::sync::mpsc::channel();
    send(layer, request_to(host, fields), move |cookies| {
        sender.send(cookies.jurisdictions()).unwrap();
        HeaderMap::new()
    });
    receiver.recv().unwrap()
}
