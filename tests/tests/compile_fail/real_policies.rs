//! Policies of real sites compile as they stand, and lose nothing on the way into the document.

use policy_runtime::{Document, Policy};
use policy_tests::policies::real::{airline, bank, club, news, questions, telco};

/// Each policy with the file that declares it.
fn policies() -> [(&'static str, &'static Document); 6] {
    [
        (include_str!("../../policies/real/airline.rs"), airline::Worldshop::document()),
        (include_str!("../../policies/real/bank.rs"), bank::Banque::document()),
        (include_str!("../../policies/real/club.rs"), club::Club::document()),
        (include_str!("../../policies/real/news.rs"), news::Tidning::document()),
        (include_str!("../../policies/real/questions.rs"), questions::Questions::document()),
        (include_str!("../../policies/real/telco.rs"), telco::Telco::document()),
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
