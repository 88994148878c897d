//! The rules of the visitors' regions on the page.

use super::*;
use crate::declaration::tables::Tables;
use crate::declaration::{
    Act, DataCategory, Duty, Jurisdiction, PurposeRule, PurposeState, Regime, SourceGrade,
};
use crate::i18n::tags;
use PurposeState::{Ask, Inform, Object, Off};

const MONTH: u32 = 30 * 86_400;

const fn rule(state: PurposeState, decided_by: &'static str) -> PurposeRule {
    PurposeRule { state, act: Act::All, opt_in: false, decided_by }
}

const fn regime(index: u16, jurisdictions: &'static [&'static str], keep: u32) -> Regime {
    Regime { index, jurisdictions, duties: &[], wait: 6 * MONTH, keep: keep * MONTH }
}

/// Unknown, `eu`, `fr`, `us` in any state, `us_co`, `us_ca`, `us_or`, `jp`.
static REGIMES: [Regime; 8] = [
    regime(0, &["eu", "fr", "us_ca", "us_co", "us_or", "us", "jp"], 6),
    regime(1, &["eu"], 13),
    regime(2, &["fr", "eu"], 6),
    regime(3, &["us_ca", "us_co", "us_or", "us"], 13),
    regime(4, &["us_co", "us"], 13),
    Regime { duties: &[Duty::SaleLink, Duty::Status], ..regime(5, &["us_ca", "us"], 13) },
    Regime { duties: &[Duty::SensitiveSaleNotice], ..regime(6, &["us_or", "us"], 13) },
    regime(7, &["jp"], 13),
];

static REGIONS: [(&str, u16); 8] = [
    ("DE", 1),
    ("FR", 2),
    ("JP", 7),
    ("RE", 2),
    ("US", 3),
    ("US-CA", 5),
    ("US-CO", 4),
    ("US-OR", 6),
];

static LAW: [Jurisdiction; 4] = [
    Jurisdiction {
        code: "eu",
        source: "ePrivacy 5(3)",
        grade: SourceGrade::Secondary,
        as_of: "2026-11-29",
    },
    Jurisdiction {
        code: "fr",
        source: "CNIL <2025>",
        grade: SourceGrade::Primary,
        as_of: "2026-11-28",
    },
    Jurisdiction {
        code: "us_co",
        source: "acts",
        grade: SourceGrade::PrimaryOld,
        as_of: "2026-11-29",
    },
    Jurisdiction {
        code: "us_or",
        source: "acts",
        grade: SourceGrade::PrimaryOld,
        as_of: "2026-11-29",
    },
];

static MEASURED: PurposeDeclaration = PurposeDeclaration {
    asks: true,
    own_use: true,
    no_cross_site: true,
    ip_masked: true,
    rules: &[
        rule(Ask, "eu"),
        rule(Ask, "eu"),
        rule(Object, "fr"),
        rule(Inform, "us"),
        rule(Inform, "us"),
        rule(Inform, "us_ca"),
        rule(Inform, "us_or"),
        rule(Object, "jp"),
    ],
    ..AUDIENCE
};

static SOLD: PurposeDeclaration = PurposeDeclaration {
    sells: true,
    sensitive: true,
    refused_by_gpc: true,
    data: &[DataCategory::Identifier, DataCategory::Location],
    rules: &[
        rule(Off, "us_or"),
        rule(Ask, "eu"),
        rule(Ask, "eu"),
        rule(Off, "us_or"),
        rule(Object, "us"),
        rule(Object, "us_ca"),
        rule(Off, "us_or"),
        rule(Ask, "fr"),
    ],
    embeds: &[&EmbedDeclaration { identifier: "pixel", provider: &ADS, ..DEFAULT_EMBED }],
    ..MARKETING
};

fn regional() -> Document {
    Document {
        jurisdictions: &["eu", "fr", "us", "jp"],
        consent: Some(&CONSENT_COOKIE),
        tables: Tables::new(&REGIMES, &LAW, &REGIONS),
        ..policy(&[&ESSENTIAL, &MEASURED, &SOLD])
    }
}

#[test]
fn each_region_is_a_row_with_the_purposes_of_each_state() {
    let page = regional().to_markdown("en", SITE);
    let rows = [
        "## Rules by region",
        "as of 28 November 2026, applied to the facts that this policy declares: European Union, France, United States, Japan.",
        "not legal advice",
        "holds in every region",
        "| Region | Off, and cannot be allowed | Off until you consent | On unless you object | On, with this information; you can object | A consent holds for at most | After a refusal, you are not asked again for |",
        "| European Union |  | [Audience](<#audience>), [Advertising](<#advertising>) |  |  | 6 months | 6 months |",
        "| France |  | [Advertising](<#advertising>) | [Audience](<#audience>) |  | 6 months | 6 months |",
        "| United States |  |  | [Advertising](<#advertising>) | [Audience](<#audience>) |",
        "| United States (Oregon) | [Advertising](<#advertising>) |  |  | [Audience](<#audience>) |  | 6 months |",
        // Home floor: the rule of another jurisdiction is named.
        "| Japan |  | [Advertising](<#advertising>) (Advertising – rule: France) | [Audience](<#audience>) |",
        "| All other regions, Unknown region | [Advertising](<#advertising>) (Advertising – rule: United States (Oregon)) | [Audience](<#audience>) (Audience – rule: European Union) |",
        "## Your choices",
        "- [Opt out of sale and targeted advertising](</cookies/opt-out>)",
    ];
    assert_order(&page, &rows);
    assert!(!page.contains("compliant") && !page.contains("complies"), "{page}");
}

#[test]
fn sources_are_named_with_their_grade_and_day_in_english() {
    assert_order(
        &regional().to_markdown("en", SITE),
        &[
            "## Sources of these rules",
            "| Region | Source | How it was read | As of |",
            "| European Union | ePrivacy 5(3) | A report on the text | 29 November 2026 |",
            "| France | CNIL",
            "| The text itself | 28 November 2026 |",
            "| United States (Colorado, Oregon) | acts | An older version of the text | 29 November 2026 |",
        ],
    );
    assert_order(
        &regional().to_html("fr", SITE),
        &[
            r#"<section class="cookie-policy-sources" id="cookie-sources">"#,
            "<th scope=\"row\">France</th>",
            r#"<td><span lang="en" dir="ltr">CNIL &#60;2025&#62;</span></td>"#,
            "<td>Le texte lui-même</td>",
            r#"<td><time datetime="2026-11-28">28 novembre 2026</time></td>"#,
        ],
    );
}

#[test]
fn texts_on_consent_say_that_it_depends_on_the_region() {
    let page = regional().to_html("en", SITE);
    for text in [
        "depends on the kind and on your region.",
        "<td>Depends on your region.</td>",
        "Depends on your region, see “Rules by region”.",
        "only after you gave it; elsewhere, unless you object",
        "The data are anonymised",
        "The end of your IP address is removed",
        "Sensitive data are processed.",
        "this site remembers the refusal",
        r##"<li><a href="#cookie-rules">Rules by region</a></li>"##,
    ] {
        assert!(page.contains(text), "no {text:?} in\n{page}");
    }
    for text in ["Asked beforehand", "<td>Asked.</td>", "Only after you gave your consent</td>"] {
        assert!(!page.contains(text), "{text:?} in\n{page}");
    }
}

/// The measurement, asked everywhere.
static ASKED: PurposeDeclaration = PurposeDeclaration { rules: &[rule(Ask, "eu"); 8], ..MEASURED };

#[test]
fn the_measurement_that_france_exempts_is_named() {
    let page = regional().to_markdown("fr", SITE);
    assert_order(
        &page,
        &["En France, ces finalités mesurent l’audience", "à tout moment\u{a0}: Audience."],
    );
    let document = Document { purposes: vec![&ASKED].leak(), ..regional() };
    assert!(!document.to_markdown("fr", SITE).contains("En France, ces"));
}

#[test]
fn the_prescribed_notice_is_verbatim_and_in_english() {
    let notice = "NOTICE: We may sell your sensitive personal data.";
    assert!(regional().to_html("en", SITE).contains(&format!(">{notice}</p>")));
    let marked = format!(r#"<span lang="en" dir="ltr">{notice}</span>"#);
    for language in ["de", "ar"] {
        assert!(regional().to_html(language, SITE).contains(&marked), "{language}");
    }
    assert!(regional().to_markdown("de", SITE).contains(notice));
    assert!(!portal().to_html("en", SITE).contains("NOTICE"));
}

#[test]
fn what_is_sent_to_whom_is_listed_for_japan() {
    assert_order(
        &regional().to_markdown("en", SITE),
        &[
            "## What others receive",
            "| Recipient | Categories of personal data | Purposes |",
            "| [Ads \\& Co](<https://ads.example/privacy?a=1\\&b=2>) | online identifiers, location | [Advertising](<#advertising>) (Shows advertisements elsewhere.) |",
        ],
    );
    let without = Document { jurisdictions: &["eu"], ..regional() };
    assert!(!without.to_markdown("en", SITE).contains("What others receive"));
}

#[test]
fn a_policy_without_regions_says_nothing_about_them() {
    for document in [portal(), everything(), policy(&[])] {
        let page = document.to_html("en", SITE);
        for text in ["Rules by region", "your region", "Sources of these rules"] {
            assert!(!page.contains(text), "{text}");
        }
    }
    let necessary = Document { purposes: policy(&[&ESSENTIAL]).purposes, ..regional() };
    assert!(!necessary.to_html("en", SITE).contains("Rules by region"));
}

#[test]
fn what_is_off_everywhere_is_not_said_to_be_asked() {
    static OFF: PurposeDeclaration = PurposeDeclaration { rules: &[rule(Off, "us_or"); 8], ..SOLD };
    let document = Document { purposes: vec![&OFF].leak(), ..regional() };
    let page = document.to_html("en", SITE);
    assert!(page.contains("<dd>Off, and cannot be allowed</dd>"), "{page}");
    assert!(
        !page.contains("Asked beforehand") && !page.contains("Only after you gave your consent")
    );
}

#[test]
fn jurisdictions_have_names_in_every_language() {
    let english = regional().to_html("en", SITE);
    for language in tags().filter(|tag| *tag != "en") {
        let page = regional().to_html(language, SITE);
        assert!(page.contains(r#"id="cookie-rules""#) && page.contains(r#"id="cookie-sources""#));
        assert_ne!(page, english);
        for code in [">EU<", ">US<", "(CA)", "(CO)", ">eu<", "us_ca"] {
            assert!(!page.contains(code), "{language}: {code}");
        }
    }
    // A subdivision that the texts do not name is shown by its code.
    let alaska = vec![regime(0, &["us_ak", "us"], 6), regime(1, &["us_ak", "us"], 6)].leak();
    let document = Document { tables: Tables::new(alaska, &LAW, &[("US-AK", 1)]), ..regional() };
    assert!(document.to_html("de", SITE).contains("Vereinigte Staaten (AK)"));
}

#[test]
fn the_machine_readable_policy_has_regimes_rules_and_sources() {
    let json = serde_json::to_value(regional()).unwrap();
    assert_eq!(json["regimes"][5]["jurisdictions"], serde_json::json!(["us_ca", "us"]));
    assert_eq!(json["regimes"][5]["duties"], serde_json::json!(["sale_link", "status"]));
    assert_eq!(json["purposes"][2]["rules"][0]["state"], "off");
    assert_eq!(json["purposes"][1]["rules"][2]["decided_by"], "fr");
    assert_eq!(json["law"][1]["grade"], "primary");
    assert_eq!(json["law"][1]["as_of"], "2026-11-28");
    assert_eq!((&json["regions"]["US-CA"], &json["elsewhere"]), (&5.into(), &0.into()));
}

#[test]
fn a_reviewer_reads_every_rule_with_who_decided() {
    let document = regional();
    let rules: Vec<_> = document.rules_by_region().collect();
    assert_eq!(rules.len(), 2 * REGIMES.len());
    let (regime, purpose, rule) = rules[4];
    assert_eq!((regime.jurisdictions, purpose.identifier), (&["fr", "eu"][..], "Audience"));
    assert_eq!((rule.state, rule.decided_by), (Object, "fr"));
    assert_eq!(document.source_of("fr").map(|row| row.grade), Some(SourceGrade::Primary));
    assert_eq!(document.source_of("xx"), None);
}

#[test]
fn a_subdivision_that_the_policy_lists_is_named_beside_its_country() {
    let document = Document { jurisdictions: &["eu", "us", "us_ca"], ..regional() };
    assert_order(
        &document.to_markdown("en", SITE),
        &["| United States, United States (California) |", "| United States (Oregon) |"],
    );
}

/// The layer renews the consent cookie with such a refusal, whatever `refusal` says.
#[test]
fn the_consent_cookie_is_said_to_last_after_a_refusal_of_what_is_on_somewhere() {
    static MIXED: [&PurposeDeclaration; 3] = [&ESSENTIAL, &SOLD, &MARKETING];
    static ALIKE: [&PurposeDeclaration; 3] = [&ESSENTIAL, &AUDIENCE, &MARKETING];
    let lasting =
        "400 days after your last visit, if you refuse what is on without asking in some regions";
    let row = |document: &Document| {
        let page = document.to_markdown("en", SITE);
        let row = page.lines().find(|line| line.contains("`cookies_preferences`"));
        row.unwrap_or_else(|| panic!("{page}")).to_owned()
    };
    let all_last = row(&regional());
    assert!(all_last.contains(lasting), "{all_last}");
    assert!(!all_last.contains("3 months if you refuse"), "{all_last}");
    let both = row(&Document { purposes: &MIXED, ..regional() });
    assert!(both.contains(lasting) && both.contains("3 months if you refuse"), "{both}");
    let everywhere = row(&Document { purposes: &ALIKE, ..regional() });
    assert!(!everywhere.contains(lasting), "the same rules hold in every region: {everywhere}");
    assert!(everywhere.contains("3 months if you refuse"), "{everywhere}");
}
