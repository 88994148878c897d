//! The portal without a socket, and visitors whose every response is held to the policy.

use crate::kept::Kept;
use axum::Router;
use axum::body::Body;
use axum::http::StatusCode;
use axum::response::Response;
use policy_runtime::Keys;
use policy_runtime::axum::Guarded;
use policy_runtime::testing::{Client, ResponseCookies, Visitor};
use portal::Settings;
use portal::policy::DataPortal;

/// The browser of a visitor.
pub(crate) type Browser = Client<Guarded<Router, DataPortal>, DataPortal, Body>;

/// A portal with a data folder or a database of its own.
pub(crate) struct Served {
    pub(crate) app: Guarded<Router, DataPortal>,
    pub(crate) keys: Keys,
    _kept: Kept,
}

impl Served {
    pub(crate) async fn new() -> Served {
        let (kept, keys) = (Kept::as_told().await, Keys::generate());
        let settings =
            Settings { database: kept.database(), keys: keys.clone(), development: false };
        Served { app: portal::app(settings).await.unwrap(), keys, _kept: kept }
    }

    /// A visitor of a tenant's site, without cookies and choices.
    pub(crate) fn visitor(&self) -> Visitor<DataPortal> {
        Visitor::with_keys(self.keys.clone()).at("bfortune.localhost:3000")
    }

    pub(crate) fn browser(&self, visitor: Visitor<DataPortal>) -> Browser {
        visitor.client(self.app.clone())
    }
}

/// The cookies of the response to a request for a path.
pub(crate) async fn cookies(browser: &mut Browser, path: &str) -> ResponseCookies {
    ResponseCookies::of(browser.get(path).await.headers())
}

/// The page at a path.
pub(crate) async fn page(browser: &mut Browser, path: &str) -> String {
    let response = browser.get(path).await;
    assert_eq!(response.status(), StatusCode::OK, "{path}");
    body(response).await
}

pub(crate) async fn body(response: Response) -> String {
    let octets = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(octets.to_vec()).unwrap()
}
