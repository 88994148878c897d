//! Whether a request that changes something comes from a page of this site.

use crate::declaration::{Site, default_port, host_and_port};
use http::header::{ORIGIN, REFERER};
use http::request::Parts;
use http::uri::Scheme;

/// Whether a form was sent from a page of this site, or by something that is no browser. Pages cannot make browsers lie
/// about it.
///
/// `Sec-Fetch-Site` decides where there is one (Fetch Metadata): `same-origin` passes, and `none`, which is the visitor's own
/// doing. `same-site` does not, as the sites of other tenants are that. Else `Origin` has to be this site, with the port
/// that the site was named with. A request with neither is of no browser, so nobody's visitor was made to send it.
///
/// The site is that of [`Cookies::site`](crate::Cookies::site): what the layer made of the request's authority, or of what
/// [`resolve_site`](crate::PolicyLayer::resolve_site) answered. So `Host` is not looked at here, which behind a proxy may be another.
///
/// Of the scheme nothing is known here, so `http` and `https` of one host are told apart by `Sec-Fetch-Site` alone. A site that
/// is named with the port 80 is the same as without, since what ends TLS in front may name it for `https` too.
///
/// It tells who sent the request, not who wrote it: a page that a form of another site loaded, and whose script reloads it,
/// sends that form as one of this site ([what the pages withstand](crate::pages#what-they-withstand)).
pub fn is_same_origin(request: &Parts, site: &Site) -> bool {
    let mut sites = request.headers.get_all("sec-fetch-site").iter().peekable();
    if sites.peek().is_some() {
        return sites.all(|site| matches!(site.as_bytes(), b"same-origin" | b"none"));
    }
    request.headers.get_all(ORIGIN).iter().all(|origin| is_origin_of(origin.as_bytes(), site))
}

/// Whether a page of this site led here, as far as the request tells. A link of another site did not, and neither did what the
/// visitor typed or kept: there nothing is said of what was done before.
pub(super) fn is_led_from_here(request: &Parts, site: &Site) -> bool {
    let mut sites = request.headers.get_all("sec-fetch-site").iter().peekable();
    if sites.peek().is_some() {
        return sites.all(|site| site.as_bytes() == b"same-origin");
    }
    // The pages ask for it themselves, by `Referrer-Policy`.
    request.headers.get_all(REFERER).iter().all(|page| {
        let origin = page.as_bytes().splitn(4, |byte| *byte == b'/').take(3);
        is_origin_of(&origin.collect::<Vec<_>>().join(&b'/'), site)
    })
}

/// Whether an origin is that of a page of this site.
pub(super) fn is_origin_of(origin: &[u8], site: &Site) -> bool {
    let Some(origin) = Origin::parse(origin) else { return false };
    let has_default_port = site.port().is_none_or(|port| port == 80);
    let is_port = site.port() == Some(origin.port)
        || (has_default_port && default_port(&origin.scheme) == Some(origin.port));
    *origin.host == *site.host() && is_port
}

/// Whether a request was refused only because it names another port than its site has: then most likely the site is named
/// otherwise than the browser sees it.
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
        is_led_from_here(&request.body(()).unwrap().into_parts().0, &site.unwrap())
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
