//! A family that several purposes use, in a request with as many members as the limits admit.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the paper uses cookies.
        pub(crate) policy Paper { controller: owner, contact: "privacy@paper.example", updated: "2026-11-22", languages: [en] }
        provider owner { name: "Owner", privacy: "https://paper.example/privacy" }
        /// The paper cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }
        /// Suggests what to read.
        purpose Suggestions: internal {
            title: "Suggestions",
            /// Remembers what you read.
            cookie "shared_{page}" as shared(page: u32): u64 { lifetime: 1 day }
        }
        /// Counts readers.
        purpose Counting: internal { title: "Counting", reads: [shared] }
        /// Tests headlines.
        purpose Headlines: internal { title: "Headlines", reads: [shared] }
        /// Sorts the front page.
        purpose FrontPage: internal { title: "Front page", reads: [shared] }
        /// Remembers quizzes.
        purpose Quizzes: internal {
            title: "Quizzes",
            /// Remembers an answer.
            cookie "single_{page}" as single(page: u32): u64 { lifetime: 1 day }
        }
    }
}

use axum::Router;
use axum::routing::get;
use declared::Paper;
use policy_runtime::testing::ResponseCookies;
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::request::{cookie_header, send};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

const HOST: &str = "paper.example";

#[tokio::test]
async fn members_of_a_family_that_several_purposes_use_cost_as_much_as_others() {
    let refuse = async |cookies: Cookies<Paper>| {
        cookies.choose(Choice::refuse_all()).await.unwrap();
    };
    let router = Router::new().route("/", get(async || ())).route("/refuse", get(refuse));
    let app = PolicyLayer::<Paper>::new(Keys::generate()).guard(router);
    let refused = cookie_header(&send(&app, "GET", HOST, "/refuse", &[]).await);
    let answer = async |family: &str| {
        let members: Vec<_> = (0..1000).map(|page| format!("{family}_{page}=1")).collect();
        let cookies = format!("{refused}; {}", members.join("; "));
        let begun = Instant::now();
        let response = send(&app, "GET", HOST, "/", &[("cookie", &cookies)]).await;
        let duration = begun.elapsed();
        let cookies = ResponseCookies::of(response.headers());
        let deleted = cookies.deleted();
        assert!(deleted.len() > 10, "{deleted:?}");
        assert_eq!(BTreeSet::from_iter(&deleted).len(), deleted.len(), "each once");
        duration
    };
    // The least of several, in turns, as other programs take the processor for a while.
    let (mut shared, mut single) = (Duration::MAX, Duration::MAX);
    for _ in 0..10 {
        shared = shared.min(answer("shared").await);
        single = single.min(answer("single").await);
    }
    assert!(shared < 5 * single, "{shared:?} instead of {single:?}");
}
