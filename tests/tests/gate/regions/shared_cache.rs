//! Shared caches between the hop that names the region and the application: none gives a visitor what was made for another region.

use super::*;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, Method, Response, StatusCode};
use axum::response::{Html, IntoResponse};
use policy_runtime::Mode;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::Mutex;
use tower::{Service, ServiceExt};

/// What a cache obeys.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Obeys {
    /// `Cache-Control` and `Vary`, as RFC 9111 demands.
    Both,
    /// `Vary` alone, and it stores whatever comes.
    Vary,
    /// `Cache-Control` alone, as many CDNs do.
    CacheControl,
}

/// A response that is stored: the values of the request's fields that its `Vary` names, and its body.
struct Stored {
    vary: BTreeMap<String, Vec<String>>,
    headers: HeaderMap,
    body: String,
}

/// A cache that many visitors share.
struct SharedCache<S> {
    app: S,
    obeys: Obeys,
    stored: Mutex<Vec<(String, Stored)>>,
}

fn members(headers: &HeaderMap, name: &str) -> Vec<String> {
    let lines = values(headers, name);
    let members = lines.iter().flat_map(|line| line.split(','));
    members.map(|member| member.trim().to_ascii_lowercase()).collect()
}

fn values_of(headers: &HeaderMap, name: &str) -> Vec<String> {
    values(headers, name).into_iter().map(str::to_owned).collect()
}

impl<S> SharedCache<S>
where
    S: Service<Request, Response = Response<Body>, Error = Infallible> + Clone,
{
    fn new(app: S, obeys: Obeys) -> SharedCache<S> {
        SharedCache { app, obeys, stored: Mutex::default() }
    }

    /// Answers a request, and says whether from the store.
    async fn get(&self, path: &str, fields: &HeaderMap) -> (String, HeaderMap, bool) {
        let is_for = |stored: &&(String, Stored)| {
            stored.0 == path
                && (self.obeys == Obeys::CacheControl
                    || stored.1.vary.iter().all(|(name, sent)| values_of(fields, name) == *sent))
        };
        if let Some((_, stored)) = self.stored.lock().unwrap().iter().find(is_for) {
            return (stored.body.clone(), stored.headers.clone(), true);
        }
        let (body, headers) = direct(&self.app, path, fields).await;
        let cache_control = members(&headers, "cache-control");
        let forbids = |word: &str| cache_control.iter().any(|directive| directive == word);
        let is_private = forbids("private") || forbids("no-store") || forbids("no-cache");
        let vary = members(&headers, "vary");
        let stores = match self.obeys {
            Obeys::Both => !is_private && !vary.contains(&"*".to_owned()),
            Obeys::Vary => !vary.contains(&"*".to_owned()),
            Obeys::CacheControl => !is_private,
        };
        if stores {
            let vary = vary.into_iter().map(|name| (name.clone(), values_of(fields, &name)));
            let answer =
                Stored { vary: vary.collect(), headers: headers.clone(), body: body.clone() };
            self.stored.lock().unwrap().push((path.to_owned(), answer));
        }
        (body, headers, false)
    }
}

async fn direct<S>(app: &S, path: &str, fields: &HeaderMap) -> (String, HeaderMap)
where
    S: Service<Request, Response = Response<Body>, Error = Infallible> + Clone,
{
    let mut request = Request::builder().method(Method::GET).uri(path).body(Body::empty()).unwrap();
    *request.headers_mut() = fields.clone();
    let response = app.clone().oneshot(request).await.unwrap();
    assert!(response.status() != StatusCode::INTERNAL_SERVER_ERROR);
    let (parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, 1 << 22).await.unwrap();
    (String::from_utf8_lossy(&bytes).into_owned(), parts.headers)
}

/// The requests of many visitors: each region, with and without the signal, a choice, or a part of a forged region.
fn visitors(choices: &[String]) -> Vec<HeaderMap> {
    let mut visitors = Vec::new();
    for region in REGIONS {
        for signal in [None, Some("1")] {
            for cookies in std::iter::once(None).chain(choices.iter().map(Some)) {
                let mut headers = HeaderMap::new();
                headers.insert("host", HeaderValue::from_static(HOST));
                headers.insert("sec-fetch-dest", HeaderValue::from_static("document"));
                for (name, code) in fields(region) {
                    headers.append(HeaderName::from_static(name), code.parse().unwrap());
                }
                if let Some(signal) = signal {
                    headers.insert("sec-gpc", HeaderValue::from_static(signal));
                }
                if let Some(cookies) = cookies {
                    headers.insert("cookie", cookies.parse().unwrap());
                }
                visitors.push(headers);
            }
        }
    }
    let forged = ["US, DE", "T1", "us", "DE", "EU"].map(|code| {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static(HOST));
        headers.append("cf-ipcountry", HeaderValue::from_static("US"));
        headers.append("cf-ipcountry", HeaderValue::from_static(code));
        headers
    });
    visitors.extend(forged);
    visitors
}

/// A page that says `public` and shows what it knows about its visitor.
async fn public(cookies: Cookies<Shop>) -> impl IntoResponse {
    ([("cache-control", "public, max-age=60")], state(&cookies))
}

async fn jurisdictions(cookies: Cookies<Shop>) -> impl IntoResponse {
    let headers = [("cache-control", "s-maxage=60"), ("cdn-cache-control", "max-age=60")];
    (headers, format!("{:?}", cookies.jurisdictions()))
}

fn router() -> Router {
    Router::new()
        .route("/", get(async |cookies: Cookies<Shop>| state(&cookies)))
        .route("/public", get(public))
        .route("/jurisdictions", get(jurisdictions))
        .route("/same", get(async || ([("cache-control", "public, max-age=60")], Html("same"))))
        .route(
            "/choose/{choice}",
            get(async |cookies: Cookies<Shop>, path: axum::extract::Path<String>| {
                let choice =
                    if path.0 == "allow" { Choice::allow_all() } else { Choice::refuse_all() };
                cookies.choose(choice).await.map(drop).unwrap();
            }),
        )
        .merge(policy_runtime::pages::routes::<Shop>())
}

#[tokio::test]
async fn no_shared_cache_gives_a_visitor_what_was_made_for_another_region() {
    for (mode, obeys, paths) in [
        (Mode::Enforce, Obeys::Both, &["/", "/public", "/jurisdictions", "/same"][..]),
        (Mode::Enforce, Obeys::Vary, &["/", "/public", "/jurisdictions", "/same"]),
        (Mode::Enforce, Obeys::CacheControl, &["/", "/public", "/jurisdictions", "/same"]),
        // What is only reported relies on `Vary`.
        (Mode::Report, Obeys::Both, &["/", "/public", "/jurisdictions", "/same"]),
        (Mode::Report, Obeys::Vary, &["/", "/public", "/jurisdictions", "/same"]),
    ] {
        let app = layer().mode(mode).guard(router());
        let mut choices = Vec::new();
        for choice in ["allow", "refuse"] {
            let path = format!("/choose/{choice}");
            let response = send(&app, "GET", HOST, &path, &[("cf-ipcountry", "DE")]).await;
            choices.push(cookie_header(&response));
        }
        // A signal beside a consent withdraws it for later requests too, so all visitors come once before anything is stored.
        for headers in &visitors(&choices) {
            direct(&app, "/", headers).await;
        }
        let cache = SharedCache::new(app.clone(), obeys);
        let mut hits = 0;
        for headers in visitors(&choices).iter().chain(&visitors(&choices)) {
            for path in paths {
                let (body, _, is_hit) = cache.get(path, headers).await;
                let (expected, _) = direct(&app, path, headers).await;
                assert_eq!(body, expected, "{mode:?} {obeys:?} {path} {headers:?}");
                hits += usize::from(is_hit);
            }
        }
        // A page that reads nothing is still shared by all.
        assert!(hits > 100, "{mode:?} {obeys:?}: {hits}");
    }
}

#[tokio::test]
async fn the_pages_of_the_crate_are_mixed_by_no_cache() {
    for obeys in [Obeys::Both, Obeys::Vary, Obeys::CacheControl] {
        let app = layer().guard(router());
        let cache = SharedCache::new(app.clone(), obeys);
        for path in ["/cookies", "/cookies/banner", "/cookie-policy", "/cookies/opt-out"] {
            for headers in visitors(&[]) {
                let (body, _, is_hit) = cache.get(path, &headers).await;
                let (expected, _) = direct(&app, path, &headers).await;
                let shown = |body: &str| without_tokens(body);
                assert_eq!(shown(&body), shown(&expected), "{obeys:?} {path} {headers:?} {is_hit}");
            }
        }
    }
}

/// A page without the values of its hidden fields, which differ each time.
fn without_tokens(page: &str) -> String {
    let mut kept = String::new();
    for (place, part) in page.split("value=\"").enumerate() {
        let part = if place == 0 { part } else { part.split_once('"').map_or(part, |it| it.1) };
        kept.push_str(part);
    }
    kept
}

#[tokio::test]
async fn a_californian_page_is_never_the_first_answer_for_a_german() {
    let app = layer().guard(router());
    let cache = SharedCache::new(app, Obeys::Both);
    let visitor = |region| {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static(HOST));
        for (name, code) in fields(region) {
            headers.append(HeaderName::from_static(name), code.parse().unwrap());
        }
        headers
    };
    let (here, headers, _) = cache.get("/public", &visitor("US-CA")).await;
    for name in ["cookie", "sec-gpc", "cf-ipcountry", "cf-region-code"] {
        assert!(members(&headers, "vary").contains(&name.to_owned()), "{name} {headers:?}");
    }
    assert_eq!(values(&headers, "cache-control"), ["private, max-age=60"]);
    let (there, _, is_hit) = cache.get("/public", &visitor("DE")).await;
    assert!(!is_hit && here != there, "{here} {there}");
}
