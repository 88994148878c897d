//! Log reports of unknown regions. None shows a region: it serves its request and is neither stored nor logged.

use super::code::UnknownRegion;
use crate::declaration::Document;
use http::HeaderName;
use std::sync::atomic::{AtomicU8, Ordering};

/// The kinds of reports of one layer that were made; each is made once.
pub(super) struct Reported {
    document: &'static Document,
    kinds: AtomicU8,
}

/// The source in which a region was looked for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Subject<'s> {
    Fields(&'s [HeaderName]),
    Function,
}

/// The kind of the report of a subdivision.
const SUBDIVISION: u8 = 5;

impl Reported {
    pub(super) fn new(document: &'static Document) -> Reported {
        Reported { document, kinds: AtomicU8::new(0) }
    }

    /// Reports a request whose region is unknown.
    pub(super) fn unknown(&self, error: UnknownRegion, subject: Subject<'_>) {
        let (kind, help) = match error {
            UnknownRegion::Absent => (
                0,
                "have the hop in front send it with every request, and let no request pass by that hop",
            ),
            UnknownRegion::Anonymous => {
                (1, "this is as it should be where the hop cannot know the place, such as for Tor")
            }
            UnknownRegion::Unassigned => (2, "have the hop in front send codes of ISO 3166-1"),
            UnknownRegion::Malformed => {
                (3, "have the hop in front send codes of two letters, of ISO 3166-1")
            }
            UnknownRegion::Contradictory => (
                4,
                "have the hop in front replace the field that a client sends, and not add another",
            ),
        };
        if !self.is_first(kind) {
            return;
        }
        let policy = self.document.name;
        match subject {
            Subject::Fields(names) => tracing::warn!(
                policy,
                fields = ?names,
                "the region of a request is unknown, so the strictest rules of the policy hold for it: {error}\nhelp: {help}"
            ),
            Subject::Function => tracing::warn!(
                policy,
                "the function given to `PolicyLayer::region` named no region for a request, so the strictest rules of the policy hold for it"
            ),
        }
    }

    /// Reports a request with a subdivision that is no code, or of another country.
    pub(super) fn ignored_subdivision(&self, subject: Subject<'_>) {
        if let Subject::Fields(names) = subject
            && self.is_first(SUBDIVISION)
        {
            tracing::warn!(
                policy = self.document.name,
                fields = ?names,
                "the subdivision of a request is no code, is there twice or is of another country, so the rules of all subdivisions of the country hold for it\nhelp: have the hop in front send codes of ISO 3166-2, with or without the country before them"
            );
        }
    }

    fn is_first(&self, kind: u8) -> bool {
        let bit = 1 << kind;
        self.kinds.load(Ordering::Relaxed) & bit == 0
            && self.kinds.fetch_or(bit, Ordering::Relaxed) & bit == 0
    }
}

/// Warns that a source of regions changes nothing.
pub(super) fn one_regime(document: &'static Document, setting: &'static str) {
    tracing::warn!(
        policy = document.name,
        "`PolicyLayer::{setting}` changes nothing, as the policy `{}` has the same rules in every region\nhelp: list in `jurisdictions` the codes whose rules are to hold for their visitors alone, or remove the call",
        document.name
    );
}

/// Warns that regions are simulated.
pub(super) fn simulated(document: &'static Document) {
    tracing::warn!(
        policy = document.name,
        "development: on loopback hosts over plain http, the region of a visitor is simulated"
    );
}
