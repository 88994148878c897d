//! A policy whose regimes the compiler derives, for visitors whose region a header has.

use crate::visitor::{Answer, Visitor};
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use policy_runtime::axum::Guarded;
use policy_runtime::pages::{self, Banner, EntryNotice, Here, PrivacyLinks};
use policy_runtime::region::Header;
use policy_runtime::{Cookies, Keys, Policy, PolicyLayer};
use policy_tests::{form, regional_policy};

regional_policy!(world: World {
    country: us, policy: [sites: ["kettle.example"], jurisdictions: [eu, fr, uk, us, ca, ch, br, jp],], marketing: []
});

use world::World;

const SALE: &str = "Do Not Sell or Share My Personal Information";
const ADVERTISING: &str = "Opt out of sale and targeted advertising";
const HONORED: &str = "<p class=\"cookie-privacy-status\">Opt-out request honored</p>";

type App = Guarded<Router, World>;

fn app() -> App {
    let router = Router::new()
        .route("/", get(home))
        .route("/cached", get(cached))
        .merge(pages::routes::<World>());
    PolicyLayer::<World>::new(Keys::generate()).region(Header::region("x-region")).guard(router)
}

async fn home(cookies: Cookies<World>, here: Here) -> Html<String> {
    let banner = Banner::new(&cookies, "en", &here).map(|banner| banner.to_html());
    let notice = EntryNotice::new(&cookies, "en", &here).map(|notice| notice.to_html());
    let links = PrivacyLinks::new(&cookies, "en", &here).map(|links| links.to_html());
    let advertisements = if cookies.allows(world::Marketing) { "on" } else { "off" };
    Html(format!(
        "{}{}<p>advertisements are {advertisements}</p>{}",
        banner.unwrap_or_default(),
        notice.unwrap_or_default(),
        links.unwrap_or_default()
    ))
}

async fn cached() -> Html<String> {
    let links = PrivacyLinks::for_all_regions(World::document(), "en").unwrap();
    Html(links.to_html())
}

/// A visitor of one application, wherever the next request comes from.
struct Traveller(Visitor<App>);

impl Traveller {
    fn new() -> Traveller {
        Traveller(Visitor::of(&app()))
    }

    async fn get(&mut self, region: &str, path: &str) -> Answer {
        self.send(region, path, "").await
    }

    async fn send(&mut self, region: &str, path: &str, signal: &str) -> Answer {
        let request = Request::get(path).header("x-region", region).header("sec-gpc", signal);
        self.0.send(request, Body::empty()).await
    }

    /// Sends a form of a page with an answer beside its hidden fields.
    async fn answer(&mut self, region: &str, page: &Answer, form: &str, answer: &str) -> Answer {
        let fields = form::hidden_fields(&page.body, form);
        assert!(!fields.is_empty(), "{form}");
        let request = Request::post("/cookies").header("x-region", region);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        self.0.send(request, Body::from(form::body(&fields, answer))).await
    }
}

#[tokio::test]
async fn each_region_is_shown_what_it_prescribes() {
    for (region, asked, links, notice) in [
        ("DE", &["Audience", "Analytics", "Suggestions", "Marketing"][..], &[][..], false),
        ("FR", &["Analytics", "Suggestions", "Marketing"], &[], false),
        ("US-CA", &[], &[SALE], false),
        ("US-CO", &[], &[ADVERTISING], false),
        ("CA-ON", &[], &[], true),
        ("CA-QC", &["Analytics", "Suggestions", "Marketing"], &[], true),
        ("CH", &["Analytics", "Marketing"], &[], false),
    ] {
        let page = Traveller::new().get(region, "/").await;
        let banner = page.body.split_once("<section class=\"cookie-banner\"");
        let banner = banner.map_or("", |(_, rest)| rest.split_once("</section>").unwrap().0);
        for purpose in ["Audience", "Analytics", "Suggestions", "Marketing"] {
            let is_asked = banner.contains(&format!("value=\"{purpose}:"));
            assert_eq!(is_asked, asked.contains(&purpose), "{region}: {purpose}");
        }
        for link in [SALE, ADVERTISING] {
            assert_eq!(page.has(link), links.contains(&link), "{region}: {link}");
        }
        assert_eq!(page.has("cookie-notice\""), notice, "{region}");
        assert!(page.header("vary").to_ascii_lowercase().contains("x-region"), "{region}");
        assert_eq!(page.header("cache-control"), "private, no-cache", "{region}");
        assert!(page.set_cookies.is_empty(), "{region}: {:?}", page.set_cookies);
    }
    let page = Traveller::new().get("US", "/").await;
    assert!(page.has(SALE), "every state, as its own is unknown");
}

#[tokio::test]
async fn the_banner_of_an_unknown_region_is_answered_in_one_step() {
    let mut visitor = Traveller::new();
    let page = visitor.get("XX", "/").await;
    let answer = visitor.answer("XX", &page, form::BANNER, "all=allow").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "no visitor opted out");
    let page = visitor.get("XX", "/").await;
    assert!(!page.has("cookie-banner\"") && page.has("advertisements are on"));
}

/// Cases 6 to 8 of the specification.
#[tokio::test]
async fn a_signal_is_remembered_shown_and_confirmed_away() {
    let mut visitor = Traveller::new();
    let page = visitor.send("US-CA", "/", "1").await;
    assert!(page.has("advertisements are off") && page.has(HONORED));
    assert_eq!(page.set_cookies.len(), 1, "the refusal is remembered");
    let page = visitor.get("US-CA", "/").await;
    assert!(page.has("advertisements are off") && page.has(HONORED), "steady without the signal");
    assert!(!page.has("cookie-banner\""));
    assert!(visitor.get("DE", "/").await.has("advertisements are off"));
    let settings = visitor.get("US-CA", "/cookies").await;
    assert!(settings.has(HONORED) && !settings.has("You can allow it here"));
    let step = visitor.answer("US-CA", &settings, form::SETTINGS, "Marketing=allow").await;
    assert!(step.has("Please confirm"), "{}", step.body);
    assert!(visitor.get("US-CA", "/").await.has("advertisements are off"));
    let confirmed =
        visitor.answer("US-CA", &step, "<form class=\"cookie-confirmation-form\"", "").await;
    assert_eq!(confirmed.status, StatusCode::SEE_OTHER);
    let page = visitor.get("US-CA", "/").await;
    assert!(page.has("advertisements are on"));
}

#[tokio::test]
async fn the_page_that_opts_out_turns_off_all_that_sells() {
    let mut visitor = Traveller::new();
    let page = visitor.get("US-CA", "/cookies/opt-out").await;
    let listed = page.between("<section class=\"cookie-opt-out-sale\">", "</section>");
    assert!(
        listed.contains("Marketing") && listed.contains("Analytics") && listed.contains("Vendor")
    );
    assert!(!listed.contains("Suggestions") && !listed.contains("Audience"), "{listed}");
    let request = Request::post("/cookies/opt-out").header("x-region", "US-CA");
    visitor.0.send(request, Body::empty()).await;
    let page = visitor.get("US-CA", "/").await;
    assert!(page.has("advertisements are off") && page.has(HONORED));
    assert!(visitor.get("US-CO", "/").await.has(HONORED));
}

#[tokio::test]
async fn a_page_with_the_links_of_all_regions_depends_on_none() {
    let page = Traveller::new().get("US-CA", "/cached").await;
    assert!(page.has(SALE) && page.has(ADVERTISING) && !page.has(HONORED));
    assert!(page.header("vary").is_empty() && page.header("cache-control").is_empty());
}
