//! A small hosted open-data portal: one platform, a site per tenant, all on one declared cookie policy.
//!
//! | module | what it has |
//! |---|---|
//! | [`policy`] | the cookie policy |
//! | [`values`] | what its cookies hold |
//! | `tenant` | the sites |
//! | `films` | a stand-in for the company whose films the portal shows |
//! | `store` | the database, a part per tenant |
//! | `web` | one file per page or guard |
//! | `texts` | what the pages say, in each language |
//!
//! `README.md` says which file uses what of the library.
//!
//! Where to look first: `web/dataset.rs` sets a cookie that asks, one that does not, and shows that the first cannot be
//! written without the visitor's consent.

mod films;
pub mod policy;
mod start;
mod store;
mod tenant;
mod texts;
pub mod values;
mod web;

pub use films::{FILMS_ADDRESS, films};
pub use start::{Settings, StartError};
pub use store::{DEMO_PASSWORD, DEMO_USER, Database, NotAPostgresUrl, PostgresUrl};

use axum::Router;
use policy::DataPortal;
use policy_runtime::PolicyLayer;
use policy_runtime::axum::Guarded;
use policy_runtime::csp::ContentSecurityPolicy;

/// The portal, for [`axum::serve()`]. Every response of it keeps the policy, whoever wrote it.
///
/// # Errors
/// If the database cannot be used.
pub async fn app(settings: Settings) -> Result<Guarded<Router, DataPortal>, StartError> {
    let store = settings.open_store().await?;
    // Browsers show films to those who allowed them alone, whatever a page says.
    let layer = PolicyLayer::<DataPortal>::new(settings.keys.clone())
        .content_security_policy(ContentSecurityPolicy::new());
    let mut layer = settings.with_ledger(layer).await?;
    if settings.development {
        layer = layer.development();
    }
    Ok(layer.guard(web::router(store)))
}
