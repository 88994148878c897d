//! The report of an audit.

use crate::declaration::{Document, Site, Writer};
use crate::testing::Violation;
use crate::testing::client::Exchange;
use std::fmt;

/// Maximum number of states that a finding names.
const MAX_NAMED_STATES: usize = 6;

/// What an [`Auditor`](super::Auditor) found. It displays as a list with the remedies.
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// # use declared::Shop;
/// use http::{Request, Response};
/// use policy_runtime::testing::Auditor;
/// use policy_runtime::{Keys, PolicyLayer};
/// use std::convert::Infallible;
/// use tower::{Layer, service_fn};
///
/// let app = service_fn(async |_: Request<String>| {
///     Ok::<_, Infallible>(Response::builder().header("set-cookie", "recent=copper; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Lax").body(()).unwrap())
/// });
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let report = Auditor::<Shop>::new(Keys::generate()).get("/").audit(app).await;
/// let text = report.to_string();
/// assert!(text.contains("GET /: the visitor does not allow `Suggestions`, the purpose of `recent` [no_consent]"), "{text}");
/// assert!(text.contains("in the states: undecided; all refused; `Media` alone allowed;"), "{text}");
/// assert!(text.contains("help: ask `cookies.consent(Suggestions)` before setting it"), "{text}");
/// # });
/// ```
#[derive(Debug, Clone)]
pub struct AuditReport {
    policy: &'static str,
    findings: Vec<AuditFinding>,
    states: Vec<String>,
    requests: Vec<String>,
    never_set: Vec<&'static str>,
}

/// One row of an [`AuditReport`]: what is wrong with the responses to a request, in some states of consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditFinding {
    request: String,
    problem: Problem,
    states: Vec<String>,
    is_in_every_state: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Problem {
    Violation(Violation),
    Other { message: String, help: String },
}

impl AuditReport {
    /// Returns whether nothing breaks the policy.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }

    /// Fails the test unless nothing breaks the policy.
    ///
    /// # Panics
    /// Panics with the report.
    #[track_caller]
    #[allow(clippy::panic, reason = "the failure of the test")]
    pub fn assert_clean(&self) {
        assert!(self.is_clean(), "{self}");
    }

    /// Returns the findings, in the order in which they were found.
    pub fn findings(&self) -> &[AuditFinding] {
        &self.findings
    }

    /// Returns the states of consent that were visited.
    pub fn states(&self) -> &[String] {
        &self.states
    }

    /// Returns the names of the declared cookies that the application or its middleware sets on this site, but did not set in any
    /// state: they are no longer used, or the requests do not reach what sets them.
    pub fn never_set(&self) -> &[&'static str] {
        &self.never_set
    }
}

impl AuditFinding {
    /// Returns the method and path of the request. It is empty for what is found after all requests.
    pub fn request(&self) -> &str {
        &self.request
    }

    /// Returns the line that breaks the policy. `None` if the finding is about something else, such as a cookie that stays after
    /// the withdrawal of its consent, or a request that the application does not serve.
    pub fn violation(&self) -> Option<&Violation> {
        match &self.problem {
            Problem::Violation(violation) => Some(violation),
            Problem::Other { .. } => None,
        }
    }

    /// Returns what is wrong.
    pub fn message(&self) -> &str {
        match &self.problem {
            Problem::Violation(violation) => violation.why(),
            Problem::Other { message, .. } => message,
        }
    }

    /// Returns the remedy.
    pub fn help(&self) -> &str {
        match &self.problem {
            Problem::Violation(violation) => violation.help(),
            Problem::Other { help, .. } => help,
        }
    }

    /// Returns the states of consent in which it was found.
    pub fn states(&self) -> &[String] {
        &self.states
    }
}

impl fmt::Display for AuditFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.request.is_empty() {
            write!(f, "{}: ", self.request)?;
        }
        f.write_str(self.message())?;
        if let Some(violation) = self.violation() {
            write!(f, " [{}]", violation.verdict())?;
        }
        if self.is_in_every_state {
            f.write_str("\n  in every state")?;
        } else {
            let named = self.states.iter().take(MAX_NAMED_STATES).map(String::as_str);
            write!(f, "\n  in the states: {}", named.collect::<Vec<_>>().join("; "))?;
            let others = self.states.len().saturating_sub(MAX_NAMED_STATES);
            if others > 0 {
                write!(f, "; and {others} more")?;
            }
        }
        write!(f, "\n  help: {}", self.help())
    }
}

impl fmt::Display for AuditReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (requests, states) =
            (counted(self.requests.len(), "request"), counted(self.states.len(), "state"));
        let policy = self.policy;
        if self.is_clean() {
            write!(f, "the cookie policy `{policy}` holds for {requests} in {states} of consent")?;
        } else {
            let findings = counted(self.findings.len(), "finding");
            write!(
                f,
                "the cookie policy `{policy}` is broken: {findings} in {requests} and {states} of consent"
            )?;
        }
        self.findings.iter().try_for_each(|finding| write!(f, "\n\n{finding}"))?;
        if !self.never_set.is_empty() {
            write!(f, "\n\nnever set: `{}`", self.never_set.join("`, `"))?;
        }
        Ok(())
    }
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// A report in the making.
pub(super) struct ReportBuilder {
    document: &'static Document,
    site: Option<Site>,
    report: AuditReport,
    set: Vec<Vec<u8>>,
    /// Requests with the last status of each, and whether any was a success or a redirect.
    answers: Vec<(String, http::StatusCode, bool)>,
}

impl ReportBuilder {
    pub(super) fn new(document: &'static Document, host: &str) -> ReportBuilder {
        let report = AuditReport {
            policy: document.name,
            findings: Vec::new(),
            states: Vec::new(),
            requests: Vec::new(),
            never_set: Vec::new(),
        };
        let site = Site::admit(document.sites, host);
        ReportBuilder { document, site, report, set: Vec::new(), answers: Vec::new() }
    }

    /// Adds the responses of a state.
    pub(super) fn add(&mut self, state: &str, exchanges: Vec<Exchange>) {
        push_new(&mut self.report.states, state.to_owned());
        for Exchange { request, outcome, violations, misread, set, late_calls, .. } in exchanges {
            push_new(&mut self.report.requests, request.clone());
            match outcome {
                Ok(status) => self.answered(&request, status),
                Err(error) => {
                    let message = format!("the application failed: {error}");
                    let help = "have it answer every request, failures included".to_owned();
                    self.find(state, &request, Problem::Other { message, help });
                }
            }
            if let Some(misread) = misread {
                let (message, help) = (misread.message().to_owned(), misread.help().to_owned());
                self.find(state, &request, Problem::Other { message, help });
            }
            for name in set {
                push_new(&mut self.set, name);
            }
            for violation in violations {
                self.find(state, &request, Problem::Violation(violation));
            }
            for call in late_calls.take() {
                let (message, help) = (call.message(), call.help().to_owned());
                self.find(state, &request, Problem::Other { message, help });
            }
        }
    }

    /// Adds a cookie that is stored after the consent to its purpose was withdrawn.
    pub(super) fn add_left_over(&mut self, state: &str, cookie: &str, purpose: &str, path: &str) {
        let message = format!(
            "`{cookie}` is still stored after the visitor withdrew the consent to `{purpose}`"
        );
        let help = format!(
            "set it with the declared `Domain` and `Path`, by which it is deleted, as `cookies.set` does; it is stored with `Path={path}`"
        );
        self.find(state, "", Problem::Other { message, help });
    }

    /// Adds the requests that were never answered by a success or a redirect.
    pub(super) fn add_unanswered(&mut self) {
        let unanswered = self.answers.iter().filter(|(.., is_served)| !is_served);
        let unanswered: Vec<_> =
            unanswered.map(|(request, status, _)| (request.clone(), *status)).collect();
        for (request, status) in unanswered {
            let message = format!(
                "it is answered by {} in every state, so nothing was audited",
                status.as_u16()
            );
            let help = "send a request that the application serves; `audit_with` sends requests that depend on earlier responses".to_owned();
            for state in self.report.states.clone() {
                let (message, help) = (message.clone(), help.clone());
                self.find(&state, &request, Problem::Other { message, help });
            }
        }
    }

    pub(super) fn finish(mut self) -> AuditReport {
        if self.report.requests.is_empty() {
            self.add_no_request();
        }
        let states = self.report.states.len();
        for finding in &mut self.report.findings {
            finding.is_in_every_state = finding.states.len() == states;
        }
        self.report.never_set = self.never_set();
        self.report
    }

    /// Adds that there is nothing to report on, which is no success.
    fn add_no_request(&mut self) {
        let message = "no request was sent, so nothing was audited";
        let help = "add requests by `get` and `post`, or send them in `audit_with`";
        for state in self.report.states.clone() {
            let problem = Problem::Other { message: message.to_owned(), help: help.to_owned() };
            self.find(&state, "", problem);
        }
    }

    fn answered(&mut self, request: &str, status: http::StatusCode) {
        let is_served = !status.is_client_error() && !status.is_server_error();
        match self.answers.iter_mut().find(|(known, ..)| known == request) {
            Some((_, last, was_served)) => {
                *last = status;
                *was_served |= is_served;
            }
            None => self.answers.push((request.to_owned(), status, is_served)),
        }
    }

    fn find(&mut self, state: &str, request: &str, problem: Problem) {
        let findings = &mut self.report.findings;
        let known =
            findings.iter_mut().find(|known| known.request == request && known.problem == problem);
        match known {
            Some(known) => push_new(&mut known.states, state.to_owned()),
            None => findings.push(AuditFinding {
                request: request.to_owned(),
                problem,
                states: vec![state.to_owned()],
                is_in_every_state: false,
            }),
        }
    }

    fn never_set(&self) -> Vec<&'static str> {
        let Some(site) = &self.site else { return Vec::new() };
        let set = self.set.iter().filter_map(|name| self.document.cookie_on(name, site));
        let set: Vec<&str> = set.map(|(_, cookie)| cookie.name).collect();
        let own = self.document.cookies().filter(|(purpose, cookie)| {
            let is_written_here = matches!(cookie.writer, Writer::Application | Writer::Middleware);
            is_written_here && cookie.is_stored_here() && purpose.is_on(site) && cookie.is_on(site)
        });
        own.map(|(_, cookie)| cookie.name).filter(|name| !set.contains(name)).collect()
    }
}

fn push_new<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
