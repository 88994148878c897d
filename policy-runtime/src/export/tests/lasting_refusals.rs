//! The consent cookie of a policy with a purpose that is on by default in some region.

use crate::Policy;
use serde_json::{Value, json};

mod lamps {
    crate::cookie_policy! {
        /// How it uses cookies.
        pub policy Lamps {
            controller: maker,
            contact: "privacy@maker.example",
            updated: "2026-11-22",
            sites: ["maker.example"],
            languages: [en],
            jurisdictions: [eu, us],
        }
        provider maker { name: "Maker", privacy: "https://maker.example/privacy", country: us }
        /// The site cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 12 months, refusal: 6 months }
        }
        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",
            /// Remembers what you looked at.
            cookie recent: String { lifetime: 30 days }
        }
    }
}

use lamps::Lamps;

const LASTING: &str =
    "400 days after your last visit, if you refuse what is on without asking in some regions";

/// Visitors read how long a cookie lives, and so do those who read an export in their place.
#[test]
fn every_format_says_how_long_the_refusal_is_kept() {
    let policy = Lamps::document();
    let said = format!("12 months · {LASTING}");
    assert!(policy.to_csv("en", "").contains(&said), "{}", policy.to_csv("en", ""));
    let records = policy.to_records_of_processing("en", "").to_markdown();
    assert!(records.contains(LASTING), "{records}");

    let json: Value = serde_json::to_value(policy).unwrap();
    let refusal = 180 * 86_400;
    let lasting = 400 * 86_400;
    assert_eq!(
        json["consent"],
        json!({ "cookie": "__Host-choice", "refusal": refusal, "lasting_refusal": lasting })
    );
    let file: Value = serde_json::from_str(&policy.to_device_storage("en", "")).unwrap();
    let disclosure = &file["disclosures"][0];
    assert_eq!(disclosure["identifier"], "__Host-choice");
    assert_eq!(
        (&disclosure["maxAgeSeconds"], &disclosure["cookieRefresh"]),
        (&json!(lasting), &json!(true))
    );
}
