//! Codes of languages, scripts and countries (ISO 639, 15924 and 3166-1, RFC 5646), and the code that an unknown word probably
//! means.
//!
//! `registry.txt` is written by `oracle.rs` from crates that hold these registries, which would take longer to build than this
//! one.

#[cfg(test)]
mod oracle;

use crate::diagnostics::nearest::nearest;

/// One entry a line: its kind, the code, and other spellings of it, which are words in lower case.
const REGISTRY: &str = include_str!("registry.txt");

/// Regions of several countries (UN M.49), as language tags name them: `es_419`.
const MACRO_REGIONS: &[&str] = &[
    "001", "002", "003", "005", "009", "011", "013", "014", "015", "017", "018", "019", "021",
    "029", "030", "034", "035", "039", "053", "054", "057", "061", "142", "143", "145", "150",
    "151", "154", "155", "202", "419",
];

/// Scripts that are meant more often than others as near.
const COMMON_SCRIPTS: &[&str] = &["Hans", "Hant", "Latn", "Cyrl", "Arab"];

/// Returns the lines of a kind, without it.
fn entries(kind: &'static str) -> Box<dyn Iterator<Item = &'static str>> {
    Box::new(REGISTRY.lines().filter_map(move |line| line.strip_prefix(kind)?.strip_prefix(' ')))
}

/// Finds the code of an entry by another spelling, else by the nearest one.
fn meant(kind: &'static str, word: &str) -> Option<&'static str> {
    // An entry is a code and its other spellings.
    let exact = |word: &str| entries(kind).find(|entry| entry.split(' ').any(|one| one == word));
    // Short codes are all near to each other.
    let near = || {
        let names = entries(kind).flat_map(|entry| entry.split(' ')).filter(|name| name.len() > 3);
        nearest(word, names).filter(|_| word.chars().count() > 3)
    };
    exact(word).or_else(|| exact(near()?))?.split(' ').next()
}

fn has_code(kind: &'static str, code: &str) -> bool {
    let starts = |entry: &str| entry.split(' ').next() == Some(code);
    entries(kind).any(starts)
}

/// Returns whether a word in lower case is the code of a country (ISO 3166-1 alpha-2).
pub(crate) fn is_country(code: &str) -> bool {
    has_code("country", code)
}

/// Finds the country that was probably meant: by its name, or by another code.
pub(crate) fn country_meant(word: &str) -> Option<&'static str> {
    meant("country", &word.to_lowercase())
}

/// A language tag as it stands in a policy.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// The tag of BCP 47, in its usual case.
    Known(String),
    /// A subtag is in no registry. Holds the tag that was probably meant, if there is one.
    Unknown { subtag: String, meant: Option<String> },
}

/// Reads a language tag with `_` for `-`. Subtags behind the region are not checked: readers find the language without them.
pub(crate) fn language_tag(word: &str) -> Tag {
    let mut subtags = word.split(['_', '-']).peekable();
    let first = subtags.next().unwrap_or_default();
    let mut reader = Reader { tag: Some(Vec::new()), unknown: None };
    reader.read(first, is_language(first).then(|| first.to_lowercase()), language_meant(first));
    // `english_united_kingdom` and the like are no tags, but begin with a language.
    if let Some(script) = subtags.next_if(|subtag| subtag.len() == 4 && is_alphabetic(subtag)) {
        let title = titlecase(script);
        let is_known = has_code("script", &title);
        let near = nearest(&title, COMMON_SCRIPTS.iter().copied().chain(entries("script")))
            .map(str::to_owned);
        reader.read(script, is_known.then_some(title), near);
    }
    if let Some(region) = subtags.next() {
        let lower = region.to_lowercase();
        let is_known = MACRO_REGIONS.contains(&region) || is_country(&lower) || lower == "eu";
        let is_region = is_known || region.len() < 4 || country_meant(region).is_some();
        if is_region {
            let upper = is_known.then(|| region.to_uppercase());
            reader.read(region, upper, country_meant(region).map(str::to_uppercase));
        } else {
            reader.read(region, Some(region.to_lowercase()), None);
        }
    }
    for subtag in subtags {
        reader.read(subtag, Some(subtag.to_lowercase()), None);
    }
    let meant = reader.tag.map(|subtags| subtags.join("-"));
    match reader.unknown {
        Some(subtag) => Tag::Unknown { subtag, meant },
        None => Tag::Known(meant.unwrap_or_default()),
    }
}

/// The subtags that were read, and the first that is in no registry.
struct Reader {
    /// `None` if nothing is known that was meant by one of them.
    tag: Option<Vec<String>>,
    unknown: Option<String>,
}

impl Reader {
    fn read(&mut self, subtag: &str, known: Option<String>, meant: Option<String>) {
        if known.is_none() {
            self.unknown.get_or_insert_with(|| subtag.to_owned());
        }
        match (known.or(meant), &mut self.tag) {
            (Some(subtag), Some(tag)) => tag.push(subtag),
            _ => self.tag = None,
        }
    }
}

fn is_language(subtag: &str) -> bool {
    let code = subtag.to_lowercase();
    match code.len() {
        2 => has_code("language", &code),
        3 => entries("languages").flat_map(|codes| codes.split(' ')).any(|known| known == code),
        _ => false,
    }
}

fn language_meant(word: &str) -> Option<String> {
    let word = word.to_lowercase();
    // Chinese and the like have names of several words; the code is the one of the first.
    meant("language", &word).map(str::to_owned)
}

fn is_alphabetic(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn titlecase(subtag: &str) -> String {
    let mut titlecase = subtag.to_ascii_lowercase();
    if let Some(first) = titlecase.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    titlecase
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(tag: &str) -> Tag {
        Tag::Known(tag.to_owned())
    }

    #[test]
    fn tags_of_the_registry_are_known_in_any_case() {
        for (word, tag) in [
            ("en", "en"),
            ("EN", "en"),
            ("pt_BR", "pt-BR"),
            ("pt_br", "pt-BR"),
            ("zh_hans", "zh-Hans"),
            ("zh_Hant_TW", "zh-Hant-TW"),
            ("es_419", "es-419"),
            ("gsw", "gsw"),
            ("uk", "uk"),
            ("sr_Latn", "sr-Latn"),
            ("sl_rozaj", "sl-rozaj"),
            ("de_1996", "de-1996"),
            ("en_GB_oxendict", "en-GB-oxendict"),
            ("tl", "tl"),
            ("no", "no"),
        ] {
            assert_eq!(language_tag(word), known(tag), "{word}");
        }
    }

    #[test]
    fn other_words_are_read_as_the_tag_that_was_meant() {
        for (word, meant) in [
            ("english", Some("en")),
            ("german", Some("de")),
            ("German", Some("de")),
            ("deutsch", Some("de")),
            ("français", Some("fr")),
            ("francais", Some("fr")),
            ("germn", Some("de")),
            ("ger", Some("de")),
            ("deu", Some("de")),
            ("eng", Some("en")),
            ("iw", Some("he")),
            ("in", Some("id")),
            ("sh", Some("sr-Latn")),
            ("en_UK", Some("en-GB")),
            ("en_USA", Some("en-US")),
            ("pt_brazil", Some("pt-BR")),
            ("zh_Hanz", Some("zh-Hans")),
            ("english_UK", Some("en-GB")),
            ("xx", None),
            ("xyzzy", None),
            ("und", None),
            ("mul", None),
            ("en_QQ", None),
        ] {
            match language_tag(word) {
                Tag::Unknown { meant: found, .. } => assert_eq!(found.as_deref(), meant, "{word}"),
                Tag::Known(tag) => panic!("{word} is read as {tag}"),
            }
        }
    }

    #[test]
    fn countries_have_two_letters_and_are_found_by_their_names() {
        for code in ["us", "gb", "de", "xk", "ie"] {
            assert!(is_country(code), "{code}");
        }
        for (word, meant) in [
            ("uk", Some("gb")),
            ("usa", Some("us")),
            ("ger", None),
            ("deu", Some("de")),
            ("germany", Some("de")),
            ("Germany", Some("de")),
            ("united_kingdom", Some("gb")),
            ("ireland", Some("ie")),
            ("xx", None),
            ("eu", None),
            ("un", None),
        ] {
            assert!(!is_country(word), "{word}");
            assert_eq!(country_meant(word), meant, "{word}");
        }
    }
}
