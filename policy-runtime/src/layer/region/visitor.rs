//! The region of the visitors of one layer: from a request to its regime.

use super::code::{Region, UnknownRegion};
use super::fields::{ReadRegion, RegionFields, RegionLines};
use super::report::{Reported, Subject};
use super::source::{Read, Reader, RegionOf};
use super::table::RegimeTable;
use crate::declaration::{Document, Regime};
use crate::layer::parts::with_parts;
use http::Request;
use std::fmt;
use std::sync::Arc;

/// The source of the region, with the regimes of the policy.
pub(in crate::layer) struct VisitorRegion {
    reader: Reader,
    table: RegimeTable,
    reported: Reported,
}

impl fmt::Debug for VisitorRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("VisitorRegion").field(&self.reader).finish()
    }
}

impl VisitorRegion {
    pub(super) fn new(reader: Reader, document: &'static Document) -> VisitorRegion {
        let (table, reported) = (RegimeTable::new(document), Reported::new(document));
        VisitorRegion { reader, table, reported }
    }

    /// Returns the fields to look for in the pass over the request's header.
    #[inline]
    pub(in crate::layer) fn fields(&self) -> Option<&RegionFields> {
        match &self.reader.read {
            Read::Fields(fields) => Some(fields),
            Read::Function(_) => None,
        }
    }

    /// Returns the regime of a request whose fields were looked for.
    #[inline]
    pub(in crate::layer) fn regime_of(
        &self,
        fields: &RegionFields,
        lines: &RegionLines<'_>,
    ) -> &'static Regime {
        let read = fields.read(lines);
        if !matches!(read, ReadRegion { region: Ok(_), ignores_subdivision: false }) {
            self.report(read, Subject::Fields(&self.reader.names));
        }
        self.table.regime(read.region.ok())
    }

    /// Returns the regime that the function names, if the source is a function.
    #[inline]
    pub(in crate::layer) fn regime_by_function<Body>(
        &self,
        request: &mut Request<Body>,
    ) -> Option<&'static Regime> {
        let Read::Function(region) = &self.reader.read else { return None };
        let region = with_parts(request, |parts| region(parts));
        if region.is_none() {
            self.report(ReadRegion::unknown(UnknownRegion::Absent), Subject::Function);
        }
        Some(self.table.regime(region))
    }

    #[cold]
    fn report(&self, read: ReadRegion, subject: Subject<'_>) {
        if let Err(error) = read.region {
            self.reported.unknown(error, subject);
        } else {
            self.reported.ignored_subdivision(subject);
        }
    }
}

/// A region for requests to this machine, in development.
pub(in crate::layer) struct SimulatedRegion {
    region: Arc<RegionOf>,
    table: RegimeTable,
}

impl fmt::Debug for SimulatedRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SimulatedRegion")
    }
}

impl SimulatedRegion {
    pub(super) fn new(region: Arc<RegionOf>, document: &'static Document) -> SimulatedRegion {
        SimulatedRegion { region, table: RegimeTable::new(document) }
    }

    /// Returns the regime of the simulated region.
    pub(in crate::layer) fn regime<Body>(&self, request: &mut Request<Body>) -> &'static Regime {
        let region: Option<Region> = with_parts(request, |parts| (self.region)(parts));
        self.table.regime(region)
    }
}
