//! Which language is spoken, and what is marked as another.

use super::*;

static GERMAN_ONLY: PurposeDeclaration = PurposeDeclaration {
    title: Text("de Notwendig"),
    text: Text("de Ohne diese geht es nicht."),
    ..PURPOSE
};

static ARABIC_ONLY: PurposeDeclaration =
    PurposeDeclaration { title: Text("ar ضرورية"), text: Text("en  "), ..PURPOSE };

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
fn one_language_throughout_needs_no_marks() {
    for language in ["en", "EN", "en-GB", "fr", "fr-CA", "fr-Latn-BE", "de", "", "-", "<script>"] {
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
    assert_order(&document.to_html("de", SITE), &["lang=\"fr\"", "Politique relative aux cookies"]);
}

#[test]
fn fixed_texts_in_another_language_are_marked() {
    let document = Document { languages: &["de"], ..policy(&[&GERMAN_ONLY]) };
    assert_order(
        &document.to_html("de-AT", SITE),
        &[
            r#"<article class="cookie-policy" lang="de" dir="ltr">"#,
            r#"<span lang="en" dir="ltr">Cookie policy</span>"#,
            "<h3>Notwendig</h3>",
        ],
    );
    // The reader's language is known to the library, not to the policy.
    assert_order(
        &document.to_html("fr", SITE),
        &[
            r#"lang="fr" dir="ltr">"#,
            "Politique relative aux cookies",
            r#"<h3><span lang="de" dir="ltr">Notwendig</span></h3>"#,
        ],
    );
}

#[test]
fn the_direction_follows_the_language() {
    let document = policy(&[&ARABIC_ONLY]);
    assert_order(
        &document.to_html("en", SITE),
        &[r#"<h3><span lang="ar" dir="rtl">ضرورية</span></h3>"#],
    );
    let document = Document { languages: &["ar"], ..document };
    assert_order(
        &document.to_html("ar", SITE),
        &[r#"lang="ar" dir="rtl">"#, r#"<span lang="en" dir="ltr">"#, "<h3>ضرورية</h3>"],
    );
}

#[test]
fn the_nearest_tag_is_found() {
    use crate::document::wording::best_match;

    let tags = ["en", "zh-Hans", "zh-Hant", "pt-PT", "fr"];
    for (wanted, expected) in [
        ("zh-Hant-TW", Some("zh-Hant")),
        ("zh-hans", Some("zh-Hans")),
        ("zh", Some("zh-Hans")),
        ("pt-BR", Some("pt-PT")),
        ("fr-CA-x-home", Some("fr")),
        ("frr", None),
        ("de", None),
        ("", None),
        ("--", None),
    ] {
        assert_eq!(best_match(&tags, |tag| *tag, wanted).copied(), expected, "{wanted:?}");
    }
}

#[test]
fn what_no_language_says_reads_as_its_id() {
    use crate::document::wording::Wording;

    for language in ["en", "fr", "de"] {
        let wording = Wording::new(language, "de");
        assert_eq!(wording.say("no-such-message", None), ("no-such-message".to_owned(), "en"));
        // A message without its argument is none.
        assert_eq!(wording.say("used", None).0, "used");
    }
    assert_eq!(Wording::new("de", "fr").say("used-yes", None), ("Oui".to_owned(), "fr"));
    assert_eq!(Wording::new("de", "pl").say("used-yes", None), ("Yes".to_owned(), "en"));
}
