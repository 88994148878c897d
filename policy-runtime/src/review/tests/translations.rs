//! Translations of earlier texts, over several reviews.

use super::super::{DifferenceKind, Review};
use super::version;
use crate::policy::Policy;

macro_rules! site {
    ($name:ident $english:tt $german:tt) => {
        version! { $name { updated: "2026-11-22", languages: [en, de], } {
            /// The shop cannot work without these.
            purpose Essential: necessary {
                title: "Necessary",
                #[doc = $english]
                cookie basket: u64 { because: basket, lifetime: 30 days }
            }
            texts de {
                Shop: "Wie der Laden Cookies verwendet.",
                Essential: "Ohne sie geht es nicht.",
                Essential.title: "Notwendig",
                basket: $german,
            }
        } }
    };
}

site! { first "Holds your basket." "H\u{e4}lt Ihren Korb." }
site! { second "Holds your basket for a month." "H\u{e4}lt Ihren Korb." }
site! { third "Holds your basket for 30 days." "H\u{e4}lt Ihren Korb." }
site! { translated "Holds your basket for 30 days." "H\u{e4}lt Ihren Korb 30 Tage." }

const STALE: &str = "the text `basket` has changed in `en`, and its translation has not: `de`";

fn kinds(review: &Review) -> Vec<(DifferenceKind, String)> {
    review.differences().iter().map(|it| (it.kind(), it.message())).collect()
}

#[test]
fn a_translation_stays_stale_until_it_changes() {
    let of = |text: &str| format!("the text `basket` in {text}");
    let first_file = Review::lock_file(first::Shop::document()).unwrap();
    let second = Review::new(second::Shop::document(), &first_file).unwrap();
    assert_eq!(
        kinds(&second),
        [
            (DifferenceKind::StaleTranslation, STALE.to_owned()),
            (
                DifferenceKind::Reworded,
                of("`en` now reads \u{201c}Holds your basket for a month.\u{201d}")
            ),
        ]
    );

    // Accepted: the test passes, and the file remembers.
    let second_file = second.accepted().unwrap();
    assert_eq!(second_file.matches('/').count() - first_file.matches('/').count(), 1);
    assert!(Review::new(second::Shop::document(), &second_file).unwrap().is_reviewed());

    // Reworded again: it is still the translation of the first text.
    let third = Review::new(third::Shop::document(), &second_file).unwrap();
    assert_eq!(
        third.to_string(),
        "no visitor is asked again\n\n\
         Only reworded:\n  - the text `basket` in `en` now reads \u{201c}Holds your basket for 30 days.\u{201d}\n\n\
         the policy still says that it was last changed on `2026-11-22`, see `updated`\n\n\
         the translation of `basket` into `de` is still that of an earlier text"
    );

    // Back to the first text, the translation is right.
    let back = Review::new(first::Shop::document(), &second_file).unwrap();
    assert_eq!(back.accepted().unwrap(), first_file);

    // Translated.
    let third_file = third.accepted().unwrap();
    let translated = Review::new(translated::Shop::document(), &third_file).unwrap();
    assert_eq!(
        kinds(&translated),
        [(
            DifferenceKind::Reworded,
            of("`de` now reads \u{201c}H\u{e4}lt Ihren Korb 30 Tage.\u{201d}")
        )]
    );
    assert_eq!(
        translated.accepted().unwrap(),
        Review::lock_file(translated::Shop::document()).unwrap()
    );
}

#[test]
fn texts_between_two_files_are_named_and_not_quoted() {
    let file = |policy| Review::lock_file(policy).unwrap();
    let review =
        Review::between(&file(first::Shop::document()), &file(second::Shop::document())).unwrap();
    assert_eq!(kinds(&review)[1].1, "the text `basket` in `en` is reworded");
}
