//! The library's own languages: a folder of Fluent files each under `texts/`, and one line each here.

use super::plural::plural;
use crate::declaration::languages::Languages;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::LazyLock;

/// The files of a language, which are one list of messages: the policy page, the banner and the choices, days and durations, countries.
macro_rules! files {
    ($tag:literal) => {
        [
            include_str!(concat!("../../texts/", $tag, "/policy.ftl")),
            include_str!(concat!("../../texts/", $tag, "/choices.ftl")),
            include_str!(concat!("../../texts/", $tag, "/time.ftl")),
            include_str!(concat!("../../texts/", $tag, "/countries.ftl")),
        ]
    };
}

macro_rules! languages {
    ($($tag:literal)+) => {
        /// The languages that the library brings, each in the folder of its tag. Every message exists in the first.
        static LANGUAGES: [Language; [$($tag),+].len()] = [$(Language {
            tag: $tag,
            bundle: LazyLock::new(|| parse($tag, files!($tag))),
        }),+];

        #[cfg(test)]
        pub(crate) const FILES: &[(&str, [&str; 4])] = &[$(($tag, files!($tag))),+];
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

/// A language, parsed when a page first needs it.
struct Language {
    tag: &'static str,
    bundle: LazyLock<Bundle>,
}

/// What is faulty in a file is left out, and found by the tests.
fn parse(tag: &str, files: [&str; 4]) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    for source in files {
        let resource = FluentResource::try_new(source.to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
    }
    bundle
}

impl Language {
    /// A message of this language; none if it lacks the message or one of its arguments.
    fn say(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }

    /// A message about so many of something, which selects its form by `$plural`.
    fn say_counted(&self, id: &str, count: u32) -> Option<String> {
        let mut arguments = FluentArgs::from_iter([("count", count)]);
        arguments.set("plural", plural(self.tag, count));
        self.say(id, Some(&arguments))
    }
}

/// The fixed texts for one reader: in the first of these languages that has them.
pub(super) struct Catalogue {
    languages: Vec<&'static Language>,
}

impl Catalogue {
    /// For a reader who wants `language`, of a policy that was written in `first`.
    pub(super) fn new(language: &str, first: &str) -> Catalogue {
        let of_tag = |tag| LANGUAGES.iter().find(|language| language.tag == tag);
        let known = |wanted| known_language(wanted).and_then(of_tag);
        let languages = [known(language), known(first), LANGUAGES.first()];
        Catalogue { languages: languages.into_iter().flatten().collect() }
    }

    /// A message, and the language it is in. What no language has reads as its id.
    pub(super) fn say(
        &self,
        id: &'static str,
        arguments: Option<&FluentArgs<'_>>,
    ) -> (String, &'static str) {
        self.first(id, |language| language.say(id, arguments))
    }

    /// A message about so many of something.
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

/// The library's languages, to choose from.
pub(super) fn known_languages() -> &'static Languages {
    static KNOWN: LazyLock<Languages> = LazyLock::new(|| Languages::new(tags()));
    &KNOWN
}

/// The tag of the library's own language that suits best, if one does.
pub(super) fn known_language(wanted: &str) -> Option<&'static str> {
    known_languages().best(wanted)
}

/// The tags of the library's languages, English first.
pub(crate) fn tags() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|language| language.tag)
}
