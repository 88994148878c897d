//! A gate written by hand for one application: the least that the promise of ours can cost.
//!
//! Around the application, one state per request: the `Cookie` headers, and what was set. On the way out every
//! `Set-Cookie` is compared with the declared ones, what was set is written, and caches are told.

use crate::policy::Theme;
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use divan::black_box;
use policy_runtime::{CookieValue, wire};
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};
use tower::Service;

const HOST: &[u8] = b"kettle.example";
const SUFFIX: &str = "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000";

#[derive(Clone)]
struct State(Arc<(HeaderValue, Mutex<Vec<HeaderValue>>)>);

/// The application, reading one cookie and setting one.
pub(crate) fn app() -> impl Service<Request, Response = Response, Error = Infallible> + Clone {
    async fn read_and_set(axum::Extension(State(state)): axum::Extension<State>) -> &'static str {
        let value = wire::find(state.0.as_bytes(), b"language").next();
        black_box(value.and_then(|value| String::from_utf8(value.to_vec()).ok()));
        let line = ["theme=", &Theme::HighContrast.to_text(), SUFFIX].concat();
        if let (Ok(line), Ok(mut set)) = (HeaderValue::try_from(line), state.1.lock()) {
            set.push(line);
        }
        "ok"
    }
    Gate(Router::new().route("/", get(read_and_set)))
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
        let state = State(Arc::new((cookies, Mutex::default())));
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
        if let Ok(mut set) = self.state.0.1.lock() {
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
