//! The page that the visitor is on.

use super::paths::path_on_this_site;
use super::same_origin::is_origin_of;
use crate::cookies::request::header_fields::HeaderFields;
use crate::declaration::defaults::DEFAULT_DOCUMENT;
use crate::declaration::{Document, Site, SitePattern};
use crate::layer::{Destination, Host, site_of};
use crate::paths::BasePath;
use http::header::REFERER;
use http::request::Parts;
use http::{HeaderMap, Method, Uri};
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;

/// The path and query of the page that the visitor is on, as the browser requested it, for links and forms that return
/// to it.
///
/// With axum it is an infallible extractor. The address is complete also in nested routers, behind a proxy that cuts a
/// path ([`PolicyLayer::at`](crate::PolicyLayer::at)), and below middleware within the layer that rewrites paths;
/// axum's own `Uri` is the part that a nested router leaves.
///
/// The address of a form's `action` may accept no `GET`. So for methods other than `GET` and `HEAD` it is the page
/// with the form, by a `Referer` of this site. Without one it is the application's front page, and so it is for an
/// address that is [no path on this site](super::path_on_this_site()), such as `//evil.example`, or is longer than
/// 2048 octets.
///
/// ```
/// use policy_runtime::pages::Here;
///
/// let request = http::Request::get("/kettles?page=2").body(()).unwrap();
/// let here = Here::of(&request.into_parts().0);
/// assert_eq!(here.as_str(), "/kettles?page=2");
///
/// let form = http::Request::post("/basket")
///     .header("host", "kettle.example")
///     .header("referer", "https://kettle.example/kettles/copper");
/// let here = Here::of(&form.body(()).unwrap().into_parts().0);
/// assert_eq!(here.as_str(), "/kettles/copper");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Here {
    address: String,
    base_path: BasePath,
}

impl Here {
    /// Returns the page of a request, given its head.
    pub fn of(request: &Parts) -> Here {
        let destination = Destination::of(&request.extensions, &request.uri);
        let base_path = destination.base_path;
        let address = if matches!(request.method, Method::GET | Method::HEAD) {
            original_address(&destination)
        } else {
            // Without a layer, only the request's own authority is known.
            let (document, host) = (&ANY_SITE, Host::OfTheRequest);
            let sent_to =
                || site_of(document, &host, &request.uri, &HeaderFields::of(&request.headers));
            match destination.site {
                Some(site) => referring_page(&request.headers, site),
                None => sent_to().and_then(|site| referring_page(&request.headers, &site)),
            }
        };
        let address = address.unwrap_or_else(|| base_path.front_page().to_owned());
        Here { address, base_path }
    }

    /// Returns the path and query, a [path on this site](super::path_on_this_site()).
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// Returns the path below which the application stands.
    pub fn base_path(&self) -> BasePath {
        self.base_path
    }

    /// Returns the address of a page or a file of the application: `/shop/cookies` for `/cookies`, below `/shop`.
    ///
    /// ```
    /// use policy_runtime::pages::{Here, stylesheet};
    ///
    /// let here = Here::of(&http::Request::get("/kettles").body(()).unwrap().into_parts().0);
    /// let link = format!("<link rel=stylesheet href={}>", here.address(stylesheet().path()));
    /// assert!(link.contains("/cookies/"));
    /// ```
    pub fn address<'p>(&self, path: &'p str) -> Cow<'p, str> {
        self.base_path.address(path)
    }
}

/// Returns the address that the browser requested, with the base path if a proxy has cut it.
fn original_address(destination: &Destination<'_>) -> Option<String> {
    let original_address = destination.original_uri?.to_string();
    if !original_address.starts_with('/') {
        return None;
    }
    let base_path = destination.base_path;
    let whole = if base_path.is_above(&original_address) {
        original_address.into()
    } else {
        base_path.address(&original_address)
    };
    path_on_this_site(&whole).map(str::to_owned)
}

/// Returns the path and query of the page that sent the request, if it is one of this site. None for repeated fields.
fn referring_page(headers: &HeaderMap, site: &Site) -> Option<String> {
    let mut fields = headers.get_all(REFERER).iter();
    let field = fields.next().filter(|_| fields.next().is_none())?;
    let referer = Uri::try_from(field.as_bytes()).ok()?;
    let origin = format!("{}://{}", referer.scheme_str()?, referer.authority()?);
    let page = referer.path_and_query().filter(|_| is_origin_of(origin.as_bytes(), site))?;
    path_on_this_site(&page.to_string()).map(str::to_owned)
}

/// The document of requests without a layer, which admits any site.
static ANY_SITE: Document = Document { sites: &[SitePattern::Any], ..DEFAULT_DOCUMENT };

impl Deref for Here {
    type Target = str;

    fn deref(&self) -> &str {
        &self.address
    }
}

impl AsRef<str> for Here {
    fn as_ref(&self) -> &str {
        &self.address
    }
}

impl From<Here> for String {
    fn from(here: Here) -> String {
        here.address
    }
}

impl fmt::Display for Here {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::Request;

    fn here(method: &str, target: &str, fields: &[(&str, &str)]) -> String {
        let mut request = Request::builder().method(method).uri(target);
        for (name, value) in fields {
            request = request.header(*name, *value);
        }
        Here::of(&request.body(()).unwrap().into_parts().0).into()
    }

    #[test]
    fn a_page_is_its_path_and_query() {
        let long = format!("/{}", "a".repeat(2048));
        for (target, expected) in [
            ("/", "/"),
            ("/kettles?page=2&sort=%22up%22", "/kettles?page=2&sort=%22up%22"),
            ("http://kettle.example/kettles?a", "/kettles?a"),
            ("http://kettle.example", "/"),
            ("http://kettle.example?a", "/?a"),
            ("//evil.example/a", "/"),
            ("http://kettle.example//evil.example", "/"),
            ("/a//b", "/a//b"),
            (&long, "/"),
        ] {
            assert_eq!(here("GET", target, &[]), expected, "{target}");
            assert_eq!(here("HEAD", target, &[]), expected, "{target}");
        }
        assert_eq!(here("OPTIONS", "*", &[]), "/");
        assert_eq!(here("CONNECT", "kettle.example:443", &[]), "/");
    }

    #[test]
    fn a_page_is_not_where_it_was_linked_from() {
        let fields = [("host", "kettle.example"), ("referer", "https://kettle.example/from")];
        assert_eq!(here("GET", "/to", &fields), "/to");
    }

    #[test]
    fn the_answer_to_a_form_leads_back_to_its_page() {
        for (host, referer, expected) in [
            ("kettle.example", "https://kettle.example/kettles?a=b", "/kettles?a=b"),
            ("kettle.example", "http://kettle.example/kettles", "/kettles"),
            ("Kettle.Example", "https://KETTLE.example/kettles", "/kettles"),
            ("kettle.example:443", "https://kettle.example/kettles", "/kettles"),
            ("kettle.example:3000", "http://kettle.example:3000/kettles", "/kettles"),
            ("kettle.example", "https://kettle.example", "/"),
            ("kettle.example", "https://kettle.example?a", "/?a"),
            ("kettle.example:3000", "http://kettle.example/kettles", "/"),
            ("kettle.example", "https://kettle.example:8443/kettles", "/"),
            ("kettle.example", "https://evil.example/kettles", "/"),
            ("kettle.example", "https://a.kettle.example/kettles", "/"),
            ("kettle.example", "https://kettle.example.evil.example/kettles", "/"),
            ("kettle.example", "https://kettle.example@evil.example/kettles", "/"),
            ("kettle.example", "https://evil.example@kettle.example/kettles", "/"),
            ("kettle.example", "https://kettle.example//evil.example", "/"),
            ("kettle.example", "https://kettle.example/\\evil.example", "/"),
            ("kettle.example", "ftp://kettle.example/kettles", "/"),
            ("kettle.example", "javascript:alert(1)", "/"),
            ("kettle.example", "about:blank", "/"),
            ("kettle.example", "/kettles", "/"),
            ("kettle.example", "", "/"),
        ] {
            for method in ["POST", "PUT", "DELETE", "PATCH"] {
                let found = here(method, "/basket", &[("host", host), ("referer", referer)]);
                assert_eq!(found, expected, "{method} {host} {referer}");
            }
        }
        let page = ("referer", "https://kettle.example/kettles");
        assert_eq!(here("POST", "/basket", &[("host", "kettle.example")]), "/");
        assert_eq!(here("POST", "/basket", &[("host", "kettle.example"), page, page]), "/");
        assert_eq!(here("POST", "/basket", &[page]), "/", "a site that nothing names");
        assert_eq!(here("POST", "http://kettle.example/basket", &[page]), "/kettles");
    }
}
