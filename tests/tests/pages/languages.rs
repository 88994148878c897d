//! The language of the pages.

use crate::shop::{Shop, app, router};
use crate::visitor::Visitor;
use axum::Router;
use axum::http::HeaderMap;
use axum::routing::get;
use policy_runtime::ledger::{ConsentLedger, SqliteLedger};
use policy_runtime::pages::{Page, routes};
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer};

#[tokio::test]
async fn pages_speak_the_visitors_language() {
    for (field, language, words) in [
        ("fr-CA, en;q=0.5", "fr", "Paramètres des cookies"),
        ("en", "en", "Cookie settings"),
        ("de, en;q=0.5", "en", "Cookie settings"),
        ("tlh", "en", "Cookie settings"),
        ("", "en", "Cookie settings"),
        ("\"><script>", "en", "Cookie settings"),
    ] {
        let mut visitor = Visitor::of(&app()).sending("accept-language", field);
        let page = visitor.get("/cookies").await;
        assert!(page.has(&format!("<html lang=\"{language}\" dir=\"ltr\">")), "{field}");
        assert!(page.has(&format!("<h1 class=\"cookie-settings-title\">{words}</h1>")), "{field}");
        assert_eq!(page.header("content-language"), language);
        assert!(page.header("vary").contains("Accept-Language"));
    }
}

/// A shop that was written in Arabic alone.
mod arabic {
    policy_runtime::cookie_policy! {
        /// كيف يستخدم المتجر ملفات الارتباط.
        pub policy Shop { controller: kettle, contact: "a@kettle.example", updated: "2026-11-22", languages: [ar] }
        provider kettle { name: "Kettle", privacy: "https://kettle.example/privacy" }
        /// لا يعمل المتجر بدونها.
        purpose Essential: necessary {
            title: "ضرورية",
            /// يتذكر ما اخترته هنا.
            consent cookie choice { lifetime: 6 months }
        }
        /// يقترح ما قد يعجبك.
        purpose Suggestions: internal {
            title: "اقتراحات",
            /// يتذكر ما شاهدته.
            cookie recent: String { lifetime: 30 days }
        }
    }
}

#[tokio::test]
async fn the_direction_follows_the_language_and_what_is_foreign_is_marked() {
    let app = Router::new().merge(routes::<arabic::Shop>());
    let app = PolicyLayer::<arabic::Shop>::new(Keys::generate()).guard(app);
    let page = Visitor::of(&app).sending("accept-language", "ar").get("/cookies").await;
    assert!(page.has("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.has("<div class=\"cookie-settings\" lang=\"ar\" dir=\"rtl\">"));
    assert!(page.has("<h3>اقتراحات</h3>"));
    assert!(page.has("<code translate=\"no\" dir=\"ltr\">recent</code>"));

    let page = Visitor::of(&app).sending("accept-language", "fr").get("/cookies").await;
    assert!(page.has("<html lang=\"fr\" dir=\"ltr\">"));
    assert!(page.has("<h3><span lang=\"ar\" dir=\"rtl\">اقتراحات</span></h3>"));
    let banner = Visitor::of(&app).sending("accept-language", "fr").get("/cookies/banner").await;
    assert!(banner.has("<strong><span lang=\"ar\" dir=\"rtl\">اقتراحات</span></strong>"));
}

#[tokio::test]
async fn an_address_can_name_the_language_and_nothing_else() {
    let mut visitor = Visitor::of(&app()).sending("accept-language", "en");
    assert!(visitor.get("/cookies?lang=fr").await.has("Paramètres des cookies"));
    assert!(visitor.get("/cookie-policy?lang=fr").await.has("<html lang=\"fr\""));
    let long = format!("/cookies?lang={}", "fr-".repeat(2000));
    assert!(visitor.get(&long).await.has("<html lang=\"en\""), "that is no tag");
    for lang in ["%22%3E%3Cscript%3Ealert(2)%3C/script%3E", "../../etc/passwd", "xx-yy", "%FF", ""]
    {
        let page = visitor.get(&format!("/cookies?lang={lang}")).await;
        assert!(page.has("<html lang=\"en\" dir=\"ltr\">"), "{lang}");
        assert!(!page.has("alert(2)") && !page.has("passwd"), "{lang}");
        assert_eq!(page.header("content-language"), "en");
    }
}

#[tokio::test]
async fn the_application_chooses_language_and_layout() {
    let pages = routes::<Shop>().language(|_| "fr".to_owned()).layout(async |page: Page| {
        let path = page.request.uri.path().to_owned();
        format!("[{} {} {path} {}]{}", page.title, page.language.tag, page.has_banner, page.markup)
    });
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router(pages));
    let mut visitor = Visitor::of(&app);
    assert!(
        visitor
            .get("/cookies")
            .await
            .body
            .starts_with("[Paramètres des cookies fr /cookies false]<div")
    );
    let policy = visitor.get("/cookie-policy").await;
    assert!(
        policy
            .body
            .contains(" fr /cookie-policy true]<article class=\"cookie-policy\" lang=\"fr\"")
    );
    assert!(
        visitor.choose("").await.body.starts_with("[Paramètres des cookies fr /cookies false]")
    );
    assert!(visitor.get("/suggestions").await.body.contains(" fr /suggestions false]<div"));
}

/// A shop that is written in Chinese, in both scripts, and one in Norwegian.
mod chinese {
    policy_runtime::cookie_policy! {
        /// 本店如何使用Cookie。
        pub policy Shop { controller: kettle, contact: "a@kettle.example", updated: "2026-11-22", languages: [zh_Hans, zh_Hant] }
        provider kettle { name: "Kettle", privacy: "https://kettle.example/privacy" }
        /// 本店的运作离不开这些。
        purpose Essential: necessary {
            title: "必要",
            /// 记住您在此的选择。
            consent cookie choice { lifetime: 6 months }
        }
        /// 推荐您可能喜欢的商品。
        purpose Suggestions: internal {
            title: "推荐",
            /// 记住您看过的商品。
            cookie recent: String { lifetime: 30 days }
        }
        texts zh_Hant {
            Shop: "本店如何使用Cookie。",
            Essential.title: "必要",
            Essential: "本店的運作離不開這些。",
            choice: "記住您在此的選擇。",
            Suggestions.title: "推薦",
            Suggestions: "推薦您可能喜歡的商品。",
            recent: "記住您看過的商品。",
        }
    }
}

mod norwegian {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop { controller: kettle, contact: "a@kettle.example", updated: "2026-11-22", languages: [en, nb, ro, he] }
        provider kettle { name: "Kettle", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }
        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",
            /// Remembers what you looked at.
            cookie recent: String { lifetime: 30 days }
        }
        texts nb { Shop: "nb", Essential.title: "nb", Essential: "nb", choice: "nb", Suggestions.title: "nb Forslag", Suggestions: "nb", recent: "nb" }
        texts ro { Shop: "ro", Essential.title: "ro", Essential: "ro", choice: "ro", Suggestions.title: "ro Sugestii", Suggestions: "ro", recent: "ro" }
        texts he { Shop: "he", Essential.title: "he", Essential: "he", choice: "he", Suggestions.title: "he", Suggestions: "he", recent: "he" }
    }
}

/// What a visitor is shown, what a program reads, and what the receipt says was shown are in one language.
async fn shown_and_recorded<P: Policy>(accepted: &str) -> (String, &'static str) {
    let folder = tempfile::tempdir().unwrap();
    let ledger = SqliteLedger::open(folder.path().join("consent.sqlite")).await.unwrap();
    let layer = PolicyLayer::<P>::new(Keys::generate()).ledger(ledger.clone());
    let app = layer.guard(Router::new().merge(routes::<P>()));
    let mut visitor = Visitor::of(&app).sending("accept-language", accepted);
    let settings = visitor.get("/cookies").await;
    let language = settings.between("<html lang=\"", "\"").to_owned();
    assert_eq!(settings.header("content-language"), language, "{accepted}");
    let title = P::document().purposes[1].title.in_language(accepted);
    assert!(settings.has(&format!("<h3>{title}</h3>")), "{accepted}: {title}: {}", settings.body);
    let banner = visitor.get("/cookies/banner").await;
    assert!(banner.has(&format!("<strong>{title}</strong>")), "{accepted}: {}", banner.body);
    visitor.answer("all=allow").await;
    let receipts = ledger.receipts(0, 10).await.unwrap();
    assert_eq!(receipts[0].1.content.language, language, "{accepted}");
    // Of a choice that an application makes itself, too.
    let kept = async |cookies: Cookies<P>, headers: HeaderMap| {
        let accepted = headers["accept-language"].to_str().unwrap();
        cookies.choose(Choice::allow_all().shown_in(accepted)).await.map(drop)
    };
    let layer = PolicyLayer::<P>::new(Keys::generate()).ledger(ledger.clone());
    let app = layer.guard(Router::new().route("/", get(kept)));
    Visitor::of(&app).sending("accept-language", accepted).get("/").await;
    let receipts = ledger.receipts(0, 10).await.unwrap();
    assert_eq!(receipts[1].1.content.language, language, "{accepted}");
    (language, title)
}

#[tokio::test]
async fn pages_texts_and_receipts_are_in_one_language() {
    for (accepted, language) in [
        ("zh-Hant-TW", "zh-Hant"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-MO", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-SG", "zh-Hans"),
        ("ZH-hant", "zh-Hant"),
    ] {
        let (shown, title) = shown_and_recorded::<chinese::Shop>(accepted).await;
        assert_eq!(shown, language, "{accepted}");
        assert_eq!(title, if language == "zh-Hant" { "推薦" } else { "推荐" }, "{accepted}");
    }
    for (accepted, language) in
        [("no", "nb"), ("nn-NO", "nb"), ("mo", "ro"), ("iw-IL", "he"), ("en-AU", "en")]
    {
        assert_eq!(shown_and_recorded::<norwegian::Shop>(accepted).await.0, language, "{accepted}");
    }
}

#[test]
fn accepted_languages_are_weighed_by_quality_and_meaning() {
    for (accepted, language) in [
        ("no, en;q=0.5", "nb"),
        ("nn-NO, nb;q=0.9, en;q=0.1", "nb"),
        ("mo-MD;q=0.9, en;q=0.8", "ro"),
        ("en;q=0.5, iw;q=0.6", "he"),
        ("*", "en"),
        ("en;q=0, *;q=0.5", "nb"),
        ("en-GB;q=0, no;q=0, *", "ro"),
        ("x-private, *;q=0", "en"),
        ("i-klingon, x-no, und, mul, ro;q=0.1", "ro"),
        ("zh-cmn-Hant, nb;q=0.1", "nb"),
        ("sv", "sv"),
        ("in", "en"),
        ("", "en"),
    ] {
        assert_eq!(norwegian::Shop::document().negotiate(accepted), language, "{accepted}");
    }
    let hostile = "zz-aaaaa-bbbbb-ccccc-ddddd-eeee,".repeat(1000);
    let begun = std::time::Instant::now();
    assert_eq!(norwegian::Shop::document().negotiate(&hostile), "en");
    assert!(begun.elapsed().as_millis() < 1000, "{:?}", begun.elapsed());
}
