//! The Fluent files: complete, sound, and all of it used.

use super::*;
use std::collections::{BTreeMap, BTreeSet};

const FILES: &[(&str, &str)] = crate::document::wording::FILES;
const CODE: &str = concat!(
    include_str!("../compose/mod.rs"),
    include_str!("../compose/choices.rs"),
    include_str!("../compose/cookies.rs"),
    include_str!("../compose/embeds.rs"),
    include_str!("../compose/responsible.rs"),
    include_str!("../compose/storage.rs"),
    include_str!("../compose/used.rs"),
    include_str!("../compose/writer.rs"),
    include_str!("../duration.rs"),
    include_str!("../names.rs"),
    include_str!("../phrasing.rs")
);

/// The messages of a file, each with the arguments it takes.
fn messages(source: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut messages = BTreeMap::new();
    let mut id = "";
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            id = line.split([' ', '=']).next().unwrap_or("");
            assert!(messages.insert(id, BTreeSet::new()).is_none(), "`{id}` stands twice");
        }
        for argument in line.split('$').skip(1) {
            let end = argument.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(argument.len());
            messages.entry(id).or_default().insert(&argument[..end]);
        }
    }
    messages
}

#[test]
fn the_files_are_sound() {
    for (language, source) in FILES {
        let parsed = fluent_bundle::FluentResource::try_new((*source).to_owned());
        assert!(parsed.is_ok(), "{language}: {:?}", parsed.err().map(|(_, errors)| errors));
        assert!(language.parse::<unic_langid::LanguageIdentifier>().is_ok(), "{language}");
        assert!(!source.contains('\''), "{language}: an apostrophe is ’");
    }
}

#[test]
fn every_language_has_the_messages_and_arguments_of_english() {
    let english = messages(FILES[0].1);
    for (language, source) in FILES {
        let own = messages(source);
        let ids = |of: &BTreeMap<&'static str, _>| of.keys().copied().collect::<Vec<_>>();
        assert_eq!(ids(&own), ids(&english), "{language}");
        for (id, arguments) in &own {
            assert_eq!(arguments, &english[id], "{language}: `{id}`");
        }
    }
}

#[test]
fn every_message_is_used_and_every_used_message_exists() {
    let english = messages(FILES[0].1);
    for id in english.keys() {
        assert!(CODE.contains(&format!("\"{id}\"")), "`{id}` is not used");
    }
    let is_id = |text: &&str| {
        text.contains('-') && text.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    };
    for id in CODE.split('"').filter(is_id) {
        assert!(english.contains_key(id), "`{id}` does not exist");
    }
}

#[test]
fn no_page_shows_an_id_or_an_argument() {
    let english = messages(FILES[0].1);
    for (language, _) in FILES {
        for document in [everything(), whole::policy(), policy(&[]), policy(&[&ESSENTIAL])] {
            let page = document.to_html(language, SITE);
            for text in page.split('<').filter_map(|rest| Some(rest.split_once('>')?.1)) {
                assert!(!english.contains_key(text), "{language}: `{text}`");
                assert!(!text.contains("{$") && !text.contains('\u{2068}'), "{language}: {text}");
            }
        }
    }
}
