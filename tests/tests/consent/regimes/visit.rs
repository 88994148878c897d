//! Requests from a region to the shop, through its layer.

use super::record::{Record, SECRET};
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use axum::routing::get;
use policy_runtime::consent::ConsentState;
use policy_runtime::declaration::{Duty, PurposeDeclaration, Regime};
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_runtime::{Choice, Cookies, NotRecorded, Policy, PolicyLayer, region};
use policy_tests::request::{cookie_header, set_cookies};
use serde_json::{Value, json};
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use tower::ServiceExt;

const HOST: &str = "shop.example";
const GPC: (&str, &str) = ("sec-gpc", "1");

/// What a purpose is to a visitor: its state and whether it is on.
pub(super) type Status = (ConsentState, bool);

type Answer = Pin<Box<dyn Future<Output = Response>>>;

/// A shop under one policy, with a ledger.
pub(super) struct Shop {
    send: Box<dyn Fn(&'static str, String, Vec<(String, String)>, String) -> Answer>,
    regime: fn(&str) -> &'static Regime,
    purpose: fn(&str) -> &'static PurposeDeclaration,
    ledger: SqliteLedger,
    _folder: tempfile::TempDir,
}

/// A browser: its region, its signal, and its cookies.
#[derive(Debug, Clone)]
pub(super) struct Browser {
    pub(super) region: &'static str,
    pub(super) signal: bool,
    pub(super) cookies: String,
}

/// What a page says of the visitor.
pub(super) struct Page {
    status: Value,
    /// The `Set-Cookie` lines.
    pub(super) lines: Vec<String>,
    pub(super) vary: Vec<String>,
    pub(super) cache_control: String,
}

/// A browser without cookies.
pub(super) fn from(region: &'static str) -> Browser {
    Browser { region, signal: false, cookies: String::new() }
}

impl Browser {
    pub(super) fn with_signal(self, signal: bool) -> Browser {
        Browser { signal, ..self }
    }

    /// The same browser in another region.
    pub(super) fn moved_to(self, region: &'static str) -> Browser {
        Browser { region, ..self }
    }

    pub(super) fn record(&self) -> Option<Record> {
        Record::of(&self.cookies)
    }

    /// The same browser, months after its last choice.
    pub(super) fn after_months(self, months: u32) -> Browser {
        let cookies = self.record().unwrap().months_ago(months);
        Browser { cookies, ..self }
    }
}

impl Page {
    pub(super) fn status(&self, purpose: &str) -> Status {
        let status = &self.status["purposes"][purpose];
        let state = serde_json::from_value(status["state"].clone()).unwrap();
        (state, status["allowed"] == true)
    }

    pub(super) fn is_on(&self, purpose: &str) -> bool {
        self.status(purpose).1
    }

    /// The reason why a purpose is off; empty if it is on.
    pub(super) fn reason(&self, purpose: &str) -> &str {
        self.status["purposes"][purpose]["reason"].as_str().unwrap()
    }

    /// The field of a purpose's status.
    pub(super) fn field(&self, purpose: &str, field: &str) -> &Value {
        &self.status["purposes"][purpose][field]
    }

    /// The purposes that a banner would list: those that ask here and are open, if it is due.
    pub(super) fn banner(&self) -> Vec<&str> {
        let purposes = self.status["purposes"].as_object().unwrap();
        let is_open = |status: &Value| {
            let reason = status["reason"].as_str().unwrap();
            status["asks"] == true && ["Undecided", "Expired", "Changed"].contains(&reason)
        };
        let open = purposes.iter().filter(|(_, status)| is_open(status));
        let open = open.map(|(purpose, _)| purpose.as_str());
        if self.status["undecided"] == true { open.collect() } else { Vec::new() }
    }

    pub(super) fn opted_out(&self) -> bool {
        self.status["opted_out"] == true
    }
}

async fn status<P: Policy>(cookies: Cookies<P>) -> String {
    let purposes = P::document().purposes.iter().filter(|purpose| purpose.can_be_refused());
    let purposes = purposes.map(|purpose| {
        let mut status = serde_json::to_value(cookies.status(purpose)).unwrap();
        status["reason"] = json!(reason(&status));
        (purpose.identifier.to_owned(), status)
    });
    let purposes: serde_json::Map<String, Value> = purposes.collect();
    let (undecided, opted_out) = (cookies.undecided(), cookies.opted_out());
    json!({ "purposes": purposes, "undecided": undecided, "opted_out": opted_out }).to_string()
}

/// The reason that [`Cookies::consent`] gives, from the status.
fn reason(status: &Value) -> &'static str {
    match status["state"].as_str().unwrap() {
        _ if status["allowed"] == true => "",
        "ConsentRefused" | "ConsentWithdrawn" => "Refused",
        "Off" => "Off",
        _ if status["signal"] == "honoured" => "Signal",
        "ConsentUnknown" => "Undecided",
        "ConsentExpired" => "Expired",
        "ConsentInvalidated" => "Changed",
        state => panic!("{state} is off for no reason"),
    }
}

/// The hidden fields of a form of the application, as it shows every purpose to this visitor.
async fn form<P: Policy>(cookies: Cookies<P>) -> String {
    let fields = cookies.shown_fields("en", P::document().purposes.iter().copied());
    serde_json::to_string(&fields).unwrap()
}

/// Makes the choice of a query: `all=allow`, or a purpose with `allow`, `confirm` or `refuse`, by a form that was just opened, or
/// by one whose hidden fields are the body.
async fn choose<P: Policy>(cookies: Cookies<P>, uri: Uri, body: String) -> (StatusCode, String) {
    let body = if body.is_empty() { form(cookies.clone()).await } else { body };
    let mut fields: Vec<(String, String)> = serde_json::from_str(&body).unwrap();
    for field in uri.query().unwrap_or_default().split('&') {
        let (name, answer) = field.split_once('=').unwrap();
        if answer == "confirm" {
            fields.push((Choice::<P>::CONFIRMED_FIELD.to_owned(), name.to_owned()));
            fields.push((name.to_owned(), "allow".to_owned()));
        } else {
            fields.push((name.to_owned(), answer.to_owned()));
        }
    }
    match cookies.choose(Choice::from_form(fields).unwrap()).await {
        Ok(_) => (StatusCode::OK, "recorded".to_owned()),
        Err(NotRecorded::NotConfirmed) => (StatusCode::CONFLICT, "confirm".to_owned()),
        Err(error) => (StatusCode::CONFLICT, error.to_string()),
    }
}

impl Shop {
    pub(super) async fn open<P: Policy>() -> Shop {
        Shop::of::<P>(true).await
    }

    /// A shop whose consents are not proved.
    pub(super) async fn without_ledger<P: Policy>() -> Shop {
        Shop::of::<P>(false).await
    }

    async fn of<P: Policy>(has_ledger: bool) -> Shop {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
        let router = Router::new()
            .route("/", get(status::<P>))
            .route("/nothing", get(async || "nothing is read"))
            .route("/form", get(form::<P>))
            .route("/choose", axum::routing::post(choose::<P>));
        let hop = region::Header::country("x-country").subdivision("x-region");
        let layer = PolicyLayer::<P>::new(SECRET.parse().unwrap()).region(hop);
        let layer = if has_ledger { layer.ledger(ledger.clone()) } else { layer };
        let app = layer.guard(router);
        Shop {
            send: Box::new(move |method, path, fields, body| {
                Box::pin(sent(app.clone(), method, path, fields, body))
            }),
            regime: |region| P::document().regime_of(region),
            purpose: |identifier| {
                let mut purposes = P::document().purposes.iter().copied();
                purposes.find(|purpose| purpose.identifier == identifier).unwrap()
            },
            ledger,
            _folder: folder,
        }
    }

    async fn request(
        &self,
        browser: &Browser,
        method: &'static str,
        path: &str,
        body: &str,
    ) -> Response {
        let (country, subdivision) = browser.region.split_once('-').unwrap_or((browser.region, ""));
        let mut fields = vec![("cookie", browser.cookies.as_str())];
        fields.extend(Some(("x-country", country)).filter(|_| !country.is_empty()));
        fields.extend(Some(("x-region", subdivision)).filter(|_| !subdivision.is_empty()));
        fields.extend(Some(GPC).filter(|_| browser.signal));
        fields.retain(|(_, value)| !value.is_empty());
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
        (self.send)(method, path.to_owned(), fields.collect(), body.to_owned()).await
    }

    /// Opens a page, and keeps the cookies that it sets.
    pub(super) async fn visit(&self, browser: &mut Browser) -> Page {
        self.open_page(browser, "/").await
    }

    pub(super) async fn open_page(&self, browser: &mut Browser, path: &str) -> Page {
        let response = self.request(browser, "GET", path, "").await;
        assert_eq!(response.status(), StatusCode::OK);
        keep(browser, &response);
        let lines = set_cookies(&response);
        let field = |name: &str| {
            let values = response.headers().get_all(name).iter();
            values.map(|value| value.to_str().unwrap().to_ascii_lowercase()).collect::<Vec<_>>()
        };
        let (vary, cache_control) = (field("vary"), field("cache-control").join(", "));
        let status = serde_json::from_str(&text(response).await).unwrap_or_default();
        Page { status, lines, vary, cache_control }
    }

    /// Makes a choice by a form that was just opened, and keeps the cookies that it sets. Returns the answer of the shop.
    pub(super) async fn choose(&self, browser: &mut Browser, query: &str) -> String {
        self.choose_by(browser, query, "").await
    }

    /// The hidden fields of a form that this browser opens.
    pub(super) async fn form(&self, browser: &Browser) -> String {
        text(self.request(browser, "GET", "/form", "").await).await
    }

    /// Makes a choice by a form that was opened before.
    pub(super) async fn choose_by(&self, browser: &mut Browser, query: &str, form: &str) -> String {
        let response = self.request(browser, "POST", &format!("/choose?{query}"), form).await;
        keep(browser, &response);
        text(response).await
    }

    /// A browser after one choice in a region.
    pub(super) async fn after_choice(&self, region: &'static str, query: &str) -> Browser {
        let mut browser = from(region);
        assert_eq!(self.choose(&mut browser, query).await, "recorded");
        browser
    }

    pub(super) fn has_duty(&self, region: &str, duty: Duty) -> bool {
        (self.regime)(region).has(duty)
    }

    /// The state of a purpose in the record of a browser, with the bits of its act and origin.
    pub(super) fn stored(&self, browser: &Browser, purpose: &str) -> Option<u8> {
        browser.record()?.state((self.purpose)(purpose).id)
    }

    /// The number of receipts.
    pub(super) async fn receipts(&self) -> usize {
        self.ledger.receipts(0, 1000).await.unwrap().len()
    }

    /// The number of plain refusals that were counted. They are queued, so it waits for a moment.
    pub(super) async fn refusals(&self) -> u64 {
        for _ in 0..50 {
            let counts = self.ledger.refusals().await.unwrap();
            let sum: u64 = counts.iter().map(|count| count.refusals).sum();
            if sum > 0 {
                return sum;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        0
    }
}

async fn text(response: Response) -> String {
    let body = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

async fn sent<S>(
    app: S,
    method: &'static str,
    path: String,
    fields: Vec<(String, String)>,
    body: String,
) -> Response
where
    S: tower::Service<Request, Response = Response, Error = Infallible>,
{
    let mut request = Request::builder().method(method).uri(path).header("host", HOST);
    for (name, value) in fields {
        request = request.header(name, value);
    }
    let request = request.body(Body::from(body)).unwrap();
    match app.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// Keeps the consent cookie of a response.
fn keep(browser: &mut Browser, response: &Response) {
    let kept = cookie_header(response);
    if kept.contains("__Host-choice=") {
        browser.cookies = kept;
    }
}
