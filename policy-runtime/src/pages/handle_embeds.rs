//! Answers the forms of placeholders that load an item, and the script of embeds, for any framework.

use super::choice_state::detail;
use super::form::ChoiceForm;
use super::handle_choice::{MAX_FORM, is_form};
use super::same_origin::is_same_origin;
use super::{Embedded, Explanation, path_on_this_site};
use crate::consent::Refused;
use crate::cookies::Cookies;
use crate::declaration::PurposeState;
use crate::html::{render, template};
use crate::i18n::{LocalizedText, Localizer, TextHtml, TextLanguage};
use crate::policy::Policy;
use http::StatusCode;
use http::request::Parts;

/// Maximum number of items in one form.
const MAX_ITEMS: usize = 64;

/// The outcome of a form of a placeholder, for a response of any framework.
///
/// The response needs `Cache-Control: no-store`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum EmbedsOutcome {
    /// A page with one item, which the visitor asked for: status 200.
    Page(Box<EmbedPage>),
    /// The markup that the script of embeds puts into the page: status 200, as `text/html`.
    Fragment(String),
    /// A path and query for `Location`, with status 303: the item is too old, or of a policy before this one.
    Location(String),
    /// A page that explains why the form was rejected. It repeats no value of the form.
    Explanation(StatusCode, Box<Explanation>),
}

/// A page with one item of an embed.
///
/// ```
/// use policy_runtime::pages::EmbedPage;
///
/// fn document(page: &EmbedPage) -> String {
///     format!("<!doctype html><html lang={}><body>{}", page.language.tag, page.to_html())
/// }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EmbedPage {
    /// The language of all texts without one of their own.
    pub language: TextLanguage,
    /// The heading.
    pub title: LocalizedText,
    /// The item.
    pub item: Embedded,
    /// The text of the link back.
    pub back: LocalizedText,
    /// The address of the page with the placeholder.
    pub address: String,
}

template!(pub EmbedPage, "embed-page.html");

impl EmbedPage {
    /// Renders the page as a fragment of HTML: one `<div>` with an `<h1>`, with all texts escaped.
    pub fn to_html(&self) -> String {
        render(self)
    }
}

/// Answers a form to [`EMBEDS`](super::EMBEDS). With the field `once` it loads the one item of the form, for this response
/// alone, and records no consent: the visitor asked for the item, which a link of another site cannot do, as the form has to
/// be a POST of this site ([`is_same_origin`]). Otherwise it renders those items of the form whose purposes are allowed. `body`:
/// pass `None` if it is longer than [`MAX_FORM`], or could not be read.
///
/// An item is sealed, so a form names only what a page of this site has shown a placeholder for in the last day.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use http::{Response, request::Parts};
/// use policy_runtime::Cookies;
/// use policy_runtime::pages::{EmbedsOutcome, handle_embeds};
///
/// fn post(cookies: &Cookies<Shop>, request: &Parts, body: Option<&[u8]>) -> http::Result<Response<String>> {
///     let response = Response::builder().header("cache-control", "no-store");
///     match handle_embeds(cookies, request, body, "en") {
///         EmbedsOutcome::Page(page) => response.header("content-type", "text/html").body(page.to_html()),
///         EmbedsOutcome::Fragment(html) => response.header("content-type", "text/html").body(html),
///         EmbedsOutcome::Location(path) => response.status(303).header("location", path).body(String::new()),
///         EmbedsOutcome::Explanation(status, why) => response.status(status).body(why.to_html()),
///         _ => response.body(String::new()),
///     }
/// }
/// ```
pub fn handle_embeds<P: Policy>(
    cookies: &Cookies<P>,
    request: &Parts,
    body: Option<&[u8]>,
    language: &str,
) -> EmbedsOutcome {
    let rejected = |status| {
        let explanation = Explanation::foreign_form(cookies, language);
        EmbedsOutcome::Explanation(status, Box::new(explanation))
    };
    if !is_same_origin(request, cookies.site()) || cookies.is_framed() {
        return rejected(StatusCode::FORBIDDEN);
    }
    let Some(body) = body.filter(|body| body.len() <= MAX_FORM) else {
        return rejected(StatusCode::PAYLOAD_TOO_LARGE);
    };
    if !is_form(&request.headers) {
        return rejected(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let form = ChoiceForm::parse(body);
    let is_once = form.values("once").next().is_some();
    let is_fragment = form.values("fragment").next().is_some();
    let items: Vec<&str> = form.values("item").take(MAX_ITEMS).collect();
    let here = form.next().unwrap_or(cookies.base_path().front_page());
    let page = || EmbedsOutcome::Location(here.to_owned());
    if is_once {
        // One item, so that one click loads one.
        let [item] = items.as_slice() else { return page() };
        let Some(item) = shown(cookies, item, language, here, true) else { return page() };
        return if is_fragment {
            EmbedsOutcome::Fragment(fragment(0, item))
        } else {
            EmbedPage::of::<P>(item, language, here)
        };
    }
    if !is_fragment {
        return page();
    }
    let mut fragments = purposes(cookies);
    for (index, item) in items.into_iter().enumerate() {
        if let Some(item) = shown(cookies, item, language, here, false) {
            fragments.push_str(&fragment(index, item));
        }
    }
    EmbedsOutcome::Fragment(fragments)
}

/// Opens an item and renders it, if its purpose is allowed or the visitor asked for it.
fn shown<P: Policy>(
    cookies: &Cookies<P>,
    item: &str,
    language: &str,
    here: &str,
    is_once: bool,
) -> Option<Embedded> {
    let item = cookies.open_embed_item(item)?;
    let answer = match cookies.decide_on(item.purpose) {
        Err(_) if is_once && cookies.rule(item.purpose).state != PurposeState::Off => {
            cookies.load_once(item.declaration());
            Ok(())
        }
        answer => answer.map_err(|reason| Refused::new(item.purpose, reason, cookies.base_path())),
    };
    answer.is_ok().then(|| Embedded::of(cookies, &item.embed(answer), language, here))
}

/// Renders the state of each purpose, as the detail of the event that the script dispatches before it puts items into the page.
fn purposes<P: Policy>(cookies: &Cookies<P>) -> String {
    render(&EventHtml { detail: detail(cookies) })
}

/// An element with the detail of an event, as JSON.
struct EventHtml {
    detail: String,
}

template!(EventHtml, "event.html");

/// Renders an item for the script: within a template, whose content a browser does not load until the script puts it into the
/// page. Pixels stay out, which a browser with JavaScript would load then.
fn fragment(index: usize, item: Embedded) -> String {
    let html = Embedded { pixels: Vec::new(), ..item }.to_html();
    format!("<template data-cookie-index=\"{index}\">{html}</template>")
}

impl EmbedPage {
    fn of<P: Policy>(item: Embedded, language: &str, here: &str) -> EmbedsOutcome {
        let localizer = Localizer::new(P::document(), language);
        EmbedsOutcome::Page(Box::new(EmbedPage {
            language: localizer.language,
            title: item.title.clone(),
            item,
            back: localizer.message("back"),
            address: path_on_this_site(here).unwrap_or("/").to_owned(),
        }))
    }
}
