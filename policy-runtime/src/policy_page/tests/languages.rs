//! Selection of the page's language, and marks on texts in another one.

use super::*;

static ICELANDIC_ONLY: PurposeDeclaration = PurposeDeclaration {
    title: Text("is Nauðsynlegt"),
    text: Text("is Án þeirra virkar síðan ekki."),
    ..PURPOSE
};

static PERSIAN_ONLY: PurposeDeclaration =
    PurposeDeclaration { title: Text("fa ضروری"), text: Text("en  "), ..PURPOSE };

#[test]
fn french() {
    assert_order(
        &portal().to_html("fr", SITE),
        &[
            r#"<article class="cookie-policy" lang="fr" dir="ltr">"#,
            "Politique relative aux cookies",
            "Comment le portail de données utilise les cookies.",
            "Ce site utilise des cookies\u{a0}:",
            "mesurer son audience",
            "Qu’est-ce qu’un cookie\u{202f}?",
            "Les types de cookies",
            "Cookies utilisés sur https://bfortune.localhost",
            "Nécessaires",
            "Authentification (front et back office)",
            "sessionid",
            "Vous garde connecté d&#39;une page à l&#39;autre.",
            "14 jours",
            "Aucun tiers",
            "12 mois",
            "Vos choix",
            "Responsable du traitement",
            "22 novembre 2026",
            "autorité de contrôle",
        ],
    );
    assert_order(
        &portal().to_markdown("fr", SITE),
        &["# Politique", "| 14 jours | Aucun tiers |", "22 novembre 2026"],
    );
}

#[test]
fn a_page_in_one_language_has_no_lang_marks() {
    for language in ["en", "EN", "en-GB", "fr", "fr-CA", "fr-Latn-BE", "is", "", "-", "<script>"] {
        let page = portal().to_html(language, SITE);
        let expected = if language.starts_with("fr") { "fr" } else { "en" };
        assert!(
            page.starts_with(&format!("<article class=\"cookie-policy\" lang=\"{expected}\"")),
            "{language:?}"
        );
        assert_eq!(page.matches("lang=").count(), 1, "{language:?} {page}");
    }
}

#[test]
fn the_policys_first_language_comes_before_english() {
    let document = Document { languages: &["fr", "en"], ..portal() };
    assert_order(&document.to_html("is", SITE), &["lang=\"fr\"", "Politique relative aux cookies"]);
}

#[test]
fn fixed_texts_in_another_language_are_marked() {
    let document = Document { languages: &["is"], ..policy(&[&ICELANDIC_ONLY]) };
    assert_order(
        &document.to_html("is-IS", SITE),
        &[
            r#"<article class="cookie-policy" lang="is" dir="ltr">"#,
            r#"<span lang="en" dir="ltr">Cookie policy</span>"#,
            "<h3>Nauðsynlegt</h3>",
        ],
    );
    // The reader's language is known to the library, not to the policy.
    assert_order(
        &document.to_html("fr", SITE),
        &[
            r#"lang="fr" dir="ltr">"#,
            "Politique relative aux cookies",
            r#"<h3><span lang="is" dir="ltr">Nauðsynlegt</span></h3>"#,
        ],
    );
}

#[test]
fn the_direction_follows_the_language() {
    let document = policy(&[&PERSIAN_ONLY]);
    assert_order(
        &document.to_html("en", SITE),
        &[r#"<h3><span lang="fa" dir="rtl">ضروری</span></h3>"#],
    );
    let document = Document { languages: &["fa"], ..document };
    assert_order(
        &document.to_html("fa", SITE),
        &[r#"lang="fa" dir="rtl">"#, r#"<span lang="en" dir="ltr">"#, "<h3>ضروری</h3>"],
    );
}
