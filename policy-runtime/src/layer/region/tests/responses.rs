//! What caches may do with a response that depends on the region.

use super::super::{Cloudflare, from_fn};
use super::{ADVERTS, REGIMES, Shop, layer, request_to, send};
use crate::{Cookies, Mode, PolicyLayer};
use http::{HeaderMap, HeaderName, HeaderValue};

const CALIFORNIA: &[(&str, &[u8])] = &[("cf-ipcountry", b"US"), ("cf-region-code", b"CA")];

/// A read of a handler.
type Read = fn(&Cookies<Shop>);

const READ_JURISDICTIONS: Read = |cookies| _ = cookies.jurisdictions();
const READ_STATUS: Read = |cookies| _ = cookies.status(&ADVERTS);
const READ_NOTHING: Read = |_| {};

fn answer(
    layer: &PolicyLayer<Shop>,
    read: Read,
    fields: &'static [(&'static str, &'static str)],
) -> HeaderMap {
    send(layer, request_to("shop.example", CALIFORNIA), move |cookies| {
        read(cookies);
        let mut headers = HeaderMap::new();
        for (name, value) in fields {
            headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        headers
    })
}

fn all<'h>(headers: &'h HeaderMap, name: &str) -> Vec<&'h str> {
    headers.get_all(name).iter().map(|value| value.to_str().unwrap()).collect()
}

#[test]
fn a_response_that_reads_the_region_varies_by_its_fields_and_is_private() {
    let layer = layer().region(Cloudflare);
    let headers = answer(&layer, READ_JURISDICTIONS, &[]);
    assert_eq!(all(&headers, "vary"), ["cf-ipcountry", "cf-region-code"]);
    assert_eq!(headers["cache-control"], "private, no-cache");
}

#[test]
fn a_decision_depends_on_the_region() {
    let headers = answer(&layer().region(Cloudflare), READ_STATUS, &[]);
    assert_eq!(all(&headers, "vary"), ["Cookie", "cf-ipcountry", "cf-region-code"]);
    assert_eq!(headers["cache-control"], "private, no-cache");
}

#[test]
fn a_response_that_reads_nothing_is_left_as_it_is() {
    let headers = answer(
        &layer().region(Cloudflare),
        READ_NOTHING,
        &[("cache-control", "public"), ("etag", "\"1\"")],
    );
    assert_eq!(all(&headers, "vary"), [""; 0]);
    assert_eq!(headers["cache-control"], "public");
    assert!(headers.contains_key("etag"));
}

#[test]
fn without_a_source_nothing_varies_by_the_region() {
    let headers = answer(&layer(), READ_JURISDICTIONS, &[("etag", "\"1\"")]);
    assert_eq!(headers.len(), 1, "{headers:?}");
    assert_eq!(all(&answer(&layer(), READ_STATUS, &[]), "vary"), ["Cookie"]);
}

#[test]
fn what_the_handler_leaves_to_shared_caches_becomes_private() {
    for read in [READ_JURISDICTIONS, READ_STATUS] {
        for (said, expected) in [
            ("public, max-age=60", "private, max-age=60"),
            ("max-age=60", "private, max-age=60"),
            ("s-maxage=60", "private"),
            ("no-store", "no-store"),
            ("private", "private"),
        ] {
            let fields: &'static [(&str, &str)] = Vec::leak(vec![
                ("cache-control", said),
                ("cdn-cache-control", "max-age=60"),
                ("etag", "\"1\""),
                ("last-modified", "Sun, 22 Nov 2026 00:00:00 GMT"),
            ]);
            let headers = answer(&layer().region(Cloudflare), read, fields);
            assert_eq!(headers["cache-control"], expected);
            assert!(!headers.contains_key("cdn-cache-control"), "{headers:?}");
            assert!(!headers.contains_key("etag") && !headers.contains_key("last-modified"));
            let headers = answer(&layer().region(Cloudflare).mode(Mode::Report), read, fields);
            assert_eq!(headers["cache-control"], said);
            assert!(all(&headers, "vary").contains(&"cf-ipcountry"), "{headers:?}");
        }
    }
}

#[test]
fn a_name_that_the_handler_has_in_vary_is_not_repeated() {
    for (vary, expected) in
        [("CF-IPCountry, Accept", &["CF-IPCountry, Accept", "cf-region-code"][..]), ("*", &["*"])]
    {
        let fields: &'static [(&str, &str)] = Vec::leak(vec![("vary", vary)]);
        let headers = answer(&layer().region(Cloudflare), READ_JURISDICTIONS, fields);
        assert_eq!(all(&headers, "vary"), expected);
    }
}

#[test]
fn a_function_varies_by_what_it_says_or_by_anything() {
    let california = |_: &http::request::Parts| "US-CA".parse().ok();
    let headers = answer(&layer().region(california), READ_JURISDICTIONS, &[]);
    assert_eq!(all(&headers, "vary"), ["*"]);
    assert_eq!(headers["cache-control"], "private, no-cache");
    let named = layer().region(from_fn(["X-Place", "x-part"], california));
    assert_eq!(all(&answer(&named, READ_JURISDICTIONS, &[]), "vary"), ["x-place", "x-part"]);
    let unnamed = layer().region(from_fn([""; 0], california));
    assert_eq!(all(&answer(&unnamed, READ_JURISDICTIONS, &[]), "vary"), ["*"]);
}

/// A policy whose regions all have one regime.
#[test]
fn a_policy_with_one_regime_reads_no_region() {
    use crate::declaration::Document;
    use crate::declaration::tables::Tables;
    static ONE: Document = Document {
        name: "One",
        jurisdictions: &["eu"],
        tables: Tables::of_regimes(REGIMES.first_chunk::<1>().unwrap()),
        ..super::DEFAULT_DOCUMENT
    };
    struct One;
    impl crate::Policy for One {
        fn document() -> &'static Document {
            &ONE
        }
    }
    let layer = PolicyLayer::<One>::new(crate::Keys::generate()).region(Cloudflare);
    assert!(layer.settings.region.is_none());
    assert!(layer.settings.config.region_fields.is_empty());
    let layer = layer.simulate_region(|_| None);
    assert!(layer.settings.simulated_region.is_none() && !layer.settings.config.simulates_region);
}
