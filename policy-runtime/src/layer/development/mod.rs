//! Cookies on this machine, over plain http.
//!
//! Inside, nothing changes: a cookie has its declared name and attributes, and lines are judged as they are everywhere. Only
//! at the border the names and attributes are [others](plain): so what works here works in production, and what production
//! would strip is stripped here.

mod plain;

pub(super) use plain::{enter, leave};

use super::PolicyLayer;
use super::site::authority;
use crate::cookies::request::header_fields::Fields;
use crate::declaration::{Document, Site, host_of};
use crate::policy::Policy;
use http::uri::Scheme;
use http::{HeaderMap, HeaderName, Uri};
use std::net::{Ipv4Addr, Ipv6Addr};

impl<P: Policy> PolicyLayer<P> {
    /// Lets cookies work on this machine over plain http, where Safari and curl refuse those that are `Secure` or have a
    /// prefix. Say it in development alone, by an environment variable or a build profile; it is announced by a warning.
    ///
    /// It holds for requests over plain http to a loopback host (`localhost`, `*.localhost`, 127.0.0.0/8, `::1`) that the
    /// policy's `sites` admit, without a `Forwarded` or `X-Forwarded-*` field. Then our cookies, those that this process
    /// sets, leave without `Secure` and without the prefix of their name, and are read so:
    ///
    /// | declared | in development |
    /// |---|---|
    /// | `__Host-sid`, `__Secure-sid`, `__Http-sid`, `__Host-Http-sid` | `sid`, unless another cookie of the policy has that name |
    /// | `Secure` | not written |
    /// | `SameSite=None` | `SameSite=Lax`, as browsers want `Secure` beside `None` |
    /// | `Partitioned` | not written, as browsers want `Secure` beside it |
    /// | `Domain=localhost` | not written, as browsers refuse it |
    ///
    /// Handlers and middleware see none of this: to them a cookie has its declared name and attributes, and other code is
    /// held to them. Seals are made with keys of their own, so that nothing of development is worth anything in production,
    /// nor the other way round. Any other request, and every `https` one, is answered as if this were not said.
    ///
    /// What cannot be seen: HTTP/1.1 does not tell its scheme, so a connection is taken for plain http; and a proxy that names
    /// a loopback host and adds none of those fields, as nginx does where it is told nothing else, looks like this machine.
    /// So it must not be said in production, and there `sites` that admit no loopback host make it harmless.
    ///
    /// ```
    /// # mod declared {
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// #     /// The shop cannot work without these.
    /// #     purpose Essential: necessary {
    /// #         title: "Necessary",
    /// #         /// Holds your basket.
    /// #         cookie "__Host-basket" as basket: u64 { because: basket, lifetime: 30 days }
    /// #     }
    /// # }
    /// # }
    /// # use declared::Shop;
    /// use policy_runtime::{Keys, PolicyLayer};
    ///
    /// let mut layer = PolicyLayer::<Shop>::new(Keys::generate());
    /// if cfg!(debug_assertions) {
    ///     layer = layer.development();
    /// }
    /// # let _ = layer;
    /// ```
    #[must_use]
    pub fn development(mut self) -> PolicyLayer<P> {
        announce(P::document());
        let config = self.prepared_mut();
        config.development_keys = Some(config.keys.for_development());
        self
    }
}

fn announce(document: &'static Document) {
    let kept: Vec<&str> = plain::that_keep_their_name(document).collect();
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

/// Whether a request came straight from this machine over plain http. Both the site and the authority that the request itself
/// names are this machine: behind a proxy, a function names the site.
pub(crate) fn holds(site: &Site, target: &Uri, headers: &HeaderMap) -> bool {
    target.scheme().is_none_or(|scheme| *scheme == Scheme::HTTP)
        && !is_forwarded(headers)
        && is_loopback(site.host())
        && authority(target, &Fields::of(headers).host)
            .and_then(host_of)
            .is_some_and(|host| is_loopback(&host))
}

/// Whether a proxy says so. Some servers read `_` as `-`.
fn is_forwarded(headers: &HeaderMap) -> bool {
    let is_forwarding = |name: &HeaderName| {
        let name = name.as_str().replace('_', "-");
        name == "forwarded" || name.starts_with("x-forwarded")
    };
    headers.keys().any(is_forwarding)
}

/// Whether a host, lower case and without port, is this machine.
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
    use crate::cookies::request::header_fields::Fields;
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
        let fields = Fields::of(request.headers());
        of(&DEFAULT_DOCUMENT, host, request.uri(), &fields)
            .is_some_and(|site| super::holds(&site, request.uri(), request.headers()))
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
