//! The check against cross-site request forgery.

use crate::declaration::{Site, default_port, host_and_port};
use http::header::{ORIGIN, REFERER};
use http::request::Parts;
use http::uri::Scheme;

/// Returns whether a form was sent from a page of this site, or by a client that is no browser. Pages cannot forge the
/// fields that it reads.
///
/// `Sec-Fetch-Site` decides if present (Fetch Metadata): `same-origin` passes, and `none`, which the visitor caused.
/// `same-site` does not, as it includes the sites of other tenants. Otherwise `Origin` has to be this site, with the
/// port that the site was named with. A request with neither comes from no browser, so no visitor was tricked into
/// sending it.
///
/// The site is that of [`Cookies::site`](crate::Cookies::site): the request's authority as the layer checked it, or
/// the host of [`resolve_site`](crate::PolicyLayer::resolve_site). `Host` is not read here, as behind a proxy it may
/// differ.
///
/// The scheme is unknown here, so only `Sec-Fetch-Site` distinguishes `http` and `https` of one host. A site named
/// with the port 80 equals one without a port, since a TLS terminator in front may name it for `https` too.
///
/// It identifies the sender of the request, not the author of the form: a page loaded by a form of another site, and
/// reloaded by its own script, sends that form as one of this site ([security](crate::pages#security)).
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use http::{StatusCode, request::Parts};
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::is_same_origin;
///
/// fn check(cookies: &Cookies<Shop>, request: &Parts) -> Result<(), StatusCode> {
///     if is_same_origin(request, cookies.site()) { Ok(()) } else { Err(StatusCode::FORBIDDEN) }
/// }
/// ```
pub fn is_same_origin(request: &Parts, site: &Site) -> bool {
    let mut sites = request.headers.get_all("sec-fetch-site").iter().peekable();
    if sites.peek().is_some() {
        return sites.all(|site| matches!(site.as_bytes(), b"same-origin" | b"none"));
    }
    request.headers.get_all(ORIGIN).iter().all(|origin| is_origin_of(origin.as_bytes(), site))
}

/// Returns whether a page of this site led to the request, as far as its fields tell. A link of another site, an
/// address that was typed, or a bookmark must not make the settings report the outcome of a choice.
pub(super) fn is_navigation_from_site(request: &Parts, site: &Site) -> bool {
    let mut sites = request.headers.get_all("sec-fetch-site").iter().peekable();
    if sites.peek().is_some() {
        return sites.all(|site| site.as_bytes() == b"same-origin");
    }
    // The pages' own `Referrer-Policy` makes browsers send it.
    request.headers.get_all(REFERER).iter().all(|page| {
        let origin = page.as_bytes().splitn(4, |byte| *byte == b'/').take(3);
        is_origin_of(&origin.collect::<Vec<_>>().join(&b'/'), site)
    })
}

/// Returns whether an origin is that of this site.
pub(super) fn is_origin_of(origin: &[u8], site: &Site) -> bool {
    let Some(origin) = Origin::parse(origin) else { return false };
    let has_default_port = site.port().is_none_or(|port| port == 80);
    let is_port = site.port() == Some(origin.port)
        || (has_default_port && default_port(&origin.scheme) == Some(origin.port));
    *origin.host == *site.host() && is_port
}

/// Returns whether a request was rejected for its port alone: most likely the site is named with another port than the
/// browser sees.
pub(super) fn is_of_another_port(request: &Parts, site: &Site) -> bool {
    !request.headers.contains_key("sec-fetch-site")
        && request.headers.get(ORIGIN).is_some_and(|origin| {
            Origin::parse(origin.as_bytes()).is_some_and(|origin| *origin.host == *site.host())
        })
}

/// The origin of a page (RFC 6454): scheme, host and port.
struct Origin {
    scheme: Scheme,
    host: Box<str>,
    port: u16,
}

impl Origin {
    fn parse(origin: &[u8]) -> Option<Origin> {
        let (scheme, authority) = std::str::from_utf8(origin).ok()?.split_once("://")?;
        let scheme = match scheme {
            "https" => Scheme::HTTPS,
            "http" => Scheme::HTTP,
            _ => return None,
        };
        let (host, port) = host_and_port(authority)?;
        let port = port.or_else(|| default_port(&scheme))?;
        Some(Origin { scheme, host, port })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::declaration::SitePattern;

    fn passes(host: &str, headers: &[(&str, &str)]) -> bool {
        passes_at(host, host, headers)
    }

    /// Whether a request to `host` passes that belongs to `site`.
    fn passes_at(site: &str, host: &str, headers: &[(&str, &str)]) -> bool {
        let sites = &[SitePattern::Below("portal.example"), SitePattern::Host("[::1]")];
        let site = Site::admit(sites, site).unwrap();
        let mut request = http::Request::post("/cookies").header("host", host);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        is_same_origin(&request.body(()).unwrap().into_parts().0, &site)
    }

    #[test]
    fn fetch_metadata_decides_where_it_is() {
        let here = "a.portal.example";
        for (site, is_ours) in [
            ("same-origin", true),
            ("none", true),
            ("same-site", false),
            ("cross-site", false),
            ("", false),
            ("Same-Origin", false),
            ("same-origin, cross-site", false),
        ] {
            assert_eq!(passes(here, &[("sec-fetch-site", site)]), is_ours, "{site}");
            // `no-referrer` makes browsers send `null` with our own forms.
            let null = [("sec-fetch-site", site), ("origin", "null")];
            assert_eq!(passes(here, &null), is_ours, "{site}");
        }
        let both = [("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")];
        assert!(!passes(here, &both));
        let ours = [("sec-fetch-site", "cross-site"), ("origin", "https://a.portal.example")];
        assert!(!passes(here, &ours));
    }

    #[test]
    fn else_the_origin_is_this_site() {
        for (host, origin, is_ours) in [
            ("a.portal.example", "https://a.portal.example", true),
            ("a.portal.example", "http://a.portal.example", true),
            ("a.portal.example", "https://a.portal.example:443", true),
            ("a.portal.example:443", "https://a.portal.example", true),
            ("a.portal.example:443", "https://a.portal.example:443", true),
            ("a.portal.example:443", "http://a.portal.example", false),
            ("a.portal.example:80", "http://a.portal.example", true),
            // A load balancer that ends TLS and names its own port.
            ("a.portal.example:80", "https://a.portal.example", true),
            ("a.portal.example:80", "https://a.portal.example:80", true),
            ("a.portal.example", "https://a.portal.example:80", false),
            ("A.Portal.Example.", "https://a.portal.example", true),
            ("[::1]:3000", "http://[::1]:3000", true),
            ("[::1]", "http://[::1]", true),
            ("[0:0:0:0:0:0:0:1]:3000", "http://[::1]:3000", true),
            ("[::1]:3000", "http://[::1]", false),
            ("[::1]:3000", "http://[::2]:3000", false),
            ("a.portal.example", "https://a.portal.example:", false),
            ("a.portal.example", "https://a.portal.example:65536", false),
            ("a.portal.example:3000", "http://a.portal.example:3000", true),
            ("a.portal.example:3000", "http://a.portal.example", false),
            ("a.portal.example:3000", "http://a.portal.example:3001", false),
            ("a.portal.example", "http://a.portal.example:3001", false),
            ("a.portal.example", "https://b.portal.example", false),
            ("a.portal.example", "https://portal.example", false),
            ("a.portal.example", "https://a.portal.example.evil.example", false),
            ("a.portal.example", "https://evil.example/a.portal.example", false),
            ("a.portal.example", "https://a.portal.example/", false),
            ("a.portal.example", "https://a.portal.example@evil.example", false),
            ("a.portal.example", "ftp://a.portal.example", false),
            ("a.portal.example", "a.portal.example", false),
            ("a.portal.example", "null", false),
            ("a.portal.example", "", false),
        ] {
            assert_eq!(passes(host, &[("origin", origin)]), is_ours, "{host} {origin}");
        }
        assert!(!passes(
            "a.portal.example",
            &[("origin", "https://a.portal.example"), ("origin", "https://evil.example")]
        ));
    }

    fn led_from_here(headers: &[(&str, &str)]) -> bool {
        let site = Site::admit(&[SitePattern::Below("portal.example")], "a.portal.example");
        let mut request = http::Request::get("/cookies?saved").header("host", "a.portal.example");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        is_navigation_from_site(&request.body(()).unwrap().into_parts().0, &site.unwrap())
    }

    #[test]
    fn a_page_of_this_site_leads_here_and_no_other_does() {
        for (name, value, expected) in [
            ("sec-fetch-site", "same-origin", true),
            ("sec-fetch-site", "none", false),
            ("sec-fetch-site", "same-site", false),
            ("sec-fetch-site", "cross-site", false),
            ("sec-fetch-site", "", false),
            ("referer", "https://a.portal.example/cookies?next=/a", true),
            ("referer", "https://a.portal.example/", true),
            ("referer", "https://a.portal.example", true),
            ("referer", "https://b.portal.example/", false),
            ("referer", "https://evil.example/https://a.portal.example/", false),
            ("referer", "https://a.portal.example:8443/", false),
            ("referer", "https://a.portal.example@evil.example/", false),
            ("referer", "about:blank", false),
            ("referer", "", false),
            ("accept", "*/*", true),
        ] {
            assert_eq!(led_from_here(&[(name, value)]), expected, "{name}: {value}");
        }
        let both = [("sec-fetch-site", "cross-site"), ("referer", "https://a.portal.example/")];
        assert!(!led_from_here(&both));
    }

    /// Behind a proxy the port of `Host` is that of a connection between servers.
    #[test]
    fn the_port_of_host_is_not_asked_where_another_names_the_site() {
        for (site, host, origin, is_ours) in [
            ("a.portal.example", "a.portal.example:8080", "https://a.portal.example", true),
            ("a.portal.example", "a.portal.example:8080", "https://a.portal.example:8080", false),
            ("a.portal.example", "10.0.0.1:8080", "https://a.portal.example", true),
            ("a.portal.example", "10.0.0.1:8080", "https://10.0.0.1:8080", false),
            ("a.portal.example:8443", "backend", "https://a.portal.example:8443", true),
            ("a.portal.example:8443", "backend", "https://a.portal.example", false),
            ("a.portal.example", "b.portal.example", "https://b.portal.example", false),
        ] {
            assert_eq!(
                passes_at(site, host, &[("origin", origin)]),
                is_ours,
                "{site} {host} {origin}"
            );
        }
    }

    #[test]
    fn what_says_neither_is_no_browser() {
        assert!(passes("a.portal.example", &[]));
        assert!(passes("a.portal.example", &[("referer", "https://evil.example/")]));
    }
}
