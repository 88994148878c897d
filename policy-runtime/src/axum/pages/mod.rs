//! The pages as routes for axum.

mod assets;
mod banner;
mod explanations;
mod gpc;
mod headers;
mod layout;
mod policy;
mod query;
mod settings;

pub(super) use explanations::explained;
pub use explanations::{Explain, ExplainLayer};
pub use layout::Page;

use crate::cookies::Cookies;
use crate::declaration::languages::MAX_TAG;
use crate::pages::{script, stylesheet};
use crate::paths::{BANNER, BasePath, POLICY, SETTINGS, valid};
use crate::policy::Policy;
use axum::Router;
use axum::routing::get;
use http::header::ACCEPT_LANGUAGE;
use http::request::Parts;
use layout::Layout;
use query::Query;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

/// The routes of the policy's pages, for [`Router::merge`](::axum::Router::merge).
///
/// | path | what |
/// |---|---|
/// | `GET /cookies` | the settings; `?next=` is the way back |
/// | `POST /cookies` | a choice, then 303 to the form's `next` |
/// | `GET /cookies/banner` | the banner as a fragment, or 204; `?next=` is where it leads back to |
/// | `GET /cookie-policy` | the policy; `?format=md` or `json` for other forms of it |
/// | `GET /.well-known/gpc.json` | that Global Privacy Control is honoured, or not |
/// | `GET` [`stylesheet().path()`](crate::pages::stylesheet()), [`script().path()`](crate::pages::script()) | immutable |
///
/// An address in `next` is a [path on this site](crate::pages::path_on_this_site()) of at most 2048 octets; any other is as if there were
/// none. `?lang=` names the language of a page. The paths are the application's own, so the routes are merged into its root.
/// Where browsers find the application below a path, [`PolicyLayer::at`](crate::PolicyLayer::at) says so.
pub fn routes<P: Policy>() -> Routes<P> {
    Routes {
        presentation: Presentation {
            layout: Layout::default(),
            language: Arc::new(accepted_language::<P>),
            base_path: None,
        },
        policy: PhantomData,
    }
}

/// The routes of the policy's pages. Made by [`routes`].
pub struct Routes<P> {
    presentation: Presentation,
    policy: PhantomData<fn() -> P>,
}

impl<P: Policy> Routes<P> {
    /// Says the answers [`Refused`](crate::Refused) and [`NotRecorded`](crate::NotRecorded) of the application's handlers in
    /// this layout and in the visitor's language: `.layer(pages.explanations())`. Without it they are pages of their own, in
    /// the first language of the policy. It keeps a copy of the head of each request until it is answered.
    pub fn explanations(&self) -> ExplainLayer<P> {
        ExplainLayer::new(self.presentation.clone())
    }
}

/// How the pages look and speak.
#[derive(Clone)]
struct Presentation {
    layout: Layout,
    language: Arc<dyn Fn(&Parts) -> String + Send + Sync>,
    /// The path below which the application stands, if the routes were told.
    base_path: Option<BasePath>,
}

impl Presentation {
    /// Lets everything that is made from the cookies of a request know where the application stands, if the layer does not
    /// say so.
    fn locate<P: Policy>(&self, cookies: &Cookies<P>) {
        if let Some(base_path) = self.base_path {
            cookies.locate(base_path);
        }
    }

    fn language(&self, request: &Parts) -> String {
        let query = Query::of(request);
        let asked = query.value("lang").filter(|tag| tag.len() <= MAX_TAG);
        asked.map_or_else(|| (self.language)(request), str::to_owned)
    }
}

fn accepted_language<P: Policy>(request: &Parts) -> String {
    let fields = request.headers.get_all(ACCEPT_LANGUAGE).iter();
    let fields: Vec<_> = fields.filter_map(|field| field.to_str().ok()).collect();
    P::document().negotiate(&fields.join(",")).to_owned()
}

impl<P: Policy> Routes<P> {
    /// Puts the pages into a layout of the application: a function from a [`Page`] to the whole document.
    ///
    /// What of the visitor's cookies it reads, the response's caching follows.
    #[must_use]
    pub fn layout<F, Answer>(mut self, layout: F) -> Routes<P>
    where
        F: Fn(Page) -> Answer + Send + Sync + 'static,
        Answer: Future<Output = String> + Send + 'static,
    {
        self.presentation.layout = Layout::new(layout);
        self
    }

    /// Says below which path browsers find the application, for these pages and, by
    /// [`explanations`](Routes::explanations), for what is inside of that layer. [`PolicyLayer::at`](crate::PolicyLayer::at)
    /// says it once for everything, and is all that is needed; should the two differ, that one counts and an error is logged.
    ///
    /// # Panics
    /// When the application starts, if a text is given that is no such path. A [`BasePath`] is one.
    #[must_use]
    #[track_caller]
    pub fn at<B>(mut self, path: B) -> Routes<P>
    where
        B: TryInto<BasePath, Error: fmt::Display>,
    {
        self.presentation.base_path = Some(valid(path));
        self
    }

    /// Chooses the language of the pages by the request, as a BCP 47 tag: from a cookie or a part of the path. Else it is what
    /// [`Document::negotiate`](crate::declaration::Document::negotiate) finds for `Accept-Language`.
    #[must_use]
    pub fn language<F>(mut self, language: F) -> Routes<P>
    where
        F: Fn(&Parts) -> String + Send + Sync + 'static,
    {
        self.presentation.language = Arc::new(language);
        self
    }
}

impl<P: Policy, S: Clone + Send + Sync + 'static> From<Routes<P>> for Router<S> {
    fn from(routes: Routes<P>) -> Router<S> {
        Router::new()
            .route(SETTINGS, get(settings::show::<P>).post(settings::choose::<P>))
            .route(BANNER, get(banner::show::<P>))
            .route(POLICY, get(policy::show::<P>))
            .route("/.well-known/gpc.json", get(gpc::show::<P>))
            .route(stylesheet().path(), get(async || assets::serve(stylesheet())))
            .route(script().path(), get(async || assets::serve(script())))
            .with_state(routes.presentation)
    }
}

impl<P: Policy> fmt::Debug for Routes<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Routes").field("policy", &P::document().name).finish_non_exhaustive()
    }
}
