//! The inputs of a request that a decision reads, on which a response then depends.

use crate::declaration::PurposeDeclaration;

/// The inputs that decisions on purposes read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct DecisionInputs {
    pub(crate) choice: bool,
    pub(crate) signal: bool,
}

impl DecisionInputs {
    /// Returns the inputs of the decision on one purpose.
    #[inline]
    pub(crate) fn of(purpose: &PurposeDeclaration) -> DecisionInputs {
        let choice = purpose.can_be_refused();
        DecisionInputs { choice, signal: choice && purpose.refused_by_gpc }
    }

    /// Returns the inputs of the decisions on several purposes.
    pub(crate) fn of_all<'p>(
        purposes: impl IntoIterator<Item = &'p PurposeDeclaration>,
    ) -> DecisionInputs {
        let inputs = purposes.into_iter().map(DecisionInputs::of);
        inputs.fold(DecisionInputs::default(), |all, one| DecisionInputs {
            choice: all.choice || one.choice,
            signal: all.signal || one.signal,
        })
    }
}
