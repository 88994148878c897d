//! The state of one request and its response, shared by all who handle it.

mod choose;
mod token;

use super::pending::{Pending, Write};
use super::prepared::Prepared;
use super::sent::Sent;
use crate::consent::now::Now;
use crate::consent::state::{Circumstances, Consent};
use crate::consent::{Reason, signal};
use crate::declaration::{CookieDeclaration, Document, PurposeDeclaration, Site};
use crate::seal::Binding;
use http::{HeaderValue, request};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

/// One request under one policy, on one of its sites.
#[derive(Debug)]
pub(crate) struct Exchange {
    pub(crate) prepared: Arc<Prepared>,
    pub(crate) document: &'static Document,
    pub(crate) sent: Sent,
    /// The deletions of undeclared cookies that the request shows, if the application wants them.
    pub(crate) swept: Vec<HeaderValue>,
    /// The way to the ledger, if there is one.
    #[cfg(feature = "ledger")]
    pub(crate) ledger: Option<std::sync::Arc<crate::ledger::Queue>>,
    site: Site,
    now: Now,
    signal: bool,
    is_prefetch: bool,
    consent: OnceLock<Consent>,
    pending: Mutex<Pending>,
    touched: Touched,
}

/// What of the request was looked at, and so what the response depends on.
#[derive(Debug, Default)]
pub(crate) struct Touched {
    cookies: AtomicBool,
    choice: AtomicBool,
    signal: AtomicBool,
    token: AtomicBool,
}

impl Touched {
    pub(crate) fn cookies(&self) {
        self.cookies.store(true, Ordering::Relaxed);
    }

    pub(crate) fn depends_on_cookies(&self) -> bool {
        self.cookies.load(Ordering::Relaxed)
    }

    pub(crate) fn depends_on_choice(&self) -> bool {
        self.choice.load(Ordering::Relaxed)
    }

    /// Whether the body has a token, which is one visitor's.
    pub(crate) fn gave_token(&self) -> bool {
        self.token.load(Ordering::Relaxed)
    }

    pub(crate) fn depends_on_signal(&self) -> bool {
        self.signal.load(Ordering::Relaxed)
    }
}

impl Exchange {
    pub(crate) fn new(
        prepared: Arc<Prepared>,
        document: &'static Document,
        site: Site,
        request: &request::Parts,
    ) -> Exchange {
        Exchange {
            prepared,
            document,
            sent: Sent::of(&request.headers),
            swept: Vec::new(),
            #[cfg(feature = "ledger")]
            ledger: None,
            site,
            now: Now::default(),
            signal: signal::global_privacy_control(&request.headers),
            is_prefetch: signal::is_prefetch(&request.headers),
            consent: OnceLock::new(),
            pending: Mutex::default(),
            touched: Touched::default(),
        }
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

    pub(crate) fn touch(&self) -> &Touched {
        &self.touched
    }

    /// Unix seconds.
    pub(crate) fn now(&self) -> u32 {
        self.now.seconds()
    }

    /// A panic elsewhere leaves whole writes behind, so the state is good.
    pub(crate) fn pending(&self) -> MutexGuard<'_, Pending> {
        self.pending.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn binding<'e>(
        &'e self,
        cookie: &'static CookieDeclaration,
        name: &'e str,
    ) -> Binding<'e> {
        Binding {
            policy: self.document.name,
            site: self.site.seal_scope(cookie.subdomains),
            cookie: name,
        }
    }

    /// Whether a cookie has this name. One of a family can be given the name of another declared cookie, by a key that came
    /// from a visitor: it is then that other cookie, with its own purpose.
    pub(crate) fn is_name_of(&self, cookie: &'static CookieDeclaration, name: &str) -> bool {
        let declared = |name: &str| self.document.cookie(name.as_bytes());
        !cookie.is_family() || declared(name).is_some_and(|(_, found)| found.name == cookie.name)
    }

    /// Keeps a set or removal until the response leaves.
    pub(crate) fn write(&self, write: Write) {
        if !self.is_name_of(write.cookie, &write.name) {
            return crate::report::name_of_another(self.document, write.cookie);
        }
        self.touched.cookies(); // whether it leaves can depend on the choice
        let mut pending = self.pending();
        if pending.closed {
            drop(pending);
            crate::report::too_late(self.document, write.cookie);
        } else {
            pending.write(write);
        }
    }

    /// Whether the visitor allows a purpose, as far as is known now: a choice made for this response counts.
    pub(crate) fn decide(&self, purpose: &'static PurposeDeclaration) -> Result<(), Reason> {
        if purpose.can_be_refused() {
            self.touched.cookies();
            self.touched.choice.store(true, Ordering::Relaxed);
            if purpose.refused_by_gpc {
                self.touched.signal.store(true, Ordering::Relaxed);
            }
        }
        self.judge(purpose)
    }

    /// The decision itself, which leaves no trace in the caching of the response.
    #[inline]
    pub(crate) fn judge(&self, purpose: &'static PurposeDeclaration) -> Result<(), Reason> {
        if !purpose.can_be_refused() {
            return Ok(());
        }
        self.judge_under(self.pending().chosen.as_ref(), purpose)
    }

    /// The decision under what was chosen for this response, or else under what the request carries.
    pub(crate) fn judge_under(
        &self,
        chosen: Option<&Consent>,
        purpose: &'static PurposeDeclaration,
    ) -> Result<(), Reason> {
        if !purpose.can_be_refused() {
            return Ok(());
        }
        let consent = chosen.unwrap_or_else(|| self.consent());
        consent.decide(purpose, Circumstances::new(&self.now, self.signal, self.document.consent))
    }

    pub(crate) fn undecided(&self) -> bool {
        let asking = self.document.purposes.iter().filter(|purpose| purpose.asks);
        asking.map(|purpose| self.decide(purpose)).any(|decision| {
            matches!(decision, Err(Reason::Undecided | Reason::Expired | Reason::Changed))
        })
    }

    /// The choices that the request carries, opened at the first question.
    fn consent(&self) -> &Consent {
        self.consent.get_or_init(|| match self.document.consent {
            Some(consent) => Consent::open(
                self.values(consent.cookie.name),
                &self.prepared.keys,
                self.binding(consent.cookie, consent.cookie.name),
            ),
            None => Consent::default(),
        })
    }

    /// Ends the exchange: what is to be written, and the choice, if one was made. What is set or chosen later is too late.
    pub(crate) fn close(&self) -> (Vec<Write>, Option<Consent>) {
        let mut pending = self.pending();
        pending.closed = true;
        (pending.take_writes(), pending.chosen.clone())
    }
}
