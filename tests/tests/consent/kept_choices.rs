//! What keeps a choice, `because: choice`: no refusal, withdrawal or signal withholds or deletes it, as that would undo the choice.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        provider panel { name: "Panel, Inc.", privacy: "https://panel.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers that you closed the notice.
            cookie noticed: bool { because: choice, lifetime: 6 months }
            /// The record of the consent tool that we used before.
            embed old_tool {
                provider: panel,
                because: choice,
                script: ["https://tool.panel.example/tool.js"],

                cookie "tool-record" { lifetime: 12 months }
            }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Lets a panel count visits.
        purpose Audience: third_party {
            title: "Audience",
            refused_by: [gpc],

            /// Counts visits.
            embed count {
                provider: panel,
                script: ["https://panel.example/count.js"],

                cookie panel_id { lifetime: 1 year }
                /// Remembers that you opted out.
                cookie panel_optout { because: choice, lifetime: 1 year }
                /// Remembers of which product you opted out.
                cookie "no_panel_{product}" { because: choice, lifetime: 1 year }
                cookie "panel_{product}_visit" { lifetime: 1 year }
                storage panel_opted_out in local { because: choice }
            }
        }
    }
}

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::routing::get;
use declared::Shop;
use policy_runtime::{Census, Choice, Cookies, Keys, Policy, PolicyLayer};
use policy_tests::request::{cookie_header, send, set_cookies};

const HOST: &str = "shop.example";
const ALL: &str =
    "noticed=true; tool-record=1; panel_id=1; panel_optout=1; no_panel_a=1; panel_a_visit=1";
const BY_EMBED: &str = "; Path=/; Secure; SameSite=Lax; Max-Age=31536000";

async fn allow(cookies: Cookies<Shop>) {
    cookies.choose(Choice::allow_all()).await.map(drop).unwrap();
}

async fn refuse(cookies: Cookies<Shop>) {
    cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
}

/// Sets what the vendor's scripts would set, as a proxied answer of theirs could.
async fn set_all() -> HeaderMap {
    let names = ["panel_id", "panel_optout", "no_panel_a", "panel_a_visit"];
    let lines = names.map(|name| HeaderValue::try_from(format!("{name}=1{BY_EMBED}")).unwrap());
    lines.into_iter().map(|line| (header::SET_COOKIE, line)).collect()
}

async fn seen(cookies: Cookies<Shop>, headers: HeaderMap) -> String {
    assert_eq!(cookies.get::<declared::noticed>(), Some(true));
    let cookies = headers.get(header::COOKIE).map(|line| line.to_str().unwrap().to_owned());
    cookies.unwrap_or_default()
}

fn router() -> Router {
    Router::new()
        .route("/allow", get(allow))
        .route("/refuse", get(refuse))
        .route("/set", get(set_all))
        .route("/", get(seen))
}

/// The names of the lines, each once: cookies of scripts have a line for every scope.
fn names(lines: &[String]) -> Vec<&str> {
    let mut names: Vec<_> = lines.iter().filter_map(|line| line.split('=').next()).collect();
    names.dedup();
    names
}

#[tokio::test]
async fn a_choice_may_be_kept_whatever_is_decided_about_its_purpose() {
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router());
    let refused = cookie_header(&send(&app, "GET", HOST, "/refuse", &[]).await);
    let allowed = cookie_header(&send(&app, "GET", HOST, "/allow", &[]).await);
    let choices = ["panel_optout", "no_panel_a"];
    for (fields, expected) in [
        (&[][..], &choices[..]),
        (&[("cookie", &*refused)], &choices),
        (&[("sec-gpc", "1")], &choices),
        (&[("sec-gpc", "1"), ("cookie", &*allowed)], &choices),
        (&[("cookie", &*allowed)], &["panel_id", "panel_optout", "no_panel_a", "panel_a_visit"]),
    ] {
        let response = send(&app, "GET", HOST, "/set", fields).await;
        assert_eq!(names(&set_cookies(&response)), expected, "{fields:?}");
    }
}

#[tokio::test]
async fn no_withdrawal_refusal_or_signal_deletes_a_choice() {
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router());
    let allowed = cookie_header(&send(&app, "GET", HOST, "/allow", &[]).await);
    let all = format!("{allowed}; {ALL}");
    // The withdrawal itself.
    let withdrawn = send(&app, "GET", HOST, "/refuse", &[("cookie", &all)]).await;
    assert_eq!(names(&set_cookies(&withdrawn)), ["panel_id", "panel_a_visit", "choice"]);
    // Whatever arrives later.
    let refused = format!("{}; {ALL}", cookie_header(&withdrawn));
    let later = send(&app, "GET", HOST, "/", &[("cookie", &refused)]).await;
    assert_eq!(names(&set_cookies(&later)), ["panel_id", "panel_a_visit"]);
    let signalled = send(&app, "GET", HOST, "/", &[("cookie", ALL), ("sec-gpc", "1")]).await;
    assert_eq!(names(&set_cookies(&signalled)), ["panel_id", "panel_a_visit"]);
}

#[tokio::test]
async fn a_choice_is_neither_undeclared_nor_hidden() {
    let layer = PolicyLayer::<Shop>::new(Keys::generate())
        .census(&Census::new())
        .expire_undeclared()
        .minimise_cookie_header();
    let app = layer.guard(router());
    let cookies = format!("{ALL}; stranger=1");
    let page = ("sec-fetch-dest", "document");
    let response =
        send(&app, "GET", HOST, "/", &[("cookie", &cookies), ("sec-gpc", "1"), page]).await;
    let lines = set_cookies(&response);
    assert!(
        lines.iter().all(|line| !line.contains("optout") && !line.contains("no_panel")),
        "{lines:?}"
    );
    assert!(lines.iter().all(|line| !line.starts_with("noticed")), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("stranger=;")), "{lines:?}");
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    assert_eq!(body, "noticed=true; tool-record=1; panel_optout=1; no_panel_a=1");
}

#[test]
fn a_reviewer_reads_what_is_stored_whatever_visitors_decide() {
    let rows = Shop::document().report().iter().filter(|row| row.rule == "choice-kept");
    let subjects: Vec<&str> = rows.flat_map(|row| row.subjects.iter().copied()).collect();
    assert_eq!(subjects, ["panel_optout", "no_panel", "panel_opted_out"]);
}

#[test]
fn the_page_says_that_a_choice_stays() {
    let page = Shop::document().to_html("en", "https://shop.example");
    let row = |name: &str| page.split("<tr>").find(|row| row.contains(name)).unwrap().to_owned();
    let stays = "This site never withholds or deletes it, as that would undo a choice of yours";
    assert!(row("panel_optout").contains("Keeping a choice about cookies"), "{page}");
    assert!(row("panel_optout").contains(stays), "{page}");
    assert!(row("noticed").contains("Keeping a choice about cookies"), "{page}");
    assert!(!row("noticed").contains(stays) && !row("panel_id").contains(stays), "{page}");
}
