//! The law of the visitor's region: receipts have its codes and the act, and opt-outs are counted by jurisdiction and manner.

use crate::shop::{body, eventually};
use axum::Router;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{get, post};
use policy_runtime::axum::Guarded;
use policy_runtime::consent::RecordId;
use policy_runtime::ledger::{
    Act, ConsentLedger, ConsentReceipt, ConsentState, PurposeState, RefusalCount,
};
use policy_runtime::{Choice, Cookies, Keys, NotRecorded, PolicyLayer, pages, region};
use policy_tests::request::{cookie_header, send};

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy World {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-29",
            languages: [en],
            sites: ["shop.example"],
            jurisdictions: [eu, us],
        }

        provider kettle {
            name: "Kettle & Cup",
            privacy: "https://kettle.example/privacy",
            country: us,
        }

        provider adverts { name: "Adverts", privacy: "https://adverts.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 12 months, refusal: 6 months }
        }

        /// Remembers what you looked at.
        purpose Interest: internal {
            title: "Interest",

            /// What you looked at.
            cookie seen: u64 { lifetime: 30 days }
        }

        /// Shows advertisements of other shops.
        purpose Ads: third_party {
            title: "Advertising",
            refused_by: [gpc],

            /// Tells you apart.
            cookie shared: u64 { provider: adverts, lifetime: 30 days }
        }
    }
}
use declared::{Ads, Interest, World};

type App = Guarded<Router, World>;

fn app<L: ConsentLedger>(ledger: L, keys: &Keys) -> App {
    let choose = |choice: fn() -> Choice<World>| {
        post(move |cookies: Cookies<World>| async move { record(&cookies, choice()).await })
    };
    let router = Router::new()
        .merge(pages::routes::<World>())
        .route("/", get(shown))
        .route("/allow", choose(Choice::allow_all))
        .route("/refuse", choose(Choice::refuse_all))
        .route("/allow-ads", choose(|| Choice::new().allow(Ads)))
        .route("/refuse-ads", choose(|| Choice::new().refuse(Ads)))
        .route("/refuse-interest", choose(|| Choice::new().refuse(Interest)))
        .route("/confirm-ads", choose(|| Choice::new().confirm(Ads)));
    PolicyLayer::<World>::new(keys.clone()).region(region::Cloudflare).ledger(ledger).guard(router)
}

async fn record(cookies: &Cookies<World>, choice: Choice<World>) -> Result<String, NotRecorded> {
    let receipt = cookies.choose(choice).await?;
    Ok(receipt.record_id().map(|id| id.to_string()).unwrap_or_default())
}

async fn shown(cookies: Cookies<World>) -> String {
    cookies.allows(Ads).to_string()
}

/// A browser that travels.
struct Traveller {
    app: App,
    cookies: String,
}

const GERMANY: &str = "DE";
const CALIFORNIA: &str = "US-CA";
const COLORADO: &str = "US-CO";

impl Traveller {
    fn of(app: &App) -> Traveller {
        Traveller { app: app.clone(), cookies: String::new() }
    }

    async fn send(&mut self, method: &str, path: &str, from: &str, signal: bool) -> String {
        let response = self.response(method, path, from, signal).await;
        assert_eq!(response.status(), StatusCode::OK, "{path} from {from}");
        body(response).await
    }

    async fn response(&mut self, method: &str, path: &str, from: &str, signal: bool) -> Response {
        let (country, subdivision) = from.split_once('-').unwrap_or((from, ""));
        let mut fields = vec![("cookie", self.cookies.as_str()), ("cf-ipcountry", country)];
        fields.extend((!subdivision.is_empty()).then_some(("cf-region-code", subdivision)));
        fields.extend(signal.then_some(("sec-gpc", "1")));
        let response = send(&self.app, method, "shop.example", path, &fields).await;
        let kept = cookie_header(&response);
        if !kept.is_empty() {
            self.cookies = kept;
        }
        response
    }

    /// Presses the one button of the opt-out page.
    async fn press_opt_out(&mut self, from: &str) {
        let response = self.response("POST", "/cookies/opt-out", from, false).await;
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
    }

    async fn choose(&mut self, path: &str, from: &str) -> Option<RecordId> {
        self.send("POST", path, from, false).await.parse().ok()
    }

    async fn visit(&mut self, from: &str, signal: bool) -> String {
        self.send("GET", "/", from, signal).await
    }
}

/// A count as jurisdictions, manner, outcomes and number.
type Counted = (Vec<String>, String, Vec<(String, ConsentState, bool)>, u64);

fn counted(count: &RefusalCount) -> Counted {
    let outcome = |state: &PurposeState| (state.purpose.clone(), state.state, state.by_signal);
    let outcomes = count.states.iter().map(outcome).collect();
    (count.jurisdictions.clone(), count.expressed_by.clone(), outcomes, count.refusals)
}

/// Waits until this number of refusals is counted.
async fn counts<L: ConsentLedger>(ledger: &L, refusals: u64) -> Vec<Counted> {
    let sum = |counts: &Vec<RefusalCount>| counts.iter().map(|count| count.refusals).sum::<u64>();
    let counts =
        eventually(|| async { ledger.refusals().await.unwrap() }, |counts| sum(counts) >= refusals)
            .await;
    assert_eq!(sum(&counts), refusals, "{counts:?}");
    let today = counts[0].day;
    assert!(counts.iter().all(|count| count.day == today && today % 86_400 == 0));
    let minimum = RefusalCount::MIN_RETENTION.as_secs();
    assert!(counts.iter().all(|count| count.kept_until >= today + minimum));
    counts.iter().map(counted).collect()
}

fn us(state: &str) -> Vec<String> {
    vec![format!("us_{state}"), "us".to_owned()]
}

fn ads(receipt: &ConsentReceipt) -> &PurposeState {
    receipt.content.states.iter().find(|state| state.purpose == "Ads").unwrap()
}

pub(crate) async fn a_receipt_has_the_jurisdictions_and_the_act<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let app = app(ledger.clone(), &Keys::generate());
    for (path, act) in [("/allow", Act::All), ("/allow-ads", Act::Single)] {
        let record = Traveller::of(&app).choose(path, GERMANY).await.unwrap();
        let receipt = ledger.look_up(record).await.unwrap().remove(0);
        let codes = &receipt.content.jurisdictions;
        assert!(codes.contains(&"eu".to_owned()), "{codes:?}");
        assert_eq!((ads(&receipt).state, ads(&receipt).act), (ConsentState::Given, act));
    }
    let record = Traveller::of(&app).choose("/allow", "T1").await.unwrap();
    let receipt = ledger.look_up(record).await.unwrap().remove(0);
    let codes = &receipt.content.jurisdictions;
    assert!(["eu", "us"].iter().all(|code| codes.iter().any(|known| known == code)), "{codes:?}");
}

pub(crate) async fn a_default_has_no_receipt_and_no_count<L: ConsentLedger + Clone>(ledger: L) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Traveller::of(&app);
    assert_eq!(visitor.visit(CALIFORNIA, false).await, "true");
    assert_eq!(visitor.choose("/allow", CALIFORNIA).await, None, "settings saved as they were");
    assert_eq!(visitor.visit(CALIFORNIA, false).await, "true");
    app.ledger_handle().unwrap().close().await;
    assert!(ledger.receipts(0, 10).await.unwrap().is_empty());
    assert!(ledger.refusals().await.unwrap().is_empty());
}

pub(crate) async fn opt_outs_are_counted_by_jurisdiction_and_manner<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let app = app(ledger.clone(), &Keys::generate());
    for from in [CALIFORNIA, CALIFORNIA, COLORADO] {
        assert_eq!(Traveller::of(&app).choose("/refuse-ads", from).await, None);
    }
    Traveller::of(&app).press_opt_out(CALIFORNIA).await;
    let mut by_signal = Traveller::of(&app);
    for _ in 0..3 {
        assert_eq!(by_signal.visit(CALIFORNIA, true).await, "false");
    }
    assert_eq!(by_signal.visit(CALIFORNIA, false).await, "false", "remembered");
    Traveller::of(&app).visit(GERMANY, true).await; // where it asks, there is nothing to opt out of
    let counts = counts(&ledger, 5).await;
    let refused = |by_signal| vec![("Ads".to_owned(), ConsentState::Refused, by_signal)];
    for expected in [
        (us("ca"), "application".to_owned(), refused(false), 2),
        (us("co"), "application".to_owned(), refused(false), 1),
        (us("ca"), "form".to_owned(), refused(false), 1),
        (us("ca"), "signal".to_owned(), refused(true), 1),
    ] {
        assert!(counts.contains(&expected), "{expected:?} in {counts:?}");
    }
    assert!(ledger.receipts(0, 10).await.unwrap().is_empty());
}

pub(crate) async fn a_count_has_the_purposes_of_its_refusal_alone<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Traveller::of(&app);
    visitor.choose("/refuse-interest", CALIFORNIA).await;
    visitor.choose("/refuse-ads", GERMANY).await;
    let counts = counts(&ledger, 2).await;
    let purposes: Vec<_> = counts
        .iter()
        .map(|(codes, _, outcomes, _)| {
            let purposes: Vec<_> = outcomes.iter().map(|(purpose, ..)| purpose.as_str()).collect();
            (codes.contains(&"us_ca".to_owned()), purposes)
        })
        .collect();
    assert!(purposes.contains(&(true, vec!["Interest"])), "{purposes:?}");
    assert!(purposes.contains(&(false, vec!["Ads"])), "{purposes:?}");
}

pub(crate) async fn an_opt_out_of_a_consent_has_a_receipt_and_a_count<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Traveller::of(&app);
    let record = visitor.choose("/allow", GERMANY).await.unwrap();
    assert_eq!(visitor.visit(COLORADO, true).await, "false");
    assert_eq!(visitor.visit(GERMANY, false).await, "false", "remembered");
    let withdrawn = vec![("Ads".to_owned(), ConsentState::Withdrawn, true)];
    let expected = vec![(us("co"), "signal".to_owned(), withdrawn, 1)];
    assert_eq!(counts(&ledger, 1).await, expected);
    let receipts = ledger.look_up(record).await.unwrap();
    let [given, withdrawn] = &receipts[..] else { panic!("{receipts:?}") };
    assert_eq!(ads(given).state, ConsentState::Given);
    assert_eq!((ads(withdrawn).state, ads(withdrawn).by_signal), (ConsentState::Withdrawn, true));
    assert_eq!(withdrawn.content.expressed_by, "signal");
    assert_eq!(withdrawn.content.jurisdictions, us("co"));
    ledger.erase(record).await.unwrap();
    assert_eq!(counts(&ledger, 1).await, expected, "the record of the opt-out stays");
}

/// The proof that the controller's own country requires holds for every visitor.
pub(crate) async fn a_controller_in_the_us_counts_withdrawals_abroad<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let app = app(ledger.clone(), &Keys::generate());
    let mut visitor = Traveller::of(&app);
    let record = visitor.choose("/allow", GERMANY).await.unwrap();
    visitor.choose("/refuse-ads", GERMANY).await;
    let counts = counts(&ledger, 1).await;
    let [(codes, manner, outcomes, 1)] = &counts[..] else { panic!("{counts:?}") };
    assert!(codes.contains(&"eu".to_owned()), "{codes:?}");
    assert_eq!(manner, "application");
    assert_eq!(outcomes[..], [("Ads".to_owned(), ConsentState::Withdrawn, false)]);
    assert_eq!(ledger.look_up(record).await.unwrap().len(), 2);
}

pub(crate) async fn opting_in_again_has_a_receipt_with_its_act<L: ConsentLedger + Clone>(
    ledger: L,
) {
    let keys = Keys::generate();
    let app_here = app(ledger.clone(), &keys);
    let mut visitor = Traveller::of(&app_here);
    visitor.choose("/refuse-ads", CALIFORNIA).await;
    let record = visitor.choose("/confirm-ads", CALIFORNIA).await.unwrap();
    assert_eq!(visitor.visit(CALIFORNIA, false).await, "true");
    let receipt = ledger.look_up(record).await.unwrap().remove(0);
    assert_eq!(receipt.content.jurisdictions, us("ca"));
    assert_eq!((ads(&receipt).state, ads(&receipt).act), (ConsentState::Given, Act::Confirmed));
    let notice = ledger.notice(&receipt.content.notice, &receipt.content.language).await.unwrap();
    let dpv: serde_json::Value = serde_json::from_str(&receipt.to_dpv(&notice.unwrap())).unwrap();
    assert_eq!(dpv["dpv:hasJurisdiction"], serde_json::json!(["loc:US-CA", "loc:US"]));

    // Another process reads the act from the ledger: the consent still holds, and merging it keeps the act.
    let elsewhere = app(ledger.clone(), &keys);
    let mut moved = Traveller { app: elsewhere, cookies: visitor.cookies };
    assert_eq!(moved.visit(CALIFORNIA, false).await, "true");
    moved.choose("/refuse-interest", CALIFORNIA).await;
    assert_eq!(moved.visit(CALIFORNIA, false).await, "true");
    let receipts = eventually(
        || async { ledger.look_up(record).await.unwrap() },
        |receipts| receipts.len() == 2,
    )
    .await;
    assert_eq!(ads(&receipts[1]).act, Act::Confirmed);
}
