//! Chromium, by its DevTools protocol over a pipe.
//!
//! The client is this crate's own. A maintained one was weighed (`chromiumoxide` 0.9): it speaks over a WebSocket, so the browser
//! listens on a port that every program of the machine can use, and it compiles the whole protocol into types, some hundred
//! thousand lines, of which an audit needs thirty commands.

mod connection;
mod frames;
mod log;
pub(crate) mod program;
mod visitor;

pub use visitor::ChromiumVisitor;

use super::{Engine, EngineError};
use connection::Connection;
use serde_json::json;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::process::Child;
use tokio::time::timeout;

/// Maximum time in which a browser ends by itself.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);

/// A running Chromium, headless, with a profile of its own that ends with it.
///
/// ```no_run
/// use policy_runtime::audit::engine::{Chromium, Engine, EngineError};
///
/// # async fn start() -> Result<(), EngineError> {
/// let engine = Chromium::start().await?;
/// assert!(engine.name().starts_with("Chrom"));
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Chromium {
    connection: Connection,
    name: String,
    // The browser ends before its profile is removed.
    process: Child,
    _profile: Arc<TempDir>,
}

/// Settings of a Chromium that is started.
///
/// ```no_run
/// use policy_runtime::audit::engine::{Chromium, EngineError};
///
/// # async fn start() -> Result<(), EngineError> {
/// let engine = Chromium::builder()
///     .program("/opt/chromium/chrome")
///     .option("--proxy-server=http://proxy.example:3128")
///     .start()
///     .await?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Default)]
pub struct ChromiumBuilder {
    program: Option<PathBuf>,
    options: Vec<String>,
    takes_any_certificate: bool,
}

impl ChromiumBuilder {
    /// Sets the program, instead of the first of `chromium`, `chromium-browser`, `google-chrome` and `chrome` in `PATH`.
    #[must_use]
    pub fn program(mut self, program: impl Into<PathBuf>) -> ChromiumBuilder {
        self.program = Some(program.into());
        self
    }

    /// Adds an option of the command line.
    #[must_use]
    pub fn option(mut self, option: impl Into<String>) -> ChromiumBuilder {
        self.options.push(option.into());
        self
    }

    /// Takes any certificate, as sites under test have their own.
    #[must_use]
    pub fn any_certificate(mut self) -> ChromiumBuilder {
        self.takes_any_certificate = true;
        self
    }

    /// Starts the browser.
    ///
    /// # Errors
    /// [`EngineError::NotStarted`] if there is no such program, or it does not answer.
    pub async fn start(mut self) -> Result<Chromium, EngineError> {
        let program = match self.program.take() {
            Some(program) => program,
            None => program::find()?,
        };
        if self.takes_any_certificate {
            self.options.push("--ignore-certificate-errors".to_owned());
        }
        let not_started = |error: &dyn std::fmt::Display| {
            EngineError::NotStarted(format!("`{}` does not start: {error}", program.display()))
        };
        if program.components().count() > 1 && !program.is_file() {
            return Err(not_started(&"there is no such program"));
        }
        let profile = TempDir::with_prefix("policy-audit-").map_err(|error| not_started(&error))?;
        program::write_preferences(profile.path()).map_err(|error| not_started(&error))?;
        let mut command = program::command(&program, profile.path(), &self.options);
        let mut process = command.spawn().map_err(|error| not_started(&error))?;
        let ends = process.stdin.take().zip(process.stdout.take());
        let (input, output) = ends.ok_or_else(|| not_started(&"it has no pipe"))?;
        let connection = Connection::open(input, output);
        let version = connection.call(None, "Browser.getVersion", json!({})).await;
        let version = version.map_err(|error| not_started(&error))?;
        let product = version["product"].as_str().unwrap_or("Chromium");
        let name = product.replace("HeadlessChrome/", "Chromium ").replace('/', " ");
        connection.call(None, "Target.setDiscoverTargets", json!({ "discover": true })).await?;
        // Shared workers belong to no page, so that no page's session is attached to them.
        let workers = json!({
            "autoAttach": true, "waitForDebuggerOnStart": true, "flatten": true,
            "filter": [{ "type": "shared_worker" }],
        });
        connection.call(None, "Target.setAutoAttach", workers).await?;
        Ok(Chromium { connection, name, process, _profile: Arc::new(profile) })
    }
}

impl Chromium {
    /// Starts the Chromium that is in `PATH`.
    ///
    /// # Errors
    /// [`EngineError::NotStarted`] if the program is missing, or does not answer.
    pub async fn start() -> Result<Chromium, EngineError> {
        Chromium::builder().start().await
    }

    /// Returns settings to start with.
    pub fn builder() -> ChromiumBuilder {
        ChromiumBuilder::default()
    }

    /// Ends the browser, and waits until it has, so that its profile can be removed.
    pub async fn close(mut self) {
        self.connection.send(None, "Browser.close", &json!({}));
        if timeout(CLOSE_TIMEOUT, self.process.wait()).await.is_err() {
            let _ = self.process.kill().await;
        }
    }
}

impl Engine for Chromium {
    type Visitor = ChromiumVisitor;

    fn name(&self) -> String {
        self.name.clone()
    }

    async fn visitor(&self, signal: bool) -> Result<ChromiumVisitor, EngineError> {
        ChromiumVisitor::start(self.connection.clone(), signal).await
    }
}
