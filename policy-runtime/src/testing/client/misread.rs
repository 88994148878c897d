//! Whether an application reads the choices and the region of the visitor: if not, it answers another one, and its responses say
//! nothing about the state of consent that is tested.

use crate::layer::probe::Reading;
use std::fmt;

/// The difference between a visitor and the one that the application answers. It displays with the remedy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::testing) enum Misread {
    /// The consent cookie does not open by the application's keys.
    Choices,
    /// The rules of another region hold.
    Region,
}

impl Misread {
    /// Compares what was sent with the reading of the application's layer. Without a layer of the policy there is nothing to
    /// compare.
    pub(super) fn of(
        sent: Option<Reading>,
        read: Option<Reading>,
        names_region: bool,
    ) -> Option<Misread> {
        let (sent, read) = (sent?, read?);
        if read.is_choice_unclear && !sent.is_choice_unclear {
            return Some(Misread::Choices);
        }
        let is_other = names_region && !std::ptr::eq(read.regime, sent.regime);
        is_other.then_some(Misread::Region)
    }

    pub(in crate::testing) fn message(self) -> &'static str {
        match self {
            Misread::Choices => "the application does not open the visitor's choices",
            Misread::Region => {
                "the application decides by the rules of another region than the visitor's"
            }
        }
    }

    pub(in crate::testing) fn help(self) -> &'static str {
        match self {
            Misread::Choices => {
                "give the keys of the application to `Visitor::with_keys` or `Auditor::new`"
            }
            Misread::Region => {
                "give `behind` the source that the application has as its `PolicyLayer::region`; for a function, `region_by` has to name the region where that function reads it"
            }
        }
    }
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\nhelp: {}", self.message(), self.help())
    }
}
