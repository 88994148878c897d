//! The law of the visitor's region, as hovers, errors and the report say it.

use super::expansion::{self, Expansion};

/// A policy with these keys, a controller with these keys, and these purposes beside the necessary one.
fn policy(keys: &str, controller: &str, purposes: &str) -> Expansion {
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

        provider shop {{ name: "Shop", privacy: "https://shop.example/privacy", {controller} }}
        provider ads {{ name: "Ads Ltd", privacy: "https://ads.example/privacy" }}

        /// The shop cannot work without these.
        purpose Essential: necessary {{
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice {{ lifetime: 6 months }}
        }}
        {purposes}"#
    );
    expansion::expand(&policy.parse().unwrap()).unwrap()
}

/// A purpose that counts visits, with these keys.
fn counted(keys: &str) -> String {
    format!(
        r#"
        /// Shows us which pages are read.
        purpose Audience: statistical {{
            title: "Audience",
            {keys}

            /// Counts your visit once a day.
            cookie visit: u32 {{ lifetime: 1 day }}
        }}"#
    )
}

/// A purpose of another party, with these keys.
fn advertising(keys: &str) -> String {
    format!(
        r#"
        /// Shows advertisements.
        purpose Ads: third_party {{
            title: "Advertising",
            {keys}

            /// Tells one browser from another.
            cookie ad {{ provider: ads, lifetime: 30 days, set_by: scripts }}
        }}"#
    )
}

const OWN: &str = r#"anonymised: "counted in sums", own_use, no_cross_site,"#;

fn formatted(keys: &str, controller: &str, purposes: &str) -> String {
    let expansion = policy(keys, controller, purposes);
    assert_eq!(expansion.errors, [""; 0]);
    expansion.formatted()
}

/// Returns the message of each row of a rule.
fn rows(formatted: &str, rule: &str) -> Vec<String> {
    let head = format!("rule: \"{rule}\",");
    let rows = formatted.split("Finding {").filter(|row| row.contains(&head));
    rows.map(|row| row.split_once("message: \"").unwrap().1.split_once("\",").unwrap().0.to_owned())
        .collect()
}

#[test]
fn hovers_and_the_report_say_what_a_region_asks_for_want_of() {
    let formatted = formatted("jurisdictions: [eu, fr, it, es]", "country: fr", &counted(OWN));
    let add = "Asked in `it`: add `ip_masked` if that is so.";
    assert!(formatted.contains(add), "{formatted}");
    let rows = rows(&formatted, "derived");
    assert!(
        rows.iter().any(|row| row == "asked in `it`: add `ip_masked` if that is so"),
        "{rows:?}"
    );
    assert!(
        rows.iter().any(|row| row.starts_with("asked in `es`: add `ip_masked`")
            && row.contains("`data_kept: 25 months` or less")),
        "{rows:?}"
    );
    assert!(!rows.iter().any(|row| row.starts_with("asked in `fr`")), "{rows:?}");
}

#[test]
fn a_region_whose_facts_are_declared_has_no_row() {
    let own = format!("{OWN} ip_masked,");
    let formatted = formatted("jurisdictions: [eu, it]", "country: it", &counted(&own));
    assert_eq!(rows(&formatted, "derived").len(), 1);
    assert!(formatted.contains("on until the visitor objects in `it`"), "{formatted}");
}

#[test]
fn a_hover_lists_the_states_by_region() {
    let purposes = advertising("refused_by: [gpc], not_matched,");
    let formatted = formatted("jurisdictions: [eu, us, us_ca, jp, ca]", "country: us", &purposes);
    let states = "Where the region of visitors is known: asked in `eu` and `ca_qc`; \
                  on until the visitor objects in `us`, `jp` and `ca`.";
    assert!(formatted.contains(states), "{formatted}");
}

#[test]
fn the_country_of_the_controller_is_needed_where_something_is_on() {
    let missing = "home-missing";
    for (keys, controller, purposes, is_missing) in [
        ("jurisdictions: [us]", "", advertising("refused_by: [gpc],"), true),
        ("jurisdictions: [us]", "country: us", advertising("refused_by: [gpc],"), false),
        ("jurisdictions: [us], abroad: visitor", "", advertising("refused_by: [gpc],"), false),
        ("jurisdictions: [eu]", "", advertising("refused_by: [gpc],"), false),
        ("jurisdictions: [us]", "", counted(OWN), true),
        ("jurisdictions: [fr]", "", counted(OWN), false),
        ("jurisdictions: [uk]", "", counted(OWN), false),
        ("jurisdictions: [eu, fr]", "", counted(OWN), true),
        ("jurisdictions: [us]", "", String::new(), false),
        ("jurisdictions: [cn]", "", advertising("refused_by: [gpc],"), false),
    ] {
        let errors = policy(keys, controller, &purposes).errors;
        let found = errors.iter().any(|error| error.contains(missing));
        assert_eq!(found, is_missing, "{keys} {controller} {purposes} {errors:?}");
        assert!(errors.len() < 2, "{errors:?}");
    }
}

#[test]
fn under_the_law_of_a_state_the_signal_refuses_all_that_sells() {
    let shared = counted("recipients: [ads],");
    for (keys, purposes, is_error) in [
        ("jurisdictions: [us]", advertising(""), true),
        ("jurisdictions: [us_tx]", advertising(""), true),
        ("jurisdictions: [us]", advertising("refused_by: [gpc],"), false),
        ("jurisdictions: [us]", shared.clone(), true),
        ("jurisdictions: [us]", counted(""), false),
        ("jurisdictions: [eu, uk]", advertising(""), false),
        ("jurisdictions: [ca]", shared, false),
    ] {
        let errors = policy(keys, "country: us", &purposes).errors;
        let found = errors.iter().any(|error| error.contains("gpc-unmapped"));
        assert_eq!(found, is_error, "{keys} {purposes} {errors:?}");
        assert!(errors.len() < 2, "{errors:?}");
    }
    let formatted = formatted("jurisdictions: [eu]", "", &advertising(""));
    assert_eq!(rows(&formatted, "gpc-unmapped").len(), 1, "elsewhere it is a row");
}

#[test]
fn the_report_names_what_counsel_has_to_decide() {
    let purposes = advertising("refused_by: [gpc],");
    let keys = "jurisdictions: [us, cn], abroad: visitor, elsewhere: inform";
    let formatted = formatted(keys, "", &purposes);
    for rule in ["abroad", "elsewhere", "minimisation", "separate-consent"] {
        assert_eq!(rows(&formatted, rule).len(), 1, "{rule} in\n{formatted}");
    }
    let plain = formatted_without(&purposes);
    for rule in ["abroad", "elsewhere", "minimisation", "separate-consent"] {
        assert_eq!(rows(&plain, rule), [""; 0], "{rule}");
    }
}

fn formatted_without(purposes: &str) -> String {
    formatted("jurisdictions: [us_ca, jp]", "country: us", purposes)
}

#[test]
fn special_data_are_a_row_until_the_purpose_is_sensitive() {
    let advice = |keys: &str| advertising(&format!("refused_by: [gpc], {keys}"));
    let row = |keys: &str| {
        rows(&formatted("jurisdictions: [eu]", "", &advice(keys)), "sensitive-data").len()
    };
    assert_eq!(row("data: [health, browsing],"), 1);
    assert_eq!(row("data: [health, special_category], sensitive,"), 0);
    assert_eq!(row("data: [location],"), 0);
}

/// Rustdoc renders the reference, and an editor shows the codes.
#[test]
fn the_reference_lists_every_jurisdiction() {
    let page = crate::reference::keys();
    for code in crate::model::Jurisdiction::codes() {
        assert!(page.contains(&format!("`{code}`")), "{code}");
    }
    assert!(page.contains("| `it` | `object` under M2, else `ask` | `ask` | `ask` |"), "{page}");
}
