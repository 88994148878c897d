//! Checks of the Fluent files: they parse, are complete, and every message is used.

use super::{FILES, messages, tags};
use std::collections::BTreeSet;

/// Source files that use messages.
const CODE: &str = concat!(
    include_str!("../duration.rs"),
    include_str!("../localizer.rs"),
    include_str!("../../policy_page/compose/mod.rs"),
    include_str!("../../policy_page/compose/access.rs"),
    include_str!("../../policy_page/compose/choices.rs"),
    include_str!("../../policy_page/compose/companies.rs"),
    include_str!("../../policy_page/compose/cookies.rs"),
    include_str!("../../policy_page/compose/embeds.rs"),
    include_str!("../../policy_page/compose/parties.rs"),
    include_str!("../../policy_page/compose/regions/jurisdiction.rs"),
    include_str!("../../policy_page/compose/regions/mod.rs"),
    include_str!("../../policy_page/compose/regions/sources.rs"),
    include_str!("../../policy_page/compose/regions/table.rs"),
    include_str!("../../policy_page/compose/responsible.rs"),
    include_str!("../../policy_page/compose/sent.rs"),
    include_str!("../../policy_page/compose/storage.rs"),
    include_str!("../../policy_page/compose/used.rs"),
    include_str!("../names.rs"),
    include_str!("../../policy_page/phrasing.rs"),
    include_str!("../../pages/banner.rs"),
    include_str!("../../pages/embedded.rs"),
    include_str!("../../pages/explanation.rs"),
    include_str!("../../pages/link.rs"),
    include_str!("../../pages/placeholder.rs"),
    include_str!("../../pages/preferences/mod.rs"),
    include_str!("../../pages/preferences/notice.rs"),
    include_str!("../../pages/preferences/purpose.rs"),
    include_str!("../../pages/regional/confirmation.rs"),
    include_str!("../../pages/regional/entry_notice.rs"),
    include_str!("../../pages/regional/opt_out.rs"),
    include_str!("../../pages/regional/prescribed.rs"),
    include_str!("../../pages/status_text.rs")
);

#[test]
fn the_files_parse() {
    for (language, source) in FILES.iter().flat_map(|(tag, files)| files.map(|file| (tag, file))) {
        let parsed = fluent_bundle::FluentResource::try_new(source.to_owned());
        assert!(parsed.is_ok(), "{language}: {:?}", parsed.err().map(|(_, errors)| errors));
        assert!(language.parse::<icu_locale::LanguageIdentifier>().is_ok(), "{language}");
        assert!(!source.contains('\''), "{language}: an apostrophe is ’");
        assert!(!source.contains("$count ->"), "{language}: a number is counted by `$plural`");
    }
}

#[test]
fn every_language_has_the_messages_and_arguments_of_english() {
    let english = messages("en");
    for language in tags() {
        let own = messages(language);
        assert!(own.keys().eq(english.keys()), "{language}");
        for (id, arguments) in &own {
            // Not every language changes a word by its number.
            let without_plural = |arguments: &BTreeSet<&'static str>| {
                arguments.iter().copied().filter(|name| *name != "plural").collect::<Vec<_>>()
            };
            let expected = without_plural(&english[id]);
            assert_eq!(without_plural(arguments), expected, "{language}: `{id}`");
        }
    }
}

#[test]
fn every_message_is_used_and_every_used_message_exists() {
    let english = messages("en");
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
