//! Texts of doc comments: the page shows the text and nothing of the comment around it.

use super::expansion;

fn errors_and_text(before: &str, inside: &str) -> (Vec<String>, String) {
    let policy = format!(
        r#"
        /// How the shop uses cookies.
        policy Shop {{ controller: shop, contact: "privacy@shop.example", updated: "2026-11-22", languages: [en] }}
        provider shop {{ name: "Shop", privacy: "https://shop.example/privacy" }}
        {before}
        purpose Essential: necessary {{ {inside} title: "Necessary" }}"#
    );
    let expansion = expansion::expand(&policy.parse().unwrap()).unwrap();
    let text = expansion.tokens.to_string();
    let (_, behind) = text.split_once("title :").unwrap();
    let (_, sentence) = behind.split_once("text : __policy :: Text (\"en ").unwrap();
    (expansion.errors, sentence.split_once("\")").unwrap().0.to_owned())
}

#[test]
fn stars_of_a_block_comment_are_no_text() {
    for before in [
        "/// The shop needs these.",
        "/// The shop\n///\n/// needs these.",
        "/** The shop needs these. */",
        "/**\n * The shop\n * needs these.\n */",
        "/**\r\n * The shop\r\n *\r\n * needs these.\r\n **/",
        "/** The shop\n    needs these.\n*/",
        "#[doc = \"The shop needs these.\"]",
    ] {
        let (errors, text) = errors_and_text(before, "");
        assert_eq!(errors, [""; 0], "{before}");
        assert_eq!(text, "The shop needs these.", "{before}");
    }
}

#[test]
fn a_text_that_cannot_be_read_is_one_error() {
    for (before, inside, help) in [
        ("#[doc = include_str!(\"essential.txt\")]", "", "write the text itself, behind `///`"),
        (
            "#[doc = concat!(\"The shop \", \"needs these.\")]",
            "",
            "write the text itself: `/// The shop needs these.`",
        ),
        ("#[doc = TEXT]", "", "write the text itself, behind `///`"),
        (
            "#[cfg_attr(all(), doc = \"The shop needs these.\")]",
            "",
            "remove `#[cfg_attr]`: only doc comments (`/// ...`) stand before an item",
        ),
        ("", "//! The shop needs these.\n", "write `/// The shop needs these.`"),
        ("", "/*!\n * The shop\n * needs these.\n */", "write `/// The shop needs these.`"),
    ] {
        let (errors, _) = errors_and_text(before, inside);
        let [error] = &errors[..] else { panic!("{before} {inside}: {errors:#?}") };
        assert!(error.ends_with(&format!("\nhelp: {help}")), "{error}");
    }
}
