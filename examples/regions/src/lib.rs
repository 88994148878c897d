//! A tea shop with visitors from anywhere: one policy, and for each visitor the rules of their region.
//!
//! | file | what it shows |
//! |---|---|
//! | `policy` | eight jurisdictions, and the facts from which the rules of each follow |
//! | `lib` | where the region comes from, in production and on this machine |
//! | `web` | what stands on every page: banner, notice at entry, prescribed links, settings |

pub mod policy;
mod web;

use axum::Router;
use policy::Teas;
use policy_runtime::axum::Guarded;
use policy_runtime::ledger::ConsentLedger;
use policy_runtime::region::{CloudFront, Region};
use policy_runtime::{Keys, PolicyLayer};
use std::sync::{Arc, PoisonError, RwLock};

/// The region from which everybody visits the shop on this machine. `None` is an unknown one.
///
/// ```
/// use regions::SimulatedRegion;
///
/// let region = SimulatedRegion::default();
/// assert_eq!(region.get(), None);
/// region.set("US-CA".parse().ok());
/// assert_eq!(region.get().unwrap().to_string(), "US-CA");
/// ```
#[derive(Debug, Clone, Default)]
pub struct SimulatedRegion(Arc<RwLock<Option<Region>>>);

impl SimulatedRegion {
    /// Returns the region.
    #[must_use]
    pub fn get(&self) -> Option<Region> {
        *self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Moves every visitor.
    pub fn set(&self, region: Option<Region>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = region;
    }
}

/// Returns the shop, held to its policy.
pub fn app(
    keys: Keys,
    ledger: impl ConsentLedger,
    simulated: &SimulatedRegion,
) -> Guarded<Router, Teas> {
    let here = simulated.clone();
    PolicyLayer::<Teas>::new(keys)
        .ledger(ledger)
        // In production the shop is behind CloudFront, which replaces these fields. Its origin takes no other requests.
        .region(CloudFront)
        // Over plain http on this machine there is no CloudFront.
        .simulate_region(move |_| here.get())
        .guard(web::router(simulated.clone()))
}
