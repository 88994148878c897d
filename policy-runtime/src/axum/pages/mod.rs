//! The pages as routes for axum.

mod assets;
mod banner;
mod csp_reports;
mod embeds;
mod explanations;
mod form;
mod gpc;
mod headers;
mod layout;
mod opt_out;
mod policy;
mod privacy_links;
mod query;
mod settings;

pub(super) use explanations::explanation_response;
pub use explanations::{Explain, ExplainLayer};
pub use layout::Page;

use crate::cookies::Cookies;
use crate::csp::REPORTS;
use crate::declaration::languages::MAX_TAG;
use crate::pages::{
    Placement, choices_script, consent_signals_script, embed_script, script, stylesheet,
};
use crate::paths::{BANNER, BasePath, EMBEDS, OPT_OUT, POLICY, PRIVACY_LINKS, SETTINGS, valid};
use crate::policy::Policy;
use axum::Router;
use axum::routing::{get, post};
use http::header::ACCEPT_LANGUAGE;
use http::request::Parts;
use layout::Layout;
use query::Query;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

/// Creates the routes of the policy's pages, for [`Router::merge`](::axum::Router::merge).
///
/// | path | response |
/// |---|---|
/// | `GET /cookies` | the settings; `?next=` is the way back, `?purpose=` shows one purpose alone, in a fragment |
/// | `POST /cookies` | records a choice, then 303 to the form's `next`; see [`handle_choice`](crate::pages::handle_choice()) for the other statuses |
/// | `GET /cookies/banner` | the banner as a fragment, or 204; `?next=` is the path to return to, `&entry` adds the notice at entry |
/// | `GET /cookies/links` | the [links](crate::pages::PrivacyLinks) that the visitor's region prescribes as a fragment, or 204 |
/// | `POST /cookies/embeds` | the items of embeds that a placeholder's form or the script asks for; see [`handle_embeds`](crate::pages::handle_embeds()) for the other statuses |
/// | `GET /cookies/embeds` | 303 to the application's first page, as such an item has no address |
/// | `GET /cookies/opt-out` | the page that opts out of sale and sharing, or 404 where nothing sells |
/// | `POST /cookies/opt-out` | refuses all that sells, then 303 to the page; see [`handle_opt_out`](crate::pages::handle_opt_out()) for the other statuses |
/// | `GET /cookie-policy` | the policy; `?format=md` and `json` for other formats |
/// | `GET /.well-known/gpc.json` | the support of Global Privacy Control |
/// | `POST /cookies/csp-reports` | 204, and a log line for each new violation of the [`csp`](crate::csp) |
/// | `GET` [`stylesheet().path()`](crate::pages::stylesheet()), [`script().path()`](crate::pages::script()), [`choices_script().path()`](crate::pages::choices_script()), [`consent_signals_script().path()`](crate::pages::consent_signals_script()) | the files, immutable |
///
/// `/cookies` and `/cookies/banner` are sent to htmx and Turbo as fragments, and `/cookies` to scripts as JSON
/// ([`Representation`](crate::pages::Representation)).
///
/// `next` is ignored unless it is a [path on this site](crate::pages::path_on_this_site()) of at most 2048 octets.
/// `?lang=` sets the language of a page. The paths are absolute, so the routes are merged into the application's root.
/// An application below a path sets [`PolicyLayer::at`](crate::PolicyLayer::at).
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use axum::Router;
/// use policy_runtime::pages::{Page, routes};
/// use policy_runtime::{Keys, PolicyLayer};
///
/// let pages = routes::<Shop>()
///     .language(|request| if request.uri.path().starts_with("/de") { "de" } else { "en" }.to_owned())
///     .layout(async |page: Page| format!("<!doctype html><title>Kettles</title>{}", page.markup));
/// let app = Router::new().layer(pages.explanations()).merge(pages);
/// let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(app);
/// # let _ = app;
/// ```
pub fn routes<P: Policy>() -> Routes<P> {
    Routes {
        presentation: Presentation {
            layout: Layout::plain::<P>(),
            language: Arc::new(accepted_language::<P>),
            base_path: None,
            placement: Placement::default(),
        },
        policy: PhantomData,
    }
}

/// The routes of the policy's pages, made by [`routes`]. They convert into a [`Router`] of any state type, so `merge`
/// takes them:
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use axum::{Router, extract::State, routing::get};
/// use policy_runtime::pages::routes;
///
/// async fn home(State(greeting): State<&'static str>) -> &'static str {
///     greeting
/// }
///
/// let app: Router = Router::new().route("/", get(home)).merge(routes::<Shop>()).with_state("Hello");
/// # let _ = app;
/// ```
pub struct Routes<P> {
    presentation: Presentation,
    policy: PhantomData<fn() -> P>,
}

impl<P: Policy> Routes<P> {
    /// Creates a layer that renders the errors [`Refused`](crate::Refused) and [`NotRecorded`](crate::NotRecorded) of
    /// the application's handlers in this layout and in the visitor's language. Without this layer they are plain
    /// pages without layout: `Refused` in the first language of the policy, `NotRecorded` in English. It keeps a copy
    /// of the head of each request until the response.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::{Shop, Suggestions};
    /// use axum::{Router, routing::get};
    /// use policy_runtime::pages::routes;
    /// use policy_runtime::{Cookies, Refused};
    ///
    /// async fn recent(cookies: Cookies<Shop>) -> Result<String, Refused> {
    ///     let consent = cookies.consent(Suggestions)?; // otherwise a 403 in the layout
    ///     Ok(cookies.get_with::<declared::recent>(consent).unwrap_or_default())
    /// }
    ///
    /// let pages = routes::<Shop>();
    /// let app: Router = Router::new().route("/recent", get(recent)).layer(pages.explanations()).merge(pages);
    /// # let _ = app;
    /// ```
    pub fn explanations(&self) -> ExplainLayer<P> {
        ExplainLayer::new(self.presentation.clone())
    }
}

/// The layout and language of the pages.
#[derive(Clone)]
struct Presentation {
    layout: Layout,
    language: Arc<dyn Fn(&Parts) -> String + Send + Sync>,
    /// The path below which the application stands, if it is configured on the routes.
    base_path: Option<BasePath>,
    /// The placement of the banner that is served alone.
    placement: Placement,
}

impl Presentation {
    /// Sets the base path of a request's cookies, unless the layer has one.
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
    /// Sets the application's layout: a function from a [`Page`] to the whole document.
    ///
    /// The caching of the response follows from the cookies that it reads.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::pages::{Banner, Page, routes};
    /// use policy_runtime::Cookies;
    ///
    /// async fn layout(page: Page) -> String {
    ///     let cookies = Cookies::<Shop>::of(&page.request.extensions).ok().filter(|_| page.has_banner);
    ///     let banner = cookies.and_then(|cookies| Banner::new(&cookies, page.language.tag, "/cookie-policy"));
    ///     let banner = banner.map(|banner| banner.to_html()).unwrap_or_default();
    ///     format!("<!doctype html><html lang={}><body>{banner}{}", page.language.tag, page.markup)
    /// }
    ///
    /// let pages = routes::<Shop>().layout(layout);
    /// # let _ = pages;
    /// ```
    #[must_use]
    pub fn layout<F, Fut>(mut self, layout: F) -> Routes<P>
    where
        F: Fn(Page) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = String> + Send + 'static,
    {
        self.presentation.layout = Layout::new(layout);
        self
    }

    /// Sets the path below which browsers find the application, for these pages and the services inside of
    /// [`explanations`](Routes::explanations). [`PolicyLayer::at`](crate::PolicyLayer::at) sets it once for everything
    /// and is sufficient; if the two differ, the layer's counts and an error is logged.
    ///
    /// # Panics
    /// Panics, when the application starts, if `path` is an invalid base path. A [`BasePath`] never panics.
    #[must_use]
    #[track_caller]
    pub fn at<B>(mut self, path: B) -> Routes<P>
    where
        B: TryInto<BasePath, Error: fmt::Display>,
    {
        self.presentation.base_path = Some(valid(path));
        self
    }

    /// Sets where the banner of `GET /cookies/banner` stands. A banner that the application renders itself is
    /// [placed](crate::pages::Banner::placed) by it.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::pages::{Placement, routes};
    ///
    /// let pages = routes::<Shop>().banner(Placement::Bar);
    /// # let _ = pages;
    /// ```
    #[must_use]
    pub fn banner(mut self, placement: Placement) -> Routes<P> {
        self.presentation.placement = placement;
        self
    }

    /// Sets a function that returns the language of the pages for a request, as a BCP 47 tag: from a cookie or a
    /// segment of the path. The default is the result of
    /// [`Document::negotiate`](crate::declaration::Document::negotiate) for `Accept-Language`.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// # use declared::Shop;
    /// use policy_runtime::pages::routes;
    ///
    /// // The address begins with the language: /de/kettles.
    /// let pages = routes::<Shop>().language(|request| {
    ///     request.uri.path().split('/').nth(1).unwrap_or_default().to_owned()
    /// });
    /// # let _ = pages;
    /// ```
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
            .route(REPORTS, post(csp_reports::take::<P>))
            .route(SETTINGS, get(settings::show::<P>).post(settings::choose::<P>))
            .route(BANNER, get(banner::show::<P>))
            .route(PRIVACY_LINKS, get(privacy_links::show::<P>))
            .route(OPT_OUT, get(opt_out::show::<P>).post(opt_out::choose::<P>))
            .route(EMBEDS, get(embeds::leave::<P>).post(embeds::load::<P>))
            .route(POLICY, get(policy::show::<P>))
            .route("/.well-known/gpc.json", get(gpc::show::<P>))
            .route(stylesheet().path(), get(async || assets::serve(stylesheet())))
            .route(script().path(), get(async || assets::serve(script())))
            .route(embed_script().path(), get(async || assets::serve(embed_script())))
            .route(choices_script().path(), get(async || assets::serve(choices_script())))
            .route(
                consent_signals_script().path(),
                get(async || assets::serve(consent_signals_script())),
            )
            .with_state(routes.presentation)
    }
}

impl<P: Policy> fmt::Debug for Routes<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Routes").field("policy", &P::document().name).finish_non_exhaustive()
    }
}
