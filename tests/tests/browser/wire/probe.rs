//! A browser that is asked what it makes of a response.

use policy_tests::browser::{Engine, Hosts, StoredCookie};
use policy_tests::raw_server::{Head, RawServer};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The headers of every response but `Set-Cookie`.
const RESPONSE: &[u8] =
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\nConnection: close\r\n";

pub(crate) struct Asked<E> {
    browser: E,
    exchange: Arc<Mutex<Exchange>>,
    host: String,
    _server: RawServer,
}

#[derive(Default)]
struct Exchange {
    /// The lines of the next response to `/?set`.
    lines: Vec<Vec<u8>>,
    /// The `Cookie` header of the last request to `?get`.
    sent: Option<Vec<u8>>,
}

/// What a browser made of a response.
pub(crate) struct Answer {
    pub(crate) stored: Vec<StoredCookie>,
    /// The `Cookie` header that it sent next, to the same host.
    pub(crate) sent: Option<Vec<u8>>,
}

impl<E: Engine> Asked<E> {
    /// None where there is no browser.
    pub(crate) async fn start() -> io::Result<Option<Asked<E>>> {
        let exchange: Arc<Mutex<Exchange>> = Arc::default();
        let shared = Arc::clone(&exchange);
        let server = RawServer::start(move |head| respond(&mut lock(&shared), head)).await?;
        let Some(browser) = E::launch(Hosts::AllAt(server.address())).await? else {
            return Ok(None);
        };
        Ok(Some(Asked { browser, exchange, host: String::new(), _server: server }))
    }

    /// A response of `host` with these lines, byte for byte, to a browser without cookies; then a request to `path`.
    pub(crate) async fn respond(
        &mut self,
        host: &str,
        lines: &[Vec<u8>],
        path: &str,
    ) -> io::Result<Answer> {
        if self.host != host {
            self.browser.visit(&format!("http://{host}/")).await?;
            host.clone_into(&mut self.host);
        }
        *lock(&self.exchange) = Exchange { lines: lines.to_vec(), sent: None };
        let visit = format!("fetch('/?set').then(() => fetch('{path}?get')).then(() => null)");
        self.browser.value(&visit).await?;
        self.take().await
    }

    /// The same for what a script writes: HTTP cannot carry a line with a line break.
    pub(crate) async fn write(&mut self, line: &str) -> io::Result<Answer> {
        let line = serde_json::Value::from(line);
        self.browser.value(&format!("document.cookie = {line}, null")).await?;
        self.take().await
    }

    async fn take(&mut self) -> io::Result<Answer> {
        let stored = self.browser.stored().await?;
        self.browser.forget_cookies().await?;
        Ok(Answer { stored, sent: lock(&self.exchange).sent.take() })
    }
}

fn respond(exchange: &mut Exchange, head: &Head) -> Vec<u8> {
    let mut response = RESPONSE.to_vec();
    if head.target().ends_with(b"?set") {
        for line in &exchange.lines {
            response.extend([b"Set-Cookie: ", &line[..], b"\r\n"].concat());
        }
    } else if head.target().ends_with(b"?get") {
        exchange.sent = head.field("cookie").map(<[u8]>::to_vec);
    }
    response.extend(b"\r\n");
    response
}

fn lock(exchange: &Mutex<Exchange>) -> MutexGuard<'_, Exchange> {
    exchange.lock().unwrap_or_else(PoisonError::into_inner)
}
