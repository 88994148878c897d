//! The shop with its vendors, and faults that are planted around it: outside of its guard, where its policy does not reach.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, SET_COOKIE};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use policy_runtime::Keys;
use policy_runtime::ledger::SqliteLedger;
use policy_tests_vendors::{TlsListener, Vendors, by_host};
use std::net::SocketAddr;
use tempfile::TempDir;
use tokio::task::JoinHandle;

/// Faults of a site.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Faults {
    /// Markup at the end of every page. The site's `Content-Security-Policy` is gone with it.
    pub(crate) markup: &'static str,
    /// Begin of the `Set-Cookie` lines that do not reach the browser.
    pub(crate) lost_line: Option<&'static str>,
}

/// The shop on a socket.
#[derive(Debug)]
pub(crate) struct Town {
    pub(crate) address: SocketAddr,
    server: JoinHandle<()>,
    _ledger: TempDir,
}

impl Drop for Town {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Town {
    pub(crate) async fn start(faults: Faults) -> Town {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consents.sqlite")).await.unwrap();
        let shop = shop::app(Keys::generate(), ledger);
        let shop = by_host(shop, shop::is_host, Vendors::default().router());
        Town::serve(planted(shop, faults), folder).await
    }

    pub(crate) async fn serve(all: Router, folder: TempDir) -> Town {
        let listener = TlsListener::bind(([127, 0, 0, 1], 0).into()).await.unwrap();
        let address = listener.address();
        let server = tokio::spawn(async move { axum::serve(listener, all).await.unwrap() });
        Town { address, server, _ledger: folder }
    }
}

fn planted(all: Router, faults: Faults) -> Router {
    all.layer(from_fn(move |request: Request, next: Next| async move {
        let is_shop = request
            .headers()
            .get("host")
            .is_some_and(|host| host.to_str().is_ok_and(|host| host.ends_with("kettle.example")));
        let response = next.run(request).await;
        if is_shop { plant(response, faults).await } else { response }
    }))
}

async fn plant(response: Response, faults: Faults) -> Response {
    let (mut head, body) = response.into_parts();
    if let Some(lost) = faults.lost_line {
        let lines: Vec<_> = head.headers.get_all(SET_COOKIE).iter().cloned().collect();
        head.headers.remove(SET_COOKIE);
        for line in lines.iter().filter(|line| !line.as_bytes().starts_with(lost.as_bytes())) {
            head.headers.append(SET_COOKIE, line.clone());
        }
    }
    let is_page = head
        .headers
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_page || faults.markup.is_empty() {
        return Response::from_parts(head, body);
    }
    head.headers.remove(CONTENT_SECURITY_POLICY);
    head.headers.remove(CONTENT_LENGTH);
    let page = to_bytes(body, 1 << 20).await.unwrap();
    let page = [&page, faults.markup.as_bytes()].concat();
    Response::from_parts(head, Body::from(page))
}
