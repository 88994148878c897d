//! Kits in the pages of an application: what is loaded when, the `Content-Security-Policy`, and the deletions of a withdrawal.

use crate::visitor::{Answer, HOST, Visitor};
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request};
use axum::response::Html;
use axum::routing::{get, post};
use declared::{Audience, Films, Marketing, Site};
use policy_runtime::axum::Guarded;
use policy_runtime::csp::ContentSecurityPolicy;
use policy_runtime::kits::{google_analytics, meta_pixel, stripe, youtube};
use policy_runtime::pages::{ConsentSignals, Embedded, Here};
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};

mod declared {
    policy_runtime::cookie_policy! {
        /// How the site uses cookies.
        pub policy Site {
            controller: site,
            contact: "privacy@kettle.example",
            updated: "2026-11-30",
            sites: ["kettle.example", "*.kettle.example"],
            languages: [en],
        }

        provider site { name: "Site", privacy: "https://kettle.example/privacy" }

        /// The site cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 6 months }
        }

        /// Counts visits.
        purpose Audience: statistical { title: "Statistics", consent_mode: [analytics_storage] }

        /// Plays films.
        purpose Films: third_party { title: "Films", refused_by: [gpc] }

        /// Shows advertisements.
        purpose Marketing: third_party { title: "Advertising", refused_by: [gpc] }

        include policy_runtime::kits::google_analytics::GoogleAnalytics { Statistics: Audience }
        include policy_runtime::kits::meta_pixel::MetaPixel { Advertising: Marketing }
        include policy_runtime::kits::stripe::Stripe { Payment: Essential }
        include policy_runtime::kits::youtube::YouTube { Videos: Films }
    }
}

/// Shows everything. The path can name another container of the counter.
async fn page(cookies: Cookies<Site>, here: Here, container: Option<Path<String>>) -> Html<String> {
    let container = container.as_ref().map_or("G-1", |Path(id)| id);
    let embeds = [
        google_analytics::google_analytics(
            cookies.consent(google_analytics::Statistics),
            container,
        ),
        meta_pixel::meta_pixel(cookies.consent(meta_pixel::Advertising), "1234567890123456"),
        youtube::youtube(cookies.consent(youtube::Videos), "dQw4w9WgXcQ"),
        stripe::stripe(),
    ];
    let shown = embeds.iter().map(|embed| Embedded::of(&cookies, embed, "en", &here).to_html());
    let shown: String = shown.collect();
    let signals = ConsentSignals::new(&cookies).map(|signals| signals.to_html());
    Html(format!("<head>{}</head>{shown}", signals.unwrap_or_default()))
}

async fn choose(cookies: Cookies<Site>, body: String) {
    let choice = Choice::new().shown_in("en");
    let choice = if body == "allow" {
        choice.allow(Audience).allow(Films).allow(Marketing)
    } else {
        choice.refuse(Audience).refuse(Films).refuse(Marketing)
    };
    cookies.choose(choice).await.map(drop).unwrap();
}

type App = Guarded<Router, Site>;

fn visitor() -> Visitor<App> {
    let router = Router::new()
        .route("/", get(page))
        .route("/with/{id}", get(page))
        .route("/choice", post(choose));
    let layer = PolicyLayer::<Site>::new(Keys::generate());
    let app = layer.content_security_policy(ContentSecurityPolicy::new()).guard(router);
    Visitor::of(&app)
}

async fn answer(visitor: &mut Visitor<App>, answer: &'static str) -> Answer {
    visitor.send(Request::post("/choice"), Body::from(answer)).await
}

fn csp(page: &Answer) -> String {
    page.header("content-security-policy")
}

#[tokio::test]
async fn a_kit_is_loaded_and_admitted_after_consent_alone() {
    let mut visitor = visitor();
    let before = visitor.get("/").await;
    assert!(before.has("https://js.stripe.com/v3"), "{}", before.body);
    assert!(csp(&before).contains("https://js.stripe.com"), "{}", csp(&before));
    for host in ["googletagmanager.com", "connect.facebook.net", "www.facebook.com", "youtube"] {
        let place = before.body.replace("YouTube", "");
        assert!(!place.contains(&format!("//{host}")), "{host} in {place}");
        assert!(!csp(&before).contains(host), "{host} in {}", csp(&before));
    }

    answer(&mut visitor, "allow").await;
    let page = visitor.get("/").await;
    assert!(page.has("https://www.googletagmanager.com/gtag/js?id=G-1"), "{}", page.body);
    assert!(page.has("https://connect.facebook.net/en_US/fbevents.js"));
    assert!(page.has("https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"));
    assert!(page.has("https://www.facebook.com/tr?id=1234567890123456"));
    assert!(page.has("window.gtag('config', id);"));
    assert!(page.has("})(\"G-1\");"));
    assert_eq!(page.body.matches("fbevents.js").count(), 1, "a bare origin is no script");
    for source in [
        "https://www.googletagmanager.com",
        "https://*.google-analytics.com",
        "https://connect.facebook.net",
        "https://www.youtube-nocookie.com",
    ] {
        assert!(csp(&page).contains(source), "{source} in {}", csp(&page));
    }
    let (calls, config) = (page.body.find("\"consent\",\"default\""), page.body.find("'config'"));
    assert!(calls.is_some() && calls < config, "the signals stand before the tag: {}", page.body);
}

#[tokio::test]
async fn a_withdrawal_deletes_the_cookies_of_a_kit_on_every_domain() {
    let mut visitor = visitor();
    answer(&mut visitor, "allow").await;
    visitor.cookies += "; _ga=GA1.1.1.1; _ga_KETTLE=GS1; _fbp=fb.1.1.1; __stripe_mid=m";
    let withdrawn = answer(&mut visitor, "refuse").await;
    let deletes = |name: &str, domain: bool| {
        let is_deletion = |line: &&String| {
            line.starts_with(&format!("{name}=;")) && line.contains("Domain=") == domain
        };
        withdrawn.set_cookies.iter().any(|line| is_deletion(&line))
    };
    for name in ["_ga", "_ga_KETTLE", "_fbp"] {
        assert!(deletes(name, true), "{name} of {HOST}: {:?}", withdrawn.set_cookies);
    }
    assert!(!deletes("__stripe_mid", true), "what is necessary stays: {:?}", withdrawn.set_cookies);
    let after = visitor.get("/").await;
    assert!(!after.has("gtag/js") && !csp(&after).contains("googletagmanager"), "{}", after.body);
}

#[tokio::test]
async fn a_hostile_parameter_of_a_kit_stays_a_value() {
    let mut visitor = visitor();
    answer(&mut visitor, "allow").await;
    let page = visitor.get("/with/%27%22%3C%2Fscript%3E%3C%21--%E2%80%A8").await;
    assert!(page.has(r#"})("'\"\u003c/script\u003e\u003c!--\u2028");"#), "{}", page.body);
    assert!(page.has("gtag/js?id=%27%22%3C%2Fscript%3E%3C%21--%E2%80%A8"), "{}", page.body);
    assert!(!page.has("<!--"));
}
