//! The review of the policy: what a change of it means for visitors.

use super::DataPortal;
use policy_runtime::testing::{Review, assert_reviewed};
use policy_runtime::{Document, Policy};

#[test]
fn the_policy_is_reviewed() {
    assert_reviewed::<DataPortal>("cookies.lock.json");
}

/// A copy of the policy in which a text, a lifetime or the providers can differ.
macro_rules! copy {
    ($name:ident, $signed_in:tt, { $($recent:tt)* }, { $($providers:tt)* }) => {
        mod $name {
            use crate::values::{CsrfToken, Day, Language, Recent, SessionToken};

            policy_runtime::cookie_policy! {
                /// How the data portal uses cookies.
                pub(crate) policy DataPortal {
                    controller: opendatasoft,
                    contact: "privacy@example.org",
                    updated: "2026-11-22",
                    sites: ["bfortune.opendatasoft.com", "fpassaniti.opendatasoft.com", "*.localhost"],
                    languages: [en, fr],
                    jurisdictions: [fr],
                }

                provider opendatasoft { name: "Opendatasoft", privacy: "https://www.example.org/privacy" }
                $($providers)*
                provider filmhouse { name: "Filmhouse", privacy: "https://films.example/privacy", opt_out: "https://films.example/opt-out" }

                /// The portal cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    #[doc = $signed_in]
                    cookie sessionid: SessionToken {
                        because: authentication,
                        location: "Authentication (front and back office)",
                        lifetime: 2 weeks,
                        seal: encrypted,
                    }

                    /// Remembers your language.
                    cookie django_language: Language {
                        because: interface,
                        location: "Language selection (front and back office)",
                        lifetime: 12 months,
                    }

                    /// Lets the page retrieve data through API calls.
                    cookie csrftoken: CsrfToken {
                        because: csrf,
                        location: "API (CSRF) (front and back office)",
                        lifetime: 12 months,
                        seal: signed,
                        read_by: scripts,
                    }

                    /// Remembers your choices about cookies.
                    consent cookie cookies_preferences {
                        location: "Choices related to your cookie preferences (front and back office)",
                        lifetime: 6 months,
                    }
                }

                /// Shows us which data sets are read most, in sums that name nobody.
                purpose Audience: statistical {
                    title: "Audience",
                    anonymised: "the day of the last visit, no identifier; counted in sums per day and data set",
                    own_use,
                    no_cross_site,

                    /// Counts your visit once a day.
                    cookie visit: Day { lifetime: 1 day }
                }

                /// Suggests data sets from what you looked at before.
                purpose Suggestions: internal {
                    title: "Suggestions",
                    refused_by: [gpc],

                    /// Remembers the data sets you opened last.
                    cookie recent: Recent { lifetime: $($recent)* }
                    /// Remembers what you searched for, on this device alone.
                    storage searches in local {}
                }

                /// Plays films that explain the data sets.
                purpose Films: third_party {
                    title: "Films",
                    refused_by: [gpc],

                    /// A film that explains a data set. A stand-in on this machine plays it.
                    embed film(dataset: &str) {
                        provider: filmhouse,
                        frame: ["http://127.0.0.1:3001/films/{dataset}"],
                        stored_on: "127.0.0.1",

                        cookie viewer { lifetime: 30 days }
                    }
                }

                texts fr {
                    DataPortal: "Comment le portail de données utilise les cookies.",
                    Essential.title: "Nécessaires",
                    Essential: "Le portail ne peut fonctionner sans eux.",
                    sessionid: "Vous garde connecté d'une page à l'autre.",
                    sessionid.location: "Authentification (front et back office)",
                    django_language: "Retient votre langue.",
                    django_language.location: "Choix de la langue (front et back office)",
                    csrftoken: "Permet à la page d'obtenir des données par l'API.",
                    csrftoken.location: "API (CSRF) (front et back office)",
                    cookies_preferences: "Retient vos choix sur les cookies.",
                    cookies_preferences.location: "Choix relatifs à vos préférences de cookies (front et back office)",
                    Audience.title: "Audience",
                    Audience: "Nous montre quels jeux de données sont les plus lus, en sommes qui ne nomment personne.",
                    visit: "Compte votre visite une fois par jour.",
                    Suggestions.title: "Suggestions",
                    Suggestions: "Propose des jeux de données d'après ceux que vous avez ouverts.",
                    recent: "Retient les derniers jeux de données ouverts.",
                    searches: "Retient vos recherches, sur cet appareil seulement.",
                    Films.title: "Films",
                    Films: "Montre des films qui expliquent les jeux de données.",
                    film: "Un film qui explique un jeu de données, joué par un substitut sur cette machine.",
                }
            }
        }
    };
}

copy! { as_it_is, "Keeps you signed in from one page to the next.", { 30 days, seal: signed }, {} }
copy! { longer, "Keeps you signed in from one page to the next.", { 60 days, seal: signed }, {} }
copy! { reworded, "Keeps you signed in while you are here.", { 30 days, seal: signed }, {} }
copy! {
    shared,
    "Keeps you signed in from one page to the next.",
    { 30 days, seal: signed, shared_with: [insights] },
    {
        provider insights {
            name: "Insights, Inc.",
            privacy: "https://insights.example/privacy",
            country: us,
            transfer: scc to us,
        }
    }
}

/// Compares a policy with the reviewed one.
fn review(policy: &'static Document) -> Review {
    Review::new(policy, include_str!("../../cookies.lock.json")).unwrap()
}

#[test]
fn the_copy_is_the_policy() {
    let review = review(as_it_is::DataPortal::document());
    assert!(review.is_reviewed(), "change the copy in this file, too: {review}");
}

#[test]
fn a_longer_lifetime_asks_again() {
    let review = review(longer::DataPortal::document());
    assert_eq!(
        review.to_string(),
        "\
Visitors are asked again:
  - purpose `Suggestions`: all visitors who allowed it are asked again; refusals stay
      - cookie `recent` lives for 60 days instead of 30 days

Lives longer:
  - cookie `recent` lives for 60 days instead of 30 days

the policy still says that it was last changed on `2026-11-22`, see `updated`"
    );
}

#[test]
fn a_new_provider_asks_again() {
    let review = review(shared::DataPortal::document());
    assert_eq!(
        review.to_string(),
        "\
Visitors are asked again:
  - purpose `Suggestions`: all visitors who allowed it are asked again; refusals stay
      - cookie `recent` can be read by `Insights, Inc.`

New:
  - provider `Insights, Inc.` is new, in `us`, takes data to `us (scc)`

More can read it:
  - purpose `Suggestions` gives data to a party that is no processor
  - cookie `recent` can be read by `Insights, Inc.`

the policy still says that it was last changed on `2026-11-22`, see `updated`"
    );
    assert_eq!(
        review.to_markdown(),
        "\
### Cookie policy `DataPortal`

#### Visitors are asked again

- purpose `Suggestions`: all visitors who allowed it are asked again; refusals stay
  - cookie `recent` can be read by `Insights, Inc.`

#### New

- provider `Insights, Inc.` is new, in `us`, takes data to `us (scc)`

#### More can read it

- purpose `Suggestions` gives data to a party that is no processor
- cookie `recent` can be read by `Insights, Inc.`

The policy still says that it was last changed on `2026-11-22`, see `updated`.
"
    );
}

#[test]
fn a_new_text_asks_no_visitor_and_leaves_a_stale_translation() {
    let review = review(reworded::DataPortal::document());
    assert_eq!(
        review.to_string(),
        "\
no visitor is asked again

Translations of an earlier text:
  - the text `sessionid` has changed in `en`, and its translation has not: `fr`

Only reworded:
  - the text `sessionid` in `en` now reads \u{201c}Keeps you signed in while you are here.\u{201d}

the policy still says that it was last changed on `2026-11-22`, see `updated`"
    );
}
