//! Vendors that another vendor's content loads: on the page, in JSON, and without an element of their own.

use policy_runtime::pages::Embedded;
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer};
use policy_tests::request::send;

policy_runtime::cookie_policy! {
    /// How the magazine uses cookies.
    pub(crate) policy Magazine {
        controller: magazine,
        contact: "privacy@magazine.example",
        updated: "2026-11-22",
        languages: [en],
        sites: ["magazine.example"],
    }

    provider magazine { name: "Hill Magazine", privacy: "https://magazine.example/privacy" }
    provider tags { name: "Tags GmbH", privacy: "https://tags.example/privacy" }
    provider bidders { name: "Bidders Ltd", privacy: "https://bidders.example/privacy" }

    /// The magazine cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice {}
    }

    /// Shows advertisements.
    purpose Ads: third_party {
        title: "Advertising",

        /// Loads the scripts of advertisers.
        embed tag_manager { provider: tags, script: ["https://cdn.tags.example/t.js"] }

        /// Bids for places.
        embed bids { provider: bidders, loaded_by: tag_manager, stored_on: "bidders.example", cookie bid { lifetime: 1 day } }

        /// Counts what is shown.
        embed counts { provider: bidders, loaded_by: bids, script: ["https://count.bidders.example/c.js"] }
    }

    /// Measures how many readers there are.
    purpose Audience: statistical {
        title: "Audience",

        /// Measures readers.
        embed panel { provider: bidders, loaded_by: tag_manager }
    }
}

fn document() -> &'static policy_runtime::Document {
    Magazine::document()
}

#[test]
fn the_page_names_the_loader() {
    let html = document().to_html("en", "magazine.example");
    let rows: Vec<&str> = html.split("<tr>").filter(|row| row.contains("Bidders Ltd")).collect();
    let has = |text: &str| rows.iter().any(|row| row.contains(text));
    assert!(has("<td>Loaded by content from Tags GmbH</td>"), "in the place of hosts: {rows:#?}");
    let note = "<small class=\"cookie-policy-note\">Loaded by content from Bidders Ltd</small>";
    assert!(has("count.bidders.example") && has(note), "beside its hosts: {rows:#?}");
    let markdown = document().to_markdown("de", "magazine.example");
    assert!(markdown.contains("| Geladen durch Inhalte von Tags GmbH |"), "{markdown}");
    let policy = serde_json::to_value(document()).unwrap();
    assert_eq!(policy["purposes"][1]["embeds"][1]["loaded_by"], "tag_manager");
    assert!(policy["purposes"][1]["embeds"][0]["loaded_by"].is_null());
}

#[test]
fn a_loader_of_another_purpose_is_a_row() {
    let rows = document().report().iter().filter(|row| row.rule == "loaded-by");
    assert_eq!(rows.map(|row| row.subject).collect::<Vec<_>>(), ["panel"]);
}

#[tokio::test]
async fn only_the_loader_has_an_element() {
    let page = async |cookies: Cookies<Magazine>| {
        cookies.choose(Choice::allow_all()).await.map(drop).unwrap();
        let show = |embed| Embedded::new(&embed, document(), "en", "/").to_html();
        let loader = show(tag_manager(cookies.consent(Ads)));
        format!("{loader}\n{}", show(counts(cookies.consent(Ads))))
    };
    let app = axum::Router::new().route("/", axum::routing::get(page));
    let app = PolicyLayer::<Magazine>::new(Keys::generate()).guard(app);
    let response = send(&app, "GET", "magazine.example", "/", &[]).await;
    let page = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    let page = String::from_utf8_lossy(&page);
    assert!(page.contains("https://cdn.tags.example/t.js"), "{page}");
    assert!(!page.contains("count.bidders.example"), "its loader loads it: {page}");
}
