//! A stand-in for the company whose films the portal shows: another host, with a cookie of its own.
//!
//! The policy names its address, so it listens there and nowhere else.

use crate::values::DatasetId;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, SET_COOKIE};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use std::net::{Ipv4Addr, SocketAddr};

/// The address in the policy.
pub const FILMS_ADDRESS: SocketAddr =
    SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::LOCALHOST), 3001);

/// The origin that pages show frames of.
pub(crate) const FILMS_ORIGIN: &str = "http://127.0.0.1:3001";

/// Recognises a browser on one site that shows films, and on no other: browsers keep partitioned cookies apart.
const VIEWER: &str =
    "viewer=1; Path=/; Max-Age=2592000; Secure; HttpOnly; SameSite=None; Partitioned";

/// The films, for [`axum::serve()`] at [`FILMS_ADDRESS`].
pub fn films() -> Router {
    Router::new().route("/films/{dataset}", get(play))
}

async fn play(Path(dataset): Path<String>) -> Response {
    let Some(dataset) = DatasetId::parse(&dataset) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let film = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>{dataset}</title>
         <body style=\"margin: 0; background: #222; color: #fff; font: 1em sans-serif; display: grid; place-items: center; height: 100vh\">
         <p>▶ A film on {dataset}"
    );
    ([(SET_COOKIE, VIEWER), (CACHE_CONTROL, "no-store")], Html(film)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::DataPortal;
    use policy_runtime::Policy;

    #[test]
    fn films_are_where_the_policy_says() {
        let embeds = DataPortal::document().purposes.iter().flat_map(|purpose| purpose.embeds);
        let film = embeds.into_iter().find(|embed| embed.identifier == "film").unwrap();
        assert_eq!(film.origins.of("frame"), [format!("{FILMS_ORIGIN}/films/{{dataset}}")]);
        assert_eq!(FILMS_ORIGIN, format!("http://{FILMS_ADDRESS}"));
    }
}
