//! The state of one request and its response, shared by all who handle it.

pub(crate) mod cache_dependencies;
mod carried;
mod choose;
pub(crate) mod cookie_header;
pub(crate) mod header_fields;
pub(crate) mod pending;
#[cfg(feature = "ledger")]
mod prove;
mod reads;
#[cfg(feature = "pages")]
mod saved;
mod status;
mod token;

use super::SetError;
use super::config::LayerConfig;
use super::limits::TooManyCookies;
use crate::clock::Now;
use crate::consent::Reason;
use crate::consent::record::Record;
use crate::consent::state::{Circumstances, Consent, NO_CONSENT, TooManyCopies};
use crate::declaration::{ConsentCookie, CookieDeclaration, Document, PurposeDeclaration, Site};
use crate::paths::BasePath;
use crate::seal::{Binding, Keys};
use cache_dependencies::CacheDependencies;
use carried::Carried;
pub(crate) use carried::Confirmation;
use cookie_header::RequestCookies;
use header_fields::Fields;
use http::uri::PathAndQuery;
use pending::{Pending, Write, Writes};
pub(crate) use reads::Read;
use std::borrow::Cow;
use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// Within so many seconds after a withdrawal a browser has put away the page that it was sent from, and asked for something.
const MOMENT: u32 = 10;

/// One request under one policy, on one of its sites.
#[derive(Debug)]
pub(crate) struct RequestState {
    pub(crate) config: Arc<LayerConfig>,
    pub(crate) document: &'static Document,
    pub(crate) sent: RequestCookies,
    /// The address that the browser asked for, as far as it is known here.
    pub(crate) asked: Option<PathAndQuery>,
    /// The path below which the application stands, if its routes say so and not the layer.
    base_path: OnceLock<BasePath>,
    /// Whether names and attributes are those of development at the border.
    pub(crate) is_development: bool,
    site: Site,
    now: Now,
    signal: bool,
    is_prefetch: bool,
    /// Whether the browser says that it asks for a part of a page, not for a page.
    pub(crate) is_subresource: bool,
    /// Whether another origin shows the response within its own page.
    is_framed: bool,
    /// What the request shows of earlier choices. Boxed, as moving it takes longer.
    consent: Option<Box<Carried>>,
    pending: Mutex<Pending>,
    is_changed: AtomicBool,
    /// Whether the head has left while others still hold the request.
    has_left: AtomicBool,
    dependencies: CacheDependencies,
}

impl RequestState {
    /// Begins a request, unless the request has too many consent cookies.
    #[inline]
    pub(crate) fn begin(
        config: Arc<LayerConfig>,
        document: &'static Document,
        site: Site,
        fields: &Fields<'_>,
        asked: Option<PathAndQuery>,
        is_development: bool,
    ) -> Result<Arc<RequestState>, TooManyCookies> {
        let sent = RequestCookies::of(&fields.cookie);
        let keys = keys(&config, is_development);
        // At once, as the response asks in any case: it owes the deletions of what is refused.
        let consent = match (document.consent, config.search_for_consent()) {
            (Some(ConsentCookie { cookie, .. }), Some(search)) => {
                let values = || sent.values(Cow::Borrowed(search));
                let mut carried = values().peekable();
                if carried.peek().is_some() {
                    let binding = binding(document, &site, cookie, cookie.name);
                    let consent = Consent::open(carried, keys, binding);
                    let consent = consent.map_err(|TooManyCopies| TooManyCookies::OF_CONSENT)?;
                    if consent.as_ref().is_some_and(|consent| consent.unclear)
                        && values().nth(1).is_some()
                    {
                        crate::cookies::report::choice_doubled(document, cookie);
                    }
                    consent.map(|consent| Box::new(Carried::new(consent)))
                } else {
                    None
                }
            }
            _ => None,
        };
        Ok(Arc::new(RequestState {
            config,
            document,
            sent,
            asked,
            base_path: OnceLock::new(),
            is_development,
            site,
            now: Now::default(),
            signal: fields.signal,
            is_prefetch: fields.is_prefetch,
            is_subresource: fields.frame.is_subresource(),
            is_framed: fields.frame.is_of_another_origin(),
            consent,
            pending: Mutex::default(),
            is_changed: AtomicBool::new(false),
            has_left: AtomicBool::new(false),
            dependencies: CacheDependencies::default(),
        }))
    }

    pub(crate) fn keys(&self) -> &Keys {
        keys(&self.config, self.is_development)
    }

    /// The declaration of the cookie that a request shows under this name.
    pub(crate) fn declared(
        &self,
        name: &[u8],
    ) -> Option<(&'static PurposeDeclaration, &'static CookieDeclaration)> {
        self.document.cookie(name)
    }

    pub(crate) fn site(&self) -> &Site {
        &self.site
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
        self.now.seconds()
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
        binding(self.document, &self.site, cookie, name)
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
        Circumstances::new(&self.now, self.signal, self.document.consent)
    }

    /// The choices that the request carries.
    fn consent(&self) -> &Consent {
        self.consent.as_deref().map_or(&NO_CONSENT, Carried::consent)
    }

    /// The record of the choices that the request carries.
    pub(crate) fn record(&self) -> &Record {
        &self.consent().record
    }

    /// Whether the request says nothing for or against any purpose.
    pub(crate) fn says_nothing(&self) -> bool {
        !self.signal && self.consent.is_none()
    }

    /// Whether the request carries choices that cannot be read, more than one, or somebody else's.
    pub(crate) fn is_choice_unclear(&self) -> bool {
        self.consent().unclear || self.lock().is_planted
    }

    /// Whether the request comes from a visitor who withdrew a moment ago.
    pub(crate) fn has_just_withdrawn(&self) -> bool {
        if self.sent.is_empty() {
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

fn keys(config: &LayerConfig, is_development: bool) -> &Keys {
    config.development_keys.as_ref().filter(|_| is_development).unwrap_or(&config.keys)
}

fn binding<'e>(
    document: &'static Document,
    site: &'e Site,
    cookie: &'static CookieDeclaration,
    name: &'e str,
) -> Binding<'e> {
    Binding { policy: document.name, site: site.seal_scope(cookie.subdomains), cookie: name }
}
