//! A shop of three kettles: `cargo run -p minimal`, then <http://localhost:3000>.
//!
//! | variable | what | without it |
//! |---|---|---|
//! | `SHOP_KEYS` | keys, as [`Keys::from_env`] reads them | one that ends with the process |
//! | `SHOP_DEVELOPMENT` | anything: plain cookies over http on this machine, as Safari and curl need them | cookies are `Secure`, which Chromium and Firefox accept on `localhost` |

mod policy;
#[cfg(test)]
mod tests;

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, Redirect};
use axum::routing::{get, post};
use policy::{Shop, Suggestions};
use policy_runtime::axum::Guarded;
use policy_runtime::ledger::SqliteLedger;
use policy_runtime::pages::{self, Banner, Here, SettingsLink};
use policy_runtime::{Cookies, Keys, PolicyLayer, Refused};
use std::env;
use std::error::Error;
use tokio::net::TcpListener;
use tokio::signal::ctrl_c;

const KETTLES: [&str; 3] = ["copper", "enamel", "steel"];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_target(false).init();
    let keys = match env::var_os("SHOP_KEYS") {
        Some(_) => Keys::from_env("SHOP_KEYS")?,
        None => Keys::generate(), // baskets and choices end with the process
    };
    let app = app(keys, SqliteLedger::open("minimal-consents.sqlite").await?);
    let ledger = app.ledger_handle();
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    axum::serve(listener, app).with_graceful_shutdown(async { drop(ctrl_c().await) }).await?;
    if let Some(ledger) = ledger {
        ledger.close().await;
    }
    Ok(())
}

fn app(keys: Keys, ledger: SqliteLedger) -> Guarded<Router, Shop> {
    let layer = PolicyLayer::<Shop>::new(keys).ledger(ledger);
    // For Safari and curl on this machine. A server behind a proxy may look like this machine, so it is asked for.
    let is_development = env::var_os("SHOP_DEVELOPMENT").is_some_and(|value| !value.is_empty());
    let layer = if is_development { layer.development() } else { layer };
    layer.guard(router())
}

fn router() -> Router {
    Router::new()
        .route("/", get(home))
        .route("/kettles/{kettle}", get(kettle))
        .route("/basket", post(add))
        .route("/suggestions", get(suggestions))
        .merge(pages::routes::<Shop>())
}

async fn home(cookies: Cookies<Shop>, here: Here) -> Html<String> {
    let basket = cookies.get::<policy::basket>().unwrap_or(0);
    let kettles = KETTLES.map(|kettle| format!("<li><a href=/kettles/{kettle}>{kettle}</a>"));
    let kettles = kettles.concat();
    page(&cookies, &here, &format!("<ul>{kettles}</ul><p>In your basket: {basket}"))
}

/// Works without consent, and remembers what was looked at with it.
async fn kettle(
    cookies: Cookies<Shop>,
    here: Here,
    Path(name): Path<String>,
) -> Result<Html<String>, StatusCode> {
    let kettle = KETTLES.into_iter().find(|kettle| *kettle == name);
    let kettle = kettle.ok_or(StatusCode::NOT_FOUND)?;
    if let Ok(consent) = cookies.consent(Suggestions) {
        cookies.set(policy::recent(consent, kettle.to_owned()));
    }
    let add = "<form method=post action=/basket><button>Into the basket</button></form>";
    Ok(page(&cookies, &here, &format!("<h2>{kettle}</h2>{add}")))
}

/// A necessary cookie demands no proof.
async fn add(cookies: Cookies<Shop>) -> Redirect {
    let basket = cookies.get::<policy::basket>().unwrap_or(0);
    cookies.set(policy::basket(basket.saturating_add(1)));
    Redirect::to("/")
}

/// Makes no sense without consent, so it asks for it: 403, with a link to the choices.
async fn suggestions(cookies: Cookies<Shop>, here: Here) -> Result<Html<String>, Refused> {
    let consent = cookies.consent(Suggestions)?;
    let recent = cookies.get_with::<policy::recent>(consent);
    // What a visitor's cookie says goes into no page unless the shop knows it.
    let known = KETTLES.into_iter().find(|kettle| recent.as_deref() == Some(kettle));
    let text = known.map_or("Look at a kettle first.".to_owned(), |kettle| {
        format!("You looked at <a href=/kettles/{kettle}>{kettle}</a>.")
    });
    Ok(page(&cookies, &here, &format!("<p>{text}")))
}

fn page(cookies: &Cookies<Shop>, here: &Here, content: &str) -> Html<String> {
    let banner = Banner::new(cookies, "en", here).map(|banner| banner.to_html());
    let banner = banner.unwrap_or_default();
    let settings = SettingsLink::new(cookies, "en").to_html();
    let style = pages::stylesheet().path();
    Html(format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\"><title>Kettles</title><link rel=stylesheet href={style}>
         <body>{banner}<h1><a href=/>Kettles</a></h1>{content}
         <footer><a href=/suggestions>Suggestions</a> {settings}</footer>"
    ))
}
