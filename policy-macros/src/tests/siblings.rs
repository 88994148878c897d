//! Which hosts the report names that can plant a consent.

use super::expansion;

/// The row of the consent cookie of a policy for these sites.
fn row(sites: &str, cookie: &str) -> Option<String> {
    let policy = format!(
        r#"
        /// How the shop uses cookies.
        pub policy Shop {{
            controller: shop,
            contact: "privacy@shop.example",
            updated: "2026-11-22",
            languages: [en],
            {sites}
        }}

        provider shop {{ name: "Shop", privacy: "https://shop.example/privacy" }}

        /// The shop cannot work without these.
        purpose Essential: necessary {{
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie {cookie}
        }}"#
    );
    let expansion = expansion::expand(&policy.parse().unwrap()).unwrap();
    assert_eq!(expansion.errors, [""; 0]);
    let formatted = expansion.formatted();
    let mut lines = formatted.lines().map(str::trim);
    lines.find(|line| *line == r#"rule: "choice-prefix","#)?;
    let message = lines.find_map(|line| line.strip_prefix("message: \"")).unwrap();
    Some(message.trim_end_matches("\",").to_owned())
}

#[test]
fn the_report_names_the_hosts_that_can_plant_a_consent() {
    for (sites, hosts) in [
        ("", "each other host of the site's domain"),
        ("sites: [any],", "each other host of the site's domain"),
        (r#"sites: ["shop.example"],"#, "each other host of `shop.example`"),
        (r#"sites: ["www.shop.co.uk"],"#, "each other host of `shop.co.uk`"),
        (r#"sites: ["localhost"],"#, "each other host of `localhost`"),
        (
            r#"sites: ["shop.example", "*.shop.example"],"#,
            "each other host of `shop.example`, also those that `sites` admits (`shop.example` and `*.shop.example`),",
        ),
        (
            r#"sites: ["a.shop.example", "b.shop.example", "kettle.example"],"#,
            "each other host of `kettle.example` or `shop.example`, also those that `sites` admits (`a.shop.example` and `b.shop.example`),",
        ),
        (
            r#"sites: ["*.portal.example"],"#,
            "each other host of `portal.example`, also those that `sites` admits (`*.portal.example`),",
        ),
    ] {
        let expected = format!(
            "{hosts} can evict a refusal from the browser and plant a consent as `choice`, before the visitor answers and after; named `__Host-choice`, none could plant one"
        );
        assert_eq!(row(sites, "choice {}"), Some(expected), "{sites}");
        assert_eq!(row(sites, r#""__Host-choice" as choice {}"#), None, "{sites}");
    }
    let shared = row(r#"sites: ["shop.example"],"#, "choice { subdomains }").unwrap();
    assert!(
        shared.ends_with(
            "; without `subdomains` it could be `__Host-choice`, which none could plant"
        ),
        "{shared}"
    );
}
