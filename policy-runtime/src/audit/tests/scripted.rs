//! A browser without a browser: a function says what each page does.

use crate::audit::engine::{
    Ending, Engine, EngineError, FrameStorage, GivenCookie, Limits, Outcome, PageVisit, Request,
    RequestKind, StoredCookie, Visitor,
};
use crate::audit::{Audit, Consent, ConsentSteps, Report, Step};
use serde_json::Value;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub(super) const ORIGIN: &str = "https://shop.example";

/// A policy with a purpose that is necessary, two that ask, and one that does not.
pub(super) const POLICY: &str = r#"{
    "name": "Shop",
    "sites": ["shop.example"],
    "retired": [{ "name": "old" }],
    "purposes": [
        { "identifier": "Essential", "kind": "necessary", "asks": false, "cookies": [
            { "name": "__Host-sid", "lifetime": "session" },
            { "name": "basket", "lifetime": { "sliding": 86400 } }
        ] },
        { "identifier": "Statistics", "kind": "statistical", "asks": true, "refused_by_gpc": true, "cookies": [
            { "name": "_ga", "lifetime": { "seconds": 3600 } },
            { "name": "_ga_{container}", "lifetime": "unknown" },
            { "name": "shared", "lifetime": "session", "also_used_by": ["Media"] }
        ], "storage": [{ "name": "stats.{id}", "area": "local" }], "embeds": [
            { "identifier": "analytics", "origins": { "script": ["https://*.stats.example/tag.js?id={id}"] } }
        ] },
        { "identifier": "Media", "kind": "third_party", "asks": true, "cookies": [
            { "name": "viewer", "lifetime": "session", "stored_on": ["tube.example"] },
            { "name": "optout", "lifetime": "session", "because": "choice", "stored_on": ["tube.example"] }
        ], "embeds": [
            { "identifier": "player", "origins": { "frame": ["https://www.tube.example/embed/{film}"] } }
        ] },
        { "identifier": "Sums", "kind": "statistical", "asks": false, "refused_by_gpc": true, "cookies": [
            { "name": "visit", "lifetime": "session" }
        ] }
    ]
}"#;

/// What a visitor has said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// The scripts that ran in pages: `allow`, `refuse`, or `alone` with a purpose.
    pub(super) answers: Vec<String>,
    pub(super) signal: bool,
}

impl Said {
    pub(super) fn last(&self) -> &str {
        self.answers.last().map_or("", String::as_str)
    }

    /// Returns whether a purpose that asks is allowed.
    pub(super) fn allows(&self, purpose: &str) -> bool {
        self.last() == "allow" || self.last() == format!("alone {purpose}")
    }
}

/// What the browser holds and requests after a page was opened.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) cookies: Vec<StoredCookie>,
    pub(super) requests: Vec<Request>,
    /// What is requested when the visitor looks around.
    pub(super) requests_on_gestures: Vec<Request>,
    /// What is requested when the page is left, before `about:blank` is opened.
    pub(super) requests_on_leaving: Vec<Request>,
    pub(super) storage: Vec<FrameStorage>,
    /// Address in the end, if it is another one.
    pub(super) address: Option<String>,
}

type Site = fn(&Said, &str) -> Result<Page, EngineError>;

pub(super) struct Scripted(pub(super) Site);

pub(super) struct ScriptedVisitor {
    site: Site,
    said: Said,
    page: Page,
    address: String,
    gestures: Vec<Request>,
}

impl Engine for Scripted {
    type Visitor = ScriptedVisitor;

    fn name(&self) -> String {
        "Table 1".to_owned()
    }

    async fn visitor(&self, signal: bool) -> Result<ScriptedVisitor, EngineError> {
        let said = Said { answers: Vec::new(), signal };
        let (page, address, gestures) = (Page::default(), String::new(), Vec::new());
        Ok(ScriptedVisitor { site: self.0, said, page, address, gestures })
    }
}

impl Visitor for ScriptedVisitor {
    async fn open(&mut self, address: &str, limits: &Limits) -> Result<PageVisit, EngineError> {
        if address == "about:blank" {
            let requests = std::mem::take(&mut self.page.requests_on_leaving);
            self.page = Page::default();
            return Ok(PageVisit { requests, ..self.settle(limits).await? });
        }
        self.page = (self.site)(&self.said, address.strip_prefix(ORIGIN).unwrap_or(address))?;
        self.address = self.page.address.take().unwrap_or_else(|| address.to_owned());
        let requests = std::mem::take(&mut self.page.requests);
        Ok(PageVisit { requests, ..self.settle(limits).await? })
    }

    async fn settle(&mut self, _: &Limits) -> Result<PageVisit, EngineError> {
        Ok(PageVisit {
            address: self.address.clone(),
            status: Some(200),
            requests: std::mem::take(&mut self.gestures),
            dialogs: Vec::new(),
            downloads: Vec::new(),
            windows: Vec::new(),
            ending: Ending::Idle,
            took: Duration::from_millis(1),
        })
    }

    async fn evaluate(&mut self, expression: &str, _: &Limits) -> Result<Value, EngineError> {
        match expression {
            "broken" => return Err(EngineError::Rejected("the script throws: no".to_owned())),
            _ if expression.contains("document.links") => {}
            _ if expression.contains("scrollTo") => {
                self.gestures = std::mem::take(&mut self.page.requests_on_gestures);
            }
            answer => self.said.answers.push(answer.to_owned()),
        }
        Ok(Value::Null)
    }

    async fn cookies(&mut self) -> Result<Vec<StoredCookie>, EngineError> {
        Ok(self.page.cookies.clone())
    }

    async fn give_cookie(&mut self, _: &GivenCookie) -> Result<(), EngineError> {
        Ok(())
    }

    async fn storage(&mut self) -> Result<Vec<FrameStorage>, EngineError> {
        Ok(self.page.storage.clone())
    }

    async fn close(self) {}
}

/// A cookie of a host, which ends with the session or after seconds.
pub(super) fn cookie(name: &str, domain: &str, seconds: Option<f64>) -> StoredCookie {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs_f64();
    StoredCookie {
        name: name.to_owned(),
        domain: domain.to_owned(),
        path: "/".to_owned(),
        expires: seconds.map(|seconds| now + seconds),
        secure: true,
        http_only: false,
        same_site: None,
        partition: None,
    }
}

/// A request of the page.
pub(super) fn request(address: &str, kind: RequestKind) -> Request {
    request_within(address, kind, "https://shop.example/")
}

/// A request of a document.
pub(super) fn request_within(address: &str, kind: RequestKind, document: &str) -> Request {
    Request {
        address: address.to_owned(),
        kind,
        document: document.to_owned(),
        initiator: None,
        at: Duration::ZERO,
        outcome: Outcome::Answered(200),
        set_cookies: Vec::new(),
    }
}

/// The steps of the tables.
pub(super) fn steps() -> ConsentSteps {
    let mut steps = ConsentSteps::new(Step::script("allow"), Step::script("refuse"));
    for purpose in ["Statistics", "Media", "Sums"] {
        steps.alone.insert(purpose.to_owned(), Step::script(format!("alone {purpose}")));
    }
    steps
}

/// Audits a site under the policy above.
pub(super) async fn audit(site: Site) -> Report {
    audit_with(site, steps()).await
}

/// Audits as [`audit`] does, with a maximum of one page.
pub(super) async fn audit_one_of(site: Site, pages: &[&str]) -> Report {
    let audit = Audit::with_json(POLICY, ORIGIN).unwrap().pages(pages.iter().copied()).max_pages(1);
    audit.consent(Consent::steps(steps())).run_in(&Scripted(site)).await.unwrap()
}

pub(super) async fn audit_with(site: Site, steps: ConsentSteps) -> Report {
    let audit = Audit::with_json(POLICY, ORIGIN).unwrap().pages(["/", "/film"]);
    audit.consent(Consent::steps(steps)).run_in(&Scripted(site)).await.unwrap()
}
