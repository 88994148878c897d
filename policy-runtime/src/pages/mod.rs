//! The pages for visitors: the banner, the settings with their choices, the policy.
//!
//! They are rendered from the policy's constants, so they describe the cookies that the layer enforces. They are forms
//! and links and work without JavaScript: a POST, and a 303 back to the page. The library's own texts are in the
//! visitor's language; texts that the policy has in another one only are marked with `lang`.
//!
//! # In an axum application
//!
//! [`routes`] has the settings, the form's POST, the policy page, the banner as a fragment and the files. The
//! application adds the banner as the first element of its `<body>`, and a link to the settings to every page:
//!
//! ```
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
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
//! [`Routes::layout`] puts the pages into the application's own layout, [`Routes::language`] sets their language, and
//! [`Routes::explanations`] renders [`Refused`](crate::Refused) and [`NotRecorded`](crate::NotRecorded) in both.
//!
//! [`Here`] is the page that the visitor is on, to which the banner, the settings and the placeholders of embeds
//! return: the address that the browser requested, also in nested routers, and in the response to a form the page with
//! the form.
//!
//! For an application below a path, nested or behind a proxy that cuts the path, set
//! [`PolicyLayer::at`](crate::PolicyLayer::at) once. Addresses made from [`Cookies`](crate::Cookies) and [`Here`] then
//! begin with that path; files get theirs by [`Here::address`].
//!
//! # With any template engine
//!
//! Every part is data that serialises, made of [`LocalizedText`]s, and has a `to_html`: [`Banner`], [`Preferences`],
//! [`SettingsLink`], [`Embedded`], [`Explanation`]. The policy page is
//! [`Document::to_html`](crate::declaration::Document::to_html).
//!
//! The form's handler in another framework calls [`handle_choice`] and writes the response from its outcome. A handler
//! of the application's own uses its parts: [`is_same_origin`], [`ChoiceForm`],
//! [`Cookies::choose`](crate::Cookies::choose), [`Preferences::not_recorded`].
//!
//! ```
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
//! # use declared::Shop;
//! use policy_runtime::Cookies;
//! use policy_runtime::pages::Banner;
//!
//! /// A banner of the application's own. Template engines that read serde take it as it is: `context! { banner }`.
//! fn banner(cookies: &Cookies<Shop>, here: &str, escape: fn(&str) -> String) -> Option<String> {
//!     let banner = Banner::new(cookies, "en", here)?;
//!     let field = |name: &str, value: &str| format!("<input type=hidden name={name} value=\"{}\">", escape(value));
//!     let hidden: String = banner.hidden.iter().map(|hidden| field(&hidden.name, &hidden.value)).collect();
//!     let button = |value, label: &str| format!("<button name=all value={value}>{}</button>", escape(label));
//!     Some(format!(
//!         "<section aria-label=\"{}\" lang={}><p>{}</p><form method=post action={}>{hidden}{}{}{}</form></section>",
//!         escape(&banner.label.text),
//!         banner.language.tag,
//!         escape(&banner.text.text),
//!         banner.action,
//!         field("next", &banner.next),
//!         button("allow", &banner.accept_all.text),
//!         button("refuse", &banner.refuse_all.text),
//!     ))
//! }
//! ```
//!
//! The form's fields are `all` with `allow` or `refuse`, or one per purpose, named by its identifier, with the same
//! values; `next` is the path to return to. Hidden fields describe the purposes shown: the policy, the language, and
//! of each purpose the fingerprint and the longest lifetime ([`Choice::shown_fields`](crate::Choice::shown_fields)). A
//! template writes every field of `hidden` unchanged. Other fields are ignored, so an application can add its own.
//!
//! # Consent to the purposes shown
//!
//! A form consents only to purposes that it showed. A tab from before a release can refuse purposes of the release,
//! and consents to none that is new, has another fingerprint or a longer lifetime. The settings then return with a
//! 409, explain it and ask again; the rest of the choice counts, and so does every refusal. A forged form without
//! these fields can refuse, and allows nothing. The form of another policy, as of a second application on the host, is
//! a 400 and changes nothing. The receipt of a consent names the language shown, and records that the form was an
//! earlier one where the policy's texts changed since.
//!
//! The outcome of a choice is reported once it is known: the settings report that it is saved if the browser sends it
//! back, and otherwise that the browser did not keep it, with advice ([`Preferences::after_choice`]). After a link of
//! another site they report nothing.
//!
//! # Look
//!
//! [`stylesheet`] has a plain design, light and dark. The classes begin with `cookie-banner`, `cookie-notice`,
//! `cookie-settings`, `cookie-privacy`, `cookie-policy` and `cookie-embed`; both answers have the one class `cookie-button`. Custom properties adapt it,
//! for instance `:root { --cookie-button: #7a1f5c }`. It follows the page's `color-scheme`: a page with `color-scheme:
//! light dark` has both, and one without it stays light. The settings and the policy have the page's background, the
//! banner its own.
//!
//! | property | applies to |
//! |---|---|
//! | `--cookie-background`, `--cookie-text` | background and text |
//! | `--cookie-soft` | background of boxes |
//! | `--cookie-line` | borders |
//! | `--cookie-link` | links |
//! | `--cookie-button`, `--cookie-button-text` | all buttons alike |
//! | `--cookie-focus` | the focus ring |
//! | `--cookie-radius`, `--cookie-font` | corners, font |
//!
//! The banner is in the flow of the page, so it covers neither content nor focus at any size of screen or text.
//!
//! # The region of the visitor
//!
//! Where a policy lists jurisdictions with rules of their own, the banner, the form and the settings show and grant only purposes that
//! ask in the visitor's region, and every page needs what the region prescribes beside them:
//!
//! ```
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
//! # use declared::Shop;
//! use policy_runtime::Cookies;
//! use policy_runtime::pages::{Banner, EntryNotice, Here, PrivacyLinks, SettingsLink};
//!
//! fn page(cookies: &Cookies<Shop>, here: &Here, main: &str) -> String {
//!     let banner = Banner::new(cookies, "en", here).map(|banner| banner.to_html()).unwrap_or_default();
//!     let notice = EntryNotice::new(cookies, "en", here).map(|notice| notice.to_html()).unwrap_or_default();
//!     let links = PrivacyLinks::new(cookies, "en", here).map(|links| links.to_html()).unwrap_or_default();
//!     let settings = SettingsLink::new(cookies, "en").to_html();
//!     format!("<body>{banner}{notice}<main>{main}</main><footer>{settings}{links}</footer>")
//! }
//! ```
//!
//! | what | where | is |
//! |---|---|---|
//! | [`Banner`] | where a purpose asks | with separate questions and a control that closes and refuses, where the region wants them |
//! | [`EntryNotice`] | on the first page of a visit | what is on by default, for whom, and the refusal; its OK is no choice |
//! | [`PrivacyLinks`] | on every page | the prescribed links, and a steady line while an opt-out holds |
//! | [`OPT_OUT`] | `/cookies/opt-out` | one button that refuses all that sells, in every region ([`OptOutPage`]) |
//! | [`ConfirmationPage`] | after the form | the second step of a consent after an opt-out, where the region wants it confirmed |
//!
//! Prescribed words stand in English on a page in another language, marked with `lang`, with their meaning beside them.
//!
//! # Embeds
//!
//! An embed of the policy becomes its frame, its script or a placeholder that names the content and its provider:
//!
//! ```
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
//! # use declared::{Media, Shop};
//! use policy_runtime::Cookies;
//! use policy_runtime::pages::{Embedded, Here};
//!
//! fn film(cookies: &Cookies<Shop>, here: &Here) -> String {
//!     let player = declared::player(cookies.consent(Media), "kettle-42");
//!     Embedded::of(cookies, &player, "en", here).to_html()
//! }
//! ```
//!
//! The placeholder is two forms, which work without JavaScript. One allows the purpose and comes back to the page. The other loads
//! this one item once: its response is a page with the item, nothing is recorded, and the next page has the placeholder again. It
//! is a POST of this site whose item is sealed, so neither a link nor another site can cause it, and it names nothing that
//! no page of this site showed. [`handle_embeds`] answers it in other frameworks.
//!
//! With [`embed_script`] beside the [`script`] the page is not loaded anew: what a placeholder or the banner allows is put in
//! place. It is for pages on which nothing but embeds depends on a consent. Its requests get the markup of what is allowed, and of
//! nothing else, so that a page names no address of a vendor before. Where the layer adds a
//! [`Content-Security-Policy`](crate::PolicyLayer::content_security_policy), which admits what was allowed when the page was
//! loaded, the forms load the page anew, and so they do where a policy of the application blocks what was put in place. Both
//! scripts run under `require-trusted-types-for 'script'`.
//!
//! ```html
//! <script src="/cookies/….js" integrity="sha256-…" defer></script>
//! ```
//!
//! # Consent signals to vendors
//!
//! Scripts of some vendors have an interface for consent, such as Google's consent mode. An embed names it by `consent_api`, and
//! [`ConsentSignals`] calls it: in the `<head>`, before any script of a vendor, with the visitor's state, and after every choice.
//!
//! ```
//! # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
//! # use declared::Shop;
//! use policy_runtime::Cookies;
//! use policy_runtime::pages::ConsentSignals;
//!
//! fn head(cookies: &Cookies<Shop>) -> String {
//!     let signals = ConsentSignals::new(cookies).map(|signals| signals.to_html()).unwrap_or_default();
//!     format!("<head>{signals}<title>Kettles</title></head>")
//! }
//! ```
//!
//! A vendor's script is withheld without consent all the same: the signals are for scripts that serve several purposes, and
//! for those that run when a consent is withdrawn.
//!
//! # The event `consentchange`
//!
//! Every choice that does not leave the page is reported by the event `consentchange` on `document`, refusals included: [`script`] dispatches
//! it after a refusal in the banner, [`embed_script`] after a consent, before it puts content into the page, and [`choices_script`]
//! after a form in a fragment. An application whose own script saves a choice dispatches it, too. `detail.purposes` has the new
//! state of each purpose by its identifier, `"allow"` or `"refuse"`; another value counts as a refusal, and a purpose that is missing
//! keeps its state.
//!
//! ```js
//! const purposes = { Audience: "allow", Marketing: "refuse" };
//! document.dispatchEvent(new CustomEvent("consentchange", { detail: { purposes } }));
//! ```
//!
//! # Pages that change in place
//!
//! Scripts get the choice by [`ChoiceState`] and as JSON, and send one as JSON; htmx and Turbo get fragments. With [`choices_script`] a
//! withdrawal also deletes what its purposes keep in the browser's storage. [The guide](crate::guide::single_page) has all of it.
//!
//! # Security
//!
//! A form that another site sends is rejected, see [`is_same_origin`]; the site of another tenant is another site. The
//! way back is a path on this site of at most 2048 octets or none ([`path_on_this_site`]), so there is no open
//! redirect. The pages of [`routes`] cannot be framed. An application keeps its own pages with the banner out of
//! frames by `Content-Security-Policy: frame-ancestors`: no banner is shown within frames of other origins, but older
//! browsers do not send that they frame. Every text is escaped, and the only part of the request on a page is the way
//! back.
//!
//! A page loaded by a form of another site keeps that form, and a script of the page that repeats the request sends it
//! as a form of this site: `location.reload()` and `history.go(0)` (measured with Chromium: `Sec-Fetch-Site:
//! same-origin`, so that [`is_same_origin`] admits it and `SameSite=Strict` cookies go with it). The [`script`]
//! therefore loads pages by `location.assign`, which is a GET, and so should an application's. The visitor's own
//! reload, a redirect by 307 and a service worker that fetches the request leave it `cross-site`. A redirect in
//! response to every form, also to a rejected one, leaves no page that keeps the form.
//!
//! # Pages in shared caches
//!
//! A page that calls neither [`Banner::new`] nor [`Cookies::consent`](crate::Cookies::consent) is the same for all
//! visitors and can be cached: it has the settings link alone; the policy page is an example. To show the banner on it
//! nevertheless, `<div data-cookie-banner></div>` lets the [`script`] fetch it from [`BANNER`], or an ESI include
//! does.
//!
//! ```html
//! <script src="/cookies/….js" integrity="sha256-…" defer></script>
//! ```
//!
//! Likewise `<div data-cookie-links></div>` is for the [`PrivacyLinks`] of the visitor's region; without the script the page has those
//! [of all regions](PrivacyLinks::for_all_regions) within it.
//!
//! The script fetches the banner from beside its own file. If the script is elsewhere, or inlined in the page, the
//! element has the address: `<div data-cookie-banner="/shop/cookies/banner"></div>`. An address of another site, or one that
//! does not end in `/cookies/banner` (`/cookies/links`), is ignored: markup that visitors wrote may have the attribute, too.
//!
//! The script has no inline handler and evaluates nothing, so `script-src 'self'` admits it. It also sends the
//! banner's form without leaving the page; after a consent, or with an embed in the page, it loads the form's `next`,
//! always by a GET. While an answer is being sent, the same button does nothing, and the other one replaces it: the
//! first request is aborted, and so is the page that it led to. It reports that a choice is saved only after the
//! browser sent it back.
#![cfg_attr(
    not(feature = "axum"),
    doc = "\n\n[`routes`]: crate#features\n[`Routes::layout`]: crate#features\n[`Routes::language`]: crate#features\n[`Routes::explanations`]: crate#features"
)]

mod assets;
mod banner;
mod choice_state;
mod consent_signals;
mod embedded;
mod explanation;
mod form;
mod handle_choice;
mod handle_embeds;
mod here;
mod json;
mod link;
pub(crate) mod paths;
mod placeholder;
mod preferences;
mod regional;
mod report;
mod representation;
mod same_origin;
mod source;
mod status_text;

#[cfg(feature = "axum")]
pub use crate::axum::pages::{Explain, ExplainLayer, Page, Routes, routes};
pub use crate::i18n::{LocalizedText, TextLanguage};
pub use crate::paths::{BANNER, EMBEDS, OPT_OUT, POLICY, PRIVACY_LINKS, SETTINGS};
pub use assets::{Asset, choices_script, consent_signals_script, embed_script, script, stylesheet};
pub use banner::{AskedPurpose, Banner, Placement, SeparateQuestion};
#[cfg(feature = "axum")]
pub(crate) use choice_state::change_html;
pub use choice_state::{ChoiceState, StoredEntry};
pub use consent_signals::{ConsentSignals, SignalUpdates};
pub use embedded::Embedded;
pub use explanation::Explanation;
pub use form::{ChoiceForm, HiddenField};
pub use handle_choice::{ChoiceOutcome, MAX_FORM, NextPage, handle_choice};
pub use handle_embeds::{EmbedPage, EmbedsOutcome, handle_embeds};
pub use here::Here;
pub use json::{ChoiceProblem, Choices, PROBLEM_MEDIA_TYPE, ReceiptNote};
pub use link::SettingsLink;
pub use paths::path_on_this_site;
pub use placeholder::{AllowForm, OnceForm, Placeholder};
pub use preferences::{
    AccessLine, Back, CompanyLine, CookieLine, EmbedLine, Group, Notice, NoticeRole, OptOutLink,
    Preferences, PurposeChoice, RecordNote, Section,
};
pub use regional::{
    ConfirmationPage, EntryNotice, OptOutButton, OptOutOutcome, OptOutPage, PrescribedText,
    PrivacyLink, PrivacyLinks, PurposeLine, handle_opt_out,
};
pub use representation::{FrameId, Representation};
pub use same_origin::is_same_origin;
pub use source::PolicySource;
pub use status_text::DatedPhrase;
