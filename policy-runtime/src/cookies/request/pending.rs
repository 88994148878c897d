//! What was set, removed and chosen, until the response leaves.

use crate::consent::latest::Watch;
use crate::consent::state::Consent;
use crate::declaration::{CookieDeclaration, PurposeDeclaration};
use http::HeaderValue;
use http::header::InvalidHeaderValue;
use smallvec::SmallVec;
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// A typed set or removal.
#[derive(Debug)]
pub(crate) struct Write {
    pub(crate) purpose: &'static PurposeDeclaration,
    pub(crate) cookie: &'static CookieDeclaration,
    /// The name on the wire: of a family, that of the one that is meant.
    pub(crate) name: Cow<'static, str>,
    pub(crate) content: Change,
}

/// What is to become of a cookie.
#[derive(Debug)]
pub(crate) enum Change {
    Set(Line),
    Remove,
}

/// The line of a set, and where its value stands.
pub(crate) struct Line {
    octets: Vec<u8>,
    value: Range<usize>,
}

impl Line {
    pub(crate) fn new(octets: Vec<u8>, name: &str, value: &str) -> Line {
        let start = name.len() + 1;
        Line { octets, value: start..start + value.len() }
    }

    /// The value as the browser will send it.
    pub(crate) fn value(&self) -> &[u8] {
        self.octets.get(self.value.clone()).unwrap_or_default()
    }

    /// Made when it leaves: a header value is larger, and would be moved about.
    pub(crate) fn into_header(self) -> Result<HeaderValue, InvalidHeaderValue> {
        HeaderValue::try_from(self.octets)
    }
}

impl fmt::Debug for Line {
    /// Says how long it is, never what is in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line({} octets)", self.octets.len())
    }
}

/// Typed sets and removals. Most requests have one at most.
pub(crate) type Writes = SmallVec<[Write; 1]>;

/// The changes of one request.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    writes: Writes,
    /// What was chosen during this request, which counts from then on.
    pub(crate) chosen: Option<Arc<Consent>>,
    /// The ids of the purposes that were refused during this request, in order.
    pub(crate) refused: Vec<u16>,
    /// Whether the choices that the request carries may be somebody else's.
    pub(crate) is_planted: bool,
    /// Watches for what other requests of the visitor refuse, from the first choice on.
    pub(crate) watch: Option<Watch>,
    /// The response has left.
    pub(crate) closed: bool,
}

impl Pending {
    /// The last word on a cookie counts.
    #[inline]
    pub(crate) fn write(&mut self, write: Write) {
        match self.writes.iter_mut().find(|known| known.name == write.name) {
            Some(known) => *known = write,
            None => self.writes.push(write),
        }
    }

    /// A removal stays, as what the browser has is not wanted either.
    pub(crate) fn take_back(&mut self, name: &str) {
        let is_set = |write: &Write| matches!(write.content, Change::Set(_));
        self.writes.retain(|known| known.name != name || !is_set(known));
    }

    pub(crate) fn content(&self, name: &str) -> Option<&Change> {
        self.writes.iter().find(|write| write.name == name).map(|write| &write.content)
    }

    #[inline]
    pub(crate) fn close(&mut self) -> (Writes, Option<Arc<Consent>>) {
        self.closed = true;
        if let Some(watch) = self.watch.take() {
            self.overrule(&watch);
        }
        (std::mem::take(&mut self.writes), self.chosen.clone())
    }

    /// Takes from the choice what was refused by another request since.
    fn overrule(&mut self, watch: &Watch) {
        if let Some(chosen) = self.chosen.as_deref() {
            let mut record = chosen.record.clone();
            if watch.overrule(&mut record) {
                self.chosen = Some(Arc::new(Consent { record, ..*chosen }));
            }
        }
    }
}
