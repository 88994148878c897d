//! The language of the pages.

use crate::shop::{Shop, app, router};
use crate::visitor::Visitor;
use axum::Router;
use policy_runtime::pages::{Page, routes};
use policy_runtime::{Keys, PolicyLayer};

#[tokio::test]
async fn they_speak_the_visitors_language() {
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
        format!("[{} {} {path} {}]{}", page.title, page.tongue.tag, page.has_banner, page.markup)
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
