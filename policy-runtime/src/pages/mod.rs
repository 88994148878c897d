//! The pages that visitors meet: the banner, their choices, the policy.
//!
//! They come from the policy's constants, so they say what the program is held to. They are forms and links, and need no
//! JavaScript: a POST, and a 303 back to where the visitor was. The library's own sentences are in the visitor's language;
//! what the policy says in another is marked so.
//!
//! # In an axum application
//!
//! [`routes`] has the settings, the form's POST, the policy page, the banner as a fragment and the files. The application
//! puts the banner first in its `<body>`, and a link to the settings on every page:
//!
//! ```
//! # mod declared {
//! # policy_runtime::cookie_policy! {
//! #     /// How the shop uses cookies.
//! #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
//! #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
//! #     /// The shop cannot work without these.
//! #     purpose Essential: necessary {
//! #         title: "Necessary",
//! #         /// Remembers what you chose here.
//! #         consent cookie choice { lifetime: 6 months }
//! #     }
//! #     /// Suggests what you might like.
//! #     purpose Suggestions: internal {
//! #         title: "Suggestions",
//! #         /// Remembers what you looked at.
//! #         cookie recent: String { lifetime: 30 days }
//! #     }
//! # }
//! # }
//! # #[cfg(feature = "axum")]
//! # mod application {
//! # use super::declared::Shop;
//! use axum::{Router, response::Html, routing::get};
//! use policy_runtime::pages::{self, Banner, Here, SettingsLink};
//! use policy_runtime::{Cookies, Keys, PolicyLayer};
//!
//! async fn home(cookies: Cookies<Shop>, here: Here) -> Html<String> {
//!     let banner = Banner::new(&cookies, "en", &here).map(|banner| banner.to_html());
//!     let (banner, settings) = (banner.unwrap_or_default(), SettingsLink::new(&cookies, "en").to_html());
//!     let style = here.address(pages::stylesheet().path());
//!     Html(format!(
//!         "<!doctype html><html lang=en><title>Kettles</title><link rel=stylesheet href={style}>
//!          <body>{banner}<h1>Kettles</h1><footer>{settings}</footer>"
//!     ))
//! }
//!
//! pub fn app() -> policy_runtime::axum::Guarded<Router, Shop> {
//!     let app = Router::new().route("/", get(home)).merge(pages::routes::<Shop>());
//!     PolicyLayer::<Shop>::new(Keys::generate()).guard(app)
//! }
//! # }
//! # fn main() {}
//! ```
//!
//! [`Routes::layout`] puts the pages into the application's own layout, [`Routes::language`] chooses their language, and
//! [`Routes::explanations`] says [`Refused`](crate::Refused) and [`NotRecorded`](crate::NotRecorded) there, too.
//!
//! [`Here`] is the page that the visitor is at, to which the banner, the settings and the placeholders of embeds lead back: the
//! address that the browser asked for, also in nested routers, and for the answer to a form the page that the form stood on.
//!
//! Where browsers find the application below a path, be it nested or behind a proxy that cuts the path,
//! [`PolicyLayer::at`](crate::PolicyLayer::at) says so, once. What is made of [`Cookies`](crate::Cookies) and [`Here`] then has
//! addresses that begin with it; files get theirs by [`Here::address`].
//!
//! # With any template engine
//!
//! Every part is data that serialises, made of [`LocalizedText`]s, and has a `to_html`: [`Banner`], [`Preferences`],
//! [`SettingsLink`], [`Embedded`], [`Explanation`]. The policy page is [`Document::to_html`](crate::declaration::Document::to_html). Another
//! framework's handler of the form calls [`handle_choice`], which says what to answer. A handler of one's own takes it apart:
//! [`is_same_origin`], [`ChoiceForm`], [`Cookies::choose`](crate::Cookies::choose), [`Preferences::not_recorded`].
//!
//! The form's fields are `all` with `allow` or `refuse`, or one per purpose, named by its identifier, with the same values;
//! `next` is where it leads back to. Hidden fields say what it shows: the policy, the language, and of each purpose the
//! fingerprint and the longest lifetime ([`Choice::shown_fields`](crate::Choice::shown_fields)). A template writes every field of
//! `hidden` as it stands. Other fields are not looked at, so an application can add its own.
//!
//! # What a form answers for
//!
//! A form answers for what it showed. A tab from before a release refuses what the release declares, and consents to nothing that
//! it did not show: a purpose that is new, has another fingerprint or now lives longer is not allowed. The settings come back with
//! a 409, say why and ask again; all else that the form chooses counts, and a refusal does in any case. A form that somebody made
//! up, without these fields, refuses and allows nothing. The form of another policy, as of a second application on the host, is a
//! 400 and changes nothing. The receipt of a consent names the language that was shown, and that the form was an earlier one
//! where the policy's words changed since.
//!
//! What becomes of a choice is said once it is known: the settings say that it is saved if the browser sends it back, and else
//! that the browser did not keep it and how to allow that ([`Preferences::after_choice`]). A link of another site makes them say
//! nothing.
//!
//! # Look
//!
//! [`stylesheet`] brings a plain look, in light and dark. The classes begin with `cookie-banner`, `cookie-settings`,
//! `cookie-policy` and `cookie-embed`; both answers are of the one class `cookie-button`. These custom properties make it
//! yours, for instance by `:root { --cookie-button: #7a1f5c }`. It is dark where the page is, by the page's own `color-scheme`:
//! a page that says `color-scheme: light dark` has both, and one that says nothing stays light. The settings and the policy
//! have the page's ground, the banner its own.
//!
//! | property | what |
//! |---|---|
//! | `--cookie-background`, `--cookie-text` | the ground and what is written on it |
//! | `--cookie-soft` | the ground of what is set apart |
//! | `--cookie-line` | borders |
//! | `--cookie-link` | links |
//! | `--cookie-button`, `--cookie-button-text` | all buttons alike |
//! | `--cookie-focus` | the ring around what has the focus |
//! | `--cookie-radius`, `--cookie-font` | corners, letters |
//!
//! The banner stands in the flow of the page, so it covers neither content nor focus at any size of screen or letters.
//!
//! # What others put into the pages
//!
//! An embed of the policy becomes its frame, its script or a placeholder that says what would be loaded and from whom:
//!
//! ```
//! # mod declared {
//! # policy_runtime::cookie_policy! {
//! #     /// How the shop uses cookies.
//! #     pub policy Shop { controller: kettle, contact: "a@b.example", updated: "2026-11-22", languages: [en] }
//! #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
//! #     provider tube { name: "Tube", privacy: "https://tube.example/privacy" }
//! #     /// The shop cannot work without these.
//! #     purpose Essential: necessary {
//! #         title: "Necessary",
//! #         /// Remembers what you chose here.
//! #         consent cookie choice { lifetime: 6 months }
//! #     }
//! #     /// Shows films about kettles.
//! #     purpose Media: third_party {
//! #         title: "Films",
//! #         /// Plays the film.
//! #         embed player(film: &str) { provider: tube, frame: ["https://www.tube.example/embed/{film}"] }
//! #     }
//! # }
//! # }
//! # use declared::{Media, Shop};
//! use policy_runtime::{Cookies, Policy};
//! use policy_runtime::pages::{Embedded, Here};
//!
//! fn film(cookies: &Cookies<Shop>, here: &Here) -> String {
//!     let player = declared::player(cookies.consent(Media), "kettle-42");
//!     Embedded::new(&player, Shop::document(), "en", here).to_html()
//! }
//! ```
//!
//! # What they withstand
//!
//! A form that another site sends is refused, as [`is_same_origin`] says; the site of another tenant is another site. The way
//! back is a path on this site of at most 2048 octets or none ([`path_on_this_site`]). The pages of [`routes`] are shown in no
//! frame. An application keeps its own pages, on which the banner is, out of frames by
//! `Content-Security-Policy: frame-ancestors`: a banner is not shown within frames of other origins, but older browsers do not say
//! that they frame. Every text is escaped, and of the request nothing is shown but the way back.
//!
//! A page that a form of another site loaded keeps that form, and whatever sends it again from a script of the page makes it a
//! form of this site: `location.reload()` and `history.go(0)` (measured with Chromium: `Sec-Fetch-Site: same-origin`, so that
//! [`is_same_origin`] admits it and `SameSite=Strict` cookies go with it). The [`script`] therefore loads pages by
//! `location.assign`, which is a GET, and so should an application's. The visitor's own reload, a redirect by 307 and a service
//! worker that fetches the request leave it `cross-site`. A redirect as the answer to a form, also to one that is turned away,
//! leaves no page that holds the form.
//!
//! # Pages that shared caches keep
//!
//! A page that calls neither [`Banner::new`] nor [`Cookies::consent`](crate::Cookies::consent) is the same for everyone and
//! stays so: it carries the settings link alone, and the policy page is one of those. Where the banner is wanted on it
//! all the same, `<div data-cookie-banner></div>` lets the [`script`] fetch it from [`BANNER`], or an ESI include does.
//!
//! ```html
//! <script src="/cookies/….js" integrity="sha256-…" defer></script>
//! ```
//!
//! The script looks for the banner beside its own file. Where it stands elsewhere, or in the page itself, the element says
//! from where to fetch it: `<div data-cookie-banner="/shop/cookies/banner"></div>`.
//!
//! The script has no inline handler and evaluates nothing, so `script-src 'self'` admits it. It also sends the banner's form
//! without leaving the page; where something was allowed, or an embed stands in the page, it loads the address that the form
//! leads to, by a GET in any case. While an answer is under way the same button does nothing, and the other takes its place: the
//! first answer is aborted, and so is the page that it led to. It says that a choice is saved only after the browser sent it back.
#![cfg_attr(
    not(feature = "axum"),
    doc = "\n\n[`routes`]: crate#features\n[`Routes::layout`]: crate#features\n[`Routes::language`]: crate#features\n[`Routes::explanations`]: crate#features"
)]

mod assets;
mod banner;
mod embedded;
mod explanation;
mod form;
mod handle_choice;
mod here;
mod link;
pub(crate) mod paths;
mod preferences;
mod report;
mod same_origin;
mod source;
mod status_text;

#[cfg(feature = "axum")]
pub use crate::axum::pages::{Explain, ExplainLayer, Page, Routes, routes};
pub use crate::i18n::{LocalizedText, TextLanguage};
pub use crate::paths::{BANNER, POLICY, SETTINGS};
pub use assets::{Asset, script, stylesheet};
pub use banner::{AskedPurpose, Banner};
pub use embedded::{Embedded, Placeholder};
pub use explanation::Explanation;
pub use form::{ChoiceForm, HiddenField};
pub use handle_choice::{ChoiceOutcome, MAX_FORM, NextPage, handle_choice};
pub use here::Here;
pub use link::SettingsLink;
pub use paths::path_on_this_site;
pub use preferences::{
    Back, CookieLine, Group, Notice, NoticeRole, Preferences, PurposeChoice, RecordNote, Section,
};
pub use same_origin::is_same_origin;
pub use source::PolicySource;
pub use status_text::DatedPhrase;
