//! Whole reviews, as text.

#[cfg(feature = "testing")]
mod accepting;
#[cfg(feature = "testing")]
mod choices;
mod every_fact;
mod lock_files;
mod regions;
mod removed;
mod translations;

use super::Review;
use crate::declaration::Document;

/// A version of the policy of a shop: its keys, its providers and its purposes.
macro_rules! version {
    ($name:ident { $($keys:tt)* } { $($items:tt)* }) => {
        mod $name {
            crate::cookie_policy! {
                /// How the shop uses cookies.
                pub(super) policy Shop {
                    controller: kettle,
                    contact: "privacy@kettle.example",
                    $($keys)*
                }

                provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy", country: fr }

                $($items)*
            }
        }
    };
}
use version;

/// Compares two versions of a policy.
fn review(before: &'static Document, now: &'static Document) -> Review {
    Review::new(now, &Review::lock_file(before).unwrap()).unwrap()
}

/// The messages and reasons of a review, a line each.
fn messages(before: &'static Document, now: &'static Document) -> Vec<String> {
    let review = review(before, now);
    let all = review.differences().iter();
    all.flat_map(|difference| {
        let reasons = difference.reasons().map(|reason| format!("  because {reason}"));
        std::iter::once(difference.message()).chain(reasons).collect::<Vec<_>>()
    })
    .collect()
}
