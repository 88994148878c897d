//! The decision on a purpose under the rules of the visitor's region, beside the same decision without a region: the pass over the
//! request's header, the region, its regime and the decision. What counts is the cost over a layer that reads no region.

use crate::ratios::{Row, work};
use crate::{csp, read};
use axum::http::header::{COOKIE, HOST};
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use divan::{Bencher, black_box};
use policy_runtime::bench::{allows_in, allows_without_choice};
use policy_runtime::declaration::PurposeDeclaration;
use policy_runtime::region::Cloudflare;
use policy_runtime::{Keys, PolicyLayer, Purpose};

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            jurisdictions: [eu, fr, uk, us, ca, ch, br, jp],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy", country: us }
        provider pixel { name: "Pixel", privacy: "https://pixel.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 6 months }
        }

        /// Shows advertisements of others.
        purpose Marketing: third_party {
            title: "Marketing",
            refused_by: [gpc],

            /// Remembers which advertisement you saw.
            cookie seen: u32 { lifetime: 30 days, provider: pixel }
        }
    }
}
use declared::{Marketing, Shop};

const COUNTRY: &str = "cf-ipcountry";
const SUBDIVISION: &str = "cf-region-code";

/// The header of a Californian, as a browser and the hop in front send it.
fn headers() -> HeaderMap {
    let cookies = read::header(4, "language=en");
    let fields = [
        (HOST.as_str(), "kettle.example"),
        ("accept-encoding", "gzip, br"),
        ("cf-ray", "8c1b2a3d4e5f6a7b-SJC"),
        ("cf-visitor", "{\"scheme\":\"https\"}"),
        ("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0"),
        ("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
        ("accept-language", "en-US,en;q=0.5"),
        (COOKIE.as_str(), &cookies),
        ("sec-fetch-dest", "document"),
        ("sec-fetch-mode", "navigate"),
        ("sec-fetch-site", "none"),
        ("cf-connecting-ip", "192.0.2.1"),
        (COUNTRY, "US"),
        (SUBDIVISION, "CA"),
    ];
    let field = |(name, value): (&str, &str)| {
        (
            name.parse::<HeaderName>().expect("a name"),
            value.parse::<HeaderValue>().expect("a value"),
        )
    };
    fields.into_iter().map(field).collect()
}

/// Decides for requests with this header.
fn deciding(layer: PolicyLayer<Shop>) -> impl FnMut() -> bool + 'static {
    let headers = headers();
    let purpose: &'static PurposeDeclaration = Marketing::DECLARATION;
    move || allows_without_choice(&layer, black_box(&headers), black_box(purpose))
}

fn without() -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate())
}

fn with_region() -> PolicyLayer<Shop> {
    without().region(Cloudflare)
}

/// The same decision, and two look-ups by name with what they say.
fn by_hand() -> impl FnMut() -> bool + 'static {
    let (headers, mut decide) = (headers(), deciding(without()));
    move || {
        let decided = decide();
        let field = |name| black_box(&headers).get(name).map(HeaderValue::as_bytes);
        match (field(COUNTRY), field(SUBDIVISION)) {
            (Some(b"US"), Some(b"CA" | b"CO" | b"CT" | b"TX")) => true,
            (Some(b"CA"), Some(b"QC")) | (Some(b"DE" | b"FR" | b"IT"), _) => false,
            _ => decided,
        }
    }
}

#[divan::bench]
fn region_without(bencher: Bencher<'_, '_>) {
    bencher.bench_local(deciding(without()));
}

#[divan::bench]
fn region_ours(bencher: Bencher<'_, '_>) {
    let mut decide = deciding(with_region());
    assert!(decide(), "on by default in California");
    bencher.bench_local(decide);
}

#[divan::bench]
fn region_by_hand(bencher: Bencher<'_, '_>) {
    bencher.bench_local(by_hand());
}

/// Decides alone, for a region that was read before.
fn in_california() -> impl FnMut() -> bool + 'static {
    let allows = allows_in::<Shop>("US-CA");
    move || allows(black_box(Marketing::DECLARATION))
}

/// The same for a policy without regimes.
fn without_regimes() -> impl FnMut() -> bool + 'static {
    let allows = allows_in::<csp::declared::Shop>("US-CA");
    move || allows(black_box(csp::declared::Media::DECLARATION))
}

#[divan::bench]
fn region_decision(bencher: Bencher<'_, '_>) {
    bencher.bench_local(in_california());
}

#[divan::bench]
fn region_decision_without(bencher: Bencher<'_, '_>) {
    bencher.bench_local(without_regimes());
}

pub(crate) fn rows() -> Vec<Row> {
    vec![
        Row {
            work: "a decision by the rule of a region".into(),
            ours: work(in_california()),
            peers: Vec::new(),
            by_hand: work(without_regimes()),
            without: None,
        },
        Row {
            work: "the same, with reading the region".into(),
            ours: work(deciding(with_region())),
            peers: Vec::new(),
            by_hand: work(by_hand()),
            without: Some(work(deciding(without()))),
        },
    ]
}
