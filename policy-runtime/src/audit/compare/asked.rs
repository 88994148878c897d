//! Pages that were named and that no visitor saw.

use super::Inventory;
use crate::audit::observe::StateObservation;

/// Makes an error of each: an audit of pages that are not there would find nothing wrong with them.
pub(super) fn compare(
    inventory: &mut Inventory,
    asked: &[String],
    observations: &[StateObservation],
) {
    for address in asked {
        let mut visits = observations.iter().flat_map(|observation| &observation.pages);
        if !visits.any(|page| page.address == *address && page.is_seen) {
            inventory.fail_page(address);
        }
    }
}
