//! Reviews of the policies of whole sites.

use policy_runtime::testing::{Difference, Review};
use policy_runtime::{Document, Policy};
use policy_tests::policies::{news, ombudsman, portal, real, saas, shop};

/// Maximum length of a lock file, in octets per cookie, embed, entry of the storage, access, purpose and provider: of the facts,
/// and of the texts in each language.
const MAX_PER_ITEM: usize = 220;
const MAX_PER_LANGUAGE: usize = 60;

/// Policies with included libraries, regions, families, sites, storage and embeds among them.
fn policies() -> Vec<&'static Document> {
    vec![
        shop::Shop::document(),
        portal::DataPortal::document(),
        saas::Loft::document(),
        ombudsman::Ombudsman::document(),
        news::Courrier::document(),
        real::airline::Worldshop::document(),
        real::bank::Banque::document(),
        real::club::Club::document(),
        real::telco::Telco::document(),
        real::telco_in_full::Telco::document(),
    ]
}

fn lock_file(document: &'static Document) -> String {
    Review::lock_file(document).unwrap()
}

#[test]
fn a_policy_is_as_its_lock_file() {
    for document in policies() {
        let text = lock_file(document);
        let review = Review::new(document, &text).unwrap();
        assert!(review.is_reviewed(), "{}: {review}", document.name);
        assert_eq!(review.accepted().unwrap(), text, "{}", document.name);
        let cookies = document.cookies().count();
        let lines = text.lines().filter(|line| line.contains("\"lifetime\":")).count();
        assert!(lines >= cookies, "{}: {lines} lifetimes of {cookies} cookies", document.name);
    }
}

#[test]
fn a_lock_file_is_small() {
    for document in policies() {
        let purposes = document.purposes.iter();
        let items: usize = purposes
            .map(|it| it.cookies.len() + it.storage.len() + it.embeds.len() + it.access.len() + 2)
            .sum();
        let items = items + document.providers.len();
        let length = lock_file(document).len();
        let max = items * (MAX_PER_ITEM + MAX_PER_LANGUAGE * document.languages.len());
        assert!(length < max, "{}: {length} octets, {items} items", document.name);
    }
}

/// However much differs: each message is one line with words in it, and the sections stand in one order.
#[test]
fn any_two_policies_are_compared() {
    for before in policies() {
        let text = lock_file(before);
        for document in policies() {
            let review = Review::new(document, &text).unwrap();
            let kinds: Vec<_> = review.differences().iter().map(Difference::kind).collect();
            assert!(kinds.is_sorted());
            for difference in review.differences() {
                let lines = difference.reasons().chain([difference.message()]);
                for line in lines {
                    assert!(!line.contains('\n') && !line.contains("``"), "{line}");
                    assert!(!line.contains("  ") && !line.ends_with(' '), "{line}");
                }
            }
            let next = Review::new(document, &review.accepted().unwrap()).unwrap();
            assert!(next.is_reviewed(), "{next}");
        }
    }
}
