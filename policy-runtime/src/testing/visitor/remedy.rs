//! The remedy for a choice that the visitor of a test cannot make.

use super::Visitor;
use crate::consent::NotRecorded;
use crate::declaration::{PurposeDeclaration, PurposeState};
use crate::policy::Policy;

/// Returns the remedy, as lines to append to the reason; empty if the reason says it all. `allowed` are the purposes that the
/// choice allows.
pub(super) fn remedy<P: Policy>(
    visitor: &Visitor<P>,
    reason: NotRecorded,
    allowed: &[&'static PurposeDeclaration],
) -> String {
    match reason {
        NotRecorded::NotConfirmed => {
            let visit = visitor.visit();
            let refused = allowed.iter().filter(|purpose| visit.state().decision(purpose).is_err());
            let calls = refused.map(|purpose| format!("`confirm({})`", purpose.identifier));
            format!(
                "\nhelp: in its place call {}: after a refusal, or under Global Privacy Control, the rules of the visitor's region ask for a confirmed answer to each purpose",
                calls.collect::<Vec<_>>().join(", then ")
            )
        }
        NotRecorded::NothingChosen => {
            let names = can_be_chosen(visitor).join("`, `");
            if names.is_empty() {
                "\nhelp: no purpose can be chosen on this site in the visitor's region: leave the choice out"
                    .to_owned()
            } else {
                format!(
                    "\nhelp: on this site, in the visitor's region, these can be chosen: `{names}`"
                )
            }
        }
        NotRecorded::NothingToChoose => {
            "\nhelp: leave the choice out: each visitor is in the same state".to_owned()
        }
        _ => String::new(),
    }
}

fn can_be_chosen<P: Policy>(visitor: &Visitor<P>) -> Vec<&'static str> {
    let visit = visitor.visit();
    let regime = visit.state().facts.regime;
    let purposes = P::document().purposes.iter().filter(|purpose| {
        purpose.can_be_refused()
            && purpose.is_on(visit.site())
            && !matches!(purpose.rule(regime).state, PurposeState::None | PurposeState::Off)
    });
    purposes.map(|purpose| purpose.identifier).collect()
}
