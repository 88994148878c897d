//! The pages where the visitor's region has rules of its own: the shop in several places, each with a regime made by hand.

mod banner;
mod confirmation;
mod derived;
mod entry_notice;
mod links;
mod opt_out;
mod settings;

use crate::shop::Shop;
use crate::visitor::Visitor;
use axum::Router;
use axum::response::Html;
use axum::routing::get;
use policy_runtime::axum::Guarded;
use policy_runtime::declaration::tables::Tables;
use policy_runtime::declaration::{
    Act, Document, Duty, PurposeDeclaration, PurposeRule, PurposeState, Regime,
};
use policy_runtime::pages::{self, Banner, EntryNotice, Here, PrivacyLinks, SettingsLink};
use policy_runtime::{Cookies, Keys, Policy, PolicyLayer};
use std::sync::LazyLock;

/// The shop for visitors of one place: all of them have the same policy and the same cookies.
pub(crate) struct In<const PLACE: usize>;

pub(crate) const CALIFORNIA: usize = 0;
pub(crate) const COLORADO: usize = 1;
pub(crate) const CANADA: usize = 2;
pub(crate) const ITALY: usize = 3;
pub(crate) const CHINA: usize = 4;
/// California, where films use sensitive data.
pub(crate) const SENSITIVE: usize = 5;
/// A place where no choice turns films on.
pub(crate) const OFF: usize = 6;
/// A place that wants a notice and asks for everything, of which there is nothing.
pub(crate) const NECESSARY: usize = 7;

/// The rules of a place.
struct Place {
    duties: &'static [Duty],
    audience: PurposeState,
    suggestions: PurposeState,
    films: PurposeState,
    act: Act,
}

const PLACES: [Place; 8] = {
    use PurposeState::{Ask, Inform, Object, Off};
    let (duties, act): (&'static [Duty], Act) = (&[], Act::All);
    let usa = Place { duties, audience: Inform, suggestions: Object, films: Object, act };
    let eu = Place { duties, audience: Object, suggestions: Ask, films: Ask, act };
    [
        Place { duties: &[Duty::SaleLink, Duty::Status], act: Act::Confirmed, ..usa },
        Place { duties: &[Duty::AdvertisingLink, Duty::Status], ..usa },
        Place { duties: &[Duty::Notice], ..usa },
        Place { duties: &[Duty::CloseControl], ..eu },
        Place { act: Act::Single, ..eu },
        Place { duties: &[Duty::PrivacyChoicesLink, Duty::Status], films: Ask, ..usa },
        Place { films: Off, ..eu },
        Place { duties: &[Duty::Notice], audience: Ask, ..eu },
    ]
};

static DOCUMENTS: LazyLock<[Document; 8]> = LazyLock::new(|| {
    let mut place = 0;
    PLACES.map(|rules| {
        let document = document(place, &rules);
        place += 1;
        document
    })
});

fn leaked<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn document(place: usize, rules: &Place) -> Document {
    let shop = Shop::document();
    let purpose = |purpose: &&'static PurposeDeclaration| -> &'static PurposeDeclaration {
        let (state, act) = match purpose.identifier {
            "Audience" => (rules.audience, Act::All),
            "Suggestions" => (rules.suggestions, Act::All),
            "Media" => (rules.films, rules.act),
            _ => (PurposeState::None, Act::All),
        };
        let is_film = purpose.identifier == "Media";
        let opt_in = act == Act::Confirmed;
        leaked(PurposeDeclaration {
            sells: is_film,
            sensitive: is_film && place == SENSITIVE,
            // The signal stands for the opt-out where films are sold.
            refused_by_gpc: purpose.refused_by_gpc || is_film,
            rules: Box::leak(Box::new([PurposeRule { state, act, opt_in, decided_by: "base" }])),
            ..**purpose
        })
    };
    let kept = shop.purposes.iter().filter(|it| place != NECESSARY || it.identifier == "Essential");
    let purposes: Vec<_> = kept.map(purpose).collect();
    let regime = Regime {
        index: 0,
        jurisdictions: &["base"],
        duties: rules.duties,
        wait: 0,
        keep: u32::MAX,
    };
    Document {
        purposes: purposes.leak(),
        tables: Tables::of_regimes(Box::leak(Box::new([regime]))),
        languages: &["en", "fr", "ar"],
        ..*shop
    }
}

impl<const PLACE: usize> Policy for In<PLACE> {
    fn document() -> &'static Document {
        &DOCUMENTS[PLACE]
    }
}

pub(crate) type App<const PLACE: usize> = Guarded<Router, In<PLACE>>;

/// The keys of all places, so that a visitor takes the choice along.
pub(crate) static KEYS: LazyLock<Keys> = LazyLock::new(Keys::generate);

pub(crate) fn app<const PLACE: usize>() -> App<PLACE> {
    let router = Router::new()
        .route("/", get(home::<PLACE>))
        .route("/cached", get(cached::<PLACE>))
        .merge(pages::routes::<In<PLACE>>());
    PolicyLayer::<In<PLACE>>::new(KEYS.clone()).guard(router)
}

pub(crate) fn visitor<const PLACE: usize>() -> Visitor<App<PLACE>> {
    Visitor::of(&app::<PLACE>())
}

async fn home<const PLACE: usize>(cookies: Cookies<In<PLACE>>, here: Here) -> Html<String> {
    let language = here.split_once("?lang=").map_or("en", |(_, language)| language);
    let banner = Banner::new(&cookies, language, &here).map(|banner| banner.to_html());
    let notice = EntryNotice::new(&cookies, language, &here).map(|notice| notice.to_html());
    let links = PrivacyLinks::new(&cookies, language, &here).map(|links| links.to_html());
    let settings = SettingsLink::new(&cookies, language).to_html();
    let mut purposes = In::<PLACE>::document().purposes.iter();
    let films = purposes.find(|purpose| purpose.identifier == "Media");
    let films = if films.is_some_and(|films| cookies.status(films).allowed) { "on" } else { "off" };
    page(
        &here,
        &format!("{}{}", banner.unwrap_or_default(), notice.unwrap_or_default()),
        &format!("<h1>Kettles</h1><p id=films>films are {films}</p>"),
        &format!("{settings}{}", links.unwrap_or_default()),
    )
}

/// A page that reads nothing of the request, for shared caches.
async fn cached<const PLACE: usize>(here: Here) -> Html<String> {
    let document = In::<PLACE>::document();
    let settings = SettingsLink::new(document, "en").to_html();
    let links = PrivacyLinks::for_all_regions(document, "en").map(|links| links.to_html());
    let links = format!("<div data-cookie-links>{}</div>", links.unwrap_or_default());
    page(
        &here,
        "<div data-cookie-banner></div>",
        "<h1>About us</h1>",
        &format!("{settings}{links}"),
    )
}

fn page(here: &Here, before: &str, main: &str, footer: &str) -> Html<String> {
    let (style, script) = (pages::stylesheet(), pages::script());
    Html(format!(
        "<!doctype html><html lang=en><title>Kettles</title><meta name=viewport content=width=device-width>\
         <meta name=color-scheme content=\"light dark\"><link rel=stylesheet href={}><script src={} integrity={} defer></script>\
         <body style=background:Canvas>{before}<main>{main}</main><footer>{footer}</footer>",
        here.address(style.path()),
        here.address(script.path()),
        script.integrity(),
    ))
}
