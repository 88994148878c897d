//! Facts for visitors alone, from the declaration to the page in both languages and to JSON.

use policy_runtime::Policy;
use policy_runtime::consent::{ConsentState, RecordId};
use policy_runtime::ledger::{ConsentContent, ConsentNotice, ConsentReceipt, PurposeState};
use serde_json::{Value, json as value};

policy_runtime::cookie_policy! {
    /// How the clinic uses cookies.
    pub(crate) policy Clinic {
        controller: clinic,
        contact: "privacy@clinic.example",
        updated: "2026-11-22",
        languages: [en, de],
        address: "1 Hill Road, Dublin",
        dpo: "dpo@clinic.example",
        jurisdictions: [ie, uk],
        rights: "Write to us.

            Or use https://clinic.example/rights",
        note: "We never combine these data \
            with your file.

            Changed in May.",
    }

    provider clinic {
        name: "Hill Clinic",
        privacy: "https://clinic.example/privacy",
        notices: ["https://clinic.example/cctv", "https://clinic.example/jobs"],
        role: joint,
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
        data: [identifier, ip_address, health],
        data_kept: 25 months,
        note: "<b>Counted</b> in the house.",

        /// Counts your visit.
        cookie visit: u32 { lifetime: 1 day }
    }

    /// Shows what you looked at.
    purpose Memory: internal {
        title: "Memory",
        basis: consent,
        data: [browsing],

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
    assert_eq!(
        policy["note"]["en"],
        "We never combine these data with your file.\u{2029}Changed in May."
    );
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
            "<dt>Legal basis</dt>\n<dd>Consent (GDPR Art. 6(1)(a))</dd>\n<dt>",
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
            "<dt>Controller</dt>\n<dd><bdi translate=\"no\">Hill Clinic</bdi></dd>",
            "<dt>Postal address</dt>\n<dd>1 Hill Road, Dublin</dd>",
            "<dt>Joint controller</dt>\n<dd><a href=\"https://school.example/privacy\"",
            "<dd>2 Hill Road, Dublin</dd>\n<dd>Data protection officer: https://school.example/dpo</dd>",
            "<dt>Privacy notice</dt>\n<dd><a href=\"https://clinic.example/privacy\"",
            "<dd><a href=\"https://clinic.example/cctv\"",
            "<dd><a href=\"https://clinic.example/jobs\"",
            "<dt>Data protection officer</dt>\n<dd><a href=\"mailto:dpo@clinic.example\">",
        ],
    );
    let german =
        "- **Datenschutzbeauftragter** – [dpo@clinic.example](<mailto:dpo@clinic.example>)";
    assert_shows(&markdown("de"), &["- **Postanschrift** – 1 Hill Road, Dublin\n", german]);
    let policy = json();
    let report = Clinic::document().report();
    let row = report.iter().find(|row| row.rule == "controller-role").unwrap();
    assert_eq!(row.subject, "clinic", "joint with itself");
    assert_eq!(policy["dpo"], "dpo@clinic.example");
    assert_eq!(policy["address"], "1 Hill Road, Dublin");
    assert_eq!(policy["providers"][1]["role"], "joint");
    assert_eq!(policy["controller"]["notices"][1], "https://clinic.example/jobs");
}

#[test]
fn transfers_stand_beside_their_provider() {
    let html = html("en");
    let companies = html.split("id=\"cookie-company-counts\"").nth(1).unwrap();
    let row = companies.split("</tr>").next().unwrap();
    assert_order(
        row,
        &[
            "Counts S.A.</bdi></a>",
            "<a href=\"https://counts.example/cookies\" rel=\"noopener external\">Privacy notice of this provider",
            "Transfer to a third country (United States): adequacy decision",
            "Transfer to a third country (India): standard contractual clauses",
            "acts for Hill Clinic",
        ],
    );
    let school = html.split("id=\"cookie-company-school\"").nth(1).unwrap();
    assert_order(school, &["2 Hill Road, Dublin", "jointly responsible with Hill Clinic"]);
    let markdown = markdown("de");
    assert_shows(
        &markdown,
        &["(Übermittlung in ein Drittland (Indien): Standardvertragsklauseln)"],
    );
    let transfers = &json()["providers"][2]["transfers"];
    assert_eq!(transfers[0], value!({ "country": "us", "safeguard": "adequacy" }));
    assert_eq!(transfers[1], value!({ "country": "in", "safeguard": "scc" }));
}

#[test]
fn categories_of_data_are_a_fact_of_the_purpose() {
    let english = "<dt>Categories of personal data</dt>\n<dd>online identifiers</dd>\n<dd>IP address</dd>\n<dd>health data</dd>";
    assert_shows(&html("en"), &[english]);
    assert_shows(&markdown("de"), &["– Online-Kennungen, IP-Adresse, Gesundheitsdaten\n"]);
    assert_eq!(json()["purposes"][1]["data"], value!(["identifier", "ip_address", "health"]));
}

#[test]
fn rights_end_with_a_link() {
    assert_order(
        &html("en"),
        &[
            "<h2>Your rights</h2>\n<p>Where the law gives you these rights, you can ask",
            "<p>Write to us.</p>\n<p>Or use</p>",
            "<li><a href=\"https://clinic.example/rights\" rel=\"noopener external\">",
            "Your right to complain",
        ],
    );
    assert_order(
        &markdown("de"),
        &[
            "## Ihre Rechte\n",
            "\nSchreiben Sie uns.\n\nOder\n",
            "(<https://clinic.example/rechte>)",
        ],
    );
    assert!(json()["rights"]["de"].as_str().unwrap().ends_with("https://clinic.example/rechte"));
}

/// The fields that the guide to DPV for ISO/IEC TS 27560 requires of a record.
#[test]
fn a_receipt_has_every_field_that_27560_requires() {
    let notice = ConsentNotice::new("4f53cda1", "en", &json().to_string());
    let given = |purpose| PurposeState::new(purpose, ConsentState::Given, "89eed54a");
    let states = vec![given("Audience"), given("Memory")];
    let content = ConsentContent {
        holds_for: 60,
        ..ConsentContent::new("Clinic", "clinic.example", &notice, states)
    };
    let receipt =
        ConsentReceipt::new(RecordId::from_bytes([7; 16]), content, 1_795_348_800, 1_905_348_800);
    let record: Value = serde_json::from_str(&receipt.to_dpv(&notice)).unwrap();
    let is_there = |value: &Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    };
    for field in [
        "/dct:conformsTo",
        "/dct:hasVersion",
        "/dct:identifier",
        "/dpv:hasDataSubject/dct:identifier",
        "/dpv:hasNotice/dct:identifier",
        "/dpv:hasNotice/dct:language",
        "/dpv:hasDataController/dpv:hasName",
        "/dpv:hasDataController/dpv:hasIdentifier",
        "/dpv:hasDataController/dpv:hasContact",
        "/dpv:hasDataController/dpv:hasAddress",
        "/dpv:hasJurisdiction",
        "/dpv:hasRight/0/dpv:isExercisedAt",
        "/dpv:hasRight/1/dct:description",
    ] {
        assert!(record.pointer(field).is_some_and(is_there), "{field} in {record:#}");
    }
    for process in record["dpv:hasProcess"].as_array().unwrap() {
        for field in [
            "/dpv:hasPurpose/dct:identifier",
            "/dpv:hasPersonalData/0/skos:broader",
            "/dpv:hasStorageCondition/0/dpv:hasLocation",
            "/dpv:hasStorageCondition/1/dpv:hasDuration",
            "/dpv:hasDataController",
            "/dpv:hasRecipient",
            "/dpv:hasConsentControl/dpv:isExercisedAt",
            "/dpv:hasConsentStatus/@type",
            "/dpv:hasConsentStatus/dpv:hasLegalBasis",
            "/dpv:hasConsentStatus/dpv:isIndicatedAtTime",
            "/dpv:hasConsentStatus/dpv:isIndicatedBy",
            "/dpv:hasConsentStatus/dpv:hasDuration",
        ] {
            assert!(process.pointer(field).is_some_and(is_there), "{field} in {process:#}");
        }
    }
    for party in record["dpv:hasEntity"].as_array().unwrap() {
        for field in ["@type", "dpv:hasName", "dpv:hasIdentifier", "dpv:hasContact"] {
            assert!(is_there(&party[field]), "{field} in {party:#}");
        }
    }
    let audience = &record["dpv:hasProcess"][0];
    assert_eq!(audience["dpv:hasPersonalData"][1]["skos:broader"], "pd:IPAddress");
    assert_eq!(audience["dpv:hasPersonalData"][2]["@type"], "dpv:SpecialCategoryPersonalData");
    assert_eq!(audience["dpv:hasLegalBasis"], "eu-gdpr:A6-1-e");
    assert_eq!(audience["dpv:hasDataController"], value!(["clinic", "school"]));
    assert_eq!(audience["dpv:hasProcessingCondition"][1]["dpv:hasLocation"], "loc:IN");
    assert_eq!(audience["dpv:hasStorageCondition"][2]["dpv:hasDuration"], "PT64800000S");
    assert_eq!(record["dpv:hasJurisdiction"], value!(["loc:IE", "loc:GB"]));
    assert_eq!(record["dpv:hasEntity"][1]["dpv:hasAddress"], "2 Hill Road, Dublin");
}
