//! Accesses without storing: on the policy page and in the settings, and under the consent of their purpose.

use crate::visitor::Visitor;
use axum::Router;
use axum::routing::get;
use policy_runtime::{Cookies, Keys, Policy, PolicyLayer};

policy_runtime::cookie_policy! {
    /// How the bookshop uses cookies.
    pub(crate) policy Bookshop {
        controller: books,
        contact: "privacy@books.example",
        updated: "2026-11-22",
        languages: [en, de],
        sites: ["kettle.example"],
    }

    provider books { name: "Hill Books", privacy: "https://books.example/privacy" }
    provider shield { name: "Shield Inc.", privacy: "https://shield.example/privacy", opt_out: "https://shield.example/no", role: processor }

    /// The bookshop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice {}

        /// Tells people from robots.
        access fingerprint as robots { because: security, provider: shield }
    }

    /// Tells us which letters are read.
    purpose Letters: internal {
        title: "Letters",

        /// Tells us that you opened a letter.
        access email_pixel {}
        /// Tells us which letter led you here.
        access link_decoration {}
    }

    /// Shows films about books.
    purpose Films: third_party {
        title: "Films",

        /// Films.
        embed film { provider: shield, frame: ["https://film.shield.example"], access sensor {} access client_hints {} }
    }

    texts de {
        Bookshop: "Wie die Buchhandlung Cookies nutzt.",
        Essential: "Ohne diese geht es nicht.",
        Essential.title: "Notwendig",
        choice: "Merkt sich, was Sie gewählt haben.",
        robots: "Unterscheidet Menschen von Robotern.",
        Letters: "Sagt uns, welche Briefe gelesen werden.",
        Letters.title: "Briefe",
        email_pixel: "Sagt uns, dass Sie einen Brief geöffnet haben.",
        link_decoration: "Sagt uns, welcher Brief Sie herführte.",
        Films: "Zeigt Filme über Bücher.",
        Films.title: "Filme",
        film: "Filme.",
    }
}

#[test]
fn accesses_are_rows_of_their_purpose() {
    let document = Bookshop::document();
    let html = document.to_html("en", "shop.example");
    for text in [
        "<p>A site can also learn something from your device without storing anything in it",
        "<caption id=\"cookie-policy-table-Letters-access\">Access without storing – Letters</caption>",
        "<th scope=\"row\">Image in an e-mail that reports that it was opened (tracking pixel)</th>",
        "<td>Tells us that you opened a letter.</td>",
        "(fingerprint)<br><small class=\"cookie-policy-note\">Security of the service</small></th>",
        "Shield Inc.</bdi></a> (acts for Hill Books)<br><small class=\"cookie-policy-note\"><a href=\"https://shield.example/no\"",
        "Sensors of the device<br><small class=\"cookie-policy-note\">Embedded content from Shield Inc.</small>",
    ] {
        assert!(html.contains(text), "no {text:?} in {html}");
    }
    let markdown = document.to_markdown("de", "shop.example");
    for text in [
        "**Zugriff ohne Speicherung**\n\n| ",
        " | Kennungen, die an Links angehängt werden | Sagt uns, welcher Brief Sie herführte. |\n",
        " | Angaben, die der Browser auf Nachfrage über sich macht (Client Hints) (Eingebettete",
    ] {
        assert!(markdown.contains(text), "no {text:?} in {markdown}");
    }
    let policy = serde_json::to_value(document).unwrap();
    let robots = &policy["purposes"][0]["access"][0];
    assert_eq!((&robots["kind"], &robots["identifier"]), (&"fingerprint".into(), &"robots".into()));
    assert_eq!(
        (&robots["because"], &robots["provider"]["name"]),
        (&"security".into(), &"Shield Inc.".into())
    );
    let hints = &policy["purposes"][2]["access"][1];
    assert_eq!((&hints["embed"], &hints["text"]["de"]), (&"film".into(), &"Filme.".into()));
}

async fn letter(cookies: Cookies<Bookshop>) -> &'static str {
    if cookies.allows(Letters) { "with a pixel" } else { "without a pixel" }
}

#[tokio::test]
async fn accesses_are_listed_in_the_settings_and_withheld_until_they_are_allowed() {
    let routes = policy_runtime::pages::routes::<Bookshop>();
    let app = Router::new().route("/letter", get(letter)).merge(routes);
    let mut visitor = Visitor::of(&PolicyLayer::<Bookshop>::new(Keys::generate()).guard(app));
    let settings = visitor.get("/cookies").await;
    assert!(settings.has("<summary>Access without storing</summary>"));
    assert!(settings.has("(tracking pixel) <small>Tells us that you opened a letter.</small>"));
    assert_eq!(visitor.get("/letter").await.body, "without a pixel");
    visitor.answer("Letters=allow").await;
    assert_eq!(visitor.get("/letter").await.body, "with a pixel");
    visitor.answer("Letters=refuse").await;
    assert_eq!(visitor.get("/letter").await.body, "without a pixel");
}
