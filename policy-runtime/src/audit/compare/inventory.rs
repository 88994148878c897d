//! Items and findings, as they add up over states and pages.

use super::{Cell, CookieFacts, Finding, Item, ItemKind, Level, Rule};
use crate::audit::observe::PageObservation;
use crate::audit::policy::{AuditedPolicy, Standing};
use crate::audit::site::Site;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// Maximum number of pages that a finding names.
const MAX_PAGES: usize = 5;
/// Maximum number of items of an audit. Pages choose the names of what they store.
const MAX_ITEMS: usize = 5_000;

/// An item's identity.
pub(super) type Key = (ItemKind, String, String);

/// All items and findings.
#[derive(Debug)]
pub(crate) struct Inventory {
    pub(super) policy: Arc<AuditedPolicy>,
    pub(super) site: Site,
    /// Names of the states.
    pub(crate) states: Vec<String>,
    items: BTreeMap<Key, Item>,
    found: BTreeMap<(Rule, String, String), Finding>,
    pub(crate) findings: Vec<Finding>,
    /// The state that is looked at, and whether the page belongs to it: it is past the visitor's answer.
    state: usize,
    is_answered: bool,
    page: String,
}

impl Inventory {
    pub(super) fn new(policy: &Arc<AuditedPolicy>, site: &Site, states: Vec<String>) -> Inventory {
        Inventory {
            policy: Arc::clone(policy),
            site: site.clone(),
            states,
            items: BTreeMap::new(),
            found: BTreeMap::new(),
            findings: Vec::new(),
            state: 0,
            is_answered: false,
            page: String::new(),
        }
    }

    /// Begins a page of a state.
    pub(super) fn enter(&mut self, state: usize, standing: Standing, page: &PageObservation) {
        self.state = state;
        self.is_answered = page.standing == standing;
        self.page = self.path(&page.address).to_owned();
        if let Some(problem) = &page.problem {
            let message = format!("`{}`: {problem}", self.page);
            let subject = self.page.clone();
            self.report(Rule::PageNotVisited, &subject, "", |finding| {
                finding.message = message;
                "look at the page, or leave it out of the audit".clone_into(&mut finding.help);
            });
        }
    }

    /// Returns the path of a page of the site, and the address of another one.
    fn path<'a>(&self, address: &'a str) -> &'a str {
        let path = address.strip_prefix(&self.site.origin);
        path.filter(|path| path.starts_with('/')).unwrap_or(address)
    }

    /// Makes an error of the finding that a page was not visited.
    pub(super) fn fail_page(&mut self, address: &str) {
        let key = (Rule::PageNotVisited, String::new(), self.path(address).to_owned());
        if let Some(finding) = self.found.get_mut(&key) {
            finding.level = Level::Error;
            "correct its address, or leave the page out of the audit".clone_into(&mut finding.help);
        }
    }

    /// Returns the label of a standing.
    pub(super) fn label(&self, standing: Standing) -> String {
        standing.label(&self.policy)
    }

    /// Notes that an item was seen.
    pub(super) fn see(&mut self, key: Key, purposes: &[usize], at: Duration, fault: bool) {
        if self.items.len() >= MAX_ITEMS && !self.items.contains_key(&key) {
            return;
        }
        let purposes = self.policy.identifiers(purposes);
        let states = self.states.len();
        let item = self.items.entry(key.clone()).or_insert_with(|| Item {
            kind: key.0,
            place: key.1,
            name: key.2,
            purposes,
            cookie: None,
            cells: vec![Cell::default(); states],
        });
        if let Some(cell) = item.cells.get_mut(self.state).filter(|_| self.is_answered || fault) {
            cell.fault |= fault;
            if !cell.seen {
                cell.seen = true;
                cell.at = Some(u64::try_from(at.as_millis()).unwrap_or(u64::MAX));
                cell.page = Some(self.page.clone());
            }
        }
    }

    /// Notes what the browser shows of a cookie, for the first time that it is seen.
    pub(super) fn describe(&mut self, key: &Key, facts: impl FnOnce() -> CookieFacts) {
        if let Some(item) = self.items.get_mut(key).filter(|item| item.cookie.is_none()) {
            item.cookie = Some(facts());
        }
    }

    /// Returns whether an item was seen in any state.
    pub(super) fn has_seen(&self, is_it: impl Fn(&Item) -> bool) -> bool {
        self.items.values().any(is_it)
    }

    /// Adds to a finding. `describe` is called for the first time that it is found.
    pub(super) fn report(
        &mut self,
        rule: Rule,
        subject: &str,
        place: &str,
        describe: impl FnOnce(&mut Finding),
    ) {
        let state = self.states.get(self.state).cloned().unwrap_or_default();
        let key = (rule, place.to_owned(), subject.to_owned());
        if self.found.len() >= MAX_ITEMS && !self.found.contains_key(&key) {
            return;
        }
        let finding = self.found.entry(key).or_insert_with(|| {
            let mut finding = Finding {
                rule,
                level: rule.level(),
                subject: subject.to_owned(),
                message: String::new(),
                help: String::new(),
                declaration: None,
                vendor: None,
                purposes: Vec::new(),
                states: Vec::new(),
                pages: Vec::new(),
                source: None,
            };
            describe(&mut finding);
            finding
        });
        if !finding.states.contains(&state) {
            finding.states.push(state);
        }
        if finding.pages.len() < MAX_PAGES && !finding.pages.contains(&self.page) {
            finding.pages.push(self.page.clone());
        }
    }

    /// Reports that a state was not reached.
    pub(super) fn report_failure(&mut self, state: usize, failure: &str) {
        self.state = state;
        self.page.clear();
        let subject = self.states.get(state).cloned().unwrap_or_default();
        self.report(Rule::StateNotReached, &subject, "", |finding| {
            finding.message = format!(
                "the state `{subject}` was not reached, so nothing is known of it: {failure}"
            );
            "say how consent is given on this site: see `Consent`".clone_into(&mut finding.help);
            finding.pages.clear();
        });
    }

    /// Reports a note about the whole audit.
    pub(super) fn note(&mut self, subject: &str, message: String, help: &str, purpose: &str) {
        self.found.entry((Rule::NeverSeen, purpose.to_owned(), subject.to_owned())).or_insert_with(
            || Finding {
                rule: Rule::NeverSeen,
                level: Level::Note,
                subject: subject.to_owned(),
                message,
                help: help.to_owned(),
                declaration: None,
                vendor: None,
                purposes: vec![purpose.to_owned()],
                states: Vec::new(),
                pages: Vec::new(),
                source: None,
            },
        );
    }

    /// Brings the findings in their order, the worst first. What was there without consent is no second finding after a
    /// withdrawal.
    pub(super) fn sort(&mut self) {
        let found = std::mem::take(&mut self.found);
        let earlier = |rule: Rule| match rule {
            Rule::CookieAfterWithdrawal => Some(Rule::CookieWithoutConsent),
            Rule::StorageAfterWithdrawal => Some(Rule::StorageWithoutConsent),
            Rule::RequestAfterWithdrawal => Some(Rule::RequestWithoutConsent),
            _ => None,
        };
        let is_repeated = |(rule, place, subject): &(Rule, String, String)| {
            let earlier = earlier(*rule).map(|rule| (rule, place.clone(), subject.clone()));
            earlier.is_some_and(|earlier| found.contains_key(&earlier))
        };
        let mut findings: Vec<Finding> = found
            .iter()
            .filter(|(key, _)| !is_repeated(key))
            .map(|(_, finding)| finding.clone())
            .collect();
        findings.sort_by_key(|finding| (finding.level, finding.rule));
        self.findings = findings;
    }

    /// Returns the items in their order.
    pub(crate) fn into_parts(self) -> (Vec<String>, Vec<Item>, Vec<Finding>) {
        (self.states, self.items.into_values().collect(), self.findings)
    }
}
