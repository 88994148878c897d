//! Language matching: selects the language that suits a reader best, for pages, texts, `Accept-Language` and receipts alike.
//!
//! Tags are compared by meaning (RFC 5646, CLDR): `iw` is `he`, `zh-TW` is written like `zh-Hant`, and readers of `nn` read `nb`.

mod cldr;
#[cfg(test)]
mod oracle;
mod tag;

#[cfg(feature = "pages")]
pub(crate) use tag::is_from_the_right;

use std::borrow::Cow;
use tag::{Tag, is_same, steps};

/// Maximum length of a tag that is read whole, in octets (RFC 5646 4.4.1). A longer one is read up to there.
pub(crate) const MAX_TAG: usize = 35;

/// Languages to choose from, in the order of preference.
pub(crate) struct Languages(Vec<LanguageCandidate>);

struct LanguageCandidate {
    tag: &'static str,
    /// The language itself, then its fallbacks, the nearest first. Empty if the tag is malformed.
    steps: Vec<Tag>,
}

impl Languages {
    pub(crate) fn new(tags: impl IntoIterator<Item = &'static str>) -> Languages {
        let candidate = |tag| LanguageCandidate { tag, steps: steps(tag).unwrap_or_default() };
        Languages(tags.into_iter().map(candidate).collect())
    }

    /// Returns the tag that suits a reader of `wanted` best, if such a reader understands any of them.
    pub(crate) fn best(&self, wanted: &str) -> Option<&'static str> {
        let exact = self.0.iter().find(|candidate| candidate.tag.eq_ignore_ascii_case(wanted));
        exact.or_else(|| readings(wanted).find_map(|steps| self.nearest(&steps))).map(|one| one.tag)
    }

    /// Returns the first tag that none of these ranges covers.
    #[cfg(feature = "pages")]
    pub(crate) fn first_but(&self, unwanted: &[&str]) -> Option<&'static str> {
        let mut tags = self.0.iter().map(|candidate| candidate.tag);
        tags.find(|tag| {
            let alone = Languages::new([*tag]);
            !unwanted.iter().any(|range| alone.best(range).is_some())
        })
    }

    /// Finds a language among the reader's fallbacks; else the one whose own fallbacks meet them soonest; else the same language in
    /// another script.
    fn nearest(&self, wanted: &[Tag]) -> Option<&LanguageCandidate> {
        let on_the_way = |step| self.0.iter().find(|one| one.steps.first() == Some(step));
        let meets = |step| {
            let distance =
                |one: &LanguageCandidate| one.steps.iter().position(|other| other == step);
            let met = self.0.iter().filter_map(|one| Some((distance(one)?, one)));
            met.min_by_key(|(distance, _)| *distance).map(|(_, one)| one)
        };
        let first = wanted.first()?;
        let is_the_same =
            |one: &&LanguageCandidate| one.steps.first().is_some_and(|step| is_same(step, first));
        wanted
            .iter()
            .find_map(on_the_way)
            .or_else(|| wanted.iter().find_map(meets))
            .or_else(|| self.0.iter().find(is_the_same))
    }
}

/// Returns the tag among `tags` that suits a reader of `wanted` best.
pub(crate) fn best_match(tags: &[&'static str], wanted: &str) -> Option<&'static str> {
    let exact = tags.iter().find(|tag| tag.eq_ignore_ascii_case(wanted));
    exact.copied().or_else(|| Languages::new(tags.iter().copied()).best(wanted))
}

/// Iterates over the readings of a tag. A malformed one is read by its extended language subtag (`zh-cmn` is `cmn`), then
/// without its last subtags, until it parses.
fn readings(tag: &str) -> impl Iterator<Item = Vec<Tag>> {
    let tag =
        tag.get(..MAX_TAG).and_then(|start| start.rsplit_once('-')).map_or(tag, |(tag, _)| tag);
    let tag = if tag.len() > MAX_TAG { "" } else { tag };
    let tag =
        if tag.contains('_') { Cow::Owned(tag.replace('_', "-")) } else { Cow::Borrowed(tag) };
    let mut shorter = Some(tag.into_owned());
    let mut is_read = false;
    let tags = std::iter::from_fn(move || {
        let tag = shorter.take().filter(|_| !is_read)?;
        shorter = tag.rsplit_once('-').map(|(shorter, _)| shorter.to_owned());
        let whole = steps(&tag);
        is_read = whole.is_some();
        let extended = tag.split_once('-').filter(|(_, rest)| whole.is_none() && is_extended(rest));
        let extended = extended.and_then(|(_, rest)| steps(rest));
        Some(whole.into_iter().chain(extended))
    });
    tags.flatten()
}

/// Returns whether `rest` begins with an extended language subtag (RFC 5646 2.2.2).
fn is_extended(rest: &str) -> bool {
    let subtag = rest.split('-').next().unwrap_or_default();
    subtag.len() == 3 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(tags: &[&'static str], wanted: &str) -> Option<&'static str> {
        best_match(tags, wanted)
    }

    #[test]
    fn the_nearest_tag_is_found() {
        let tags = ["en", "zh-Hans", "zh-Hant", "pt-PT", "fr"];
        for (wanted, expected) in [
            ("zh-Hant-TW", Some("zh-Hant")),
            ("zh-TW", Some("zh-Hant")),
            ("zh-HK", Some("zh-Hant")),
            ("zh-MO", Some("zh-Hant")),
            ("zh-Hant", Some("zh-Hant")),
            ("zh-hans", Some("zh-Hans")),
            ("zh-SG", Some("zh-Hans")),
            ("zh-CN", Some("zh-Hans")),
            ("zh", Some("zh-Hans")),
            ("cmn", Some("zh-Hans")),
            ("zh-cmn-Hant", Some("zh-Hant")),
            ("zho", Some("zh-Hans")),
            ("pt-BR", Some("pt-PT")),
            ("pt-AO", Some("pt-PT")),
            ("pt", Some("pt-PT")),
            ("fr-CA-x-home", Some("fr")),
            ("fr-u-ca-buddhist", Some("fr")),
            ("fr_CA", Some("fr")),
            ("fra", Some("fr")),
            ("en-GB-oed", Some("en")),
            ("EN-us", Some("en")),
            ("frr", None),
            ("de", None),
            ("x-fr", None),
            ("und", None),
            ("mul", None),
            ("i-default", None),
            ("i-klingon", None),
            ("", None),
            ("-", None),
            ("--", None),
            ("*", None),
            ("fr-", Some("fr")),
            ("\u{e9}", None),
            ("<script>", None),
        ] {
            assert_eq!(best(&tags, wanted), expected, "{wanted:?}");
        }
    }

    #[test]
    fn other_names_of_a_language_are_that_language() {
        for (wanted, tag) in [
            ("no", "nb"),
            ("no-NO", "nb"),
            ("nn", "nb"),
            ("nn-NO", "nb"),
            ("nor", "nb"),
            ("nob", "nb"),
            ("no-bok", "nb"),
            ("no-nyn", "nb"),
            ("nb-NO", "no"),
            ("nb", "nn"),
            ("mo", "ro"),
            ("mo-MD", "ro"),
            ("ro-MD", "ro"),
            ("iw", "he"),
            ("iw-IL", "he"),
            ("he", "iw"),
            ("in", "id"),
            ("in-ID", "id"),
            ("ji", "yi"),
            ("jw", "jv"),
            ("tl", "fil"),
            ("sh", "sr-Latn"),
            ("sr-ME", "sr-Latn"),
            ("sr-Latn-BA", "sr-Latn"),
            ("sr-Latn", "sr"),
            ("sr-Cyrl-RS", "sr"),
            ("art-lojban", "jbo"),
            ("de-DD", "de"),
            ("pa-PK", "pa-Arab"),
            ("zh-Hant", "zh-TW"),
            ("zh-TW", "zh-HK"),
            ("zh-HK", "zh-Hans"),
        ] {
            assert_eq!(best(&["en", tag], wanted), Some(tag), "{wanted}");
            assert_eq!(best(&[tag, "en"], wanted), Some(tag), "{wanted}");
        }
    }

    #[test]
    fn fallbacks_are_preferred_in_their_order() {
        for (tags, wanted, expected) in [
            (&["sr", "sr-Latn"][..], "sr-Latn-RS", "sr-Latn"),
            (&["sr-Latn", "sr"], "sr-RS", "sr"),
            (&["en-US", "en-GB"], "en-AU", "en-GB"),
            (&["en-GB", "en-US"], "en", "en-US"),
            (&["es-ES", "es-MX"], "es-AR", "es-MX"),
            (&["pt", "pt-PT"], "pt-AO", "pt-PT"),
            (&["pt-PT", "pt"], "pt-BR", "pt"),
            (&["nn", "nb"], "no", "nb"),
            (&["nb", "nn"], "nn-NO", "nn"),
            (&["hi-Latn", "en"], "en-IN", "en"),
            (&["zh-Hans", "zh-HK", "zh-TW"], "zh-Hant-TW", "zh-TW"),
            (&["de-AT", "de-CH"], "de", "de-AT"),
        ] {
            assert_eq!(best(tags, wanted), Some(expected), "{wanted} of {tags:?}");
        }
    }

    #[test]
    fn a_tag_of_any_length_is_read_in_time() {
        let begun = std::time::Instant::now();
        for wanted in [
            "fr-".repeat(20_000),
            "a-".repeat(20_000),
            "fr-aaaaa-".to_owned() + &"bbbbb-".repeat(20_000),
            "f".repeat(100_000),
            "-".repeat(100_000),
            "_".repeat(100_000),
            "\u{e9}".repeat(50_000),
        ] {
            for _ in 0..100 {
                best(&["en", "fr"], &wanted);
            }
        }
        assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
        assert_eq!(best(&["en", "fr"], &format!("fr-CA-{}", "abcde-".repeat(1000))), Some("fr"));
    }
}
