//! Checks that each language is written in its own script and words.

use super::FILES;
use crate::i18n::catalogue::tags;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Words that are written in Latin letters everywhere.
const LATIN_WORDS: [&str; 11] = [
    "Global", "Privacy", "Control", "IP", "VPN", "cookie", "cookies", "Cookie", "Cookies", "opt",
    "out",
];

/// Messages that can be the same in two languages: a name, and `Cookies in detail`, which is Dutch too.
const NAMES: [&str; 2] = ["gpc", "cookies-in-detail"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Arabic,
}

impl Script {
    fn of_language(tag: &str) -> Script {
        match tag {
            "el" => Script::Greek,
            "bg" | "uk" => Script::Cyrillic,
            "ar" => Script::Arabic,
            _ => Script::Latin,
        }
    }

    /// None for digits, marks and punctuation.
    fn of_letter(letter: char) -> Option<Script> {
        match letter {
            _ if !letter.is_alphabetic() => None,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(Script::Greek),
            '\u{400}'..='\u{52f}' => Some(Script::Cyrillic),
            '\u{600}'..='\u{6ff}' => Some(Script::Arabic),
            _ => Some(Script::Latin),
        }
    }
}

/// The plain text of a pattern: what stands between its arguments, and every form of its selections.
fn text(pattern: &Pattern<&'static str>) -> String {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value }
        | PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| text(&variant.value) + " ").collect()
        }
        PatternElement::Placeable { .. } => "0".to_owned(),
    });
    elements.collect()
}

/// The messages of a language as plain texts.
fn texts(language: &str) -> Vec<(&'static str, String)> {
    let (_, files) = FILES.iter().find(|(tag, _)| *tag == language).unwrap();
    let parsed = files.iter().flat_map(|file| fluent_syntax::parser::parse(*file).unwrap().body);
    let messages = parsed.filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, text(&message.value?))),
        _ => None,
    });
    messages.collect()
}

#[test]
fn every_language_is_in_its_own_script() {
    for language in tags() {
        let script = Script::of_language(language);
        for (id, text) in texts(language) {
            let words = text.split(|c: char| !c.is_alphanumeric() && c != '’');
            for word in words.filter(|word| !LATIN_WORDS.contains(word)) {
                let foreign = word
                    .chars()
                    .find(|c| Script::of_letter(*c).is_some_and(|of_letter| of_letter != script));
                assert_eq!(foreign, None, "{language}: `{id}`: {word}");
            }
        }
    }
}

#[test]
fn no_language_copies_a_sentence_of_another() {
    let english = texts("en");
    for language in tags().filter(|tag| *tag != "en") {
        let own = texts(language);
        // A word or a country can have one name in two languages; a sentence cannot.
        let alike = own.iter().zip(&english).filter(|((id, own), (_, english))| {
            let is_a_name = id.starts_with("duration-") || ["country", "subdivision"].contains(id);
            !is_a_name && own == english && own.contains(' ')
        });
        let alike: Vec<_> = alike.map(|((id, _), _)| *id).collect();
        assert!(alike.iter().all(|id| NAMES.contains(id)), "{language}: {alike:?}");
    }
}

#[test]
fn no_text_contains_fluent_syntax() {
    for language in tags() {
        for (id, text) in texts(language) {
            assert!(
                !text.contains(['{', '}', '$', '<', '>', '[', ']', '\\']),
                "{language}: `{id}`"
            );
            assert!(!text.trim().is_empty(), "{language}: `{id}` is blank");
            assert!(!text.trim_end().contains("  ") || id == "date", "{language}: `{id}`: {text}");
        }
    }
}
