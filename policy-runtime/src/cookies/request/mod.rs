//! The state of one request and its response, shared by all who handle it.

pub(crate) mod cache_dependencies;
mod carried_consent;
#[cfg(feature = "pages")]
mod choice_mark;
mod choice_token;
mod choose;
pub(crate) mod cookie_header;
pub(crate) mod facts;
pub(crate) mod header_fields;
pub(crate) mod pending;
#[cfg(feature = "ledger")]
mod prove;
mod reads;
mod status;

use super::SetError;
use super::config::LayerConfig;
use super::limits::TooManyCookies;
use crate::consent::Reason;
use crate::consent::record::Record;
use crate::consent::state::{Circumstances, Consent, NO_CONSENT};
use crate::declaration::{CookieDeclaration, Document, PurposeDeclaration, Site};
use crate::paths::BasePath;
use crate::seal::{Binding, Keys};
use cache_dependencies::CacheDependencies;
use carried_consent::CarriedConsent;
pub(crate) use carried_consent::Confirmation;
use facts::RequestFacts;
use pending::{Pending, Write, Writes};
pub(crate) use reads::Read;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Seconds after a withdrawal within which a browser has put away the page that it was sent from, and asked for something.
const MOMENT: u32 = 10;

/// One request under one policy, on one of its sites, until its response leaves.
#[derive(Debug)]
pub(crate) struct RequestState {
    pub(crate) config: Arc<LayerConfig>,
    pub(crate) document: &'static Document,
    pub(crate) facts: RequestFacts,
    /// The path below which the application stands, if its routes say so and not the layer.
    base_path: OnceLock<BasePath>,
    /// The earlier choices that the request carries. Boxed, as moving it takes longer.
    consent: Option<Box<CarriedConsent>>,
    pending: Mutex<Pending>,
    is_changed: AtomicBool,
    /// Whether the head has left while others still hold the state.
    has_left: AtomicBool,
    dependencies: CacheDependencies,
}

impl RequestState {
    /// Begins a request, unless it has too many consent cookies.
    #[inline]
    pub(crate) fn begin(
        config: Arc<LayerConfig>,
        document: &'static Document,
        facts: RequestFacts,
    ) -> Result<Arc<RequestState>, TooManyCookies> {
        // Opened eagerly: the response always needs it, to expire refused cookies.
        let consent = CarriedConsent::open(&config, document, &facts)?;
        Ok(Arc::new(RequestState {
            config,
            document,
            facts,
            base_path: OnceLock::new(),
            consent: consent.map(Box::new),
            pending: Mutex::default(),
            is_changed: AtomicBool::new(false),
            has_left: AtomicBool::new(false),
            dependencies: CacheDependencies::default(),
        }))
    }

    pub(crate) fn keys(&self) -> &Keys {
        self.config.keys_of(&self.facts)
    }

    /// The declaration of the cookie that a request shows under this name.
    pub(crate) fn declared(
        &self,
        name: &[u8],
    ) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
        self.document.cookie(name)
    }

    pub(crate) fn site(&self) -> &Site {
        &self.facts.site
    }

    /// Says below which path the application stands, where the layer was not told.
    #[cfg(all(feature = "axum", feature = "pages"))]
    pub(crate) fn locate(&self, base_path: BasePath) {
        let first =
            self.config.base_path.unwrap_or_else(|| *self.base_path.get_or_init(|| base_path));
        if first != base_path {
            crate::cookies::report::two_base_paths(self.document, first, base_path);
        }
    }

    /// The path below which the application stands.
    pub(crate) fn base_path(&self) -> BasePath {
        let told = self.config.base_path.or_else(|| self.base_path.get().copied());
        told.unwrap_or_default()
    }

    pub(crate) fn dependencies(&self) -> &CacheDependencies {
        &self.dependencies
    }

    /// Unix seconds.
    pub(crate) fn now(&self) -> u32 {
        self.facts.now.seconds()
    }

    /// What was set, removed and chosen, to be changed.
    pub(crate) fn pending(&self) -> MutexGuard<'_, Pending> {
        self.is_changed.store(true, Ordering::Release);
        self.lock()
    }

    /// What was set, removed and chosen, if anything was: without that, reading takes no lock.
    pub(crate) fn changes(&self) -> Option<impl Deref<Target = Pending>> {
        self.is_changed.load(Ordering::Acquire).then(|| self.lock())
    }

    /// A panic elsewhere leaves whole writes behind, so the state is good.
    fn lock(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn binding<'e>(
        &'e self,
        cookie: &'static CookieDeclaration,
        name: &'e str,
    ) -> Binding<'e> {
        binding(self.document, &self.facts.site, cookie, name)
    }

    /// Whether a cookie has this name. One of a family can be given the name of another declared cookie, by a key that came
    /// from a visitor: it is then that other cookie, with its own purpose.
    pub(crate) fn is_name_of(&self, cookie: &'static CookieDeclaration, name: &str) -> bool {
        let declared = |name: &str| self.document.cookie(name.as_bytes());
        !cookie.is_family() || declared(name).is_some_and(|(_, found)| found.name == cookie.name)
    }

    /// Keeps a set or removal until the response leaves.
    #[inline]
    pub(crate) fn write(&self, write: Write) -> Result<(), SetError> {
        if !self.is_name_of(write.cookie, &write.name) {
            return Err(SetError::NameOfAnother);
        }
        self.dependencies.mark_cookies(); // whether it leaves can depend on the choice, or on the signal
        if write.purpose.refused_by_gpc {
            self.dependencies.mark_signal();
        }
        let mut pending = self.pending();
        if pending.closed {
            return Err(SetError::TooLate);
        }
        pending.write(write);
        Ok(())
    }

    /// Whether the visitor allows a purpose, as far as is known now: a choice made for this response counts.
    pub(crate) fn decide(&self, purpose: &'static PurposeDeclaration) -> Result<(), Reason> {
        self.decide_by("consent", purpose)
    }

    /// The same, asked by another method.
    pub(crate) fn decide_by(
        &self,
        method: &'static str,
        purpose: &'static PurposeDeclaration,
    ) -> Result<(), Reason> {
        self.look_at_purpose(purpose, Read { method, subject: purpose.identifier });
        self.decision(purpose)
    }

    /// The decision itself, which leaves no trace in the caching of the response.
    #[inline]
    pub(crate) fn decision(&self, purpose: &'static PurposeDeclaration) -> Result<(), Reason> {
        if purpose.can_be_refused() { self.decide_refusable(purpose) } else { Ok(()) }
    }

    fn decide_refusable(&self, purpose: &'static PurposeDeclaration) -> Result<(), Reason> {
        let changes = self.changes();
        self.decide_under(changes.as_ref().and_then(|changes| changes.chosen.as_deref()), purpose)
    }

    /// The decision under what was chosen for this response, or else under what the request carries.
    pub(crate) fn decide_under(
        &self,
        chosen: Option<&Consent>,
        purpose: &'static PurposeDeclaration,
    ) -> Result<(), Reason> {
        if !purpose.can_be_refused() {
            return Ok(());
        }
        chosen.unwrap_or_else(|| self.consent()).decide(purpose, self.circumstances())
    }

    fn circumstances(&self) -> Circumstances<'_> {
        Circumstances::new(&self.facts.now, self.facts.signal, self.document.consent)
    }

    /// The choices that the request carries.
    fn consent(&self) -> &Consent {
        self.consent.as_deref().map_or(&NO_CONSENT, CarriedConsent::consent)
    }

    /// The record of the choices that the request carries.
    pub(crate) fn record(&self) -> &Record {
        &self.consent().record
    }

    /// Whether the request says nothing for or against any purpose.
    pub(crate) fn says_nothing(&self) -> bool {
        !self.facts.signal && self.consent.is_none()
    }

    /// Whether the request carries choices that cannot be read, more than one, or somebody else's.
    pub(crate) fn is_choice_unclear(&self) -> bool {
        self.consent().unclear || self.lock().is_planted
    }

    /// Whether the request comes from a visitor who withdrew a moment ago.
    pub(crate) fn has_just_withdrawn(&self) -> bool {
        if self.facts.cookies.is_empty() {
            return false;
        }
        let record = &self.consent().record;
        record.has_withdrawal() && record.was_made_within(MOMENT, self.now())
    }

    /// Whether the response has left.
    pub(crate) fn is_closed(&self) -> bool {
        self.lock().closed
    }

    /// Ends the request: what is to be written, and the choice, if one was made. What is set or chosen later is too late.
    pub(crate) fn close(self: &mut Arc<RequestState>) -> (Writes, Option<Arc<Consent>>) {
        match Arc::get_mut(self) {
            // As in most requests nobody else holds it any more, and nobody has to be kept out.
            Some(alone) => alone.pending.get_mut().unwrap_or_else(PoisonError::into_inner).close(),
            None => {
                self.has_left.store(true, Ordering::Release);
                self.pending().close()
            }
        }
    }
}

fn binding<'e>(
    document: &'static Document,
    site: &'e Site,
    cookie: &'static CookieDeclaration,
    name: &'e str,
) -> Binding<'e> {
    Binding { policy: document.name, site: site.seal_scope(cookie.subdomains), cookie: name }
}
