//! A visitor who moves from region to region with one browser.

use policy_runtime::declaration::{PurposeDeclaration, PurposeState};
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_runtime::{Document, Keys, Policy};
use policy_tests::browser::Browser;
use regions::SimulatedRegion;
use regions::policy::Teas;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio::time::sleep;

/// Longer than any page takes, on any machine.
const TIMEOUT: Duration = Duration::from_secs(20);

pub(crate) const BANNER: &str = ".cookie-banner";
pub(crate) const REFUSE: &str = ".cookie-banner button[value=refuse]";
pub(crate) const ACCEPT: &str = ".cookie-banner button[value=allow]";
pub(crate) const SALE_LINK: &str = ".cookie-privacy-link";
pub(crate) const STATUS: &str = ".cookie-privacy-status";
pub(crate) const OPT_OUT: &str = ".cookie-opt-out-form button";
pub(crate) const TEA: &str = "/teas/assam";

/// A choice that the visitor made, and whether the browser sent the signal then.
#[derive(Debug, Clone, Copy)]
struct Decision {
    allow: bool,
    under_signal: bool,
}

pub(crate) struct Traveller {
    pub(crate) browser: Browser,
    pub(crate) ledger: SqliteLedger,
    simulated: SimulatedRegion,
    region: &'static str,
    is_signal_sent: bool,
    decisions: BTreeMap<&'static str, Decision>,
    /// Purposes that were on in some region: their cookies may stay where the purpose is undecided.
    were_on: BTreeSet<&'static str>,
    port: u16,
    server: JoinHandle<()>,
    _folder: TempDir,
}

impl Drop for Traveller {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl Traveller {
    /// A visitor in a region who was never at the shop before. None where there is no browser.
    pub(crate) async fn in_region(region: &'static str) -> Option<Traveller> {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consents.sqlite")).await.unwrap();
        let simulated = SimulatedRegion::default();
        let shop = regions::app(Keys::generate(), ledger.clone(), &simulated);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = tokio::spawn(async move { axum::serve(listener, shop).await.unwrap() });
        let browser = Browser::start(&[]).await.unwrap()?;
        let mut traveller = Traveller {
            browser,
            ledger,
            simulated,
            region,
            is_signal_sent: false,
            decisions: BTreeMap::new(),
            were_on: BTreeSet::new(),
            port,
            server,
            _folder: folder,
        };
        traveller.move_to(region);
        Some(traveller)
    }

    pub(crate) fn move_to(&mut self, region: &'static str) {
        self.region = region;
        self.simulated.set(region.parse().ok());
    }

    /// Forgets all that the browser stores, as one who was never here.
    pub(crate) async fn anew(&mut self) {
        self.browser.clear_cookies().await.unwrap();
        self.decisions.clear();
        self.were_on.clear();
        self.send_signal(false).await;
    }

    pub(crate) async fn run_scripts(&mut self, run: bool) {
        let off = json!({ "value": !run });
        self.browser.call("Emulation.setScriptExecutionDisabled", off).await.unwrap();
    }

    /// Sends Global Privacy Control with every request from now on, or no longer.
    pub(crate) async fn send_signal(&mut self, is_sent: bool) {
        self.is_signal_sent = is_sent;
        self.send(if is_sent { json!({ "Sec-GPC": "1" }) } else { json!({}) }).await;
    }

    pub(crate) async fn speak(&mut self, language: &str) {
        self.send(json!({ "Accept-Language": language })).await;
    }

    /// Sends these fields, and no others, with every request from now on.
    async fn send(&mut self, headers: Value) {
        self.browser.call("Network.enable", json!({})).await.unwrap();
        let headers = json!({ "headers": headers });
        self.browser.call("Network.setExtraHTTPHeaders", headers).await.unwrap();
    }

    /// Opens a page of the shop, and holds it against the policy.
    pub(crate) async fn open(&mut self, path: &str) {
        self.browser.open(&format!("http://localhost:{}{path}", self.port)).await.unwrap();
        self.compare().await;
    }

    /// Clicks a link or a button, and waits for the page that follows.
    pub(crate) async fn follow(&mut self, selector: &str) {
        self.look("void (window.before = true)").await;
        self.look(&format!("document.querySelector({}).click()", json!(selector))).await;
        self.until("window.before === undefined && document.readyState === 'complete'").await;
        self.compare().await;
    }

    /// Makes a choice by a click, and holds what follows against the policy.
    pub(crate) async fn answer(&mut self, selector: &str, purposes: &[&'static str], allow: bool) {
        self.decide(purposes, allow);
        self.follow(selector).await;
    }

    /// Notes what the visitor is about to choose.
    pub(crate) fn decide(&mut self, purposes: &[&'static str], allow: bool) {
        for purpose in purposes {
            let decision = Decision { allow, under_signal: self.is_signal_sent };
            self.decisions.insert(purpose, decision);
        }
    }

    pub(crate) async fn look(&mut self, expression: &str) -> Value {
        self.browser.evaluate(expression).await.unwrap()
    }

    pub(crate) async fn sees(&mut self, selector: &str) -> bool {
        let shown =
            format!("document.querySelector({})?.checkVisibility() === true", json!(selector));
        self.look(&shown).await == true
    }

    pub(crate) async fn text(&mut self, selector: &str) -> String {
        let text = format!("document.querySelector({})?.innerText", json!(selector));
        self.look(&text).await.as_str().unwrap_or_default().trim().to_owned()
    }

    async fn until(&mut self, expression: &str) {
        let begun = Instant::now();
        // Between two pages, no document answers.
        while !self.browser.evaluate(expression).await.is_ok_and(|value| value == true) {
            let page = self.browser.evaluate("location.href + document.body.innerText").await;
            assert!(begun.elapsed() < TIMEOUT, "never: {expression}; the page is {page:?}");
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Returns the names of the cookies that the browser holds, in order.
    pub(crate) async fn holds(&mut self) -> Vec<String> {
        let stored = self.browser.cookies().await.unwrap().into_iter();
        let mut names: Vec<_> = stored.map(|cookie| cookie.name).collect();
        names.sort_unstable();
        names
    }

    pub(crate) async fn receipts(&self) -> usize {
        self.ledger.receipts(0, 100).await.unwrap().len()
    }

    /// Returns whether a purpose is on for this visitor here, as the specification has it.
    fn is_on(&self, document: &Document, purpose: &PurposeDeclaration) -> Option<bool> {
        let state = purpose.rule(document.regime_of(self.region)).state;
        let decision = self.decisions.get(purpose.identifier);
        let is_signalled = self.is_signal_sent && purpose.refused_by_gpc;
        match (state, decision) {
            (PurposeState::None, _) => Some(true),
            (PurposeState::Off, _) => Some(false),
            (_, Some(decision)) if is_signalled => Some(decision.allow && decision.under_signal),
            (_, None) if is_signalled => Some(false),
            (_, Some(decision)) => Some(decision.allow),
            (PurposeState::Ask, None) => None,
            (PurposeState::Object | PurposeState::Inform, None) => Some(true),
        }
    }

    /// Holds what the page says and what the browser stores against the policy, the region and the choices so far.
    async fn compare(&mut self) {
        let document = Teas::document();
        let refusable = || document.purposes.iter().filter(|purpose| purpose.can_be_refused());
        for purpose in refusable() {
            let is_on = self.is_on(document, purpose);
            // A default that the signal turns off is remembered as a refusal.
            let is_default_on =
                purpose.rule(document.regime_of(self.region)).state.is_on_by_default();
            if self.is_signal_sent
                && purpose.refused_by_gpc
                && is_default_on
                && is_on == Some(false)
            {
                let decision = Decision { allow: false, under_signal: true };
                self.decisions.insert(purpose.identifier, decision);
            }
            if is_on == Some(true) {
                self.were_on.insert(purpose.identifier);
            }
            let shown = self.text(&format!("#{} td", purpose.identifier)).await;
            let expected = if is_on == Some(true) { "on" } else { "off" };
            let step = (self.region, purpose.identifier, &self.decisions);
            assert!(shown.is_empty() || shown == expected, "{shown}, not {expected}: {step:?}");
        }
        for cookie in self.browser.cookies().await.unwrap() {
            let (purpose, _) = document
                .cookie(cookie.name.as_bytes())
                .unwrap_or_else(|| panic!("not in the policy: {cookie:?}"));
            let may_stay = match self.is_on(document, purpose) {
                Some(is_on) => is_on,
                None => self.were_on.contains(purpose.identifier),
            };
            assert!(may_stay, "{cookie:?} in {} after {:?}", self.region, self.decisions);
        }
    }
}
