//! Rows of the report: one for many cookies of one vendor.

use super::expansion;

/// The rows of a policy in which vendors have these cookies, as (subjects, message), for one rule.
fn rows(rule: &str, cookies: &str) -> Vec<(String, String)> {
    let policy = format!(
        r#"
        /// How the shop uses cookies.
        pub policy Shop {{
            controller: shop,
            contact: "privacy@shop.example",
            updated: "2026-11-22",
            languages: [en],
            jurisdictions: [fr],
        }}

        provider shop {{ name: "Shop", privacy: "https://shop.example/privacy" }}
        provider meter {{ name: "Meter", privacy: "https://meter.example/privacy" }}
        provider ads {{ name: "Ads", privacy: "https://ads.example/privacy" }}

        /// The shop cannot work without these.
        purpose Essential: necessary {{
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice {{ lifetime: 6 months }}
        }}

        /// Shows what others like.
        purpose Reach: third_party {{
            title: "Reach",
            data_kept: 6 months,
            refused_by: [gpc],
            {cookies}
        }}"#
    );
    let expansion = expansion::expand(&policy.parse().unwrap()).unwrap();
    assert_eq!(expansion.errors, [""; 0]);
    let formatted = expansion.formatted();
    let head = format!("rule: \"{rule}\",");
    let rows = formatted.split("Finding {").filter(|row| row.contains(&head));
    rows.map(|row| {
        let subjects = row.split_once("subjects: &[").unwrap().1.split_once(']').unwrap().0;
        let subjects: Vec<_> = subjects.split('"').skip(1).step_by(2).collect();
        let message = row.split_once("message: \"").unwrap().1.split_once("\",").unwrap().0;
        (subjects.join(" "), message.to_owned())
    })
    .collect()
}

fn cookie(name: &str, provider: &str, lifetime: &str) -> String {
    format!(
        "/// Counts.\ncookie {name} {{ provider: {provider}, lifetime: {lifetime}, stored_on: \"x.example\" }}\n"
    )
}

#[test]
fn sixteen_cookies_of_one_vendor_are_one_row() {
    let cookies: String =
        (1..=16).map(|number| cookie(&format!("meter_{number}"), "meter", "2 years")).collect();
    let rows = rows("lifetime-400d", &cookies);
    let [(subjects, message)] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!(subjects.split(' ').count(), 16, "{subjects}");
    assert!(message.contains("`meter_1`"), "{message}");
    assert!(
        message.ends_with("; likewise 15 more of Meter: `meter_2`, `meter_3`, `meter_4`, .."),
        "{message}"
    );
}

#[test]
fn rows_of_other_vendors_and_other_rules_stay_apart() {
    let cookies = [
        cookie("meter_1", "meter", "2 years"),
        cookie("ads_1", "ads", "2 years"),
        cookie("meter_2", "meter", "30 months"),
        cookie("ads_2", "ads", "1 day"),
    ];
    let subjects: Vec<_> = rows("lifetime-400d", &cookies.concat())
        .into_iter()
        .map(|(subjects, _)| subjects)
        .collect();
    assert_eq!(subjects, ["meter_1 meter_2", "ads_1"]);
}

#[test]
fn a_row_of_one_cookie_has_one_subject() {
    let rows = rows("lifetime-400d", &cookie("meter_1", "meter", "2 years"));
    let [(subjects, message)] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!(subjects, "meter_1");
    assert!(!message.contains("likewise"), "{message}");
}

#[test]
fn a_script_that_may_send_nothing_is_a_row() {
    let embed =
        |addresses: &str| format!("/// Counts.\nembed count {{ provider: meter, {addresses} }}\n");
    let script = "script: [\"https://js.meter.example\"]";
    let found = rows("origin-kind-missing", &embed(script));
    assert_eq!(found.len(), 1);
    assert!(found[0].1.contains("neither `connect` nor `image`"), "{found:?}");
    for other in ["connect", "image", "frame"] {
        let embed = embed(&format!("{script}, {other}: [\"https://api.meter.example\"]"));
        assert_eq!(rows("origin-kind-missing", &embed), []);
    }
}

/// Without `sites` the host of a frame may be one of the site's own, whose cookies are this site's.
#[test]
fn a_cookie_that_no_script_sets_is_a_row_on_unknown_hosts() {
    let embed = |keys: &str| {
        format!(
            "/// Shows.\nembed film {{ provider: meter, frame: [\"https://meter.example/film\"], {keys} cookie seen {{ lifetime: 1 day }} }}\n"
        )
    };
    let found = rows("script-cookie-no-origin", &embed(""));
    assert_eq!(found.len(), 1);
    assert!(
        found[0].1.contains("no script of `film` sets the cookie `seen` on this site"),
        "{found:?}"
    );
    for keys in ["stored_on: \"meter.example\",", "script: [\"https://meter.example/film.js\"],"] {
        assert_eq!(rows("script-cookie-no-origin", &embed(keys)), []);
    }
}
