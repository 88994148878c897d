//! The cookies set and removed and the choice made, until the response leaves.

use crate::consent::decision::Consent;
use crate::consent::latest::Watch;
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
    /// The name on the wire; of a family, that of the member.
    pub(crate) name: Cow<'static, str>,
    pub(crate) content: Change,
}

/// The change to a cookie.
#[derive(Debug)]
pub(crate) enum Change {
    Set(Line),
    Remove,
}

/// The line of a set, and the range of its value.
pub(crate) struct Line {
    octets: Vec<u8>,
    value: Range<usize>,
}

impl Line {
    pub(crate) fn new(octets: Vec<u8>, name: &str, value: &str) -> Line {
        let start = name.len() + 1;
        Line { octets, value: start..start + value.len() }
    }

    /// Returns the value as the browser will send it.
    pub(crate) fn value(&self) -> &[u8] {
        self.octets.get(self.value.clone()).unwrap_or_default()
    }

    /// Converts the line when it leaves: a header value is larger, and would be moved about.
    pub(crate) fn into_header(self) -> Result<HeaderValue, InvalidHeaderValue> {
        HeaderValue::try_from(self.octets)
    }
}

impl fmt::Debug for Line {
    /// Shows the length, never the content.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line({} octets)", self.octets.len())
    }
}

/// Typed sets and removals. Most requests have at most one.
pub(crate) type Writes = SmallVec<[Write; 1]>;

/// The changes of one request.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    writes: Writes,
    /// The consent after a choice during this request, which counts from then on.
    pub(crate) new_consent: Option<Arc<Consent>>,
    /// The ids of the purposes refused during this request, in order.
    pub(crate) refused: Vec<u16>,
    /// Whether the choices that the request carries may be planted.
    pub(crate) is_planted: bool,
    /// Watches for refusals by other requests of the visitor, from the first choice on.
    pub(crate) watch: Option<Watch>,
    /// Whether the response has left.
    pub(crate) closed: bool,
}

impl Pending {
    /// Adds a change, in place of an earlier one of the same cookie.
    #[inline]
    pub(crate) fn write(&mut self, write: Write) {
        match self.writes.iter_mut().find(|known| known.name == write.name) {
            Some(known) => *known = write,
            None => self.writes.push(write),
        }
    }

    /// Removes the set of a cookie. A removal stays, as the value in the browser is unwanted too.
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
        (std::mem::take(&mut self.writes), self.new_consent.clone())
    }

    /// Removes from the choice the purposes that other requests have refused since.
    fn overrule(&mut self, watch: &Watch) {
        if let Some(new_consent) = self.new_consent.as_deref() {
            let mut record = new_consent.record.clone();
            if watch.overrule(&mut record) {
                self.new_consent = Some(Arc::new(Consent { record, ..*new_consent }));
            }
        }
    }
}
