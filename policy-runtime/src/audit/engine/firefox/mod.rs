//! Firefox, by `WebDriver BiDi` over a WebSocket on this machine.
//!
//! The protocol does not tell the partitions of cookies. They are read from the browser's own store, without their values, by a
//! script with the rights of the browser; such scripts come from this crate alone. While an audit runs, the browser listens on a port
//! of the loopback interface, which other programs of this machine can reach.

mod connection;
mod log;
mod program;
mod remote_value;
mod requests;
mod storage;
mod visitor;

pub use visitor::FirefoxVisitor;

use super::{Engine, EngineError};
use connection::Connection;
use serde_json::{Value, json};
use std::fmt::Display;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::process::Child;

/// Ends scripts that keep a page busy. The browser reports one after ten seconds, and would ask its visitor.
const END_ENDLESS_SCRIPTS: &str = "Services.obs.addObserver((report) => {
    try { report.QueryInterface(Ci.nsIHangReport).terminateScript(); } catch {}
}, 'process-hang-report'), null";

/// A running Firefox, headless, with a profile of its own that ends with it.
///
/// It differs from [`Chromium`](super::Chromium) in what it tells: a request that a `Content-Security-Policy` blocks does not appear, a
/// request of a service worker neither, and the size of a response is known at its end.
///
/// ```no_run
/// use policy_runtime::audit::engine::{Engine, EngineError, Firefox};
///
/// # async fn start() -> Result<(), EngineError> {
/// let engine = Firefox::start().await?;
/// assert!(engine.name().starts_with("Firefox "));
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Firefox {
    connection: Connection,
    name: String,
    /// The first window, whose scripts have the rights of the browser.
    window: String,
    // The browser ends before its profile is removed.
    process: Child,
    _profile: Arc<TempDir>,
}

/// Settings of a Firefox that is started.
///
/// ```no_run
/// use policy_runtime::audit::engine::{EngineError, Firefox};
///
/// # async fn start() -> Result<(), EngineError> {
/// let engine = Firefox::builder()
///     .program("/opt/firefox/firefox")
///     .preference("network.proxy.type", 5)
///     .start()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Default)]
pub struct FirefoxBuilder {
    program: Option<PathBuf>,
    options: Vec<String>,
    preferences: Vec<(String, Value)>,
    takes_any_certificate: bool,
}

impl FirefoxBuilder {
    /// Sets the program, instead of the first of `firefox` and `firefox-esr` in `PATH`.
    #[must_use]
    pub fn program(mut self, program: impl Into<PathBuf>) -> FirefoxBuilder {
        self.program = Some(program.into());
        self
    }

    /// Adds an option of the command line.
    #[must_use]
    pub fn option(mut self, option: impl Into<String>) -> FirefoxBuilder {
        self.options.push(option.into());
        self
    }

    /// Sets one of the preferences that `about:config` shows.
    #[must_use]
    pub fn preference(
        mut self,
        name: impl Into<String>,
        value: impl Into<Value>,
    ) -> FirefoxBuilder {
        self.preferences.push((name.into(), value.into()));
        self
    }

    /// Takes any certificate, as sites under test have their own.
    #[must_use]
    pub fn any_certificate(mut self) -> FirefoxBuilder {
        self.takes_any_certificate = true;
        self
    }

    /// Starts the browser.
    ///
    /// # Errors
    /// [`EngineError::NotStarted`] if there is no such program, or it does not answer.
    pub async fn start(self) -> Result<Firefox, EngineError> {
        let program = match self.program {
            Some(program) => program,
            None => program::find()?,
        };
        let not_started = |error: &dyn Display| {
            EngineError::NotStarted(format!("`{}` does not start: {error}", program.display()))
        };
        let profile = TempDir::with_prefix("policy-audit-").map_err(|error| not_started(&error))?;
        let written = program::write_preferences(profile.path(), &self.preferences);
        written.map_err(|error| not_started(&error))?;
        let mut command = program::command(&program, profile.path(), &self.options);
        let mut process = command.spawn().map_err(|error| not_started(&error))?;
        let address = program::address(profile.path(), &mut process);
        let address = address.await.map_err(|error| not_started(&error))?;
        let connection = Connection::open(address).await.map_err(|error| not_started(&error))?;
        let session = json!({ "capabilities": { "alwaysMatch": {
            "acceptInsecureCerts": self.takes_any_certificate,
            "unhandledPromptBehavior": { "default": "dismiss", "beforeUnload": "accept" },
        } } });
        let session = connection.call("session.new", session).await;
        let session = session.map_err(|error| not_started(&error))?;
        let version = session["capabilities"]["browserVersion"].as_str().unwrap_or_default();
        let name = format!("Firefox {version}");
        let events = json!({ "events": ["network", "browsingContext"] });
        connection.call("session.subscribe", events).await?;
        let tree = json!({ "moz:scope": "chrome", "maxDepth": 0 });
        let tree = connection.call("browsingContext.getTree", tree).await?;
        let window = visitor::text(&tree["contexts"][0], "context")?;
        visitor::evaluate(&connection, &window, END_ENDLESS_SCRIPTS).await?;
        Ok(Firefox { connection, name, window, process, _profile: Arc::new(profile) })
    }
}

impl Firefox {
    /// Starts the Firefox that is in `PATH`.
    ///
    /// # Errors
    /// [`EngineError::NotStarted`] if the program is missing, or does not answer.
    pub async fn start() -> Result<Firefox, EngineError> {
        Firefox::builder().start().await
    }

    /// Returns settings to start with.
    pub fn builder() -> FirefoxBuilder {
        FirefoxBuilder::default()
    }

    /// Ends the browser, and waits until it has.
    pub async fn close(mut self) {
        let _ = self.process.kill().await;
    }
}

impl Engine for Firefox {
    type Visitor = FirefoxVisitor;

    fn name(&self) -> String {
        self.name.clone()
    }

    async fn visitor(&self, signal: bool) -> Result<FirefoxVisitor, EngineError> {
        FirefoxVisitor::start(self.connection.clone(), self.window.clone(), signal).await
    }
}
