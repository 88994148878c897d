//! The browser of an audit, behind two traits.
//!
//! An [`Engine`] is a running browser. Each of its [`Visitor`]s is a person that the browser knows nothing of: no cookies, no
//! storage, no cache, no history. A visitor opens pages and returns facts: which requests left the browser ([`PageVisit`]),
//! which cookies it holds ([`StoredCookie`]), what is in the storage of the page's frames ([`FrameStorage`]). Values of cookies and
//! of entries are never read.
//!
//! | engine | protocol |
//! |---|---|
//! | [`Chromium`] | DevTools protocol over a pipe: no port is opened, and the browser ends with the audit |
//! | [`Firefox`] | `WebDriver BiDi` over a port of the loopback interface |
//!
//! An engine of one's own implements both traits; [`Audit::run_in`](super::Audit::run_in) takes it.

#![allow(clippy::exhaustive_structs, reason = "engines of one's own write out what they observed")]

mod chromium;
mod cookie;
mod error;
mod extra_headers;
mod firefox;
mod limits;
mod request;
mod storage;
mod visit;

pub(crate) use chromium::program::is_root;
pub use chromium::{Chromium, ChromiumBuilder, ChromiumVisitor};
pub use cookie::{GivenCookie, StoredCookie};
pub use error::EngineError;
pub use firefox::{Firefox, FirefoxBuilder, FirefoxVisitor};
pub use limits::Limits;
pub(crate) use request::host_of_address;
pub use request::{Outcome, Request, RequestKind};
pub(crate) use storage::MAX_NAMES;
pub use storage::{FrameStorage, STORAGE_SCRIPT};
pub use visit::{Ending, PageVisit};

use serde_json::Value;
use std::future::Future;

/// A running browser.
///
/// ```no_run
/// use policy_runtime::audit::engine::{Chromium, Engine, EngineError, Limits, Visitor};
///
/// # async fn look() -> Result<(), EngineError> {
/// let engine = Chromium::start().await?;
/// let mut visitor = engine.visitor(false).await?;
/// let visit = visitor.open("http://localhost:3000/", &Limits::default()).await?;
/// println!("{}: {} requests, {} cookies", engine.name(), visit.requests.len(), visitor.cookies().await?.len());
/// # Ok(()) }
/// ```
pub trait Engine: Send + Sync {
    /// A visitor of this browser.
    type Visitor: Visitor;

    /// Returns name and version of the browser, such as `Chromium 156.0.8078.108`.
    fn name(&self) -> String;

    /// Starts a visitor that the browser knows nothing of. With `signal`, every request of theirs has `Sec-GPC: 1`, and
    /// `navigator.globalPrivacyControl` is true.
    fn visitor(
        &self,
        signal: bool,
    ) -> impl Future<Output = Result<Self::Visitor, EngineError>> + Send;
}

/// A visitor with one open page.
pub trait Visitor: Send {
    /// Opens an address, and waits until the page and what it loads are there, or a limit is reached.
    ///
    /// Dialogs are dismissed, downloads refused and further windows closed; the visit lists them. What a page does that was
    /// open before belongs to no later visit.
    ///
    /// # Errors
    /// If the address cannot be reached or is a download, or if the browser is gone.
    fn open(
        &mut self,
        address: &str,
        limits: &Limits,
    ) -> impl Future<Output = Result<PageVisit, EngineError>> + Send;

    /// Waits until the current page is idle again, or a limit is reached. Returns what happened since the last visit ended.
    ///
    /// # Errors
    /// If the browser is gone.
    fn settle(
        &mut self,
        limits: &Limits,
    ) -> impl Future<Output = Result<PageVisit, EngineError>> + Send;

    /// Returns the value of a JavaScript expression in the current page, or of the promise that it gives.
    ///
    /// # Errors
    /// If it throws, takes longer than `limits.page`, or the browser is gone.
    fn evaluate(
        &mut self,
        expression: &str,
        limits: &Limits,
    ) -> impl Future<Output = Result<Value, EngineError>> + Send;

    /// Returns all cookies that the browser holds of this visitor, of whatever site and partition.
    ///
    /// # Errors
    /// If the browser is gone.
    fn cookies(&mut self) -> impl Future<Output = Result<Vec<StoredCookie>, EngineError>> + Send;

    /// Stores a cookie, as if a response from its address had set it.
    ///
    /// # Errors
    /// If the browser does not take it, or is gone.
    fn give_cookie(
        &mut self,
        cookie: &GivenCookie,
    ) -> impl Future<Output = Result<(), EngineError>> + Send;

    /// Has all requests to some hosts sent with further header fields, and none to others: they may be credentials. An engine that
    /// does not implement it rejects them.
    ///
    /// # Errors
    /// If the browser cannot send them, or is gone.
    fn send_headers(
        &mut self,
        headers: &[(String, String)],
        hosts: &[String],
    ) -> impl Future<Output = Result<(), EngineError>> + Send {
        let _ = (headers, hosts);
        let reason = "this browser sends no header fields of an audit";
        std::future::ready(Err(EngineError::Rejected(reason.to_owned())))
    }

    /// Returns the storage of the frames of the current page, one entry for each origin: what [`STORAGE_SCRIPT`] finds in a world
    /// of its own, where the page's scripts cannot change the answer.
    ///
    /// # Errors
    /// If the browser is gone.
    fn storage(&mut self) -> impl Future<Output = Result<Vec<FrameStorage>, EngineError>> + Send;

    /// Ends the visitor: the browser forgets them.
    fn close(self) -> impl Future<Output = ()> + Send;
}
