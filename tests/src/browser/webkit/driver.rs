//! The driver: one session of the protocol, JSON over HTTP.
//!
//! A client crate was weighed (`fantoccini` 0.22): seven more crates for the eight commands that a visit needs.

use super::super::program;
use super::display::Display;
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{Method, Request};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use std::io;
use std::net::SocketAddr;
use std::process::Stdio;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};
use tokio::time::{sleep, timeout};

/// More than any command takes, on any machine.
const TIMEOUT: Duration = Duration::from_mins(1);

/// A running driver with its browser, in a group of processes that ends with this value.
#[derive(Debug)]
pub(super) struct Driver {
    address: SocketAddr,
    session: String,
    process: Child,
    _display: Display,
    _home: TempDir,
}

impl Driver {
    /// None, and a word on stderr, where there is no driver or no display.
    pub(super) async fn start() -> io::Result<Option<Driver>> {
        let help = "`apt-get install webkit2gtk-driver` brings one";
        let Some(path) = program::in_path(&["WebKitWebDriver"], help)? else { return Ok(None) };
        let Some(display) = Display::find().await? else { return Ok(None) };
        let address = TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
        let home = tempfile::tempdir()?;
        let mut command = Command::new(path);
        command.arg("--host=127.0.0.1").arg(format!("--port={}", address.port()));
        for folder in ["HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
            command.env(folder, home.path());
        }
        // Without a graphics card, a settings service and a reader of the screen.
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1").env("LIBGL_ALWAYS_SOFTWARE", "1");
        command.env("GSETTINGS_BACKEND", "memory").env("NO_AT_BRIDGE", "1");
        if let Some(name) = &display.name {
            command.env("DISPLAY", name).env("GDK_BACKEND", "x11");
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let process = command.process_group(0).kill_on_drop(true).spawn()?;
        let session = String::new();
        let mut driver = Driver { address, session, process, _display: display, _home: home };
        driver.listens().await?;
        let any_certificate = json!({ "alwaysMatch": { "acceptInsecureCerts": true } });
        let session = json!({ "capabilities": any_certificate });
        let session = driver.send(Method::POST, "/session", Some(&session)).await?;
        let id = session["sessionId"].as_str().map(str::to_owned);
        driver.session = id.ok_or_else(|| io::Error::other("WebKit begins no session"))?;
        Ok(Some(driver))
    }

    async fn listens(&self) -> io::Result<()> {
        let begun = Instant::now();
        while TcpStream::connect(self.address).await.is_err() {
            if begun.elapsed() > TIMEOUT {
                return Err(io::Error::other("WebKit's driver does not start"));
            }
            sleep(Duration::from_millis(20)).await;
        }
        Ok(())
    }

    pub(super) async fn get(&self, command: &str) -> io::Result<Value> {
        self.send(Method::GET, &self.path(command), None).await
    }

    pub(super) async fn post(&self, command: &str, parameters: &Value) -> io::Result<Value> {
        self.send(Method::POST, &self.path(command), Some(parameters)).await
    }

    pub(super) async fn delete(&self, command: &str) -> io::Result<Value> {
        self.send(Method::DELETE, &self.path(command), None).await
    }

    fn path(&self, command: &str) -> String {
        format!("/session/{}{command}", self.session)
    }

    async fn send(&self, method: Method, path: &str, body: Option<&Value>) -> io::Result<Value> {
        let body = body.map(Value::to_string).unwrap_or_default();
        let request = Request::builder().method(method).uri(path).header("host", "127.0.0.1");
        let request = request.header("content-type", "application/json");
        let request = request.body(Full::new(Bytes::from(body))).map_err(io::Error::other)?;
        let answer = timeout(TIMEOUT, exchange(self.address, request)).await;
        let late = || io::Error::other(format!("the browser does not answer {path}"));
        let mut answer: Value = serde_json::from_slice(&answer.map_err(|_| late())??)?;
        let value = answer["value"].take();
        match value["error"].as_str() {
            Some(error) => Err(io::Error::other(format!("{path}: {error}: {}", value["message"]))),
            None => Ok(value),
        }
    }
}

/// The browser is a process of the driver's, and outlives it otherwise.
impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(group) = self.process.id() {
            let group = format!("-{group}");
            let _ = std::process::Command::new("kill").args(["-KILL", "--", &group]).status();
        }
    }
}

async fn exchange(address: SocketAddr, request: Request<Full<Bytes>>) -> io::Result<Bytes> {
    let stream = TokioIo::new(TcpStream::connect(address).await?);
    let (mut sender, connection) = http1::handshake(stream).await.map_err(io::Error::other)?;
    let connection = tokio::spawn(connection);
    let response = sender.send_request(request).await.map_err(io::Error::other)?;
    let body = response.into_body().collect().await.map_err(io::Error::other)?.to_bytes();
    connection.abort();
    Ok(body)
}
