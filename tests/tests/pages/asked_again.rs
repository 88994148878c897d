//! What is asked again, and what asks nothing.

use crate::visitor::Visitor;
use axum::Router;
use axum::response::Html;
use axum::routing::get;
use policy_runtime::pages::{Banner, Preferences, routes};
use policy_runtime::{Cookies, Keys, Policy, PolicyLayer};

macro_rules! shop {
    ($module:ident, $lifetime:tt days, $provider:ident) => {
        mod $module {
            policy_runtime::cookie_policy! {
                /// How the shop uses cookies.
                pub policy Kettles { controller: kettle, contact: "a@kettle.example", updated: "2026-11-22", languages: [en] }
                provider kettle { name: "Kettle", privacy: "https://kettle.example/privacy" }
                provider other { name: "Other", privacy: "https://other.example/privacy" }
                /// The shop cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",
                    /// Remembers what you chose here.
                    consent cookie choice { lifetime: 6 months }
                }
                /// Suggests what you might like.
                purpose Suggestions: third_party {
                    title: "Suggestions",
                    /// Remembers what you looked at.
                    cookie recent: String { lifetime: $lifetime days, provider: $provider }
                }
            }
        }
    };
}
shop!(before, 30 days, kettle);
shop!(longer, 60 days, kettle);
shop!(other, 30 days, other);

mod nothing {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Plain { controller: kettle, contact: "a@kettle.example", updated: "2026-11-22", languages: [en] }
        provider kettle { name: "Kettle", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Holds your basket.
            cookie basket: u64 { because: basket, lifetime: 30 days }
        }
    }
}

fn app<P: Policy>(keys: &Keys) -> policy_runtime::axum::Guarded<Router, P> {
    async fn home<P: Policy>(cookies: Cookies<P>) -> Html<String> {
        let banner = Banner::new(&cookies, "en", "/").map(|banner| banner.to_html());
        Html(banner.unwrap_or_default())
    }
    async fn data<P: Policy>(cookies: Cookies<P>) -> String {
        serde_json::to_string(&Preferences::new(&cookies, "en", None)).unwrap()
    }
    let router = Router::new().route("/", get(home::<P>)).route("/data", get(data::<P>));
    PolicyLayer::<P>::new(keys.clone()).guard(router.merge(routes::<P>()))
}

#[tokio::test]
async fn what_changed_is_asked_again_and_said() {
    let keys = Keys::generate();
    let mut visitor = Visitor::of(&app::<before::Kettles>(&keys));
    visitor.answer("all=allow").await;
    assert_eq!(visitor.get("/").await.body, "");

    let mut visitor_of_longer = visitor.at(&app::<longer::Kettles>(&keys));
    assert!(visitor_of_longer.get("/").await.has("so you are asked again"));
    let settings = visitor_of_longer.get("/cookies").await;
    assert!(settings.has("It has changed since you allowed it, so it is off"));
    assert!(settings.has("Now something is kept for longer than you agreed to."));
    assert!(settings.has(">Since ") && !settings.has("checked"));

    let settings = visitor.at(&app::<other::Kettles>(&keys)).get("/cookies").await;
    assert!(settings.has("Now other cookies are used, or others receive data."));
}

#[tokio::test]
async fn where_nothing_asks_there_is_no_banner_and_no_form() {
    let mut visitor = Visitor::of(&app::<nothing::Plain>(&Keys::generate()));
    assert_eq!(visitor.get("/").await.body, "");
    let settings = visitor.get("/cookies").await;
    assert!(settings.has("Always on") && !settings.has("<form"));
    assert!(!settings.header("vary").contains("Sec-GPC"));
    assert_eq!(visitor.choose("all=allow").await.status.as_u16(), 400);
}

#[tokio::test]
async fn another_template_can_be_made_from_the_data_alone() {
    let mut visitor = Visitor::of(&app::<before::Kettles>(&Keys::generate()));
    visitor.answer("all=allow").await;
    let data: serde_json::Value = serde_json::from_str(&visitor.get("/data").await.body).unwrap();
    let purpose = &data["asked"]["groups"][0]["purposes"][0];
    assert_eq!(purpose["identifier"], "Suggestions");
    assert_eq!(purpose["title"]["text"], "Suggestions");
    assert_eq!(purpose["allow"], true);
    assert_eq!(purpose["status"]["state"], "ConsentGiven");
    assert_eq!(data["record"]["id"].as_str().map(str::len), Some(32));
    assert_eq!(data["action"], "/cookies");
}
