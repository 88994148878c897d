//! A release of the portal whose policy is another one.

use crate::portal::choices::{ACCEPT, ALL_REFUSED, BANNER, DATASET, REFUSE, SAVE, radio};
use crate::portal::server::{Server, serve};
use crate::portal::visitor::{BOTH, Visitor};
use axum::Router;
use axum::http::Uri;
use axum::response::Html;
use axum::routing::get;
use policy_runtime::pages::{self, Banner};
use policy_runtime::{Cookies, Keys, Policy, PolicyLayer};
use portal::values::Recent;

/// The portal's policy, but that suggestions now come from what visitors mark, too.
mod changed {
    use portal::values::{CsrfToken, Day, Language, Recent, SessionToken};

    policy_runtime::cookie_policy! {
        /// How the data portal uses cookies.
        pub(crate) policy DataPortal {
            controller: opendatasoft,
            contact: "privacy@example.org",
            updated: "2026-12-24",
            sites: ["bfortune.opendatasoft.com", "fpassaniti.opendatasoft.com", "*.localhost"],
            languages: [en],
            jurisdictions: [fr],
        }

        provider opendatasoft { name: "Opendatasoft", privacy: "https://www.example.org/privacy" }

        /// The portal cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Keeps you signed in from one page to the next.
            cookie sessionid: SessionToken { because: authentication, lifetime: 2 weeks, seal: encrypted }
            /// Remembers your language.
            cookie django_language: Language { because: interface, lifetime: 12 months }
            /// Lets the page retrieve data through API calls.
            cookie csrftoken: CsrfToken { because: csrf, lifetime: 12 months, seal: signed, read_by: scripts }
            /// Remembers your choices about cookies.
            consent cookie cookies_preferences { lifetime: 6 months }
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

        /// Suggests data sets from what you looked at and marked before.
        purpose Suggestions: internal {
            title: "Suggestions",
            refused_by: [gpc],
            /// Remembers the data sets you opened last.
            cookie recent: Recent { lifetime: 30 days, seal: signed }
            /// Remembers the data sets you marked.
            cookie marked: Recent { lifetime: 30 days, seal: signed }
        }
    }
}

type Changed = changed::DataPortal;

async fn show(cookies: Cookies<Changed>, here: Uri) -> Html<String> {
    let banner = Banner::new(&cookies, "en", &here.to_string());
    let banner = banner.map(|banner| banner.to_html()).unwrap_or_default();
    let seen = match cookies.consent(changed::Suggestions) {
        Ok(consent) => {
            cookies.set(changed::marked(consent, Recent::default()));
            cookies.get_with::<changed::recent>(consent).unwrap_or_default().ids().len()
        }
        Err(_) => 0,
    };
    Html(format!("<!doctype html><html lang=en><title>Portal</title>{banner}<p id=seen>{seen}"))
}

async fn release(keys: Keys) -> u16 {
    let app = Router::new().route("/", get(show)).merge(pages::routes::<Changed>());
    serve(Router::new().fallback_service(PolicyLayer::<Changed>::new(keys).guard(app))).await
}

#[tokio::test]
async fn a_purpose_that_changed_is_asked_again_and_no_other() {
    let server = Server::start().await;
    let Some(mut visitor) = Visitor::of(&server).await else { return };
    let port = release(server.keys.clone()).await;
    for scripts in BOTH {
        for (answer, choice, after) in [
            (REFUSE, &ALL_REFUSED[..], &["cookies_preferences"][..]),
            (ACCEPT, &[("Suggestions", true)], &["cookies_preferences", "marked", "recent"]),
        ] {
            visitor.anew(scripts).await;
            visitor.document = portal::policy::DataPortal::document();
            visitor.turn_to("bfortune", server.port);
            visitor.open("/cookies").await;
            visitor.click(&radio("Suggestions", "allow")).await;
            visitor.click(&radio("Audience", "refuse")).await;
            visitor.answer(SAVE, &[("Suggestions", true), ("Audience", false)]).await;
            visitor.open(DATASET).await;
            let before = visitor.stored().await;
            assert_eq!(visitor.holds().await, ["cookies_preferences", "recent"]);

            visitor.document = Changed::document();
            visitor.turn_to("bfortune", port);
            visitor.decisions.ask_again("bfortune", "Suggestions", before);
            visitor.open("/").await;
            assert!(!visitor.text(".cookie-banner-again").await.is_empty(), "it says why it asks");
            let asked = visitor.look("[...document.querySelectorAll('input[name=shown-purpose]')].map((it) => it.value.split(':')[0]).join()").await;
            assert_eq!(asked, "Suggestions");
            assert_eq!(visitor.text("#seen").await, "0", "nothing of it is read until then");
            assert_eq!(visitor.holds().await, ["cookies_preferences", "recent"]);

            visitor.answer(answer, choice).await;
            visitor.open("/").await;
            assert!(!visitor.sees(BANNER).await);
            assert_eq!(visitor.holds().await, after, "{scripts:?}");
            let seen = visitor.text("#seen").await;
            assert_eq!(seen, if answer == ACCEPT { "1" } else { "0" });
            // What did not change is as it was chosen.
            visitor.open("/cookies").await;
            let objected = "document.querySelector('input[name=Audience][value=refuse]').checked";
            assert_eq!(visitor.look(objected).await, true, "{scripts:?}");
        }
    }
}
