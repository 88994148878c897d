//! The six things that a visitor does about cookies, in each engine, with JavaScript and without it.

use crate::portal::visitor::{Scripts, Visitor, scripts_of};
use policy_tests::browser::{Browser, Engine, Firefox, WebKit};

pub(crate) const BANNER: &str = ".cookie-banner";
pub(crate) const REFUSE: &str = ".cookie-banner button[value=refuse]";
pub(crate) const ACCEPT: &str = ".cookie-banner button[value=allow]";
pub(crate) const SETTINGS: &str = ".cookie-settings-link";
pub(crate) const SAVE: &str = ".cookie-settings button:not([name])";
pub(crate) const REFUSE_ALL: &str = ".cookie-settings button[value=refuse]";
pub(crate) const DATASET: &str = "/datasets/street-trees";

pub(crate) fn radio(purpose: &str, answer: &str) -> String {
    format!("input[name={purpose}][value={answer}]")
}

pub(crate) const ALL_REFUSED: [(&str, bool); 2] = [("Suggestions", false), ("Audience", false)];

async fn on_a_first_visit_nothing_that_asks_is_stored<E: Engine>() {
    let Some((_server, mut visitor)) = Visitor::<E>::in_engine().await else { return };
    for &scripts in scripts_of::<E>() {
        visitor.anew(scripts).await;
        for (path, names) in [
            ("/cookie-policy", &[][..]),
            ("/", &["csrftoken"]),
            ("/?q=tree", &["csrftoken"]),
            (DATASET, &["csrftoken", "visit"]),
            ("/nowhere", &["csrftoken", "visit"]),
        ] {
            visitor.open(path).await;
            assert_eq!(visitor.holds().await, names, "{path} {scripts:?}");
            assert_eq!(visitor.sees(BANNER).await, path != "/nowhere", "{path}");
        }
        visitor.open("/cookies").await;
        let ticked = visitor.look("document.querySelectorAll(':checked').length").await;
        assert_eq!(ticked, 0, "nothing is ticked before");
    }
}

async fn after_a_refusal_nothing_that_asks_is_stored<E: Engine>() {
    let Some((_server, mut visitor)) = Visitor::<E>::in_engine().await else { return };
    for &scripts in scripts_of::<E>() {
        visitor.anew(scripts).await;
        visitor.open(DATASET).await;
        // All that there is, also what is not asked.
        visitor.answer(REFUSE, &ALL_REFUSED).await;
        assert!(!visitor.sees(BANNER).await);
        assert_eq!(visitor.path().await, DATASET, "where the visitor was");
        for path in [DATASET, "/", "/cookies"] {
            visitor.open(path).await;
            assert!(!visitor.sees(BANNER).await, "{path} {scripts:?}");
        }
        assert_eq!(visitor.holds().await, ["cookies_preferences", "csrftoken"]);
        visitor.open("/").await;
        assert!(!visitor.sees(".recent").await, "{scripts:?}");
    }
}

/// With the script the page stays, and says that the choice is kept.
async fn a_refusal_by_script_is_told_and_keeps_the_page<E: Engine>() {
    let Some((_server, mut visitor)) = Visitor::<E>::in_engine().await else { return };
    visitor.anew(Scripts::On).await;
    visitor.open("/").await;
    visitor.look("void (document.querySelector('[type=search]').value = 'half a sea')").await;
    visitor.answer(REFUSE, &ALL_REFUSED).await;
    assert_eq!(visitor.look("document.querySelector('[type=search]').value").await, "half a sea");
    assert!(!visitor.text(".cookie-banner-saved[role=status]").await.is_empty());
    let focused = visitor.look("document.activeElement.className").await;
    assert_eq!(focused, "cookie-banner-saved", "readers of the screen are where they were");
}

async fn accepted_is_used_and_withdrawn_in_as_many_clicks<E: Engine>() {
    let Some((_server, mut visitor)) = Visitor::<E>::in_engine().await else { return };
    for &scripts in scripts_of::<E>() {
        visitor.anew(scripts).await;
        visitor.open("/").await;
        // What the banner did not show it does not allow.
        visitor.answer(ACCEPT, &[("Suggestions", true)]).await;
        assert!(!visitor.sees(BANNER).await);
        visitor.open(DATASET).await;
        let all = ["cookies_preferences", "csrftoken", "recent", "visit"];
        assert_eq!(visitor.holds().await, all, "{scripts:?}");
        visitor.open("/").await;
        assert!(visitor.sees(".recent").await && visitor.sees(".suggested").await);

        // From any page: the settings, and one button there.
        visitor.follow(SETTINGS).await;
        assert!(
            visitor
                .look("document.querySelector('input[name=Suggestions][value=allow]').checked")
                .await
                == true
        );
        visitor.answer(REFUSE_ALL, &ALL_REFUSED).await;
        assert!(visitor.sees(".cookie-settings-notice[role=status]").await, "{scripts:?}");
        assert_eq!(visitor.holds().await, ["cookies_preferences", "csrftoken"]);
        visitor.open(DATASET).await;
        visitor.open("/").await;
        assert!(!visitor.sees(".recent").await);
    }
}

async fn each_purpose_is_chosen_alone<E: Engine>() {
    let Some((_server, mut visitor)) = Visitor::<E>::in_engine().await else { return };
    for &scripts in scripts_of::<E>() {
        visitor.anew(scripts).await;
        visitor.open(DATASET).await;
        visitor.follow(".cookie-banner-details").await;
        visitor.click(&radio("Suggestions", "allow")).await;
        visitor.click(&radio("Audience", "refuse")).await;
        visitor.answer(SAVE, &[("Suggestions", true), ("Audience", false)]).await;
        assert_eq!(visitor.holds().await, ["cookies_preferences"], "{scripts:?}");
        visitor.follow(".cookie-settings-back").await;
        assert_eq!(visitor.path().await, DATASET, "back where the visitor was");
        assert_eq!(visitor.holds().await, ["cookies_preferences", "recent"]);

        visitor.follow(SETTINGS).await;
        visitor.click(&radio("Suggestions", "refuse")).await;
        visitor.answer(SAVE, &[("Suggestions", false), ("Audience", false)]).await;
        assert_eq!(visitor.holds().await, ["cookies_preferences"], "{scripts:?}");
    }
}

/// What is not asked can be objected to, where the page speaks of it.
async fn who_objects_is_not_counted_and_still_asked_the_rest<E: Engine>() {
    let Some((_server, mut visitor)) = Visitor::<E>::in_engine().await else { return };
    for &scripts in scripts_of::<E>() {
        visitor.anew(scripts).await;
        visitor.open(DATASET).await;
        let visits = visitor.text(".visits").await;
        visitor.follow(".about small a").await;
        visitor.click(&radio("Audience", "refuse")).await;
        visitor.answer(SAVE, &[("Audience", false)]).await;
        assert_eq!(visitor.holds().await, ["cookies_preferences"]);
        visitor.follow(".cookie-settings-back").await;
        assert_eq!(
            (visitor.path().await.as_str(), visitor.text(".visits").await),
            (DATASET, visits)
        );
        assert!(
            visitor.sees(BANNER).await,
            "an objection is no answer to the question: {scripts:?}"
        );
    }
}

/// Runs each of these tests in each engine.
macro_rules! in_each_engine {
    ($($test:ident),+ $(,)?) => {
        in_each_engine!(chromium Browser: $($test)+);
        in_each_engine!(firefox Firefox: $($test)+);
        in_each_engine!(webkit WebKit: $($test)+);
    };
    ($module:ident $engine:ident: $($test:ident)+) => {
        mod $module {
            $(
                #[tokio::test]
                async fn $test() {
                    super::$test::<super::$engine>().await;
                }
            )+
        }
    };
}

in_each_engine! {
    on_a_first_visit_nothing_that_asks_is_stored,
    after_a_refusal_nothing_that_asks_is_stored,
    a_refusal_by_script_is_told_and_keeps_the_page,
    accepted_is_used_and_withdrawn_in_as_many_clicks,
    each_purpose_is_chosen_alone,
    who_objects_is_not_counted_and_still_asked_the_rest,
}
