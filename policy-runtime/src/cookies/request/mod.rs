//! The state of one request and its response, shared by all handles of it.

pub(crate) mod cache_dependencies;
mod carried_consent;
#[cfg(feature = "pages")]
mod choice_mark;
mod choice_token;
mod choose;
pub(crate) mod cookie_header;
#[cfg(feature = "pages")]
mod embed_item;
pub(crate) mod facts;
pub(crate) mod header_fields;
#[cfg(feature = "testing")]
pub(crate) mod late_calls;
mod nonce;
pub(crate) mod pending;
#[cfg(feature = "ledger")]
mod prove;
mod reads;
mod status;
mod upkeep;

use super::SetError;
use super::config::LayerConfig;
use super::limits::TooManyCookies;
use crate::consent::Reason;
use crate::consent::decision::{Circumstances, Consent, NO_CONSENT};
use crate::consent::record::Record;
use crate::csp::ResponseNonce;
#[cfg(feature = "pages")]
use crate::declaration::EmbedDeclaration;
use crate::declaration::{CookieDeclaration, Document, PurposeDeclaration, Regime, Site};
use crate::paths::BasePath;
use crate::seal::{Binding, Keys};
use cache_dependencies::CacheDependencies;
use carried_consent::CarriedConsent;
pub(crate) use carried_consent::Confirmation;
use facts::RequestFacts;
use http::HeaderName;
use pending::{Pending, Write, Writes};
pub(crate) use reads::Read;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Seconds after a withdrawal for which responses clear the cache again: by then the browser has put the page that it
/// was sent from into its back/forward cache, and requested something.
const WITHDRAWAL_WINDOW: u32 = 10;

/// One request under one policy, on one of its sites, until its response leaves.
#[derive(Debug)]
pub(crate) struct RequestState {
    pub(crate) config: Arc<LayerConfig>,
    pub(crate) document: &'static Document,
    pub(crate) facts: RequestFacts,
    /// The path below which the application stands, if it is configured on the routes and not on the layer.
    base_path: OnceLock<BasePath>,
    /// The earlier choices that the request carries. Boxed, as moving them takes longer.
    consent: Option<Box<CarriedConsent>>,
    pending: Mutex<Pending>,
    is_changed: AtomicBool,
    /// Whether the head has left while handles of the state remain.
    has_left: AtomicBool,
    dependencies: CacheDependencies,
    nonce: OnceLock<ResponseNonce>,
    /// The embed of which this response loads one item that its visitor asked for.
    #[cfg(feature = "pages")]
    loaded_once: OnceLock<&'static EmbedDeclaration>,
    /// Where a test of the application learns of calls after the head has left.
    #[cfg(feature = "testing")]
    pub(crate) late_calls: OnceLock<late_calls::LateCalls>,
}

impl RequestState {
    /// Creates the state of a request, unless it has too many consent cookies; with the ledger's answer that it waits for, if it
    /// does.
    #[inline]
    pub(crate) fn begin(
        config: Arc<LayerConfig>,
        document: &'static Document,
        facts: impl FnOnce() -> RequestFacts,
    ) -> Result<(Arc<RequestState>, Option<Confirmation>), TooManyCookies> {
        // The facts are made in their place, as moving them takes longer than the rest.
        let mut state = Arc::new(RequestState {
            config,
            document,
            facts: facts(),
            base_path: OnceLock::new(),
            consent: None,
            pending: Mutex::default(),
            is_changed: AtomicBool::new(false),
            has_left: AtomicBool::new(false),
            dependencies: CacheDependencies::default(),
            nonce: OnceLock::new(),
            #[cfg(feature = "pages")]
            loaded_once: OnceLock::new(),
            #[cfg(feature = "testing")]
            late_calls: OnceLock::new(),
        });
        // Opened eagerly: the response always needs it, to expire refused cookies.
        let consent = CarriedConsent::open(&state.config, document, &state.facts)?;
        let Some(mut consent) = consent else { return Ok((state, None)) };
        let confirmation = consent.settle(&state.config, &state.facts);
        // Nothing shares it yet; without the consent there is to be no state.
        let unshared = Arc::get_mut(&mut state).ok_or(TooManyCookies::OF_CONSENT)?;
        unshared.consent = Some(consent);
        Ok((state, confirmation))
    }

    pub(crate) fn keys(&self) -> &Keys {
        self.config.keys_of(&self.facts)
    }

    /// Returns the declaration of the cookie with this name on the site of the request.
    pub(crate) fn declared(
        &self,
        name: &[u8],
    ) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
        self.document.cookie_on(name, self.site())
    }

    pub(crate) fn site(&self) -> &Site {
        &self.facts.site
    }

    /// Returns the rules of the visitor's region, on which the response depends from now on. Decisions on purposes use those of
    /// the facts, as the choice that they depend on is marked where it is read.
    #[inline]
    pub(crate) fn regime(&self) -> &'static Regime {
        self.note_read_of_regime(Read::by("jurisdictions"));
        self.facts.regime
    }

    /// Returns the names of the fields on whose region the response depends.
    pub(crate) fn region_dependencies(&self) -> &[HeaderName] {
        static ANY: [HeaderName; 1] = [HeaderName::from_static("*")];
        let dependencies = &self.dependencies;
        if !dependencies.depends_on_region() && !dependencies.depends_on_choice() {
            &[]
        } else if self.config.simulates_region && self.facts.is_plain_http {
            &ANY
        } else {
            &self.config.region_fields
        }
    }

    /// Marks the inputs besides the choice on which a line of a purpose depends: whether it leaves follows from them.
    #[inline]
    pub(crate) fn mark_inputs_of_line(&self, purpose: &PurposeDeclaration) {
        if purpose.refused_by_gpc {
            self.dependencies.mark_signal();
        }
        if !purpose.rules.is_empty() {
            self.dependencies.mark_region();
        }
    }

    /// Sets the path below which the application stands, where the layer has none.
    #[cfg(all(feature = "axum", feature = "pages"))]
    pub(crate) fn locate(&self, base_path: BasePath) {
        let first =
            self.config.base_path.unwrap_or_else(|| *self.base_path.get_or_init(|| base_path));
        if first != base_path {
            crate::cookies::report::two_base_paths(self.document, first, base_path);
        }
    }

    /// Returns the path below which the application stands.
    pub(crate) fn base_path(&self) -> BasePath {
        let configured = self.config.base_path.or_else(|| self.base_path.get().copied());
        configured.unwrap_or_default()
    }

    pub(crate) fn dependencies(&self) -> &CacheDependencies {
        &self.dependencies
    }

    /// Returns the current time in Unix seconds.
    pub(crate) fn now(&self) -> u32 {
        self.facts.now.seconds()
    }

    /// Locks the cookies and the choice of this response, for a change.
    pub(crate) fn pending(&self) -> MutexGuard<'_, Pending> {
        self.is_changed.store(true, Ordering::Release);
        self.lock()
    }

    /// Locks the cookies and the choice of this response, if there are any: without, reading takes no lock.
    pub(crate) fn changes(&self) -> Option<impl Deref<Target = Pending>> {
        self.is_changed.load(Ordering::Acquire).then(|| self.lock())
    }

    /// A panic elsewhere leaves complete writes behind, so a poisoned lock is safe to use.
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

    /// Returns whether a name belongs to a cookie. A key that came from a visitor can give a family's member the name
    /// of another declared cookie: it is then that other cookie, with its own purpose.
    pub(crate) fn is_name_of(&self, cookie: &'static CookieDeclaration, name: &str) -> bool {
        let declared = |name: &str| self.declared(name.as_bytes());
        !cookie.is_family() || declared(name).is_some_and(|(_, found)| found.name == cookie.name)
    }

    /// Keeps a set or removal until the response leaves.
    #[inline]
    pub(crate) fn write(&self, write: Write) -> Result<(), SetError> {
        if !self.is_name_of(write.cookie, &write.name) {
            return Err(SetError::NameOfAnother);
        }
        self.dependencies.mark_cookies(); // the choice or the signal may stop it
        self.mark_inputs_of_line(write.purpose);
        let mut pending = self.pending();
        if pending.closed {
            return Err(SetError::TooLate);
        }
        pending.write(write);
        Ok(())
    }

    /// Decides whether the visitor allows a purpose now: a choice made for this response counts.
    pub(crate) fn decide(&self, purpose: &'static PurposeDeclaration) -> Result<(), Reason> {
        self.decide_by("consent", purpose)
    }

    /// Decides on a purpose on behalf of `method`, which a report names.
    pub(crate) fn decide_by(
        &self,
        method: &'static str,
        purpose: &'static PurposeDeclaration,
    ) -> Result<(), Reason> {
        self.note_read_of_purpose(purpose, Read { method, subject: purpose.identifier });
        self.decision(purpose)
    }

    /// Decides on a purpose without marking a dependency of the response.
    #[inline]
    pub(crate) fn decision(&self, purpose: &'static PurposeDeclaration) -> Result<(), Reason> {
        if purpose.can_be_refused() {
            self.decide_refusable(purpose)
        } else {
            self.decide_under(None, purpose)
        }
    }

    /// Decides on a cookie of a purpose, or of one that a purpose reads, without marking a dependency of the response on the
    /// purpose.
    #[inline]
    pub(crate) fn cookie_decision(
        &self,
        purpose: &'static PurposeDeclaration,
        cookie: &CookieDeclaration,
    ) -> Result<(), Reason> {
        if !purpose.can_be_refused() {
            return Ok(());
        }
        let changes = self.changes();
        let new_consent = changes.as_ref().and_then(|changes| changes.new_consent.as_deref());
        self.decide_cookie_under(new_consent, purpose, cookie)
    }

    /// Decides on a cookie under the consent chosen for this response, or else under that of the request. One that keeps a choice
    /// of the visitor's is allowed whatever is decided about the purpose, and one that other purposes use too while any of them
    /// is allowed.
    pub(crate) fn decide_cookie_under(
        &self,
        new_consent: Option<&Consent>,
        purpose: &'static PurposeDeclaration,
        cookie: &CookieDeclaration,
    ) -> Result<(), Reason> {
        if cookie.keeps_choice() {
            return Ok(());
        }
        let decision = self.decide_under(new_consent, purpose);
        if decision.is_err() && self.is_used_elsewhere(new_consent, cookie) {
            return Ok(());
        }
        decision
    }

    /// Returns whether another purpose that uses the cookie is allowed.
    fn is_used_elsewhere(&self, new_consent: Option<&Consent>, cookie: &CookieDeclaration) -> bool {
        !cookie.also_used_by.is_empty()
            && self.document.also_using(cookie).any(|purpose| {
                self.mark_inputs_of_line(purpose);
                self.decide_under(new_consent, purpose).is_ok()
            })
    }

    fn decide_refusable(&self, purpose: &'static PurposeDeclaration) -> Result<(), Reason> {
        self.with_new_consent(|new_consent| self.decide_under(new_consent, purpose))
    }

    /// Calls `decide` with the consent chosen for this response, if there is one.
    #[inline]
    pub(crate) fn with_new_consent<T>(&self, decide: impl FnOnce(Option<&Consent>) -> T) -> T {
        match self.changes() {
            Some(changes) => decide(changes.new_consent.as_deref()),
            None => decide(None),
        }
    }

    /// Decides under the consent chosen for this response, or else under that of the request.
    #[inline]
    pub(crate) fn decide_under(
        &self,
        new_consent: Option<&Consent>,
        purpose: &'static PurposeDeclaration,
    ) -> Result<(), Reason> {
        // Elsewhere it is not asked, and a consent of elsewhere was given to another site.
        if !purpose.is_on(self.site()) {
            return Err(Reason::Undecided);
        }
        if !purpose.can_be_refused() {
            return Ok(());
        }
        new_consent.unwrap_or_else(|| self.consent()).decide(purpose, self.circumstances())
    }

    fn circumstances(&self) -> Circumstances<'_> {
        let RequestFacts { now, signal, regime, .. } = &self.facts;
        let by_region = self.config.has_regions;
        Circumstances::new(now, *signal, self.document.consent, regime, by_region)
    }

    /// Returns the choices that the request carries.
    fn consent(&self) -> &Consent {
        self.consent.as_deref().map_or(&NO_CONSENT, CarriedConsent::consent)
    }

    /// Returns the record of the choices that the request carries.
    pub(crate) fn record(&self) -> &Record {
        &self.consent().record
    }

    /// Returns whether the request has neither a consent cookie nor the signal.
    pub(crate) fn has_no_choice_or_signal(&self) -> bool {
        !self.facts.signal && self.consent.is_none()
    }

    /// Returns whether the consent cookie of the request cannot be read, is there twice, or may be planted.
    pub(crate) fn is_choice_unclear(&self) -> bool {
        self.consent().unclear || self.lock().is_planted
    }

    /// Returns whether the visitor withdrew a consent within the last seconds.
    pub(crate) fn has_just_withdrawn(&self) -> bool {
        if self.facts.cookies.is_empty() {
            return false;
        }
        let record = &self.consent().record;
        record.has_withdrawal() && record.was_made_within(WITHDRAWAL_WINDOW, self.now())
    }

    /// Returns whether the response has left.
    pub(crate) fn is_closed(&self) -> bool {
        self.lock().closed
    }

    /// Closes the request and returns its cookies and the consent chosen, if any. Later sets and choices fail.
    pub(crate) fn close(self: &mut Arc<RequestState>) -> (Writes, Option<Arc<Consent>>) {
        match Arc::get_mut(self) {
            // Most requests have no other handle left by now, so no lock is needed.
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
