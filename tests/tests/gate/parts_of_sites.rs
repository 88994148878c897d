//! Purposes and cookies of some of a policy's sites, `sites`: page, gate, choices and deletions follow the site of the request.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example", "*.shop.example"],
            subdomains,
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Holds your basket.
            cookie basket: u64 { because: basket, lifetime: session }
            /// Remembers which parts of the trial you want to see.
            cookie parts: u64 { because: interface, lifetime: 30 days, sites: ["beta.shop.example"] }
            /// Remembers your table.
            cookie "table_{room}" as table(room: u64): u64 {
                because: user_input,
                lifetime: 1 day,
                sites: ["*.cafe.shop.example"],
            }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Counts visits.
        purpose Audience: internal {
            title: "Audience",

            /// Counts visits.
            cookie visits: u64 { lifetime: 1 day }
            /// Counts visits of the trial.
            cookie trial_visits: u64 { lifetime: 1 day, sites: ["beta.shop.example"] }
        }

        /// Tries out what may come.
        purpose Trial: internal {
            title: "Trial",
            sites: ["beta.shop.example", "new.shop.example"],

            /// Tells the variants apart.
            cookie variant: u64 { lifetime: 30 days, set_by: middleware }
        }

        /// Counts clicks of the trial.
        purpose Clicks: statistical {
            title: "Clicks",
            anonymised: "counted in sums",
            sites: ["beta.shop.example"],

            /// Counts clicks.
            cookie clicks: u64 { lifetime: 1 day, set_by: middleware }
        }
    }
}

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use declared::{Audience, Clicks, Shop, Trial};
use policy_runtime::pages::{Banner, Preferences};
use policy_runtime::{
    Census, Choice, Cookies, Keys, Policy, PolicyLayer, Purpose, Reason, SetError,
};
use policy_tests::logs::Logs;
use policy_tests::request::{cookie_header, send, set_cookies};
use std::time::Duration;

const SHOP: &str = "shop.example";
const BETA: &str = "beta.shop.example";
const PAGE: (&str, &str) = ("sec-fetch-dest", "document");

async fn allow(cookies: Cookies<Shop>) {
    cookies.choose(Choice::allow_all()).await.map(drop).unwrap();
}

async fn refuse(cookies: Cookies<Shop>) {
    cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
}

async fn allow_trial(cookies: Cookies<Shop>) -> String {
    format!("{:?}", cookies.choose(Choice::new().allow(Trial)).await.map(drop))
}

/// What other code sets.
async fn set_raw() -> HeaderMap {
    let names = ["visits", "trial_visits", "variant", "clicks", "parts", "table_1"];
    let line = |name| format!("{name}=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60");
    let lines = names.map(|name| HeaderValue::try_from(line(name)).unwrap());
    lines.into_iter().map(|line| (header::SET_COOKIE, line)).collect()
}

async fn set(cookies: Cookies<Shop>) -> String {
    cookies.set(declared::basket(1));
    cookies.set(declared::parts(2));
    cookies.set(declared::table(1, 3));
    format!("{:?}", cookies.try_set(declared::parts(2)))
}

async fn show(cookies: Cookies<Shop>) -> String {
    let reason = |outcome: Result<(), Reason>| match outcome {
        Ok(()) => "allowed".to_owned(),
        Err(reason) => format!("{reason:?}"),
    };
    let trial = cookies.consent(Trial).map(drop).map_err(|refused| refused.reason());
    let clicks = cookies.consent(Clicks).map(drop).map_err(|refused| refused.reason());
    assert_eq!(cookies.allows(Trial), cookies.status(Trial::DECLARATION).allowed);
    assert_eq!(cookies.allows(Clicks), cookies.status(Clicks::DECLARATION).allowed);
    format!(
        "trial {}, clicks {}, {}, {:?}",
        reason(trial),
        reason(clicks),
        if cookies.undecided() { "asked" } else { "not asked" },
        cookies.get::<declared::parts>()
    )
}

async fn banner(cookies: Cookies<Shop>) -> String {
    let banner = Banner::new(&cookies, "en", "/");
    let purposes = banner.into_iter().flat_map(|banner| banner.purposes);
    purposes.map(|purpose| purpose.identifier).collect::<Vec<_>>().join(" ")
}

async fn settings(cookies: Cookies<Shop>) -> String {
    Preferences::new(&cookies, "en", None).to_html()
}

fn router() -> Router {
    Router::new()
        .route("/allow", get(allow))
        .route("/allow-trial", get(allow_trial))
        .route("/refuse", get(refuse))
        .route("/raw", get(set_raw))
        .route("/set", get(set))
        .route("/banner", get(banner))
        .route("/settings", get(settings))
        .route("/", get(show))
}

fn layer() -> PolicyLayer<Shop> {
    PolicyLayer::new(Keys::generate())
}

fn names(response: &Response) -> Vec<String> {
    let lines = set_cookies(response);
    let names = lines.iter().filter_map(|line| line.split('=').next().map(str::to_owned));
    names.filter(|name| name != "choice").collect()
}

async fn text(response: Response) -> String {
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(body.to_vec()).unwrap()
}

#[tokio::test]
async fn other_code_sets_what_the_site_has() {
    let app = layer().guard(router());
    let allowed = cookie_header(&send(&app, "GET", BETA, "/allow", &[]).await);
    let fields = [("cookie", &*allowed)];
    for (host, expected) in [
        (SHOP, &["visits"][..]),
        (BETA, &["visits", "trial_visits", "variant", "clicks", "parts"]),
        ("new.shop.example", &["visits", "variant"]),
        ("a.cafe.shop.example", &["visits", "table_1"]),
    ] {
        let response = send(&app, "GET", host, "/raw", &fields).await;
        assert_eq!(names(&response), expected, "{host}");
    }
}

#[tokio::test]
async fn a_set_on_another_site_does_not_leave_and_is_reported() {
    let app = layer().guard(router());
    for (host, expected, tried) in [
        (SHOP, &["basket"][..], Err(SetError::NotOnSite)),
        (BETA, &["basket", "parts"], Ok(())),
        ("a.cafe.shop.example", &["basket", "table_1"], Err(SetError::NotOnSite)),
    ] {
        let logs = Logs::collect();
        let response = send(&app, "GET", host, "/set", &[]).await;
        assert_eq!(names(&response), expected, "{host}");
        assert_eq!(text(response).await, format!("{tried:?}"), "{host}");
        if host == SHOP {
            let text = logs.text();
            let message = "a cookie is not declared for the site of the request, so it was not set";
            assert!(text.contains(message) && text.contains("cookie=\"parts\""), "{text}");
        }
    }
}

#[tokio::test]
async fn a_purpose_is_asked_where_it_is() {
    let app = layer().guard(router());
    for (host, expected) in
        [(SHOP, "Audience"), (BETA, "Audience Trial"), ("new.shop.example", "Audience Trial")]
    {
        assert_eq!(text(send(&app, "GET", host, "/banner", &[]).await).await, expected, "{host}");
    }
    for (host, has) in [(SHOP, false), (BETA, true)] {
        let html = text(send(&app, "GET", host, "/settings", &[]).await).await;
        for word in [
            "name=\"Trial\"",
            "shown-purpose\" value=\"Trial:",
            "Clicks",
            "trial_visits",
            "variant",
        ] {
            assert_eq!(html.contains(word), has, "{word} on {host} in\n{html}");
        }
        assert!(html.contains("name=\"Audience\"") && html.contains("visits"), "{html}");
    }
}

/// All hosts share the record.
#[tokio::test]
async fn a_consent_of_one_site_says_nothing_for_what_it_did_not_show() {
    let app = layer().guard(router());
    let choices = |response: &Response| cookie_header(response);
    let of_shop = choices(&send(&app, "GET", SHOP, "/allow", &[]).await);
    let of_beta = choices(&send(&app, "GET", BETA, "/allow", &[]).await);
    for (choice, host, expected) in [
        (&of_shop, SHOP, "trial Undecided, clicks Undecided, not asked, None"),
        (&of_shop, BETA, "trial Undecided, clicks allowed, asked, Some(7)"),
        (&of_beta, BETA, "trial allowed, clicks allowed, not asked, Some(7)"),
        (&of_beta, SHOP, "trial Undecided, clicks Undecided, not asked, None"),
        (&of_beta, "new.shop.example", "trial allowed, clicks Undecided, not asked, None"),
    ] {
        let cookies = format!("{choice}; parts=7");
        let response = send(&app, "GET", host, "/", &[("cookie", &cookies)]).await;
        assert_eq!(text(response).await, expected, "{host}");
    }
    let response = send(&app, "GET", SHOP, "/allow-trial", &[]).await;
    assert_eq!(set_cookies(&response), [""; 0]);
    assert_eq!(text(response).await, "Err(NothingChosen)");
}

#[tokio::test]
async fn a_withdrawal_deletes_what_the_site_has() {
    let app = layer().guard(router());
    let all = "visits=1; trial_visits=1; variant=1; clicks=1; parts=1";
    for (host, expected) in [
        (SHOP, &["visits"][..]),
        (BETA, &["visits", "trial_visits", "variant", "clicks"]),
        ("new.shop.example", &["visits", "variant"]),
    ] {
        let allowed = cookie_header(&send(&app, "GET", host, "/allow", &[]).await);
        let cookies = format!("{allowed}; {all}");
        let refused = send(&app, "GET", host, "/refuse", &[("cookie", &cookies)]).await;
        assert_eq!(names(&refused), expected, "{host}");
        let later = format!("{}; {all}", cookie_header(&refused));
        let later = send(&app, "GET", host, "/", &[("cookie", &later)]).await;
        assert_eq!(names(&later), expected, "later on {host}");
    }
}

#[tokio::test]
async fn what_a_site_does_not_have_is_undeclared_there() {
    let app = layer().expire_undeclared().minimise_cookie_header().guard(router());
    let cookies = "basket=1; parts=7; table_1=1";
    for (host, undeclared, read) in
        [(SHOP, &["parts", "table_1"][..], "None"), (BETA, &["table_1"], "Some(7)")]
    {
        let response = send(&app, "GET", host, "/", &[PAGE, ("cookie", cookies)]).await;
        let mut expired = names(&response);
        expired.sort();
        expired.dedup();
        assert_eq!(expired, undeclared, "{host}");
        assert!(text(response).await.ends_with(read), "{host}");
    }
}

#[tokio::test]
async fn the_census_counts_what_a_site_does_not_have() {
    for (host, expected) in [(SHOP, &["parts"][..]), (BETA, &[])] {
        let census = Census::with_period(Duration::from_secs(1));
        let app = layer().census(&census).guard(router());
        for _ in 0..3 {
            send(&app, "GET", host, "/", &[("cookie", "basket=1; parts=7")]).await;
            tokio::time::sleep(Duration::from_millis(1100)).await;
        }
        let names: Vec<String> =
            census.undeclared_cookies().into_iter().map(|cookie| cookie.name).collect();
        assert_eq!(names, expected, "{host}");
    }
}

#[tokio::test]
async fn a_report_says_that_the_cookie_is_declared_for_other_sites() {
    let logs = Logs::collect();
    let app = layer().guard(router());
    send(&app, "GET", SHOP, "/raw", &[]).await;
    let text = logs.text();
    let message = "`parts` is declared in `Shop`, but not for this site";
    assert!(text.contains(message) && !text.contains("cookie \"parts\""), "{text}");
}

#[test]
fn the_page_follows_the_site() {
    let document = Shop::document();
    let page = |site: &str| document.to_html("en", site);
    for (site, has) in [
        ("https://shop.example", false),
        ("shop.example", false),
        ("https://shop.example:8443/base", false),
        ("https://beta.shop.example", true),
        // Of no site of the policy: all that it has.
        ("https://other.example", true),
    ] {
        let page = page(site);
        for word in ["variant", "clicks", "parts", "trial_visits", "Tries out what may come"] {
            assert_eq!(page.contains(word), has, "{word} on {site}");
            assert_eq!(document.to_markdown("en", site).contains(word), has, "{word} on {site}");
        }
        assert!(page.contains("visits") && page.contains("basket"), "{site}");
    }
    assert!(!page("https://beta.shop.example").contains("table_"));
    assert!(page("https://a.cafe.shop.example").contains("table_"));
    let json = serde_json::to_value(document).unwrap();
    let trial = serde_json::json!(["beta.shop.example", "new.shop.example"]);
    assert_eq!(json["purposes"][2]["sites"], trial);
    let table = serde_json::json!(["*.cafe.shop.example"]);
    assert_eq!(json["purposes"][0]["cookies"][2]["sites"], table);
    let _ = Audience::DECLARATION;
}
