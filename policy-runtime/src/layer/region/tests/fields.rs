//! The fields of hops, with hostile values.

use super::super::{
    Akamai, AppEngine, CloudFront, Cloudflare, GoogleLoadBalancer, Header, Vercel, from_fn,
};
use super::{jurisdictions, layer};
use crate::PolicyLayer;

const UNKNOWN: &[&str] = &["base", "eu", "fr", "us_ca", "us", "ca_qc", "ca"];
const CALIFORNIA: &[&str] = &["us_ca", "us"];
const US: &[&str] = &["us"];
const EU: &[&str] = &["eu"];
const CANADA: &[&str] = &["ca"];

#[test]
fn each_hop_is_read_by_its_own_fields() {
    let layers: [(PolicyLayer<super::Shop>, &str, &str); 7] = [
        (layer().region(Cloudflare), "cf-ipcountry", "cf-region-code"),
        (
            layer().region(CloudFront),
            "cloudfront-viewer-country",
            "cloudfront-viewer-country-region",
        ),
        (layer().region(Vercel), "x-vercel-ip-country", "x-vercel-ip-country-region"),
        (layer().region(AppEngine), "x-appengine-country", "x-appengine-region"),
        (
            layer().region(GoogleLoadBalancer::new("x-client-region", "X-Client-Subdivision")),
            "x-client-region",
            "x-client-subdivision",
        ),
        (
            layer().region(Header::country("X-Country-Code").subdivision("x-region-code")),
            "x-country-code",
            "x-region-code",
        ),
        (layer().region(Header::country("x-nf-geo")), "x-nf-geo", ""),
    ];
    for (layer, country, subdivision) in &layers {
        assert_eq!(jurisdictions(layer, &[(country, b"DE")]), EU, "{country}");
        assert_eq!(jurisdictions(layer, &[(country, b"US")]), US, "{country}");
        assert_eq!(jurisdictions(layer, &[]), UNKNOWN, "{country}");
        if !subdivision.is_empty() {
            for code in [&b"CA"[..], b"ca", b"USCA", b"US-CA", b"us_ca"] {
                let fields = [(*subdivision, code), (*country, &b"us"[..])];
                assert_eq!(jurisdictions(layer, &fields), CALIFORNIA, "{country}");
            }
            // `CA` beside the country is California, and alone it is nothing.
            assert_eq!(jurisdictions(layer, &[(subdivision, b"CA")]), UNKNOWN, "{country}");
        }
        // Fields of other hops are not read.
        for (_, other, _) in layers.iter().filter(|(_, other, _)| other != country) {
            assert_eq!(jurisdictions(layer, &[(other, b"US")]), UNKNOWN, "{country} {other}");
        }
    }
}

#[test]
fn nothing_is_read_by_default() {
    let fields: Vec<(&str, &[u8])> = [
        "cf-ipcountry",
        "cloudfront-viewer-country",
        "x-vercel-ip-country",
        "x-appengine-country",
        "x-country-code",
        "x-nf-geo",
        "fly-region",
        "accept-language",
    ]
    .into_iter()
    .map(|name| (name, &b"US"[..]))
    .collect();
    assert_eq!(jurisdictions(&layer(), &fields), UNKNOWN);
}

#[test]
fn hostile_values_of_a_country_are_unknown() {
    let layer = layer().region(Cloudflare);
    for value in [
        &b""[..],
        b" ",
        b"-",
        b"XX",
        b"ZZ",
        b"T1",
        b"A1",
        b"A2",
        b"AP",
        b"EU",
        b"O1",
        b"AN",
        b"reserved",
        b"US, DE",
        b"US,US",
        b"US;",
        b"\"US\"",
        b"U S",
        b"US\x80",
        b"\xc5\xbfU",
        b"USA",
        b"US-CA",
        b"840",
        b"usaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ] {
        assert_eq!(jurisdictions(&layer, &[("cf-ipcountry", value)]), UNKNOWN, "{value:?}");
    }
    for value in [&b"us"[..], b"Us", b" US", b"US\t "] {
        assert_eq!(jurisdictions(&layer, &[("cf-ipcountry", value)]), US, "{value:?}");
    }
}

#[test]
fn a_field_twice_counts_with_one_value_alone() {
    let layer = layer().region(Cloudflare);
    let twice = |one: &'static [u8], other: &'static [u8]| {
        jurisdictions(&layer, &[("cf-ipcountry", one), ("cf-ipcountry", other)])
    };
    assert_eq!(twice(b"US", b"US"), US);
    assert_eq!(twice(b"US", b" us"), US);
    assert_eq!(twice(b"US", b"DE"), UNKNOWN);
    assert_eq!(twice(b"US", b""), UNKNOWN);
    assert_eq!(twice(b"US", b"UK"), UNKNOWN);
    let thrice = [("cf-ipcountry", &b"US"[..]), ("cf-ipcountry", b"DE"), ("cf-ipcountry", b"US")];
    assert_eq!(jurisdictions(&layer, &thrice), UNKNOWN);
}

#[test]
fn a_subdivision_that_does_not_fit_leaves_the_country() {
    let layer = layer().region(Cloudflare);
    let with = |subdivision: &'static [u8]| {
        jurisdictions(&layer, &[("cf-ipcountry", b"US"), ("cf-region-code", subdivision)])
    };
    for value in [
        &b""[..],
        b"-",
        b"DE-BE",
        b"CA-QC",
        b"C,A",
        b"C\xc4",
        b"California",
        b"CA, CA",
        b"XX",
        b"CACA",
    ] {
        assert_eq!(with(value), US, "{value:?}");
    }
    let twice =
        [("cf-ipcountry", &b"US"[..]), ("cf-region-code", b"CA"), ("cf-region-code", b"CO")];
    assert_eq!(jurisdictions(&layer, &twice), US);
    let california = [("cf-ipcountry", &b"CA"[..]), ("cf-region-code", b"US-CA")];
    assert_eq!(jurisdictions(&layer, &california), CANADA);
}

#[test]
fn edgescape_is_read_by_its_members() {
    let layer = layer().region(Akamai);
    for (value, expected) in [
        (
            &b"georegion=263,country_code=US,region_code=CA,city=SANJOSE,lat=37.3,long=-121.8"[..],
            CALIFORNIA,
        ),
        (b"country_code=US", US),
        (b"country_code=us, region_code=ca", CALIFORNIA),
        (b"COUNTRY_CODE=US,REGION_CODE=CA", CALIFORNIA),
        (b"country_code=US,region_code=reserved", US),
        (b"country_code=US,region_code=", US),
        (b"country_code=reserved,region_code=CA", UNKNOWN),
        (b"country_code=,region_code=CA", UNKNOWN),
        (b"region_code=CA", UNKNOWN),
        (b"country_code=US,country_code=DE", UNKNOWN),
        (b"country_code=US,country_code=US", US),
        (b"country_code=US,region_code=CA,region_code=CO", US),
        (b"xcountry_code=US", UNKNOWN),
        (b"country_code", UNKNOWN),
        (b"country_code:US", UNKNOWN),
        (b"US", UNKNOWN),
        (b"", UNKNOWN),
        (b",,,", UNKNOWN),
        (b"city=country_code=US", UNKNOWN),
    ] {
        let fields = [("x-akamai-edgescape", value)];
        assert_eq!(jurisdictions(&layer, &fields), expected, "{}", value.escape_ascii());
    }
    let twice = [
        ("x-akamai-edgescape", &b"country_code=US"[..]),
        ("x-akamai-edgescape", b"country_code=DE"),
    ];
    assert_eq!(jurisdictions(&layer, &twice), UNKNOWN);
}

#[test]
fn one_field_can_have_both() {
    let layer = layer().region(Header::region("x-region"));
    for (value, expected) in [
        (&b"US-CA"[..], CALIFORNIA),
        (b"USCA", CALIFORNIA),
        (b"us_ca", CALIFORNIA),
        (b"US", US),
        (b"US-", US),
        (b"CA", CANADA),
        (b"CA-QC", &["ca_qc", "ca"]),
        (b"US-CA,DE", UNKNOWN),
        (b"USA", UNKNOWN),
        (b"T1", UNKNOWN),
    ] {
        assert_eq!(jurisdictions(&layer, &[("x-region", value)]), expected, "{value:?}");
    }
}

#[test]
fn a_function_names_the_region() {
    let function = |request: &http::request::Parts| {
        request.headers.get("x-place")?.to_str().ok()?.replace('/', "-").parse().ok()
    };
    for layer in [layer().region(function), layer().region(from_fn(["x-place"], function))] {
        assert_eq!(jurisdictions(&layer, &[("x-place", b"us/ca")]), CALIFORNIA);
        assert_eq!(jurisdictions(&layer, &[("x-place", b"nowhere")]), UNKNOWN);
        assert_eq!(jurisdictions(&layer, &[]), UNKNOWN);
    }
}

#[test]
fn a_function_sees_the_whole_request() {
    #[derive(Clone)]
    struct Address(&'static str);
    let layer = layer().region(|request: &http::request::Parts| {
        assert_eq!((request.uri.path(), request.method.as_str()), ("/", "GET"));
        request.extensions.get::<Address>()?.0.parse().ok()
    });
    let mut request = super::request_to("shop.example", &[]);
    request.extensions_mut().insert(Address("DE"));
    super::send(&layer, request, |cookies| {
        assert_eq!(cookies.jurisdictions(), EU);
        http::HeaderMap::new()
    });
}

#[test]
fn a_name_that_says_something_else_is_refused() {
    let error = |source: Header| layer().try_region(source).unwrap_err().to_string();
    for (name, problem) in [
        ("fly-region", "is where the server is"),
        ("CF-Ray", "is where the server is"),
        ("x-vercel-id", "is where the server is"),
        ("Accept-Language", "is a field of the browser"),
        ("cookie", "is a field of the browser"),
        ("host", "is a field of the browser"),
        ("sec-gpc", "is a field of the browser"),
        ("", "is no name of a header field"),
        ("*", "is no name of a header field"),
        ("x country", "is no name of a header field"),
        ("x-country\r\nset-cookie: a=b", "is no name of a header field"),
    ] {
        assert!(error(Header::country(name)).contains(problem), "{name}");
        assert!(error(Header::country("x-country").subdivision(name)).contains(problem), "{name}");
    }
    assert!(error(Header::country("x-a").subdivision("X-A")).contains("both the country and"));
    assert!(layer().try_region(from_fn(["*"], |_| None)).is_err());
}

#[test]
#[should_panic(expected = "`region` is given `fly-region`")]
fn a_wrong_name_stops_the_start() {
    let _ = layer().region(Header::country("fly-region"));
}
