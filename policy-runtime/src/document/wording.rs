//! The page's fixed texts: one Fluent file per language under `texts/`, and one line per language here.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use std::sync::LazyLock;
use unic_langid::{CharacterDirection, LanguageIdentifier};

macro_rules! languages {
    ($($tag:literal)+) => {
        /// The languages that the library brings, each in the file of its tag. Every message exists in the first.
        static LANGUAGES: [Language; [$($tag),+].len()] = [$(Language {
            tag: $tag,
            bundle: LazyLock::new(|| parse($tag, include_str!(concat!("../../texts/", $tag, ".ftl")))),
        }),+];

        #[cfg(test)]
        pub(super) const FILES: &[(&str, &str)] = &[$(($tag, include_str!(concat!("../../texts/", $tag, ".ftl")))),+];
    };
}

languages! {
    "en"
    "fr"
}

type Bundle = FluentBundle<FluentResource>;

/// A language, parsed when a page first needs it.
struct Language {
    tag: &'static str,
    bundle: LazyLock<Bundle>,
}

/// What is faulty in a file is left out, and found by the tests.
fn parse(tag: &str, source: &str) -> Bundle {
    let resource =
        FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable);
    let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
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
}

/// The fixed texts for one reader: in the first of these languages that has them.
pub(super) struct Wording {
    languages: Vec<&'static Language>,
}

impl Wording {
    /// For a reader who wants `language`, of a policy that was written in `first`.
    pub(super) fn new(language: &str, first: &str) -> Wording {
        let known = |wanted| best_match(&LANGUAGES, |known| known.tag, wanted);
        let languages = [known(language), known(first), LANGUAGES.first()];
        Wording { languages: languages.into_iter().flatten().collect() }
    }

    /// A message, and the language it is in. What no language has reads as its id.
    pub(super) fn say(
        &self,
        id: &'static str,
        arguments: Option<&FluentArgs<'_>>,
    ) -> (String, &'static str) {
        self.languages
            .iter()
            .find_map(|language| Some((language.say(id, arguments)?, language.tag)))
            .unwrap_or_else(|| (id.to_owned(), "en"))
    }
}

/// The tag of the library's own language that suits best, if one does.
pub(super) fn known_language(wanted: &str) -> Option<&'static str> {
    best_match(&LANGUAGES, |known| known.tag, wanted).map(|known| known.tag)
}

/// The candidate that suits a reader of `wanted`: of that tag, else of a shorter one (RFC 4647, lookup), else of the
/// same language elsewhere.
pub(super) fn best_match<'c, C>(
    candidates: &'c [C],
    tag: impl Fn(&C) -> &'static str,
    wanted: &str,
) -> Option<&'c C> {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let shorter = std::iter::successors(Some(wanted), |tag| Some(tag.rsplit_once('-')?.0));
    let mut ranges = shorter.filter(|range| !range.is_empty());
    ranges
        .find_map(|range| candidates.iter().find(|one| tag(one).eq_ignore_ascii_case(range)))
        .or_else(|| candidates.iter().find(|one| primary(tag(one)) == primary(wanted)))
}

/// The direction in which a language is written, as HTML's `dir` has it.
pub(super) fn direction(tag: &str) -> &'static str {
    match tag.parse::<LanguageIdentifier>().unwrap_or_default().character_direction() {
        CharacterDirection::RTL => "rtl",
        _ => "ltr",
    }
}
