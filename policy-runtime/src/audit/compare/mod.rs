//! What was observed, held against the policy.
//!
//! An *item* is a cookie, an entry of the storage, a service worker or a requested host. It has one row in the report, with one cell
//! for each state. A *finding* is what is wrong with an item, once for all states and pages in which it is.

mod asked;
mod cookies;
mod finding;
mod hosts;
mod inventory;
mod item;
mod storage;
mod unseen;

pub use finding::{Finding, Level, Rule};
pub use item::{Cell, CookieFacts, Item, ItemKind};

pub(crate) use inventory::Inventory;

use super::observe::StateObservation;
use super::policy::AuditedPolicy;
use super::site::Site;
use std::sync::Arc;

/// Compares all observations with the policy. `asked`: the pages that were named, by address.
pub(crate) fn compare(
    policy: &Arc<AuditedPolicy>,
    site: &Site,
    asked: &[String],
    observations: &[StateObservation],
) -> Inventory {
    let labels = observations.iter().map(|state| state.standing.label(policy)).collect();
    let mut inventory = Inventory::new(policy, site, labels);
    for (state, observation) in observations.iter().enumerate() {
        if let Some(failure) = &observation.failure {
            inventory.report_failure(state, failure);
        }
        for page in &observation.pages {
            inventory.enter(state, observation.standing, page);
            cookies::compare(&mut inventory, page);
            storage::compare(&mut inventory, page);
            hosts::compare(&mut inventory, page);
        }
    }
    asked::compare(&mut inventory, asked, observations);
    unseen::compare(&mut inventory, observations);
    inventory.sort();
    inventory
}
