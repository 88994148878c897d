//! The document of a policy with libraries: one, with the items of all.

use super::kit;
use super::policies::club::{Club, Essential, Statistics};
use policy_runtime::declaration::DataCategory;
use policy_runtime::policy::Library;
use policy_runtime::{Policy, Purpose};

#[test]
fn the_purposes_of_the_policy_have_the_items_of_the_libraries() {
    let document = Club::document();
    let purposes: Vec<&str> = document.purposes.iter().map(|purpose| purpose.identifier).collect();
    assert_eq!(purposes, ["Essential", "Statistics"]);
    let names = |purpose: &policy_runtime::declaration::PurposeDeclaration| {
        purpose.cookies.iter().map(|cookie| cookie.name).collect::<Vec<_>>()
    };
    assert_eq!(
        names(Essential::DECLARATION),
        ["colours", "__Host-choice", "kit_page_{book}", "__Host-login", "__Host-return"]
    );
    assert_eq!(names(Statistics::DECLARATION), ["visits", "kit_reader", "_kit_v", "vid"]);
    let statistics = Statistics::DECLARATION;
    assert_eq!(
        (statistics.storage[0].name, statistics.embeds[0].identifier),
        ("kit.books", "counter")
    );
    assert!(statistics.refused_by_gpc);
    assert_eq!(statistics.data_kept, Some(25 * 30 * 86_400));
    assert_eq!(statistics.consent_mode, ["analytics_storage"]);
    assert_eq!(
        statistics.data,
        [DataCategory::Browsing, DataCategory::Device, DataCategory::Identifier]
    );
    let (purpose, page) = document.cookie(b"kit_page_17").unwrap();
    assert_eq!((purpose.identifier, page.identifier), ("Essential", "page"));
    assert!(document.cookie(b"kit_page_x").is_none());
    assert_eq!(document.retired[0].name, "kit_old");
}

#[test]
fn a_company_of_several_is_one() {
    let document = Club::document();
    let companies: Vec<&str> = document.providers.iter().map(|provider| provider.name).collect();
    assert_eq!(companies, ["Book Club", "Vendor Inc."]);
    let statistics = Statistics::DECLARATION;
    assert_eq!(statistics.embeds[0].provider.identifier, "count", "as the policy declares it");
    assert_eq!(statistics.recipients[0].identifier, "count");
    assert_eq!(statistics.cookies[1].provider.identifier, "club", "no party is named");
    let vendor = kit::Kit::DECLARATION.providers[0];
    assert!(vendor.identifier.ends_with("::kit::vendor"), "{}", vendor.identifier);
}

#[test]
fn the_page_marks_the_language_of_a_library() {
    let page = Club::document().to_html("de", "club.example");
    assert!(page.contains("kit_reader") && page.contains("Ihre Farben."));
    assert!(
        page.contains(r#"lang="en""#) && page.contains("Tells one reader from another."),
        "{page}"
    );
    assert!(!page.contains("Distingue"), "the policy has no French");
    let company = page.matches(r#"id="cookie-company-"#).count();
    assert_eq!(company, 2, "{page}");
    let english = Club::document().to_html("en", "club.example");
    assert!(!english.contains(r#"lang="fr""#), "{english}");
}

#[test]
fn the_terms_of_a_library_are_those_of_the_purpose() {
    let library = kit::Kit::DECLARATION;
    assert_eq!(library.purposes.len(), library.terms.len());
    assert!(library.names.cookies.is_sorted_by_key(|name| name.hash));
    let policy = serde_json::to_value(Club::document()).unwrap();
    assert_eq!(policy["purposes"][1]["cookies"][1]["name"], "kit_reader");
    assert_eq!(serde_json::to_value(library).unwrap()["name"], "Kit");
}
