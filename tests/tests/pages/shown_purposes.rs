//! A form answers for what it showed: tabs from before a release, forms that somebody made up, and what receipts say of them.

use crate::shop::{Shop, router};
use crate::visitor::{Answer, Visitor};
use axum::Router;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use policy_runtime::axum::Guarded;
use policy_runtime::ledger::{ConsentLedger, ConsentReceipt, ConsentState, SqliteLedger};
use policy_runtime::pages::{Banner, routes};
use policy_runtime::{Cookies, Keys, Policy, PolicyLayer};
use policy_tests::form;
use tempfile::TempDir;

/// Releases of one shop. The first is what visitors have in their tabs.
macro_rules! release {
    ($module:ident, $days:tt days by $provider:ident, $text:tt $($more:tt)*) => {
        mod $module {
            policy_runtime::cookie_policy! {
                /// How the shop uses cookies.
                pub policy Kettles { controller: kettle, contact: "a@kettle.example", updated: "2026-11-22", languages: [en] }
                provider kettle { name: "Kettle", privacy: "https://kettle.example/privacy" }
                provider other { name: "Other", privacy: "https://other.example/privacy" }
                /// The shop cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",
                    /// Remembers what you chose here.
                    consent cookie choice { lifetime: 6 months }
                }
                /// Shows films.
                purpose Media: third_party {
                    title: "Films",
                    /// Remembers the film.
                    cookie film: String { lifetime: 30 days }
                }
                #[doc = $text]
                purpose Suggestions: third_party {
                    title: "Suggestions",
                    /// Remembers what you looked at.
                    cookie recent: String { lifetime: $days days, provider: $provider }
                }
                $($more)*
            }
        }
    };
}
release!(before, 30 days by kettle, "Suggests what you might like.");
release!(longer, 390 days by kettle, "Suggests what you might like.");
release!(shorter, 7 days by kettle, "Suggests what you might like.");
release!(provider, 30 days by other, "Suggests what you might like.");
release!(reworded, 30 days by kettle, "Suggests, by what you looked at, what you might like.");
release!(
    more, 30 days by kettle, "Suggests what you might like."
    /// Sells what you look at.
    purpose Sharing: third_party {
        title: "Sharing",
        /// Tells you apart.
        cookie shared: String { lifetime: 30 days }
    }
);

/// The same purpose under two laws: by the second, visitors are asked.
macro_rules! counts {
    ($module:ident $(, $law:ident)?) => {
        mod $module {
            policy_runtime::cookie_policy! {
                /// How the shop uses cookies.
                pub policy Kettles {
                    controller: kettle,
                    contact: "a@kettle.example",
                    updated: "2026-11-22",
                    languages: [en],
                    jurisdictions: [$($law)?],
                }
                provider kettle { name: "Kettle", privacy: "https://kettle.example/privacy" }
                /// The shop cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",
                    /// Remembers what you chose here.
                    consent cookie choice { lifetime: 6 months }
                }
                /// Counts visits.
                purpose Audience: statistical {
                    title: "Audience",
                    anonymised: "in sums",
                    own_use,
                    no_cross_site,
                    /// Counts your visit once a day.
                    cookie visit: u32 { lifetime: 1 day }
                }
            }
        }
    };
}
counts!(exempt, fr);
counts!(asks, eu);

struct Release {
    keys: Keys,
    ledger: SqliteLedger,
    _folder: TempDir,
}

impl Release {
    async fn new() -> Release {
        let folder = tempfile::tempdir().unwrap();
        let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
        Release { keys: Keys::generate(), ledger, _folder: folder }
    }

    /// The shop under a policy, with the same keys and the same ledger.
    fn of<P: Policy>(&self) -> Guarded<Router, P> {
        async fn home<P: Policy>(cookies: Cookies<P>) -> Html<String> {
            let banner = Banner::new(&cookies, "en", "/").map(|banner| banner.to_html());
            Html(banner.unwrap_or_default())
        }
        let router = Router::new().route("/", get(home::<P>)).merge(routes::<P>());
        PolicyLayer::<P>::new(self.keys.clone()).ledger(self.ledger.clone()).guard(router)
    }

    async fn receipts(&self) -> Vec<ConsentReceipt> {
        let receipts = self.ledger.receipts(0, 100).await.unwrap();
        receipts.into_iter().map(|(_, receipt)| receipt).collect()
    }
}

/// The answer that is ticked for a purpose.
async fn ticked<P: Policy>(
    visitor: &mut Visitor<Guarded<Router, P>>,
    purpose: &str,
) -> &'static str {
    let page = visitor.get("/cookies").await;
    let is = |answer| page.has(&format!("name=\"{purpose}\" value=\"{answer}\" checked"));
    match (is("allow"), is("refuse")) {
        (true, false) => "allow",
        (false, true) => "refuse",
        _ => "",
    }
}

/// The page comes back, asks again and says why.
fn assert_asks_again(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.body);
    assert!(answer.has("role=\"alert\">\n<p>What you allowed was not shown to you as it is now"));
    assert!(answer.has("cookie-settings-form") && answer.header("cache-control") == "no-store");
}

/// The forms of a release, by which something new would be allowed in the next.
const FORMS: [(&str, &str, &str); 3] = [
    ("/", form::BANNER, "all=allow"),
    ("/cookies", form::SETTINGS, "all=allow"),
    ("/cookies", form::SETTINGS, "Suggestions=allow&Media=allow"),
];

async fn asks_again_after<After: Policy>() {
    for (path, form, answer) in FORMS {
        let release = Release::new().await;
        let mut visitor = Visitor::of(&release.of::<before::Kettles>());
        let tab = visitor.get(path).await;
        let mut visitor = visitor.at(&release.of::<After>());
        let reply = visitor.answer_form(&tab, form, answer).await;
        assert_asks_again(&reply);
        assert!(!reply.has("name=\"Suggestions\" value=\"allow\" checked"), "nothing is suggested");
        assert_eq!(ticked(&mut visitor, "Suggestions").await, "");
        assert_eq!(ticked(&mut visitor, "Media").await, "allow", "that is as it was shown");
        let receipts = release.receipts().await;
        let [receipt] = &receipts[..] else { panic!("{receipts:?}") };
        let states = receipt.content.states.iter().map(|it| (&*it.purpose, it.state));
        assert_eq!(states.collect::<Vec<_>>(), [("Media", ConsentState::Given)]);
        // What the page shows now can be allowed by it.
        let reply = visitor.answer_form(&reply, form::SETTINGS, "Suggestions=allow").await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER);
        assert_eq!(ticked(&mut visitor, "Suggestions").await, "allow");
    }
}

#[tokio::test]
async fn a_tab_from_before_a_release_consents_to_nothing_new() {
    asks_again_after::<longer::Kettles>().await;
    asks_again_after::<provider::Kettles>().await;
}

#[tokio::test]
async fn refusals_of_an_earlier_form_hold_whatever_changed() {
    for answer in ["all=refuse", "Suggestions=refuse", "Suggestions=refuse&Media=allow"] {
        let release = Release::new().await;
        let tab = Visitor::of(&release.of::<before::Kettles>()).get("/cookies").await;
        let mut visitor = Visitor::of(&release.of::<longer::Kettles>());
        let reply = visitor.answer_form(&tab, form::SETTINGS, answer).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{answer}");
        assert_eq!(ticked(&mut visitor, "Suggestions").await, "refuse", "{answer}");
    }
    // Also beside something that is asked again.
    let release = Release::new().await;
    let tab = Visitor::of(&release.of::<before::Kettles>()).get("/cookies").await;
    let mut visitor = Visitor::of(&release.of::<longer::Kettles>());
    let reply = visitor.answer_form(&tab, form::SETTINGS, "Suggestions=allow&Media=refuse").await;
    assert_asks_again(&reply);
    assert_eq!(ticked(&mut visitor, "Media").await, "refuse");
    assert!(release.receipts().await.is_empty(), "nothing was consented to");
}

#[tokio::test]
async fn what_became_less_is_no_reason_to_ask_again() {
    for (path, form, answer) in FORMS {
        let release = Release::new().await;
        let tab = Visitor::of(&release.of::<before::Kettles>()).get(path).await;
        let mut visitor = Visitor::of(&release.of::<shorter::Kettles>());
        let reply = visitor.answer_form(&tab, form, answer).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER);
        assert_eq!(ticked(&mut visitor, "Suggestions").await, "allow");
        assert_eq!(release.receipts().await[0].content.expressed_by, "form");
    }
}

/// The cookies did not change, so it is a consent. The receipt does not claim that the present words were shown.
#[tokio::test]
async fn the_receipt_says_that_other_words_were_shown() {
    let release = Release::new().await;
    let tab = Visitor::of(&release.of::<before::Kettles>()).get("/").await;
    let mut visitor = Visitor::of(&release.of::<reworded::Kettles>());
    let reply = visitor.answer_form(&tab, form::BANNER, "all=allow").await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert_eq!(release.receipts().await[0].content.expressed_by, "earlier_form");
    assert_eq!(ticked(&mut visitor, "Suggestions").await, "allow");
}

#[tokio::test]
async fn a_purpose_that_was_never_shown_is_asked() {
    for (path, form, answer) in FORMS {
        let release = Release::new().await;
        let tab = Visitor::of(&release.of::<before::Kettles>()).get(path).await;
        let mut visitor = Visitor::of(&release.of::<more::Kettles>());
        let reply = visitor.answer_form(&tab, form, answer).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "what it shows is allowed");
        assert_eq!(ticked(&mut visitor, "Suggestions").await, "allow");
        assert_eq!(ticked(&mut visitor, "Sharing").await, "");
        let banner = visitor.get("/").await;
        assert!(banner.has("value=\"Sharing:") && !banner.has("value=\"Media:"));
        // Not even where somebody adds it by hand.
        let reply = visitor.answer_form(&tab, form, "Sharing=allow").await;
        assert_asks_again(&reply);
        assert_eq!(ticked(&mut visitor, "Sharing").await, "");
    }
}

/// A visitor who did not object is asked for consent, once that is needed.
#[tokio::test]
async fn no_objection_is_no_consent_to_what_is_asked_since() {
    for answer in ["Audience=allow", "all=allow"] {
        let release = Release::new().await;
        let tab = Visitor::of(&release.of::<exempt::Kettles>()).get("/cookies").await;
        assert!(tab.has("No objection"));
        let mut visitor = Visitor::of(&release.of::<asks::Kettles>());
        let reply = visitor.answer_form(&tab, form::SETTINGS, answer).await;
        assert_asks_again(&reply);
        assert!(reply.set_cookies.is_empty() && release.receipts().await.is_empty());
        let reply = visitor.answer_form(&reply, form::SETTINGS, answer).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER);
        assert_eq!(ticked(&mut visitor, "Audience").await, "allow");
    }
}

/// All is refused, also what the tab did not show.
#[tokio::test]
async fn refusing_all_in_an_earlier_tab_refuses_all_there_is() {
    let release = Release::new().await;
    let tab = Visitor::of(&release.of::<before::Kettles>()).get("/").await;
    let mut visitor = Visitor::of(&release.of::<more::Kettles>());
    visitor.answer_form(&tab, form::BANNER, "all=refuse").await;
    for purpose in ["Media", "Suggestions", "Sharing"] {
        assert_eq!(ticked(&mut visitor, purpose).await, "refuse");
    }
}

#[tokio::test]
async fn a_form_that_somebody_made_up_refuses_and_allows_nothing() {
    for (made_up, sets) in [
        ("all=allow", false),
        ("Suggestions=allow&Media=allow", false),
        ("shown-policy=Kettles&shown-language=en&all=allow", false),
        (
            "shown-purpose=Suggestions&shown-policy=Kettles&shown-language=en&Suggestions=allow",
            false,
        ),
        ("Suggestions=allow&Media=refuse", true),
    ] {
        let release = Release::new().await;
        let mut visitor = Visitor::of(&release.of::<before::Kettles>());
        let reply = visitor.choose(made_up).await;
        assert_asks_again(&reply);
        assert_eq!(!reply.set_cookies.is_empty(), sets, "{made_up}");
        assert!(release.receipts().await.is_empty(), "{made_up}");
        assert_eq!(ticked(&mut visitor, "Suggestions").await, "", "{made_up}");
        assert_eq!(ticked(&mut visitor, "Media").await, if sets { "refuse" } else { "" });
    }
}

/// The receipt names the language and the notice that were shown, wherever the language came from.
#[tokio::test]
async fn the_receipt_says_what_was_shown() {
    let answers = ["all=allow", "Media=allow"];
    for (path, form, shown) in [
        ("/cookies?lang=fr", form::SETTINGS, "fr"),
        ("/cookies?lang=fr-CA", form::SETTINGS, "fr"),
        ("/cookies/banner?lang=fr", form::BANNER, "fr"), // as the script fetches it
        ("/?lang=fr", form::BANNER, "fr"),               // by the language of `Banner::new`
        ("/?lang=de", form::BANNER, "en"), // the policy has none, so its first stands there
        ("/cookies?lang=pl", form::SETTINGS, "en"),
        ("/cookies", form::SETTINGS, "en"),
    ] {
        for answer in answers {
            let folder = tempfile::tempdir().unwrap();
            let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
            let layer = PolicyLayer::<Shop>::new(Keys::generate()).ledger(ledger.clone());
            let app = layer.guard(router(routes::<Shop>()));
            let mut visitor = Visitor::of(&app).sending("accept-language", "en");
            let page = visitor.get(path).await;
            let reply = visitor.answer_form(&page, form, answer).await;
            assert_eq!(reply.status, StatusCode::SEE_OTHER, "{path}");
            let receipts = ledger.receipts(0, 10).await.unwrap();
            let (_, receipt) = &receipts[0];
            assert_eq!(receipt.content.language, shown, "{path}");
            assert_eq!(receipt.content.expressed_by, "form");
            let notice = ledger.notice(&receipt.content.notice, shown).await.unwrap().unwrap();
            assert_eq!(
                notice.texts.contains("Montre des films sur les bouilloires."),
                shown == "fr"
            );
            assert_eq!(notice.texts.contains("Shows films about kettles."), shown == "en");
        }
    }
}

/// Neither the browser's languages when the form is sent, nor the address of the form, nor fields of the application's own change
/// that.
#[tokio::test]
async fn the_language_is_that_of_the_form_and_not_of_its_request() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
    let layer = PolicyLayer::<Shop>::new(Keys::generate()).ledger(ledger.clone());
    let app = layer.guard(router(routes::<Shop>().language(|_| "fr".to_owned())));
    let page = Visitor::of(&app).get("/?lang=en").await;
    let mut visitor = Visitor::of(&app).sending("accept-language", "fr");
    visitor.answer_form(&page, form::BANNER, "all=allow&lang=fr&language=fr").await;
    assert_eq!(ledger.receipts(0, 10).await.unwrap()[0].1.content.language, "en");
    // A language that the form did not have is no answer to it.
    let mut visitor = Visitor::of(&app);
    for language in ["fr", "xx", ""] {
        let reply = visitor
            .answer_form(&page, form::BANNER, &format!("all=allow&shown-language={language}"))
            .await;
        assert_eq!(reply.status, StatusCode::CONFLICT, "two languages are none");
        assert!(reply.set_cookies.is_empty());
    }
}
