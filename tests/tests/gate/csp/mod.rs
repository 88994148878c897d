//! The part of the policy that browsers enforce: nonces, and the `Content-Security-Policy`.

mod application;
mod caching;
mod header;
mod nonce;
mod reports;

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            jurisdictions: [eu],
            sites: ["shop.example", "blog.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        provider bank { name: "Bank", privacy: "https://bank.example/privacy" }
        provider counter { name: "Counter", privacy: "https://counter.example/privacy" }
        provider tube { name: "Tube", privacy: "https://tube.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }

            /// The form for your card.
            embed card_form {
                provider: bank,
                because: payment,
                script: ["https://js.bank.example"],
                frame: ["https://js.bank.example", "https://hooks.bank.example/3ds"],
                connect: ["https://api.bank.example"],
            }
        }

        /// Counts visits.
        purpose Audience: internal {
            title: "Audience",
            refused_by: [gpc],

            /// Counts visits.
            embed count {
                provider: counter,
                script: ["https://counter.example/tag.js?id=7", "https://counter.example/more.js"],
                connect: ["https://*.counter.example", "wss://live.counter.example:8443/socket"],
                image: ["https://counter.example/pixel.gif"],
                style: ["https://counter.example/style.css"],
                font: ["https://fonts.counter.example"],
                media: ["https://counter.example/chime.mp3"],
            }
        }

        /// Shows films.
        purpose Media: third_party {
            title: "Films",
            sites: ["shop.example"],

            /// Plays the film.
            embed player(film: &str) { provider: tube, frame: ["https://www.tube.example/embed/{film}?autoplay=0"] }
        }
    }
}

/// A policy whose embeds are all necessary.
mod necessary {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        provider bank { name: "Bank", privacy: "https://bank.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// The form for your card.
            embed card_form { provider: bank, because: payment, script: ["https://js.bank.example"] }
        }
    }
}

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use declared::{Audience, Media, Shop};
use policy_runtime::axum::Guarded;
use policy_runtime::csp::ContentSecurityPolicy;
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::request::{cookie_header, send};

const CSP: &str = "content-security-policy";

fn layer(policy: ContentSecurityPolicy) -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate()).content_security_policy(policy)
}

/// All values of a field.
fn values(headers: &HeaderMap, name: &str) -> Vec<String> {
    headers.get_all(name).iter().map(|value| value.to_str().unwrap().to_owned()).collect()
}

/// An application with a page, and a way to allow purposes.
fn router() -> Router {
    let choose = |choice: fn() -> Choice<Shop>| {
        get(async move |cookies: Cookies<Shop>| {
            cookies.choose(choice()).await.map(drop).map_err(|_| StatusCode::CONFLICT)
        })
    };
    Router::new()
        .route("/", get(async || Html("<p>kettles")))
        .route("/marked", get(async |cookies: Cookies<Shop>| Html(cookies.nonce().to_owned())))
        .route("/films", choose(|| Choice::new().allow(Media)))
        .route("/all", choose(|| Choice::new().allow(Media).allow(Audience)))
        .route("/none", choose(Choice::refuse_all))
}

/// The head of a page for a visitor who chose by the form at `choice`, or has not chosen.
async fn head(
    app: &Guarded<Router, Shop>,
    choice: Option<&str>,
    host: &str,
    fields: &[(&str, &str)],
) -> HeaderMap {
    let mut fields = fields.to_vec();
    let cookies = match choice {
        Some(path) => cookie_header(&send(app, "GET", host, path, &[]).await),
        None => String::new(),
    };
    if !cookies.is_empty() {
        fields.push(("cookie", &cookies));
    }
    send(app, "GET", host, "/", &fields).await.into_parts().0.headers
}

/// An application whose page is this response.
fn answering<R: IntoResponse + Clone + Send + Sync + 'static>(answer: R) -> Router {
    Router::new().route("/", get(async move || -> Response { answer.into_response() }))
}
