//! A gate written by hand for one application: the least that the promise of ours can cost.
//!
//! Around the application, one state per request: the `Cookie` header, whether the visitor refuses suggestions, by a signed
//! choice or by their browser's signal, and what was set. On the way out every `Set-Cookie` is compared with the declared ones,
//! what was set is written, what is refused and shown is expired, and caches are told.

use crate::policy::Theme;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use base64_simd::{Out, URL_SAFE_NO_PAD};
use divan::black_box;
use hmac::{Hmac, KeyInit, Mac};
use memchr::memmem::Finder;
use policy_runtime::{CookieValue, wire};
use sha2::Sha256;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, LazyLock, Mutex};
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tower::Service;

const HOST: &[u8] = b"kettle.example";
const SUFFIX: &str = "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000";
const DELETION: &str = "recent=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0";
/// What the signature of a choice is bound to.
const BOUND: &[u8] = b"__Host-choice;Shop;kettle.example";
const HALF_A_YEAR: Duration = Duration::from_hours(180 * 24);

static KEY: LazyLock<Hmac<Sha256>> = LazyLock::new(|| Hmac::new(&[7; 64].into()));
static LANGUAGE: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("language"));
static CHOICE: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("__Host-choice"));
static RECENT: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("recent"));

#[derive(Clone)]
struct State(Arc<Visit>);

struct Visit {
    cookies: HeaderValue,
    is_refused: bool,
    set: Mutex<Vec<HeaderValue>>,
}

/// The application, reading one cookie and setting one.
pub(crate) fn app() -> impl Service<Request, Response = Response, Error = Infallible> + Clone {
    async fn read_and_set(axum::Extension(State(visit)): axum::Extension<State>) -> &'static str {
        let value = value(&visit.cookies, &LANGUAGE);
        black_box(value.and_then(|value| String::from_utf8(value.to_vec()).ok()));
        let value = Theme::HighContrast.to_text();
        if wire::is_cookie_value(value.as_bytes())
            && let Ok(line) = HeaderValue::try_from(["theme=", &value, SUFFIX].concat())
            && let Ok(mut set) = visit.set.lock()
        {
            set.push(line);
        }
        "ok"
    }
    Gate(Router::new().route("/", get(read_and_set)))
}

/// A choice that was made now, as it stands in a `Cookie` header.
pub(crate) fn choice() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let choice = format!("1.{now}");
    let tag = KEY.clone().chain_update(BOUND).chain_update(&choice).finalize().into_bytes();
    format!("__Host-choice={choice}.{}", URL_SAFE_NO_PAD.encode_to_string(tag))
}

fn value<'h>(cookies: &'h HeaderValue, name: &Finder<'_>) -> Option<&'h [u8]> {
    let header = cookies.as_bytes();
    name.find_iter(header).find_map(|at| {
        let is_first = at == 0 || header[..at].ends_with(b"; ");
        let value = header[at + name.needle().len()..].strip_prefix(b"=").filter(|_| is_first)?;
        Some(&value[..memchr::memchr(b';', value).unwrap_or(value.len())])
    })
}

/// Whether a choice is signed, no older than half a year, and allows suggestions.
fn allows(choice: &[u8]) -> Option<bool> {
    let (rest, letters) = choice.split_last_chunk::<43>()?;
    let choice = rest.strip_suffix(b".")?;
    let mut tag = [0; 32];
    URL_SAFE_NO_PAD.decode(letters, Out::from_slice(&mut tag)).ok()?;
    KEY.clone().chain_update(BOUND).chain_update(choice).verify_slice(&tag).ok()?;
    let (state, time) = std::str::from_utf8(choice).ok()?.split_once('.')?;
    let made = UNIX_EPOCH + Duration::from_secs(time.parse().ok()?);
    let age = SystemTime::now().duration_since(made).unwrap_or_default();
    Some(state == "1" && age <= HALF_A_YEAR)
}

#[derive(Clone)]
struct Gate(Router);

impl Service<Request> for Gate {
    type Response = Response;
    type Error = Infallible;
    type Future = Held;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: Request) -> Held {
        let headers = request.headers();
        let is_ours = headers.get(header::HOST).is_some_and(|host| host.as_bytes() == HOST);
        let cookies = headers.get(header::COOKIE).filter(|_| is_ours).cloned();
        let cookies = cookies.unwrap_or(HeaderValue::from_static(""));
        let signal = headers.get("sec-gpc").is_some_and(|signal| signal.as_bytes() == b"1");
        let allowed = value(&cookies, &CHOICE).map(|choice| allows(choice) == Some(true));
        let is_refused = !allowed.unwrap_or(!signal);
        let state = State(Arc::new(Visit { cookies, is_refused, set: Mutex::default() }));
        request.extensions_mut().insert(state.clone());
        Held { inner: self.0.call(request), state }
    }
}

struct Held {
    inner: <Router as Service<Request>>::Future,
    state: State,
}

impl Future for Held {
    type Output = Result<Response, Infallible>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut response = ready!(Pin::new(&mut self.inner).poll(context))?;
        let visit = &self.state.0;
        if let Ok(mut set) = visit.set.lock() {
            if visit.is_refused && value(&visit.cookies, &RECENT).is_some() {
                set.push(HeaderValue::from_static(DELETION));
            }
            finish(response.headers_mut(), &mut set);
        }
        Poll::Ready(Ok(response))
    }
}

fn finish(headers: &mut HeaderMap, set: &mut Vec<HeaderValue>) {
    if let header::Entry::Occupied(lines) = headers.entry(header::SET_COOKIE) {
        let (_, lines) = lines.remove_entry_mult();
        set.extend(lines.filter(|line| {
            let line = line.as_bytes();
            line.starts_with(b"theme=") && line.ends_with(SUFFIX.as_bytes())
        }));
    }
    set.drain(..).for_each(|line| {
        headers.append(header::SET_COOKIE, line);
    });
    headers.append(header::VARY, HeaderValue::from_static("Cookie"));
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
}
