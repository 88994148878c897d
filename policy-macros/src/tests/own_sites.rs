//! `stored_on` names another site: the page says that this one cannot delete what is stored there.

use super::expansion;

fn errors(sites: &str, stored_on: &str, is_in_embed: bool) -> Vec<String> {
    errors_of(sites, &format!("stored_on: \"{stored_on}\""), is_in_embed, "")
}

/// The errors of a policy in which `uid` is such a cookie, with further keys.
fn errors_of(sites: &str, on: &str, is_in_embed: bool, keys: &str) -> Vec<String> {
    let items = if is_in_embed {
        format!(
            r#"/// A film.
        embed film {{ provider: vendor, frame: ["https://film.example"], {on}, cookie uid {{ lifetime: 1 day{keys} }} }}"#
        )
    } else {
        format!("/// Tells visitors apart.\ncookie uid {{ lifetime: 1 day, {on}{keys} }}")
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

#[test]
fn a_cookie_of_another_site_has_no_attributes_here() {
    let on = "stored_on: \"vendor.example\"";
    for key in [
        "set_by: scripts",
        "set_by: middleware",
        "read_by: scripts",
        "seal: signed",
        "path: \"/shop\"",
        "subdomains",
        "same_site: none",
        "partitioned",
        "insecure",
    ] {
        for is_in_embed in [false, true] {
            let errors =
                errors_of("sites: [\"shop.example\"]", on, is_in_embed, &format!(", {key}"));
            let [error] = &errors[..] else { panic!("{key}: {errors:#?}") };
            let word = key.split(':').next().unwrap();
            let otherwise = if is_in_embed {
                "move `stored_on` from `film` into the cookies that other sites store"
            } else {
                "remove `stored_on`"
            };
            let expected = format!(
                "`{word}` of the cookie `uid` says nothing, as `vendor.example` stores it [stored-on]\nhelp: remove it; or, if this site stores the cookie, {otherwise}"
            );
            assert_eq!(*error, expected);
        }
    }
    let both = errors_of("", on, false, ", path: \"/shop\", set_by: scripts");
    let [error] = &both[..] else { panic!("{both:#?}") };
    assert!(error.starts_with("`set_by` and `path` of the cookie `uid` say nothing"), "{error}");
    let sites = "sites: [\"shop.example\"]";
    let own = errors_of(sites, "stored_on: \"shop.example\"", false, ", path: \"/shop\"");
    let [error] = &own[..] else { panic!("its path says something: {own:#?}") };
    assert!(error.contains("help: remove `stored_on`"), "{error}");
    assert_eq!(errors_of(sites, on, false, ", sites: [\"shop.example\"]"), [""; 0]);
}

#[test]
fn a_host_of_several_is_removed_alone() {
    let on = "stored_on: [\"vendor.example\", \"shop.example\"]";
    let errors = errors_of("sites: [\"shop.example\"]", on, false, "");
    let [error] = &errors[..] else { panic!("{errors:#?}") };
    assert!(error.contains("help: remove it from `stored_on`:"), "{error}");
}
