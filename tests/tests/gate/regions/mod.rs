//! The rules of the visitor's region: which one holds for a request, and what caches may do with the response.
mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop {
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

            /// Holds your basket.
            cookie basket: u64 { because: basket, lifetime: 30 days }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 12 months }
        }

        /// Counts what is read.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "the day of the last visit",
            own_use,
            no_cross_site,

            /// Counts your visit once a day.
            cookie visit: u32 { lifetime: 1 day }
        }

        /// Shows advertisements of others.
        purpose Marketing: third_party {
            title: "Marketing",
            refused_by: [gpc],

            /// Remembers which advertisement you saw.
            cookie seen: u32 { lifetime: 30 days, provider: pixel }
            /// Shows an advertisement.
            embed advert { provider: pixel, frame: ["https://ads.pixel.example/"] }
        }
    }
}

mod csp;
mod lines;
mod shared_cache;

use axum::Router;
use axum::http::HeaderMap;
use axum::routing::get;
use declared::{Audience, Marketing, Shop};
use policy_runtime::region::{Cloudflare, Region};
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer};
use policy_tests::request::{cookie_header, send, set_cookies};

const HOST: &str = "shop.example";

/// The fields that the hop in front sends for a visitor of a region; none for an unknown one.
fn fields(region: &str) -> Vec<(&'static str, String)> {
    let Ok(region) = region.parse::<Region>() else { return Vec::new() };
    let mut fields = vec![("cf-ipcountry", region.country().to_owned())];
    fields.extend(region.subdivision().map(|code| ("cf-region-code", code.to_owned())));
    fields
}

/// The regions of the tests, each with another regime; the last is unknown.
const REGIONS: [&str; 9] = ["US-CA", "US-CO", "US", "DE", "FR", "GB", "CA-ON", "CA-QC", ""];

/// What a handler knows about its visitor.
fn state(cookies: &Cookies<Shop>) -> String {
    let (audience, marketing) = (cookies.allows(Audience), cookies.allows(Marketing));
    format!("{:?} {audience} {marketing} {}", cookies.jurisdictions(), cookies.undecided())
}

fn layer() -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate()).region(Cloudflare)
}

fn values<'h>(headers: &'h HeaderMap, name: &str) -> Vec<&'h str> {
    headers.get_all(name).iter().map(|value| value.to_str().unwrap()).collect()
}

#[tokio::test]
async fn each_region_has_its_own_rules() {
    let app = layer().guard(Router::new().route("/", get(async |it: Cookies<Shop>| state(&it))));
    for (region, expected) in [
        ("US-CA", r#"["us_ca", "us"] true true false"#),
        ("DE", r#"["eu"] false false true"#),
        ("FR", r#"["fr"] true false true"#),
        ("GB", r#"["uk"] true false true"#),
    ] {
        let fields = fields(region);
        let fields: Vec<_> = fields.iter().map(|(name, code)| (*name, code.as_str())).collect();
        assert_eq!(crate::body(send(&app, "GET", HOST, "/", &fields).await).await, expected);
    }
    let unknown = crate::body(send(&app, "GET", HOST, "/", &[]).await).await;
    assert!(unknown.ends_with("] false false true"), "{unknown}");
}

#[tokio::test]
async fn without_a_source_every_visitor_is_under_the_strictest_rules() {
    let app = PolicyLayer::<Shop>::new(Keys::generate())
        .guard(Router::new().route("/", get(async |it: Cookies<Shop>| state(&it))));
    let unknown = crate::body(send(&app, "GET", HOST, "/", &[]).await).await;
    let forged = [("cf-ipcountry", "US"), ("cf-region-code", "CA")];
    let response = send(&app, "GET", HOST, "/", &forged).await;
    assert_eq!(
        values(response.headers(), "vary").iter().filter(|it| it.starts_with("cf-")).count(),
        0
    );
    assert_eq!(crate::body(response).await, unknown);
    assert!(unknown.ends_with("] false false true"), "{unknown}");
    assert_eq!(Shop::document().strictest_regime().index, 0);
}
