//! The calls to vendors' interfaces for consent, as bytes. `browser::consent_signals` runs them.

pub(crate) mod declared {
    policy_runtime::cookie_policy! {
        /// How the fair uses cookies.
        pub policy Fair {
            controller: fair,
            contact: "privacy@fair.example",
            updated: "2026-11-30",
            sites: ["kettle.example", "*.localhost"],
            languages: [en],
            jurisdictions: [fr],
        }

        provider fair { name: "The fair", privacy: "https://fair.example/privacy" }
        provider google { name: "Google", privacy: "https://google.example/privacy" }
        provider microsoft { name: "Microsoft", privacy: "https://microsoft.example/privacy" }
        provider meta { name: "Meta", privacy: "https://meta.example/privacy" }
        provider tiktok { name: "TikTok", privacy: "https://tiktok.example/privacy" }

        /// The site cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            consent_mode: [security_storage],

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Counts visits, in sums without names.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "the day of the last visit, no identifier",
            own_use,
            no_cross_site,

            /// Counts on our own server.
            embed matomo { provider: fair, consent_api: matomo, script: ["https://matomo.fair.example/matomo.js"] }
        }

        /// Follows visits.
        purpose Analytics: third_party {
            title: "Analytics",
            refused_by: [gpc],
            consent_mode: [analytics_storage],

            /// Counts visits.
            embed analytics { provider: google, consent_api: google, script: ["https://www.google.example/gtag/js"] }
            /// Shows how many are here.
            embed counter {
                provider: google,
                frame: ["https://counter.google.example/"],
                init: "calls.push(['counter']);",
            }
            /// Records visits.
            embed clarity { provider: microsoft, consent_api: clarity, script: ["https://www.clarity.example/tag"] }
        }

        /// Shows advertisements.
        purpose Marketing: third_party {
            title: "Marketing",
            refused_by: [gpc],
            consent_mode: [ad_storage, ad_user_data, ad_personalization],

            /// Counts orders.
            embed uet { provider: microsoft, consent_api: uet, script: ["https://bat.bing.example/bat.js"] }
            /// Counts orders.
            embed pixel { provider: meta, consent_api: meta, script: ["https://connect.meta.example/fbevents.js"] }
            /// Counts orders.
            embed dances { provider: tiktok, consent_api: tiktok, script: ["https://analytics.tiktok.example/events.js"] }
        }
    }
}

pub(crate) use declared::Fair;

use crate::shop::Shop;
use crate::visitor::Visitor;
use axum::Router;
use axum::http::HeaderMap;
use axum::http::header::{CACHE_CONTROL, ETAG};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use policy_runtime::axum::Guarded;
use policy_runtime::csp::ContentSecurityPolicy;
use policy_runtime::declaration::ConsentApi;
use policy_runtime::pages::{
    Banner, ConsentSignals, Embedded, Here, consent_signals_script, embed_script, routes, script,
};
use policy_runtime::{Cookies, Keys, Policy, PolicyLayer};

/// A stand-in for the scripts of all vendors. It notes the calls that precede it and those that follow, as they would take them
/// from their queues.
const TAG: &str = include_str!("consent_signals/tag.js");

pub(crate) fn app() -> Guarded<Router, Fair> {
    guarded(|layer| layer)
}

fn guarded(configure: impl Fn(PolicyLayer<Fair>) -> PolicyLayer<Fair>) -> Guarded<Router, Fair> {
    let tag = async || ([("content-type", "text/javascript")], TAG);
    let router = Router::new().route("/", get(home)).route("/tag.js", get(tag));
    let router = router.route("/counter", get(counter)).merge(routes::<Fair>());
    configure(PolicyLayer::<Fair>::new(Keys::generate())).guard(router)
}

/// The same under the layer's own policy.
pub(crate) fn app_with_csp() -> Guarded<Router, Fair> {
    let csp = ContentSecurityPolicy::new().require_trusted_types(["test"]);
    guarded(|layer| layer.content_security_policy(csp.clone()))
}

/// A page under a policy that admits no script without the nonce, and no text where browsers expect a script.
async fn home(cookies: Cookies<Fair>, here: Here) -> impl IntoResponse {
    page(&cookies, &here, "")
}

/// A page with content that is put in its place once it is allowed.
async fn counter(cookies: Cookies<Fair>, here: Here) -> impl IntoResponse {
    let counter = declared::counter(cookies.consent(declared::Analytics));
    let counter = Embedded::of(&cookies, &counter, "en", &here).to_html();
    page(&cookies, &here, &counter)
}

fn page(cookies: &Cookies<Fair>, here: &Here, content: &str) -> impl IntoResponse + use<> {
    let signals = ConsentSignals::new(cookies).unwrap().to_html();
    let banner = Banner::new(cookies, "en", here).map(|banner| banner.to_html());
    let (nonce, banner) = (cookies.nonce(), banner.unwrap_or_default());
    let csp = format!(
        "default-src 'none'; connect-src 'self'; frame-src https:; form-action 'self'; script-src 'nonce-{nonce}'; require-trusted-types-for 'script'"
    );
    let page = format!(
        "<!doctype html><html lang=en><head>{signals}<title>Fair</title><script nonce=\"{nonce}\" src=/tag.js></script></head>
         <body>{banner}{content}<script nonce=\"{nonce}\" src={} defer></script><script nonce=\"{nonce}\" src={} defer></script>",
        script().path(),
        embed_script().path(),
    );
    ([("content-security-policy", csp)], Html(page))
}

const DENIED: &str = r#"gtag("consent","default",{"ad_storage":"denied","ad_user_data":"denied","ad_personalization":"denied","analytics_storage":"denied","functionality_storage":"denied","personalization_storage":"denied","security_storage":"granted"});"#;

fn visitor() -> Visitor<Guarded<Router, Fair>> {
    Visitor::of(&app())
}

#[tokio::test]
async fn what_asks_is_denied_until_it_is_allowed_and_after_it_is_withdrawn() {
    let mut visitor = visitor();
    let page = visitor.get("/").await;
    assert!(page.has(DENIED), "{}", page.body);
    for call in [
        r#"uetq.push("consent","default",{"ad_storage":"denied"});"#,
        r#"clarity("consentv2",{"ad_Storage":"denied","analytics_Storage":"denied"});"#,
        r#"_paq.push(["requireConsent"]);_paq.push(["setConsentGiven"]);"#,
        r#"fbq("consent","revoke");"#,
        r#"ttq.push(["holdConsent"]);"#,
    ] {
        assert!(page.has(call), "{call}");
    }
    visitor.answer("all=allow").await;
    let page = visitor.get("/").await;
    for call in [
        r#""analytics_storage":"granted","functionality_storage":"denied""#,
        r#"uetq.push("consent","default",{"ad_storage":"granted"});"#,
        r#"clarity("consentv2",{"ad_Storage":"granted","analytics_Storage":"granted"});"#,
        r#"fbq("consent","grant");"#,
        r#"ttq.push(["grantConsent"]);"#,
    ] {
        assert!(page.has(call), "{call}");
    }
    visitor.choose("all=refuse").await;
    let page = visitor.get("/").await;
    assert!(page.has(DENIED) && !page.has("setConsentGiven") && !page.has("grantConsent"));
}

#[tokio::test]
async fn an_objection_denies_what_is_not_asked() {
    let mut visitor = visitor();
    visitor.choose("Audience=refuse").await;
    let page = visitor.get("/").await;
    assert!(page.has(r#"_paq.push(["requireConsent"]);"#) && !page.has("setConsentGiven"));
}

#[tokio::test]
async fn the_signal_of_the_browser_denies_what_it_refuses() {
    let mut visitor = visitor();
    visitor.answer("all=allow").await;
    let page = visitor.sending("sec-gpc", "1").get("/").await;
    assert!(page.has(DENIED) && page.has(r#"fbq("consent","revoke");"#));
    assert!(page.has(r#"["setConsentGiven"]"#), "the signal does not refuse it");
    assert!(page.header("vary").to_lowercase().contains("sec-gpc"));
}

#[tokio::test]
async fn both_scripts_have_the_nonce_of_the_response() {
    let page = visitor().get("/").await;
    let csp = page.header("content-security-policy");
    let (_, nonce) = csp.split_once("'nonce-").unwrap();
    let nonce = format!("nonce=\"{}\"", nonce.split_once('\'').unwrap().0);
    assert!(page.body.contains(&format!("<head><script {nonce}>window.dataLayer")));
    let updates = page.between(consent_signals_script().path(), "</script>");
    assert!(updates.contains(&nonce) && updates.contains(consent_signals_script().integrity()));
}

#[tokio::test]
async fn a_page_with_signals_is_kept_for_one_visitor() {
    let show = async |cookies: Cookies<Fair>| {
        let mut headers = HeaderMap::new();
        headers.insert(CACHE_CONTROL, "public, max-age=60".parse().unwrap());
        headers.insert(ETAG, "\"1\"".parse().unwrap());
        (headers, ConsentSignals::new(&cookies).unwrap().to_html())
    };
    let app = PolicyLayer::<Fair>::new(Keys::generate()).guard(Router::new().route("/", get(show)));
    let page = Visitor::of(&app).get("/").await;
    assert!(page.header("cache-control").contains("private"), "{:?}", page.headers);
    assert!(page.header("vary").to_lowercase().contains("cookie"));
    assert!(!page.headers.contains_key("etag"));
}

#[tokio::test]
async fn a_policy_without_an_interface_has_no_signals_and_stays_public() {
    let show = async |cookies: Cookies<Shop>| format!("{:?}", ConsentSignals::new(&cookies));
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(Router::new().route("/", get(show)));
    let page = Visitor::of(&app).get("/").await;
    assert_eq!(page.body, "None");
    assert!(!page.headers.contains_key("vary") && !page.headers.contains_key("cache-control"));
}

/// Only the nonce differs.
#[tokio::test]
async fn nothing_of_a_request_is_in_the_scripts() {
    let scripts = async |mut visitor: Visitor<Guarded<Router, Fair>>, path: &str| {
        let page = visitor.get(path).await;
        let nonce = page.between("nonce=\"", "\"").to_owned();
        page.between("<head>", "<title>").replace(&nonce, "")
    };
    let plain = scripts(visitor(), "/").await;
    assert_eq!(plain.matches("</script>").count(), 2);
    for hostile in ["%3C/script%3E%3Cscript%3Ealert(1)", "a=%22;%27;%E2%80%A8;javascript:1"] {
        let visitor = visitor()
            .sending("referer", "https://evil.example/</script><script>alert(1)</script>")
            .sending("accept-language", "\"</script>")
            .sending("user-agent", "</script>';");
        assert_eq!(scripts(visitor, &format!("/?{hostile}")).await, plain);
    }
    let mut planted = visitor();
    planted.cookies = "choice=</script><script>alert(1); _ga=\"'".to_owned();
    assert!(!scripts(planted, "/").await.contains("alert"));
}

#[tokio::test]
async fn the_script_is_served_below_the_path_of_the_application() {
    let page = Visitor::of(&guarded(|layer| layer.at("/fair"))).get("/").await;
    assert!(page.has(&format!("src=\"/fair{}\"", consent_signals_script().path())));
}

#[test]
fn the_document_says_which_interface_an_embed_has() {
    let [_, audience, analytics, _] = Fair::document().purposes else { panic!() };
    assert_eq!(audience.embeds[0].consent_api, Some(ConsentApi::Matomo));
    assert_eq!(analytics.embeds[0].consent_api, Some(ConsentApi::Google));
    let json = serde_json::to_value(Fair::document()).unwrap();
    assert_eq!(json["purposes"][3]["embeds"][2]["consent_api"], "tiktok");
    assert!(
        serde_json::to_value(Shop::document()).unwrap()["purposes"][3]["embeds"][0]["consent_api"]
            .is_null()
    );
}

#[test]
fn the_policy_page_names_the_providers_that_learn_of_choices() {
    let page = Fair::document().to_markdown("en", "kettle.example");
    assert_eq!(page.matches("Your choices are passed on to this provider").count(), 6, "{page}");
    let page = Shop::document().to_html("fr", "kettle.example");
    assert!(!page.contains("communiqués"));
}

#[test]
fn the_report_lists_the_signals_that_no_purpose_names() {
    let report = Fair::document().report();
    let row = report.iter().find(|row| row.rule == "gcm-unmapped").unwrap();
    assert!(
        row.message.contains("`functionality_storage` or `personalization_storage`"),
        "{row:?}"
    );
}

mod market {
    pub(crate) mod kit {
        policy_runtime::cookie_policy! {
            /// How tags use cookies.
            pub policy Tags: library { languages: [en] }
            provider google { name: "Google", privacy: "https://google.example/privacy" }
            /// Counts visits.
            purpose Counts: statistical {
                title: "Counts",
                consent_mode: [analytics_storage],
                /// Counts visits.
                embed tag { provider: google, consent_api: google, script: ["https://www.google.example/gtag/js"] }
            }
        }
    }
    policy_runtime::cookie_policy! {
        /// How the market uses cookies.
        pub policy Market {
            controller: market,
            contact: "privacy@market.example",
            updated: "2026-11-30",
            sites: ["kettle.example"],
            languages: [en],
        }
        provider market { name: "The market", privacy: "https://market.example/privacy" }
        include kit::Tags { Counts: Audience }
        /// The site cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Remembers what you chose here.
            consent cookie choice {}
        }
        /// Follows visits.
        purpose Audience: third_party { title: "Audience", refused_by: [gpc] }
    }
}

#[tokio::test]
async fn the_interface_of_an_included_embed_learns_of_the_purpose_that_takes_it() {
    let show =
        async |cookies: Cookies<market::Market>| ConsentSignals::new(&cookies).unwrap().to_html();
    let router = Router::new().route("/", get(show)).merge(routes::<market::Market>());
    let app = PolicyLayer::<market::Market>::new(Keys::generate()).guard(router);
    let mut visitor = Visitor::of(&app);
    assert!(visitor.get("/").await.has(r#""analytics_storage":"denied""#));
    visitor.answer("Audience=allow").await;
    let page = visitor.get("/").await;
    assert!(page.has(r#""analytics_storage":"granted""#));
    assert!(page.has("&#34;analytics_storage&#34;:[&#34;Audience&#34;]"), "{}", page.body);
}
