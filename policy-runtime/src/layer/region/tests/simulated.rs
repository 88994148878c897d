//! The simulated region: on this machine, and nowhere else.

use super::super::{Cloudflare, Region};
use super::{jurisdictions_at, layer, request_to, send};
use http::HeaderMap;
use std::sync::{Arc, Mutex};

const UNKNOWN: &[&str] = &["base", "eu", "fr", "us_ca", "us", "ca_qc", "ca"];

#[test]
fn a_region_is_simulated_on_this_machine_alone() {
    let layer = layer().region(Cloudflare).simulate_region(|_| "US-CA".parse().ok());
    let at = |host: &str, fields: &[(&str, &[u8])]| jurisdictions_at(&layer, host, fields);
    for host in ["localhost:3000", "shop.localhost", "127.0.0.1:3000", "[::1]:3000"] {
        assert_eq!(at(host, &[]), ["us_ca", "us"], "{host}");
        assert_eq!(at(host, &[("cf-ipcountry", b"DE")]), ["us_ca", "us"], "{host}");
        // A proxy in front.
        assert_eq!(at(host, &[("x-forwarded-for", b"192.0.2.1")]), UNKNOWN, "{host}");
        let forwarded: [(&str, &[u8]); 2] =
            [("forwarded", b"for=192.0.2.1"), ("cf-ipcountry", b"DE")];
        assert_eq!(at(host, &forwarded), ["eu"], "{host}");
    }
    for host in ["shop.example", "10.0.0.1", "localhost.example", "127.0.0.1.example"] {
        assert_eq!(at(host, &[]), UNKNOWN, "{host}");
        assert_eq!(at(host, &[("cf-ipcountry", b"DE")]), ["eu"], "{host}");
    }
}

#[test]
fn a_visitor_can_move_while_the_application_runs() {
    let place: Arc<Mutex<Option<Region>>> = Arc::default();
    let here = Arc::clone(&place);
    let layer = layer().simulate_region(move |_| *here.lock().unwrap());
    for (region, expected) in [("US-CA", &["us_ca", "us"][..]), ("DE", &["eu"]), ("", UNKNOWN)] {
        *place.lock().unwrap() = region.parse().ok();
        assert_eq!(jurisdictions_at(&layer, "localhost:3000", &[]), expected, "{region}");
    }
}

#[test]
fn a_response_under_a_simulated_region_is_kept_by_no_cache() {
    let layer = layer().region(Cloudflare).simulate_region(|_| "US-CA".parse().ok());
    for (host, expected) in
        [("localhost", &["*"][..]), ("shop.example", &["cf-ipcountry", "cf-region-code"])]
    {
        let headers = send(&layer, request_to(host, &[]), |cookies| {
            _ = cookies.jurisdictions();
            HeaderMap::new()
        });
        let vary: Vec<_> = headers.get_all("vary").iter().collect();
        assert_eq!(vary, expected, "{host}");
        assert_eq!(headers["cache-control"], "private, no-cache", "{host}");
    }
}
