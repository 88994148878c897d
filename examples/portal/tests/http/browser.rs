//! A server, and a browser small enough to read. Requests are written by hand, so that they can be wrong in any way.

use crate::kept::Kept;
use policy_runtime::Keys;
use policy_runtime::wire::SetCookie;
use policy_tests::form;
use portal::Settings;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

pub(crate) const BFORTUNE: &str = "bfortune.localhost:3000";
pub(crate) const FPASSANITI: &str = "fpassaniti.localhost:3000";

/// A running portal with a data folder or a database of its own.
pub(crate) struct Portal {
    address: SocketAddr,
    server: JoinHandle<()>,
    keys: Keys,
    kept: Kept,
}

impl Portal {
    pub(crate) async fn start() -> Portal {
        Portal::keeping(Kept::as_told().await, Keys::generate()).await
    }

    /// Stops it and starts it again on the same data.
    pub(crate) async fn restart(self) -> Portal {
        self.server.abort();
        assert!(self.server.await.is_err());
        Portal::keeping(self.kept, self.keys).await
    }

    /// Several can share what they keep, and keys.
    pub(crate) async fn keeping(kept: Kept, keys: Keys) -> Portal {
        let settings =
            Settings { database: kept.database(), keys: keys.clone(), development: false };
        let app = portal::app(settings).await.unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Portal { address, server, keys, kept }
    }

    pub(crate) fn kept(&self) -> &Kept {
        &self.kept
    }

    /// A browser without cookies, at the site `host`.
    pub(crate) fn browser(&self, host: &'static str) -> Browser {
        Browser { address: self.address, host, cookies: BTreeMap::new() }
    }

    /// Has a browser meet this portal from now on, as a load balancer does.
    pub(crate) fn takes_over(&self, browser: &mut Browser) {
        browser.address = self.address;
    }

    /// Sends bytes as they are.
    pub(crate) async fn send_raw(&self, request: &[u8]) -> Reply {
        exchange(self.address, request).await
    }
}

/// A request in the making.
pub(crate) struct Ask {
    method: &'static str,
    path: String,
    fields: Vec<(String, Vec<u8>)>,
    body: Vec<u8>,
}

impl Ask {
    pub(crate) fn get(path: &str) -> Ask {
        Ask { method: "GET", path: path.to_owned(), fields: Vec::new(), body: Vec::new() }
    }

    pub(crate) fn post(path: &str, form: &[(&str, &str)]) -> Ask {
        let body = encode(form).into_bytes();
        let ask = Ask { method: "POST", path: path.to_owned(), fields: Vec::new(), body };
        ask.field("Content-Type", "application/x-www-form-urlencoded")
    }

    pub(crate) fn post_json(path: &str, json: &str) -> Ask {
        let ask =
            Ask { method: "POST", path: path.to_owned(), fields: Vec::new(), body: json.into() };
        ask.field("Content-Type", "application/json")
    }

    pub(crate) fn method(mut self, method: &'static str) -> Ask {
        self.method = method;
        self
    }

    pub(crate) fn field(mut self, name: &str, value: impl AsRef<[u8]>) -> Ask {
        self.fields.push((name.to_owned(), value.as_ref().to_owned()));
        self
    }
}

fn encode(form: &[(&str, &str)]) -> String {
    let octets =
        |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat();
    let fields: Vec<_> =
        form.iter().map(|(name, value)| format!("{}={}", octets(name), octets(value))).collect();
    fields.join("&")
}

/// A visitor's browser, which keeps cookies and follows no redirect.
#[derive(Clone)]
pub(crate) struct Browser {
    address: SocketAddr,
    pub(crate) host: &'static str,
    pub(crate) cookies: BTreeMap<String, String>,
}

impl Browser {
    pub(crate) async fn get(&mut self, path: &str) -> Reply {
        self.send(Ask::get(path)).await
    }

    pub(crate) async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Reply {
        self.send(Ask::post(path, form)).await
    }

    /// Opens the settings and sends their form with this answer beside its hidden fields.
    pub(crate) async fn choose(&mut self, answer: &[(&str, &str)]) -> Reply {
        let ask = self.form(answer).await;
        self.send(ask).await
    }

    /// What the form of the settings sends with this answer.
    pub(crate) async fn form(&mut self, answer: &[(&str, &str)]) -> Ask {
        let page = self.get("/cookies").await;
        let hidden = form::hidden_fields(&page.body, form::SETTINGS);
        assert!(!hidden.is_empty(), "{}", page.body);
        let is_answered = |name: &str| answer.iter().any(|(field, _)| *field == name);
        let hidden = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let fields: Vec<_> = hidden.filter(|(name, _)| !is_answered(name)).collect();
        Ask::post("/cookies", &[&fields, answer].concat())
    }

    pub(crate) async fn sign_in(&mut self) -> Reply {
        let form = [("user", portal::DEMO_USER), ("password", portal::DEMO_PASSWORD)];
        let reply = self.post("/login", &form).await;
        assert_eq!(reply.status, 303);
        reply
    }

    pub(crate) async fn is_signed_in(&mut self) -> bool {
        self.get("/").await.body.contains("action=\"/logout\"")
    }

    pub(crate) async fn send(&mut self, ask: Ask) -> Reply {
        let cookies: Vec<_> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let ask = if cookies.is_empty() { ask } else { ask.field("Cookie", cookies.join("; ")) };
        let reply = self.send_without_cookies(ask).await;
        for line in reply.lines("set-cookie") {
            let cookie = SetCookie::parse(line.as_bytes()).expect("a browser stores it");
            assert!(cookie.domain().is_none(), "no tenant sets a cookie for another: {line}");
            let text = |bytes: &[u8]| String::from_utf8(bytes.to_owned()).unwrap();
            if cookie.max_age() == Some(0) {
                self.cookies.remove(&text(cookie.name()));
            } else {
                self.cookies.insert(text(cookie.name()), text(cookie.value()));
            }
        }
        reply
    }

    pub(crate) async fn send_without_cookies(&self, ask: Ask) -> Reply {
        let Ask { method, path, fields, body } = ask;
        let length = body.len();
        let mut bytes = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {length}\r\n", self.host).into_bytes();
        for (name, value) in &fields {
            bytes.extend([name.as_bytes(), b": ", value, b"\r\n"].concat());
        }
        bytes.extend(b"\r\n");
        bytes.extend(body);
        exchange(self.address, &bytes).await
    }
}

async fn exchange(address: SocketAddr, request: &[u8]) -> Reply {
    let mut stream = TcpStream::connect(address).await.unwrap();
    // A server that refuses a long request may stop reading it.
    let _ = stream.write_all(request).await;
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    while let Ok(length @ 1..) = stream.read(&mut chunk).await {
        bytes.extend(&chunk[..length]);
    }
    Reply::parse(&String::from_utf8(bytes).unwrap())
}

/// A response.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    head: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Reply {
    fn parse(text: &str) -> Reply {
        let (head, body) =
            text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no response: {text:?}"));
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let head = lines.map(|line| line.split_once(": ").unwrap());
        let head = head.map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()));
        Reply { status, head: head.collect(), body: body.to_owned() }
    }

    pub(crate) fn lines(&self, name: &'static str) -> impl Iterator<Item = &str> {
        self.head.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn line(&self, name: &'static str) -> &str {
        self.lines(name).next().unwrap_or_default()
    }

    /// The names of the cookies that are set, in their order.
    pub(crate) fn sets(&self) -> Vec<&str> {
        let kept = self.lines("set-cookie").filter(|line| !line.contains("Max-Age=0"));
        kept.map(|line| line.split('=').next().unwrap()).collect()
    }

    /// The names of the cookies that are deleted.
    pub(crate) fn deletes(&self) -> Vec<&str> {
        let deleted = self.lines("set-cookie").filter(|line| line.contains("Max-Age=0"));
        deleted.map(|line| line.split('=').next().unwrap()).collect()
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        assert_eq!(self.line("content-type"), "application/json");
        serde_json::from_str(&self.body).unwrap()
    }

    /// The text between two others.
    pub(crate) fn between(&self, before: &str, after: &str) -> &str {
        let (_, rest) = self.body.split_once(before).unwrap_or_else(|| panic!("no {before:?}"));
        rest.split_once(after).unwrap().0
    }

    /// It is an explanation: of this status, for people, and without a look inside.
    pub(crate) fn assert_is_page(&self, status: u16) {
        assert_eq!(self.status, status, "{}", self.body);
        assert!(self.line("content-type").starts_with("text/html"), "{self:?}");
        assert!(self.body.contains("role=\"alert\""), "{}", self.body);
        self.assert_says_nothing_of_itself();
    }

    /// The same for programs.
    pub(crate) fn assert_is_json(&self, status: u16, error: &str) {
        assert_eq!(self.status, status, "{}", self.body);
        let json = self.json();
        assert_eq!(json["error"], error);
        assert!(!json["message"].as_str().unwrap().is_empty());
        self.assert_says_nothing_of_itself();
    }

    fn assert_says_nothing_of_itself(&self) {
        for word in ["panicked", "src/", ".rs", "sqlx", "SELECT", "backtrace"] {
            assert!(!self.body.contains(word), "{word}: {}", self.body);
        }
    }
}
