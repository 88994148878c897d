//! A gallery whose pages embed what vendors really deliver: scripts with attributes and an initialising script, pixels, frames.

pub(crate) mod declared {
    policy_runtime::cookie_policy! {
        /// How the gallery uses cookies.
        pub policy Gallery {
            controller: gallery,
            contact: "privacy@gallery.example",
            updated: "2026-11-30",
            sites: ["kettle.example", "*.kettle.example", "*.localhost"],
            languages: [en],
        }

        provider gallery { name: "Gallery", privacy: "https://gallery.example/privacy" }
        provider tags { name: "Tags Ltd", privacy: "https://tags.example/privacy" }
        provider films { name: "Films & Co", privacy: "https://films.example/privacy" }

        /// The gallery cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice {}

            /// Draws the plan of the rooms.
            embed plan(room: u32) {
                provider: gallery,
                because: interface,
                frame: ["https://plan.gallery.example/{room}"],
            }
        }

        /// Counts visits.
        purpose Audience: internal {
            title: "Audience",

            /// Counts visits.
            embed tag(id: &str, floor: u32, debug: bool) {
                provider: tags,
                script: ["https://cdn.tags.example/tag.js?id={id}", "https://cdn.tags.example"],
                attributes: ["defer", "crossorigin=anonymous", "data-id={id}"],
                init: "window.calls = window.calls || []; calls.push([id, floor, debug]); // done",
                pixel: ["https://px.tags.example/p.gif?id={id}", "https://px.tags.example"],
                connect: ["https://*.tags.example"],
            }
        }

        /// Shows films.
        purpose Media: third_party {
            title: "Films",

            /// Plays a film.
            embed film(film: &str) {
                provider: films,
                title: "Film",
                frame: ["https://play.films.example/{film}", "https://cdn.films.example"],
                size: "560x315",
                loading: eager,
                allow: [autoplay, picture_in_picture],
                sandbox: [scripts, same_origin],
            }

            /// Shows the trailer of the day, on another page.
            embed trailer { provider: films, frame: ["https://trailers.films.example/today"] }
        }
    }
}

pub(crate) use declared::{Audience, Gallery, Media};

use axum::Router;
use axum::response::Html;
use axum::routing::get;
use policy_runtime::axum::Guarded;
use policy_runtime::pages::{self, Banner, Embedded, Here};
use policy_runtime::{Cookies, Keys, PolicyLayer};

pub(crate) type App = Guarded<Router, Gallery>;

/// Closes attributes, elements and lines, where it is not escaped.
pub(crate) const HOSTILE: &str = "'\"</script><!--\u{2028}&amp;${x}\\";

pub(crate) fn router() -> Router {
    Router::new().route("/", get(rooms)).merge(pages::routes::<Gallery>())
}

pub(crate) fn layer() -> PolicyLayer<Gallery> {
    PolicyLayer::new(Keys::generate())
}

pub(crate) fn app() -> App {
    layer().guard(router())
}

/// Shows two films and the tag. The query can name another film.
async fn rooms(cookies: Cookies<Gallery>, here: Here) -> Html<String> {
    let banner = Banner::new(&cookies, "en", &here).map(|banner| banner.to_html());
    let tag = declared::tag(cookies.consent(Audience), HOSTILE, 2, true);
    let tag = Embedded::of(&cookies, &tag, "en", &here).without_placeholder().to_html();
    let film = |film| {
        let film = declared::film(cookies.consent(Media), film);
        Embedded::of(&cookies, &film, "en", &here).to_html()
    };
    let (script, embeds) = (pages::script(), pages::embed_script());
    Html(format!(
        "<!doctype html><html lang=en><title>Rooms</title>\
         <script src={} defer></script><script src={} defer></script>\
         <body>{}<main><div id=one>{}</div><div id=two>{}</div></main>{tag}",
        here.address(script.path()),
        here.address(embeds.path()),
        banner.unwrap_or_default(),
        film("one"),
        film("two"),
    ))
}
