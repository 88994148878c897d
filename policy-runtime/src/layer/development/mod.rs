//! Cookies over plain http on this machine.
//!
//! The services inside see no difference: a cookie has its declared name and attributes, and lines are judged as
//! everywhere. Names and attributes [change](plain) only at the border: cookies that work here work in production, and
//! lines that production would strip are stripped here.

mod plain;

pub(super) use plain::{enter, leave};

use super::site::authority;
use crate::cookies::request::header_fields::HeaderFields;
use crate::declaration::{Document, Site, host_of};
use http::uri::Scheme;
use http::{HeaderMap, HeaderName, Uri};
use std::net::{Ipv4Addr, Ipv6Addr};

/// Warns that the layer is in development, and names the cookies that keep the prefix of their name.
pub(super) fn announce(document: &'static Document) {
    let kept: Vec<&str> = plain::keeping_their_prefix(document).collect();
    let policy = document.name;
    if kept.is_empty() {
        tracing::warn!(
            policy,
            "development: on loopback hosts over plain http, cookies leave without Secure and without the prefix of their name"
        );
    } else {
        tracing::warn!(
            policy,
            ?kept,
            "development: on loopback hosts over plain http, cookies leave without Secure and without the prefix of their name, but for those whose name without it is another cookie's"
        );
    }
}

/// Returns whether a request came directly from this machine over plain http. Both the site and the authority of the
/// request have to be loopback hosts: behind a proxy, a function names the site.
pub(crate) fn is_local_http(site: &Site, target: &Uri, headers: &HeaderMap) -> bool {
    target.scheme().is_none_or(|scheme| *scheme == Scheme::HTTP)
        && !is_forwarded(headers)
        && is_loopback(site.host())
        && authority(target, &HeaderFields::of(headers).host)
            .and_then(host_of)
            .is_some_and(|host| is_loopback(&host))
}

/// Returns whether a proxy forwarded the request. Some servers read `_` as `-`.
fn is_forwarded(headers: &HeaderMap) -> bool {
    let is_forwarding = |name: &HeaderName| {
        let name = name.as_str().replace('_', "-");
        name == "forwarded" || name.starts_with("x-forwarded")
    };
    headers.keys().any(is_forwarding)
}

/// Returns whether a host, in lower case and without port, is a loopback host.
fn is_loopback(host: &str) -> bool {
    let ipv6 = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    host == "localhost"
        || host.ends_with(".localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || ipv6.and_then(|text| text.parse::<Ipv6Addr>().ok()) == Some(Ipv6Addr::LOCALHOST)
}

#[cfg(test)]
mod tests {
    use super::super::site::{Host, of};
    use crate::cookies::request::header_fields::HeaderFields;
    use crate::declaration::defaults::DEFAULT_DOCUMENT;
    use http::Request;

    fn holds(uri: &str, fields: &[(&str, &str)]) -> bool {
        holds_at(&Host::OfTheRequest, uri, fields)
    }

    fn holds_at(host: &Host, uri: &str, fields: &[(&str, &str)]) -> bool {
        let mut request = Request::builder().uri(uri);
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        let request = request.body(()).unwrap();
        let fields = HeaderFields::of(request.headers());
        of(&DEFAULT_DOCUMENT, host, request.uri(), &fields)
            .is_some_and(|site| super::is_local_http(&site, request.uri(), request.headers()))
    }

    #[test]
    fn a_site_that_a_function_names_is_this_machine_too() {
        for (named, host, expected) in [
            ("a.localhost", "localhost:3000", true),
            ("shop.example", "localhost:3000", false), // a proxy on this machine
            ("localhost", "shop.example", false),
        ] {
            let host = [("host", host)];
            assert_eq!(holds_at(&Host::Named(Some(named.into())), "/", &host), expected, "{named}");
        }
    }

    #[test]
    fn it_holds_on_this_machine_alone() {
        for (host, expected) in [
            ("localhost", true),
            ("localhost:3000", true),
            ("LocalHost.", true),
            ("shop.localhost:3000", true),
            ("a.b.localhost.:1", true),
            ("127.0.0.1", true),
            ("127.255.255.254:80", true),
            ("[::1]:3000", true),
            ("[0:0:0:0:0:0:0:1]", true),
            ("localhost.evil.example", false),
            ("127.0.0.1.evil.example", false),
            ("evillocalhost", false),
            ("localhost..", false),
            (".localhost", false),
            ("localhost:3000@evil.example", false),
            ("127.0.0.01", false),
            ("127.1", false),
            ("2130706433", false),
            ("0x7f.0.0.1", false),
            ("0.0.0.0", false),
            ("128.0.0.1", false),
            ("10.0.0.1", false),
            ("[::ffff:127.0.0.1]", false),
            ("[::]", false),
            ("[::1", false),
            ("::1", false),
            ("[::1%25lo]", false),
            ("localhost%2eevil.example", false),
            ("", false),
        ] {
            assert_eq!(holds("/", &[("host", host)]), expected, "{host:?}");
        }
        assert!(!holds("/", &[]), "no host");
        assert!(!holds("/", &[("host", "localhost"), ("host", "localhost")]), "two hosts");
    }

    #[test]
    fn the_scheme_of_a_target_counts() {
        for (uri, expected) in [
            ("http://localhost:3000/", true),
            ("https://localhost:3000/", false),
            ("HTTPS://localhost/", false),
            ("wss://localhost/", false),
            ("http://shop.example/", false),
        ] {
            assert_eq!(holds(uri, &[]), expected, "{uri}");
        }
        assert!(!holds("http://shop.example/", &[("host", "localhost")]));
        assert!(!holds("http://localhost/", &[("host", "shop.example")]));
    }

    #[test]
    fn a_forwarded_request_is_none_of_this_machine() {
        for name in [
            "forwarded",
            "Forwarded",
            "x-forwarded-for",
            "X-FORWARDED-PROTO",
            "x-forwarded-host",
            "x-forwarded",
            "x-forwarded-",
            "X_Forwarded_For",
            "x-forwarded-anything",
        ] {
            for value in ["", "for=127.0.0.1", "https"] {
                let fields = [("host", "localhost"), (name, value)];
                assert!(!holds("/", &fields), "{name}: {value}");
            }
        }
        assert!(holds("/", &[("host", "localhost"), ("x-forward", "1")]));
    }
}
