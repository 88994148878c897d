//! `stored_on` names another site: the page says that this one cannot delete what is stored there.

use super::expansion;

fn errors(sites: &str, stored_on: &str, is_in_embed: bool) -> Vec<String> {
    let on = format!("stored_on: \"{stored_on}\"");
    let items = if is_in_embed {
        format!(
            r#"/// A film.
        embed film {{ provider: vendor, frame: ["https://film.example"], {on}, cookie uid {{ lifetime: 1 day }} }}"#
        )
    } else {
        format!("/// Tells visitors apart.\ncookie uid {{ lifetime: 1 day, {on} }}")
    };
    let policy = format!(
        r#"
        /// How the shop uses cookies.
        policy Shop {{ controller: shop, contact: "privacy@shop.example", updated: "2026-11-22", languages: [en], {sites} }}
        provider shop {{ name: "Shop", privacy: "https://shop.example/privacy" }}
        provider vendor {{ name: "Vendor", privacy: "https://vendor.example/privacy", opt_out: "https://vendor.example/out" }}
        /// The shop cannot work without these.
        purpose Essential: necessary {{ title: "Necessary", /** Remembers what you chose. */ consent cookie choice {{}} }}
        /// Shows films.
        purpose Films: third_party {{ title: "Films", {items} }}"#
    );
    expansion::expand(&policy.parse().unwrap()).unwrap().errors
}

#[test]
fn a_site_of_the_policy_is_no_other_site() {
    for (sites, host) in [
        (r#"sites: ["shop.example"]"#, "shop.example"),
        (r#"sites: ["shop.example"]"#, "Shop.Example"),
        (r#"sites: ["shop.example"]"#, "shop.example."),
        (r#"sites: ["shop.example"]"#, ".shop.example"),
        (r#"sites: ["shop.example"]"#, "https://shop.example/x"),
        (r#"sites: ["shop.example"]"#, "shop.example:8080"),
        (r#"sites: ["shop.example"]"#, "*.shop.example"),
        (r#"sites: ["shop.example"]"#, "www.shop.example"),
        (r#"sites: ["www.shop.example"]"#, "shop.example"),
        (r#"sites: ["a.shop.co.uk"]"#, "b.shop.co.uk"),
        (r#"sites: ["*.shop.example"]"#, "shop.example"),
        (r#"sites: ["*.shop.example"]"#, "deep.a.shop.example"),
        (r#"sites: [any, "shop.example"]"#, "shop.example"),
        (r#"sites: ["*.localhost"]"#, "a.localhost"),
        (r#"sites: ["127.0.0.1"]"#, "127.0.0.1"),
    ] {
        for is_in_embed in [false, true] {
            let errors = errors(sites, host, is_in_embed);
            let [error] = &errors[..] else { panic!("{sites} {host}: {errors:#?}") };
            assert_eq!(expansion::code(error), Some("stored-on"), "{error}");
            assert!(error.contains("\nhelp: remove `stored_on`"), "{error}");
        }
    }
}

#[test]
fn another_site_is_one_also_below_a_suffix_that_both_share() {
    for (sites, host) in [
        (r#"sites: ["shop.example"]"#, "vendor.example"),
        (r#"sites: ["shop.example"]"#, "myshop.example"),
        (r#"sites: ["shop.github.io"]"#, "vendor.github.io"),
        (r#"sites: ["shop.co.uk"]"#, "vendor.co.uk"),
        (r#"sites: ["10.0.0.1"]"#, "127.0.0.1"),
        ("sites: [any]", "shop.example"),
        ("", "shop.example"),
    ] {
        assert_eq!(errors(sites, host, true), [""; 0], "{sites} {host}");
    }
    let errors = errors("", "*.vendor.example", true);
    let [error] = &errors[..] else { panic!("{errors:#?}") };
    assert!(error.contains("help: write `\"vendor.example\"`"), "{error}");
}
