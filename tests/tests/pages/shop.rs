//! A shop that has everything the pages can show: groups, what is not asked, Global Privacy Control, embeds, and texts that
//! would be markup.

pub(crate) mod declared {
    policy_runtime::cookie_policy! {
        /// How <b>Kettle & Cup</b> uses cookies.
        pub policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            sites: ["kettle.example", "*.kettle.example", "*.localhost"],
            languages: [en, fr],
            jurisdictions: [fr],
        }

        provider kettle { name: "Kettle & <Cup>", privacy: "https://kettle.example/privacy" }
        provider tube { name: "Tube \"Inc\"", privacy: "https://tube.example/privacy", country: us, role: controller }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Holds your basket.
            cookie basket: u64 { because: basket, lifetime: 30 days }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Counts visits, in sums without names.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "the day of the last visit, no identifier",
            own_use,
            no_cross_site,

            /// Counts your visit once a day.
            cookie visit: u64 { lifetime: 1 day }
        }

        /// Suggests <script>alert(1)</script> what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",
            group: "Extras & more",
            refused_by: [gpc],

            /// Remembers what you looked at.
            cookie recent: String { lifetime: 30 days }
        }

        /// Shows films about kettles.
        purpose Media: third_party {
            title: "Films",
            group: "Extras & more",

            /// Plays the film.
            embed player(film: &str) {
                provider: tube,
                frame: ["https://www.tube.example/embed/{film}"],

                /// Recognises you on other sites.
                cookie tube_id { lifetime: 13 months, stored_on: "tube.example" }
            }
            /// Draws the controls of the film.
            embed controls {
                provider: tube,
                script: ["https://www.tube.example/controls.js"],
            }
        }

        texts fr {
            Shop: "Comment la boutique utilise les cookies.",
            Essential.title: "Nécessaires",
            Essential: "La boutique ne peut fonctionner sans eux.",
            basket: "Contient votre panier.",
            choice: "Retient vos choix.",
            Audience.title: "Audience",
            Audience: "Compte les visites, en sommes qui ne nomment personne.",
            visit: "Compte votre visite une fois par jour.",
            Suggestions.title: "Suggestions",
            Suggestions.group: "Et plus",
            Suggestions: "Propose ce qui peut vous plaire.",
            recent: "Retient ce que vous avez vu.",
            Media.title: "Films",
            Media.group: "Et plus",
            Media: "Montre des films sur les bouilloires.",
            player: "Montre le film.",
            tube_id: "Vous reconnaît sur d’autres sites.",
            controls: "Dessine les commandes du film.",
        }
    }
}

pub(crate) use declared::{Media, Shop, Suggestions};

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use policy_runtime::axum::Guarded;
use policy_runtime::pages::{self, Banner, Embedded, Here, SettingsLink};
use policy_runtime::{Cookies, Keys, Policy, PolicyLayer, Refused};

pub(crate) type App = Guarded<Router, Shop>;

/// The shop, as an application would be written.
pub(crate) fn app() -> App {
    PolicyLayer::<Shop>::new(Keys::generate()).guard(router(pages::routes::<Shop>()))
}

pub(crate) fn router(pages: pages::Routes<Shop>) -> Router {
    Router::new()
        .route("/", get(home))
        .route("/film", get(film))
        .route("/cached", get(cached))
        .route("/suggestions", get(suggestions))
        .layer(pages.explanations())
        .merge(pages)
}

async fn home(cookies: Cookies<Shop>, here: Here) -> Html<String> {
    if let Ok(consent) = cookies.consent(Suggestions) {
        cookies.set(declared::recent(consent, "kettle".to_owned()));
    }
    let language = here.split_once("?lang=").map_or("en", |(_, language)| language);
    let banner = Banner::new(&cookies, language, &here).map(|banner| banner.to_html());
    document(&cookies, &here, &banner.unwrap_or_default(), "<h1>Kettles</h1>")
}

async fn film(cookies: Cookies<Shop>, here: Here) -> Html<String> {
    let player = declared::player(cookies.consent(Media), "a\"><script>b");
    let controls = declared::controls(cookies.consent(Media));
    let player = Embedded::new(&player, Shop::document(), "en", &here);
    let controls = Embedded::new(&controls, Shop::document(), "en", &here).without_placeholder();
    let banner = Banner::new(&cookies, "en", &here).map(|banner| banner.to_html());
    let controls = controls.with_nonce("n0nce").to_html();
    let main = format!("{}{controls}", player.to_html());
    document(&cookies, &here, &banner.unwrap_or_default(), &main)
}

async fn cached(cookies: Cookies<Shop>, here: Here) -> Html<String> {
    document(&cookies, &here, "<div data-cookie-banner></div>", "<h1>About us</h1>")
}

async fn suggestions(cookies: Cookies<Shop>) -> Result<String, Refused> {
    let consent = cookies.consent(Suggestions)?;
    Ok(cookies.get_with::<declared::recent>(consent).unwrap_or_default())
}

fn document(cookies: &Cookies<Shop>, here: &Here, banner: &str, main: &str) -> Html<String> {
    let (style, script) = (pages::stylesheet(), pages::script());
    let settings = SettingsLink::new(cookies, "en").to_html();
    Html(format!(
        "<!doctype html><html lang=en><title>Kettles</title><meta name=viewport content=width=device-width>\
         <meta name=color-scheme content=\"light dark\"><link rel=stylesheet href={}><script src={} integrity={} defer></script>\
         <body>{banner}<main>{main}<a href={}>Film</a></main><footer>{settings}</footer>",
        here.address(style.path()),
        here.address(script.path()),
        script.integrity(),
        here.address("/film")
    ))
}
