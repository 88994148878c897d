//! Renders `Refused` and `NotRecorded` in the visitor's language, within the application's layout.

use super::{Page, Presentation, headers, layout};
use crate::consent::{NotRecorded, Refused};
use crate::cookies::Cookies;
use crate::declaration::defaults::DEFAULT_DOCUMENT;
use crate::pages::{Explanation, Here};
use crate::paths::BasePath;
use crate::policy::Policy;
use axum::body::Body;
use axum::extract::Request;
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;
use http::header::{
    CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, VARY,
};
use http::request::Parts;
use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use tower_layer::Layer;
use tower_service::Service;

/// Renders an explanation as a response.
pub(super) async fn page(
    presentation: &Presentation,
    request: Parts,
    status: StatusCode,
    explanation: &Explanation,
) -> Response {
    let (title, language) = (explanation.title.text.clone(), explanation.language);
    let page = Page { title, language, markup: explanation.to_html(), has_banner: false, request };
    headers::html(status, language, presentation.layout.apply(page).await)
}

/// Returns the response of a handler that returned an error, without its request: a page of its own, which
/// [`ExplainLayer`] replaces.
pub(crate) fn explanation_response<A>(
    status: StatusCode,
    answer: A,
    language: Option<&str>,
) -> Response
where
    A: Into<ErrorAnswer>,
{
    let answer = answer.into();
    let language = language.unwrap_or("en");
    let (explanation, base) = match answer {
        ErrorAnswer::Refused(refused) => {
            let page = Explanation::refused(&DEFAULT_DOCUMENT, &refused, language, "");
            (page, refused.base_path())
        }
        // The error does not carry the base path.
        ErrorAnswer::NotRecorded(reason) => {
            let page = Explanation::not_recorded(&DEFAULT_DOCUMENT, reason, language);
            (page, BasePath::ROOT)
        }
    };
    let (title, language) = (&explanation.title.text, explanation.language);
    let document = layout::document(title, language, &explanation.to_html(), None, base);
    let mut response = (status, Html(document)).into_response();
    response.extensions_mut().insert(answer);
    response
}

/// The error that a handler returned, in the extensions of its response.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ErrorAnswer {
    Refused(Refused),
    NotRecorded(NotRecorded),
}

impl From<Refused> for ErrorAnswer {
    fn from(refused: Refused) -> ErrorAnswer {
        ErrorAnswer::Refused(refused)
    }
}

impl From<NotRecorded> for ErrorAnswer {
    fn from(reason: NotRecorded) -> ErrorAnswer {
        ErrorAnswer::NotRecorded(reason)
    }
}

/// Renders [`Refused`](crate::Refused) and [`NotRecorded`](crate::NotRecorded) of the services inside in the
/// application's layout and the visitor's language: a layer for [`Router::layer`](::axum::Router::layer). Made by
/// [`Routes::explanations`](super::Routes::explanations).
///
/// It replaces the body and keeps the status and the fields that the application set. Errors reach it as extensions of
/// their responses, so it works for handlers, extractors and middleware alike:
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::{Media, Shop};
/// use axum::{Router, middleware::{self, Next}};
/// use axum::{extract::Request, response::Response};
/// use policy_runtime::pages::routes;
/// use policy_runtime::{Cookies, Refused};
///
/// async fn with_films(cookies: Cookies<Shop>, request: Request, next: Next) -> Result<Response, Refused> {
///     cookies.consent(Media)?;
///     Ok(next.run(request).await)
/// }
///
/// let pages = routes::<Shop>();
/// let films: Router = Router::new().layer(middleware::from_fn(with_films));
/// let app = Router::new().nest("/films", films).layer(pages.explanations()).merge(pages);
/// # let _ = app;
/// ```
pub struct ExplainLayer<P> {
    presentation: Presentation,
    policy: PhantomData<fn() -> P>,
}

impl<P> ExplainLayer<P> {
    pub(super) fn new(presentation: Presentation) -> ExplainLayer<P> {
        ExplainLayer { presentation, policy: PhantomData }
    }
}

impl<S, P> Layer<S> for ExplainLayer<P> {
    type Service = Explain<S, P>;

    fn layer(&self, inner: S) -> Explain<S, P> {
        Explain { inner, presentation: self.presentation.clone(), policy: PhantomData }
    }
}

/// The service that an [`ExplainLayer`] makes. It clones the head of each request, boxes the future of each response,
/// and renders a page for errors alone.
pub struct Explain<S, P> {
    inner: S,
    presentation: Presentation,
    policy: PhantomData<fn() -> P>,
}

impl<S, P> Service<Request> for Explain<S, P>
where
    S: Service<Request, Response = Response, Error = Infallible>,
    S::Future: Send + 'static,
    P: Policy,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let (request, body) = request.into_parts();
        // On a host that is no site there are no cookies, so no handler refuses any.
        if let Ok(cookies) = Cookies::<P>::of(&request.extensions) {
            self.presentation.locate(&cookies);
        }
        let head = request.clone();
        let answer = self.inner.call(Request::from_parts(request, body));
        let presentation = self.presentation.clone();
        Box::pin(async move { Ok(explain::<P>(&presentation, head, answer.await?).await) })
    }
}

/// Renders the error of a response in the visitor's language. A body that is already compressed stays.
async fn explain<P: Policy>(
    presentation: &Presentation,
    request: Parts,
    mut response: Response,
) -> Response {
    let is_encoded = response.headers().contains_key(CONTENT_ENCODING);
    let answer = response.extensions_mut().remove::<ErrorAnswer>().filter(|_| !is_encoded);
    let Some(answer) = answer else { return response };
    let language = presentation.language(&request);
    let explanation = match answer {
        ErrorAnswer::Refused(refused) => {
            Explanation::refused(P::document(), &refused, &language, &Here::of(&request))
        }
        ErrorAnswer::NotRecorded(reason) => match Cookies::<P>::of(&request.extensions) {
            Ok(cookies) => Explanation::not_recorded(&cookies, reason, &language),
            Err(_) => Explanation::not_recorded(P::document(), reason, &language),
        },
    };
    let page = page(presentation, request, response.status(), &explanation).await;
    let (explained, body) = page.into_parts();
    *response.body_mut() = Body::new(body);
    merge_fields(response.headers_mut(), &explained.headers);
    response
}

/// Merges the fields of the explanation; those that the application set stay.
fn merge_fields(headers: &mut HeaderMap, explained: &HeaderMap) {
    headers.remove(CONTENT_LENGTH);
    for (name, value) in explained {
        if name == VARY {
            headers.append(name, value.clone());
        } else if name == CONTENT_TYPE || name == CONTENT_LANGUAGE || !headers.contains_key(name) {
            headers.insert(name, value.clone());
        }
    }
}

impl<P> Clone for ExplainLayer<P> {
    fn clone(&self) -> Self {
        ExplainLayer::new(self.presentation.clone())
    }
}

impl<S: Clone, P> Clone for Explain<S, P> {
    fn clone(&self) -> Self {
        Explain {
            inner: self.inner.clone(),
            presentation: self.presentation.clone(),
            policy: PhantomData,
        }
    }
}

impl<P> fmt::Debug for ExplainLayer<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExplainLayer").finish_non_exhaustive()
    }
}

impl<S, P> fmt::Debug for Explain<S, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Explain").finish_non_exhaustive()
    }
}
