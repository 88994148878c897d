//! Unknown regions are reported once for each kind, and no report shows a region.

use super::super::{Cloudflare, Header};
use super::{jurisdictions, layer};
use std::fmt::Write;
use std::sync::{Arc, Mutex};
use tracing::field::{Field, Visit};
use tracing::span;

/// Collects the reports of a thread.
#[derive(Clone, Default)]
struct Reports(Arc<Mutex<Vec<String>>>);

struct Text(String);

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, "{}={value:?} ", field.name());
    }
}

impl tracing::Subscriber for Reports {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        let mut text = Text(String::new());
        event.record(&mut text);
        self.0.lock().unwrap().push(text.0);
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

#[test]
fn each_kind_is_reported_once_and_no_region_is_shown() {
    let reports = Reports::default();
    tracing::subscriber::with_default(reports.clone(), || {
        let layer = layer().region(Cloudflare);
        for _ in 0..3 {
            for value in [&b"T1"[..], b"QQ", b"Germany\xff", b"US, FR", b"XX", b"QZ", b""] {
                jurisdictions(&layer, &[("cf-ipcountry", value)]);
            }
            jurisdictions(&layer, &[("cf-ipcountry", b"US"), ("cf-ipcountry", b"DE")]);
            jurisdictions(&layer, &[("cf-ipcountry", b"US"), ("cf-region-code", b"DE-BE")]);
            jurisdictions(&layer, &[("cf-ipcountry", b"US"), ("cf-region-code", b"CA")]);
        }
    });
    let reports = reports.0.lock().unwrap();
    let about: Vec<&String> = reports.iter().filter(|text| text.contains("cf-ipcountry")).collect();
    assert_eq!(about.len(), 6, "{about:#?}");
    for (part, count) in [
        ("there is no region", 1),
        ("stands for an unknown place", 1),
        ("no country has the code", 1),
        ("is no code of a country", 1),
        ("there are several regions", 1),
        ("the subdivision of a request", 1),
    ] {
        assert_eq!(about.iter().filter(|text| text.contains(part)).count(), count, "{part}");
    }
    for hidden in ["Germany", "\"US", "QQ", "DE-BE", "T1"] {
        assert!(!about.iter().any(|text| text.contains(hidden)), "{hidden}: {about:#?}");
    }
}

#[test]
fn a_region_that_is_known_is_not_reported() {
    let reports = Reports::default();
    tracing::subscriber::with_default(reports.clone(), || {
        let layer = layer().region(Header::country("x-quiet").subdivision("x-part"));
        for (country, subdivision) in [(&b"US"[..], &b"CA"[..]), (b"DE", b""), (b"JP", b"13")] {
            jurisdictions(&layer, &[("x-quiet", country), ("x-part", subdivision)]);
        }
    });
    assert!(!reports.0.lock().unwrap().iter().any(|text| text.contains("x-quiet")));
}
