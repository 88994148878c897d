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
        address: "1 Hill Road, Dublin",
        dpo: "dpo@clinic.example",
        note: "We never combine these data \
            with your file.

            Changed in May.",
    }

    provider clinic {
        name: "Hill Clinic",
        privacy: "https://clinic.example/privacy",
        notices: ["https://clinic.example/cctv", "https://clinic.example/jobs"],
    }
    provider school {
        name: "Hill School",
        privacy: "https://school.example/privacy",
        role: joint,
        address: "2 Hill Road, Dublin",
        dpo: "https://school.example/dpo",
    }
    provider counts {
        name: "Counts S.A.",
        privacy: "https://counts.example/privacy",
        notices: ["https://counts.example/cookies"],
        country: us,
        role: processor,
        transfer: [adequacy, scc to in],
    }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        basis: legitimate_interest,

        /// Remembers what you chose here.
        consent cookie choice {}
    }

    /// Counts what is read.
    purpose Audience: statistical {
        title: "Audience",
        provider: counts,
        basis: public_task,
        note: "<b>Counted</b> in the house.",

        /// Counts your visit.
        cookie visit: u32 { lifetime: 1 day }
    }

    /// Shows what you looked at.
    purpose Memory: internal {
        title: "Memory",
        basis: consent,

        /// What you looked at.
        cookie seen: u32 { lifetime: 1 day }
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

/// Asserts that a page has these texts, in this order.
#[track_caller]
fn assert_order(page: &str, texts: &[&str]) {
    let mut rest = page;
    for text in texts {
        let Some((_, after)) = rest.split_once(text) else { panic!("no {text:?} in\n{rest}") };
        rest = after;
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

#[test]
fn the_legal_basis_stands_beside_the_consent_that_is_asked() {
    assert_order(
        &html("en"),
        &[
            "<dt>Consent</dt>\n<dd>Not asked, as this is necessary.</dd>",
            "<dt>Legal basis</dt>\n<dd>Legitimate interests (GDPR Art. 6(1)(f))</dd>\n</dl>",
            "<dt>Consent</dt>\n<dd>Asked beforehand.",
            "<dt>Legal basis</dt>\n<dd>Task in the public interest (GDPR Art. 6(1)(e))</dd>\n\
                <dd>Storing and reading in your browser takes your consent all the same.</dd>",
            "<dt>Legal basis</dt>\n<dd>Consent (GDPR Art. 6(1)(a))</dd>\n</dl>",
        ],
    );
    assert_shows(&markdown("de"), &["- **Rechtsgrundlage** – Berechtigte Interessen (Art."]);
    let policy = json();
    assert_eq!(policy["purposes"][1]["basis"], "public_task");
    assert_eq!(policy["purposes"][1]["asks"], true, "it does not depend on the basis");
    let report = Clinic::document().report();
    let rows: Vec<_> = report.iter().filter(|row| row.rule == "legal-basis").collect();
    assert_eq!(rows.iter().map(|row| row.subject).collect::<Vec<_>>(), ["Audience"]);
}

#[test]
fn the_controller_has_its_address_officer_notices_and_joint_controllers() {
    assert_order(
        &html("en"),
        &[
            "<dt>Controller</dt>\n<dd>Hill Clinic</dd>",
            "<dt>Postal address</dt>\n<dd>1 Hill Road, Dublin</dd>",
            "<dt>Joint controller</dt>\n<dd><a href=\"https://school.example/privacy\"",
            "<dd>2 Hill Road, Dublin</dd>\n<dd>Data protection officer: https://school.example/dpo</dd>",
            "<dt>Privacy notice</dt>\n<dd><a href=\"https://clinic.example/privacy\"",
            "<dd><a href=\"https://clinic.example/cctv\"",
            "<dd><a href=\"https://clinic.example/jobs\"",
            "<dt>Data protection officer</dt>\n<dd><a href=\"mailto:dpo@clinic.example\">",
        ],
    );
    let german = "- **Datenschutzbeauftragter** – [dpo@clinic.example](<mailto:dpo@clinic.example>)";
    assert_shows(&markdown("de"), &["- **Postanschrift** – 1 Hill Road, Dublin\n", german]);
    let policy = json();
    assert_eq!(policy["dpo"], "dpo@clinic.example");
    assert_eq!(policy["address"], "1 Hill Road, Dublin");
    assert_eq!(policy["providers"][1]["role"], "joint");
    assert_eq!(policy["controller"]["notices"][1], "https://clinic.example/jobs");
}

#[test]
fn transfers_stand_beside_their_provider() {
    let remarks = "Counts S.A.</a> (United States, acts for Hill Clinic, Transfer to a third country (United States): \
        adequacy decision, Transfer to a third country (India): standard contractual clauses)";
    let notice = "<a href=\"https://counts.example/cookies\" rel=\"noopener external\">Privacy notice of this provider";
    assert_order(&html("en"), &[remarks, notice]);
    assert_shows(&html("de"), &["Übermittlung in ein Drittland (Indien): Standardvertragsklauseln"]);
    let transfers = &json()["providers"][2]["transfers"];
    assert_eq!(transfers[0], serde_json::json!({ "country": "us", "safeguard": "adequacy" }));
    assert_eq!(transfers[1], serde_json::json!({ "country": "in", "safeguard": "scc" }));
}
