//! The Kettle & Cup: a shop with a basket, payment, statistics, advertising, videos and chat, under one cookie policy.
//!
//! | file | what it shows |
//! |---|---|
//! | `policy` | the policy: own cookies, cookies of a proxy, and what five vendors set here and at home |
//! | `values` | types of cookies' values |
//! | `web::page` | what stands around every page: banner, link to the settings, vendors' scripts with a nonce |
//! | `web::home` | an experiment, which needs consent to remember what was shown |
//! | `web::product` | a video, or its placeholder |
//! | `web::basket`, `web::account` | sealed cookies, which need none |
//! | `web::checkout` | a vendor's card form, and a cookie for the way back from the bank, which is another site |

mod catalogue;
pub mod policy;
mod store;
pub mod values;
mod web;

pub use web::PASSWORD;

use axum::Router;
use policy::Shop;
use policy_runtime::axum::Guarded;
use policy_runtime::csp::ContentSecurityPolicy;
use policy_runtime::ledger::ConsentLedger;
use policy_runtime::{Keys, PolicyLayer};

/// Returns whether a host is one of the shop's.
///
/// ```
/// assert!(shop::is_host("kettle.example") && shop::is_host("www.kettle.example"));
/// assert!(!shop::is_host("www.youtube-nocookie.com"));
/// ```
pub fn is_host(host: &str) -> bool {
    host == "kettle.example" || host.ends_with(".kettle.example")
}

/// Returns the shop, held to its policy.
pub fn app(keys: Keys, ledger: impl ConsentLedger) -> Guarded<Router, Shop> {
    // Browsers load from the vendors of allowed purposes and from nowhere else, and report what they blocked.
    let csp = ContentSecurityPolicy::new().with_reports();
    PolicyLayer::<Shop>::new(keys).ledger(ledger).content_security_policy(csp).guard(web::router())
}
