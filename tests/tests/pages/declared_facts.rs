//! Facts for visitors alone, from the declaration to the page in both languages and to JSON.

use policy_runtime::Policy;
use serde_json::Value;

policy_runtime::cookie_policy! {
    /// How the clinic uses cookies.
    pub(crate) policy Clinic {
        controller: clinic,
        contact: "privacy@clinic.example",
        updated: "2026-11-22",
        languages: [en, de],
        note: "We never combine these data \
            with your file.

            Changed in May.",
    }

    provider clinic { name: "Hill Clinic", privacy: "https://clinic.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice {}
    }

    /// Counts what is read.
    purpose Audience: statistical {
        title: "Audience",
        note: "<b>Counted</b> in the house.",

        /// Counts your visit.
        cookie visit: u32 { lifetime: 1 day }
    }

    texts de in "declared_facts.de.ftl";
}

fn html(language: &str) -> String {
    Clinic::document().to_html(language, "clinic.example")
}

fn markdown(language: &str) -> String {
    Clinic::document().to_markdown(language, "clinic.example")
}

fn json() -> Value {
    serde_json::to_value(Clinic::document()).unwrap()
}

#[track_caller]
fn assert_shows(page: &str, texts: &[&str]) {
    for text in texts {
        assert!(page.contains(text), "no {text:?} in\n{page}");
    }
}

#[test]
fn notes_are_paragraphs_in_every_language() {
    let english = html("en");
    let paragraphs = "<p>We never combine these data with your file.</p>\n<p>Changed in May.</p>";
    assert_shows(&english, &[paragraphs, "<p>&#60;b&#62;Counted&#60;/b&#62; in the house.</p>"]);
    let german = "<p>Wir verbinden diese Daten nie mit Ihrer Akte.</p>\n<p>Geändert im Mai.</p>";
    assert_shows(&html("de"), &[german, "<p>Gezählt wird im Haus.</p>"]);
    assert_shows(&markdown("en"), &["with your file.\n\nChanged in May.\n", r"\<b\>Counted"]);
    assert_shows(&markdown("de"), &["Akte.\n\nGeändert im Mai.\n", "\nGezählt wird im Haus.\n"]);
    let policy = json();
    assert_eq!(policy["note"]["en"], "We never combine these data with your file.\u{2029}Changed in May.");
    assert_eq!(policy["purposes"][1]["note"]["de"], "Gezählt wird im Haus.");
    assert!(policy["purposes"][0]["note"].is_null());
}
