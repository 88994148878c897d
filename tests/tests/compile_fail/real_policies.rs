//! Policies of real sites compile as they stand, and lose nothing on the way into the document.

use policy_runtime::declaration::Exemption;
use policy_runtime::{Document, Policy};
use policy_tests::policies::real::{airline, bank, club, news, questions, telco, telco_in_full};

/// Each policy with the file that declares it.
fn policies() -> [(&'static str, &'static Document); 7] {
    [
        (include_str!("../../policies/real/airline.rs"), airline::Worldshop::document()),
        (include_str!("../../policies/real/bank.rs"), bank::Banque::document()),
        (include_str!("../../policies/real/club.rs"), club::Club::document()),
        (include_str!("../../policies/real/news.rs"), news::Tidning::document()),
        (include_str!("../../policies/real/questions.rs"), questions::Questions::document()),
        (include_str!("../../policies/real/telco.rs"), telco::Telco::document()),
        (include_str!("../../policies/real/telco_in_full.rs"), telco_in_full::Telco::document()),
    ]
}

#[test]
fn every_item_of_a_real_policy_is_in_its_document() {
    for (source, document) in policies() {
        let (retired, rest) = (count(retired(source), "cookie"), source);
        let name = document.name;
        let storage = document.purposes.iter().flat_map(|purpose| purpose.storage).count();
        let embeds = document.purposes.iter().flat_map(|purpose| purpose.embeds).count();
        assert_eq!(document.cookies().count() + retired, count(rest, "cookie"), "{name}");
        assert_eq!(document.retired.len(), retired, "{name}");
        assert_eq!(storage, count(source, "storage"), "{name}");
        assert_eq!(embeds, count(source, "embed"), "{name}");
        assert_eq!(document.purposes.len(), count(source, "purpose"), "{name}");
        assert!(count(source, "cookie") > 5, "{name}");
    }
}

/// A cookie of this site is found under its name, or under a name of its family.
#[test]
fn every_cookie_of_a_real_policy_is_judged_by_its_own_declaration() {
    for (_, document) in policies() {
        for (purpose, cookie) in document.cookies() {
            let name = cookie.parts.join("7");
            let name = if cookie.is_family() { &name } else { cookie.name };
            let found = document.cookie(name.as_bytes()).map(|(purpose, _)| purpose.identifier);
            let expected = cookie.stored_on.is_empty().then_some(purpose.identifier);
            assert!(found == expected || expected.is_none(), "{}: {name}", document.name);
        }
    }
}

/// One cookie that serves four purposes, choices that a withdrawal keeps, and one name on three sites.
#[test]
fn a_real_policy_needs_no_work_arounds() {
    let document = telco_in_full::Telco::document();
    let (essential, utag) = document.cookie(b"utag_main").unwrap();
    assert_eq!(essential.identifier, "Essential");
    assert_eq!(utag.also_used_by, ["Performance", "Functions", "Targeting"]);
    let (_, manager) = document.cookie(b"CONSENTMGR").unwrap();
    assert_eq!(manager.because, Some(Exemption::Choice));
    let (_, sign_in) = document.cookie(b"OAMAuthnCookie_n.vodafone.ie:443").unwrap();
    assert_eq!(sign_in.identifier, "oamauthn_cookie");
    let named = |name: &str| document.cookies().filter(|(_, cookie)| cookie.name == name).count();
    assert_eq!((named("uid"), named("da_lid"), named("da_sid")), (2, 2, 2));
    let page = document.to_markdown("en", "https://n.vodafone.ie");
    assert_eq!(page.matches("utag_main").count(), 4, "{page}");
}

/// The block `retired`, or nothing.
fn retired(source: &str) -> &str {
    let block = source.split_once("\n    retired {").map_or("", |(_, behind)| behind);
    block.split_once("\n    }").map_or(block, |(block, _)| block)
}

/// Counts the items of one kind: lines that begin with the keyword, or with `consent` before it.
fn count(source: &str, keyword: &str) -> usize {
    let items = source.split(['\n', '{', '}', ';']).map(str::trim_start);
    let items = items.map(|item| item.strip_prefix("consent ").unwrap_or(item));
    items
        .filter(|item| item.strip_prefix(keyword).is_some_and(|rest| rest.starts_with([' '])))
        .count()
}
