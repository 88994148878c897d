//! The rules of the visitors' regions in an expansion.

use super::expansion;
use crate::model::Jurisdiction;

/// The formatted expansion of a policy with these keys, and statistics with those.
fn policy(keys: &str, of_statistics: &str) -> String {
    let policy = format!(
        r#"
        /// How the shop uses cookies.
        pub policy Shop {{
            controller: shop,
            contact: "privacy@shop.example",
            updated: "2026-11-22",
            languages: [en],
            {keys}
        }}

        provider shop {{ name: "Shop", privacy: "https://shop.example/privacy", country: us }}

        /// The site cannot work without these.
        purpose Essential: necessary {{
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice {{ lifetime: 6 months }}
        }}

        /// Shows us which pages are read.
        purpose Audience: statistical {{
            title: "Audience",
            {of_statistics}

            /// Counts your visit once a day.
            cookie visit: u32 {{ lifetime: 1 day }}
        }}

        /// Shows advertisements.
        purpose Marketing: third_party {{
            title: "Marketing",
            refused_by: [gpc],

            /// Remembers what you saw.
            cookie seen: u32 {{ lifetime: 1 day }}
        }}"#
    );
    let expansion = expansion::expand(&policy.parse().unwrap()).unwrap();
    assert_eq!(expansion.errors, [""; 0]);
    expansion.formatted()
}

const ANONYMISED: &str = r#"anonymised: "in sums", own_use, no_cross_site,"#;

#[test]
fn a_policy_with_the_same_rules_everywhere_has_no_regimes() {
    for (keys, of_statistics) in [
        ("", ""),
        ("jurisdictions: [eu],", ""),
        ("jurisdictions: [eu],", ANONYMISED),
        ("jurisdictions: [eu, de, fr, pl],", ""),
        ("jurisdictions: [fr, uk],", ""),
    ] {
        let formatted = policy(keys, of_statistics);
        for word in ["Regime", "PurposeRule", "SourceGrade", "regions"] {
            assert!(!formatted.contains(word), "{keys} {of_statistics} {formatted}");
        }
    }
}

#[test]
fn regimes_are_tables_of_regions_and_rules() {
    let formatted = policy("jurisdictions: [eu, us],", ANONYMISED);
    for part in [
        "PurposeState::Inform",
        "Act::Confirmed",
        "Duty::SaleLink",
        r#"jurisdictions: "base eu us;eu;"#,
        ";us_ca us;",
        "law: b\"",
    ] {
        assert!(formatted.contains(part), "{part}\n{formatted}");
    }
}

#[test]
fn every_code_of_the_table_can_be_listed() {
    for code in Jurisdiction::codes() {
        let formatted = policy(&format!("jurisdictions: [{code}],"), ANONYMISED);
        assert!(formatted.contains(&format!("jurisdictions: &[\"{code}\"]")), "{code}");
    }
}

#[test]
fn the_static_rule_is_the_strictest_of_base_and_all_that_is_listed() {
    for (codes, asks, decided_by) in [
        ("us", false, "base"),
        ("us, ch", false, "ch"),
        ("ca", false, "base"),
        ("br, us", false, "br"),
        ("us, eu", true, "eu"),
        ("it", true, "it"),
        ("it, de", true, "it"),
        ("tw", true, "tw"),
    ] {
        let formatted = policy(&format!("jurisdictions: [{codes}],"), ANONYMISED);
        let statistics = formatted.split("identifier: \"Audience\"").nth(1).unwrap();
        let (asks, decided_by) = (format!("asks: {asks}"), format!("decided_by: \"{decided_by}\""));
        let rule = statistics.split("fingerprint").next().unwrap();
        let rule = rule.split("anonymised").next().unwrap();
        assert!(rule.contains(&asks) && rule.contains(&decided_by), "{codes} {rule}");
    }
}

#[test]
fn statistics_that_read_a_cookie_of_advertising_are_as_strict() {
    let reads = format!("{ANONYMISED} reads: [seen],");
    let formatted = policy("jurisdictions: [eu, fr],", &reads);
    // On in France alone they would keep the cookie of the advertising there, of which visitors are asked.
    assert!(!formatted.contains("PurposeState::Object"), "{formatted}");
}
