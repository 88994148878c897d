//! The law of a jurisdiction, as hovers and the report say it.

use super::expansion;

/// The formatted expansion of anonymised statistics with these keys, under this law.
fn statistics(jurisdictions: &str, keys: &str, cookie: &str) -> String {
    let policy = format!(
        r#"
        /// How the clinic uses cookies.
        pub policy Clinic {{
            controller: clinic,
            contact: "privacy@clinic.example",
            updated: "2026-11-22",
            languages: [en],
            jurisdictions: [{jurisdictions}],
        }}

        provider clinic {{ name: "Hill Clinic", privacy: "https://clinic.example/privacy" }}
        provider counter {{ name: "Counter Ltd", privacy: "https://counter.example/privacy", role: processor }}
        provider ads {{ name: "Ads Ltd", privacy: "https://ads.example/privacy" }}

        /// The site cannot work without these.
        purpose Essential: necessary {{
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice {{ lifetime: 6 months }}
        }}

        /// Shows us which pages are read.
        purpose Audience: statistical {{
            title: "Audience",
            anonymised: "counted in sums per day",
            {keys}

            /// Counts your visit once a day.
            cookie visit: u32 {{ lifetime: 1 day, {cookie} }}
        }}"#
    );
    let expansion = expansion::expand(&policy.parse().unwrap()).unwrap();
    assert_eq!(expansion.errors, [""; 0]);
    expansion.formatted()
}

#[test]
fn in_the_united_kingdom_hovers_and_the_report_say_what_is_missing() {
    for (keys, cookie, missing) in [
        ("", "", "`own_use` and `no_cross_site`"),
        ("own_use,", "", "`no_cross_site`"),
        ("no_cross_site,", "", "`own_use`"),
        ("own_use, no_cross_site,", "provider: ads", "`role: processor` for Ads Ltd"),
        ("own_use, no_cross_site,", "shared_with: [ads]", "`role: processor` for Ads Ltd"),
        ("own_use, no_cross_site, recipients: [ads],", "", "`role: processor` for Ads Ltd"),
        (
            "recipients: [ads],",
            "provider: counter",
            "`own_use`, `no_cross_site` and `role: processor` for Ads Ltd",
        ),
    ] {
        let formatted = statistics("uk", keys, cookie);
        let hover = format!("visitors are asked (decided by: uk; add {missing} if that is so)");
        assert_eq!(formatted.matches(&hover).count(), 2, "{keys} {cookie}\n{formatted}"); // the purpose, the constructor
        let row = format!("visitors are asked; add {missing} if that is so, and they are not");
        assert!(formatted.contains(&row), "{keys} {cookie}\n{formatted}");
    }
}

#[test]
fn own_statistics_are_not_asked_in_the_united_kingdom() {
    for cookie in ["", "provider: counter", "shared_with: [counter]"] {
        let formatted = statistics("uk", "own_use, no_cross_site,", cookie);
        assert!(formatted.contains("not asked, but can object (decided by: uk)"), "{formatted}");
        assert!(!formatted.contains("if that is so"), "{formatted}");
    }
}

#[test]
fn a_condition_is_named_where_it_helps() {
    let formatted = statistics("uk, de", "", "");
    assert!(formatted.contains("visitors are asked (decided by: de)"), "{formatted}");
    let here = "asked in `uk`: add `own_use` and `no_cross_site` if that is so";
    assert!(formatted.contains(here), "{formatted}");
    assert!(!formatted.contains("asked in `de`: add"), "{formatted}");
}
