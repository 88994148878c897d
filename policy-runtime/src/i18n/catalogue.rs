//! Messages of the library: a folder of Fluent files under `texts/` for each language, and one line for it here.
//! Its plural rule is in `plural.rs`; a script that no other language has also goes into `tests/scripts.rs`.

use super::plural::plural;
use crate::declaration::languages::Languages;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::LazyLock;

/// Files of a language, which make up one list of messages: policy page, rules by region, banner and choices, what regions
/// prescribe, days and durations, countries.
macro_rules! files {
    ($tag:literal) => {
        [
            include_str!(concat!("../../texts/", $tag, "/policy.ftl")),
            include_str!(concat!("../../texts/", $tag, "/regions.ftl")),
            include_str!(concat!("../../texts/", $tag, "/choices.ftl")),
            include_str!(concat!("../../texts/", $tag, "/regional.ftl")),
            include_str!(concat!("../../texts/", $tag, "/time.ftl")),
            include_str!(concat!("../../texts/", $tag, "/countries.ftl")),
        ]
    };
}

macro_rules! languages {
    ($($tag:literal)+) => {
        /// Languages of the library, each in the folder of its tag. The first has every message.
        static LANGUAGES: [Language; [$($tag),+].len()] = [$(Language {
            tag: $tag,
            bundle: LazyLock::new(|| parse($tag, files!($tag))),
        }),+];

        #[cfg(test)]
        pub(crate) const FILES: &[(&str, [&str; 6])] = &[$(($tag, files!($tag))),+];
    };
}

languages! {
    "en"
    "ar"
    "bg"
    "ca"
    "cs"
    "da"
    "de"
    "el"
    "es"
    "et"
    "eu"
    "fi"
    "fr"
    "ga"
    "hr"
    "hu"
    "it"
    "lt"
    "lv"
    "mt"
    "nb"
    "nl"
    "pl"
    "pt"
    "ro"
    "sk"
    "sl"
    "sv"
    "tr"
    "uk"
}

type Bundle = FluentBundle<FluentResource>;

/// A language, whose files are parsed when a page first needs it.
struct Language {
    tag: &'static str,
    bundle: LazyLock<Bundle>,
}

/// Parses the files of a language. Entries with errors are left out; tests check that there are none.
fn parse(tag: &str, files: [&str; 6]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    for source in files {
        let resource = FluentResource::try_new(source.to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
    }
    bundle
}

impl Language {
    /// Formats a message. `None` if the language lacks it, or an argument is missing.
    fn say(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// Formats a message with a count, whose plural form is selected by `$plural`.
    fn say_counted(&self, id: &str, count: u32) -> Option<String> {
        let mut arguments = FluentArgs::from_iter([("count", count)]);
        arguments.set("plural", plural(self.tag, count));
        self.say(id, Some(&arguments))
    }
}

/// The messages for one reader, each from the first of these languages that has it.
pub(super) struct Catalogue {
    languages: Vec<&'static Language>,
}

impl Catalogue {
    /// Selects the languages for a reader of `language`, with a policy whose first language is `first`.
    pub(super) fn new(language: &str, first: &str) -> Catalogue {
        let of_tag = |tag| LANGUAGES.iter().find(|language| language.tag == tag);
        let known = |wanted| known_language(wanted).and_then(of_tag);
        let languages = [known(language), known(first), LANGUAGES.first()];
        Catalogue { languages: languages.into_iter().flatten().collect() }
    }

    /// Returns a message and the tag of its language. A message that no language has is its id.
    pub(super) fn say(
        &self,
        id: &'static str,
        arguments: Option<&FluentArgs<'_>>,
    ) -> (String, &'static str) {
        self.first(id, |language| language.say(id, arguments))
    }

    /// Returns a message with a count, and the tag of its language.
    pub(super) fn say_counted(&self, id: &'static str, count: u32) -> (String, &'static str) {
        self.first(id, |language| language.say_counted(id, count))
    }

    fn first(
        &self,
        id: &'static str,
        say: impl Fn(&Language) -> Option<String>,
    ) -> (String, &'static str) {
        let mut said = self.languages.iter().map(|language| Some((say(language)?, language.tag)));
        said.find_map(|said| said).unwrap_or_else(|| (id.to_owned(), "en"))
    }
}

/// Returns the library's languages for matching.
pub(super) fn known_languages() -> &'static Languages {
    static KNOWN: LazyLock<Languages> = LazyLock::new(|| Languages::new(tags()));
    &KNOWN
}

/// Returns the library's language that suits a reader of `wanted` best, if one does.
pub(super) fn known_language(wanted: &str) -> Option<&'static str> {
    known_languages().best(wanted)
}

/// Iterates over the tags of the library's languages, English first.
pub(crate) fn tags() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|language| language.tag)
}
