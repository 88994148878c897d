//! What requests show and no policy declares is listed, and told once.

use axum::Router;
use axum::routing::get;
use policy_runtime::{Census, Keys, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::request::send;
use policy_tests::shop::Shop;
use std::time::Duration;

const HOST: &str = "shop.example";
const COOKIES: &str = "basket=hunter2; _ga=hunter2; recent=1; AWSALB=hunter2; od\"d=hunter2";

#[tokio::test]
async fn a_name_that_keeps_coming_is_listed_and_reported_once_without_a_value() {
    let census = Census::with_period(Duration::from_secs(1));
    let app = PolicyLayer::<Shop>::new(Keys::generate())
        .ignore_cookies(["AWSALB*"])
        .census(&census)
        .guard(Router::new().route("/", get(async || "page")));
    let logs = Logs::collect();
    for _ in 0..50 {
        send(&app, "GET", HOST, "/", &[("cookie", COOKIES)]).await;
    }
    assert_eq!(
        (census.undeclared_cookies().len(), logs.text().as_str()),
        (0, ""),
        "one burst is no news"
    );
    for _ in 0..4 {
        tokio::time::sleep(Duration::from_millis(1100)).await;
        send(&app, "GET", HOST, "/", &[("cookie", COOKIES), ("cookie", "_ga=again")]).await;
    }
    let names: Vec<String> = census.undeclared_cookies().into_iter().map(|row| row.name).collect();
    assert_eq!(names, ["_ga", r#"od\"d"#]);
    let text = logs.text();
    assert_eq!(text.matches("requests show a cookie").count(), 2, "{text}");
    assert!(
        text.contains(r#"`cookie "_ga" as ga { because: ?, lifetime: ?, set_by: ? }`"#),
        "{text}"
    );
    assert!(text.contains(r#"`od\"d`"#), "{text}");
    assert!(!text.contains("hunter2"), "{text}");

    let rows = serde_json::to_value(&census).unwrap();
    assert_eq!(rows[0]["name"], "_ga");
    assert_eq!(rows[0]["requests"], 54, "a name that stands twice is one request");
    assert!(!rows.to_string().contains("hunter2"));
}

#[tokio::test]
async fn the_reported_declaration_compiles_as_it_stands() {
    mod pasted {
        policy_runtime::cookie_policy! {
            /// How the shop uses cookies.
            pub(crate) policy Pasted {
                controller: kettle,
                contact: "privacy@kettle.example",
                updated: "2026-11-22",
                languages: [en],
            }
            provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
            /// The shop cannot work without these.
            purpose Essential: necessary {
                title: "Necessary",
                /// Remembers what you chose here.
                consent cookie choice { lifetime: 6 months }
            }
            /// Counts your visits.
            purpose Audience: internal {
                title: "Audience",
                /// Tells visitors apart.
                cookie "_ga" as ga { lifetime: 1 day, set_by: scripts }
            }
            retired { cookie "_gid" {} }
        }
    }
    let census = Census::with_period(Duration::from_secs(1));
    let app = PolicyLayer::<pasted::Pasted>::new(Keys::generate())
        .census(&census)
        .guard(Router::new().route("/", get(async || "page")));
    for _ in 0..3 {
        send(&app, "GET", HOST, "/", &[("cookie", "_ga=1; _gid=2")]).await;
        tokio::time::sleep(Duration::from_millis(1100)).await;
    }
    assert_eq!(census.undeclared_cookies(), []);
}
