//! Whether a request that changes something comes from a page of this site.

use crate::declaration::Site;
use http::header::{HOST, HeaderMap, ORIGIN, REFERER};
use http::request::Parts;
use http::uri::Authority;

/// Whether a form was sent from a page of this site, or by something that is no browser. Pages cannot make browsers lie
/// about it.
///
/// `Sec-Fetch-Site` decides where there is one (Fetch Metadata): `same-origin` passes, and `none`, which is the visitor's own
/// doing. `same-site` does not, as the sites of other tenants are that. Else `Origin` has to be this site, with the port
/// that the request was sent to. A request with neither is of no browser, so nobody's visitor was made to send it.
///
/// Of the scheme nothing is known here, so `http` and `https` of one host are told apart by `Sec-Fetch-Site` alone.
///
/// It tells who sent the request, not who wrote it: a page that a form of another site loaded, and whose script reloads it,
/// sends that form as one of this site ([what the pages withstand](crate::pages#what-they-withstand)).
pub fn is_same_origin(request: &Parts, site: &Site) -> bool {
    let mut sites = request.headers.get_all("sec-fetch-site").iter().peekable();
    if sites.peek().is_some() {
        return sites.all(|site| matches!(site.as_bytes(), b"same-origin" | b"none"));
    }
    let port = port(authority(request));
    let is_this = |origin: &[u8]| is_this_site(origin, site, port);
    request.headers.get_all(ORIGIN).iter().all(|origin| is_this(origin.as_bytes()))
}

/// Whether a page of this site led here, as far as the request tells. A link of another site did not, and neither did what the
/// visitor typed or kept: there nothing is said of what was done before.
pub(super) fn is_led_from_here(request: &Parts, site: &Site) -> bool {
    let mut sites = request.headers.get_all("sec-fetch-site").iter().peekable();
    if sites.peek().is_some() {
        return sites.all(|site| site.as_bytes() == b"same-origin");
    }
    let port = port(authority(request));
    // The pages ask for it themselves, by `Referrer-Policy`.
    request.headers.get_all(REFERER).iter().all(|page| {
        let origin = page.as_bytes().splitn(4, |byte| *byte == b'/').take(3);
        is_this_site(&origin.collect::<Vec<_>>().join(&b'/'), site, port)
    })
}

fn is_this_site(origin: &[u8], site: &Site, port: Option<&str>) -> bool {
    let Ok(origin) = std::str::from_utf8(origin) else { return false };
    let (authority, default_port) = match origin.split_once("://") {
        Some(("https", authority)) => (authority, "443"),
        Some(("http", authority)) => (authority, "80"),
        _ => return false,
    };
    let host = crate::declaration::host_of(authority);
    let of_origin = self::port(Some(authority)).unwrap_or(default_port);
    host.as_deref() == Some(site.host()) && of_origin == port.unwrap_or(default_port)
}

/// The authority that the request was sent to. The layer has seen that there is but one.
pub(super) fn authority(request: &Parts) -> Option<&str> {
    let of_target = request.uri.authority().map(Authority::as_str);
    of_target.or_else(|| host_field(&request.headers))
}

fn host_field(headers: &HeaderMap) -> Option<&str> {
    headers.get(HOST)?.to_str().ok()
}

fn port(authority: Option<&str>) -> Option<&str> {
    let (_, port) = authority?.rsplit_once(':')?;
    port.bytes().all(|byte| byte.is_ascii_digit()).then_some(port)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::declaration::SitePattern;

    fn passes(host: &str, headers: &[(&str, &str)]) -> bool {
        let site = Site::admit(&[SitePattern::Below("portal.example")], host).unwrap();
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

    #[test]
    fn what_says_neither_is_no_browser() {
        assert!(passes("a.portal.example", &[]));
        assert!(passes("a.portal.example", &[("referer", "https://evil.example/")]));
    }
}
