//! The region of the visitor in a request, as the hop in front of an application names it.

use crate::layer::region::{Region, RegionSource};
use http::request::Parts;
use std::sync::Arc;

/// A function that names a region in a request.
type NameRegion = dyn Fn(Option<Region>, &mut Parts) + Send + Sync;

/// How requests name the visitor's region.
#[derive(Clone)]
pub(in crate::testing) struct Hop(Arc<NameRegion>);

impl Hop {
    /// Returns the hop that an application reads the region from.
    #[track_caller]
    #[allow(clippy::panic, reason = "a test without the region tests other rules")]
    pub(in crate::testing) fn of(source: impl RegionSource) -> Hop {
        let reader = match source.reader() {
            Ok(reader) => reader,
            Err(error) => panic!("{error}"),
        };
        assert!(
            reader.has_fields(),
            "`behind` is given a function, whose fields are unknown\nhelp: call `region_by` with a function that names the region in a request"
        );
        Hop::by(move |region, parts| {
            if let Some(region) = region {
                reader.write(region, &mut parts.headers);
            }
        })
    }

    pub(in crate::testing) fn by(
        name: impl Fn(Option<Region>, &mut Parts) + Send + Sync + 'static,
    ) -> Hop {
        Hop(Arc::new(name))
    }

    pub(super) fn name_region(&self, region: Option<Region>, parts: &mut Parts) {
        (self.0)(region, parts);
    }
}

impl std::fmt::Debug for Hop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hop")
    }
}
