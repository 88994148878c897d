//! Comparison with the registries that crates hold.
//!
//! `TAGS=write cargo test -p policy-macros oracle` writes the file anew.

use super::REGISTRY;
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Codes of ISO 639-3 that stand for no language.
const SPECIAL: [&str; 4] = ["mis", "mul", "und", "zxx"];

/// Codes that the registry of language tags calls deprecated (RFC 5646). CLDR has more aliases, of codes that are valid.
const DEPRECATED: [&str; 7] = ["bh", "in", "iw", "ji", "jw", "mo", "sh"];

/// Scripts with which English is written.
const OF_ENGLISH: [&str; 3] = ["Dsrt", "Latn", "Shaw"];

/// Names that are in no registry, and one code that the countries of Europe use beside it.
const COUNTRIES: [(&str, &str); 9] = [
    ("gb", "england"),
    ("gb", "great_britain"),
    ("gb", "united_kingdom"),
    ("nl", "holland"),
    ("us", "america"),
    ("us", "united_states"),
    ("cz", "czech_republic"),
    ("ru", "russia"),
    ("xk", "kosovo"),
];

fn letters(length: u32) -> impl Iterator<Item = String> {
    (0..26_u32.pow(length)).map(move |number| {
        let letter =
            |place| char::from(b'a' + u8::try_from(number / 26_u32.pow(place) % 26).unwrap());
        (0..length).rev().map(letter).collect()
    })
}

/// The tag of an alias in CLDR, if a tag is one.
fn alias(tag: &str) -> Option<String> {
    let mut locale: Locale = tag.parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let canonical = locale.id.to_string();
    (canonical != tag).then_some(canonical)
}

/// A name as a word of the policy language: without accents that a keyboard may lack, too.
fn words(name: &str) -> BTreeSet<String> {
    let name = name.split([',', ';', '(', '/']).next().unwrap().trim().to_lowercase();
    let word = |text: &str| {
        let joined = text.split([' ', '-']).collect::<Vec<_>>().join("_");
        joined.chars().all(|c| c.is_alphabetic() || c == '_').then_some(joined)
    };
    let plain: String = name
        .chars()
        .map(|c| match c {
            'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' => 'a',
            'é' | 'è' | 'ê' | 'ë' | 'ě' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ç' | 'č' => 'c',
            'ñ' => 'n',
            'š' => 's',
            other => other,
        })
        .collect();
    [word(&name), word(&plain)].into_iter().flatten().filter(|word| !word.is_empty()).collect()
}

fn line(text: &mut String, kind: &str, code: &str, spellings: BTreeSet<String>) {
    let words: Vec<String> = [kind, code].map(str::to_owned).into_iter().chain(spellings).collect();
    let _ = writeln!(text, "{}", words.join(" "));
}

/// Writes the lines of the file, in its order.
fn data() -> String {
    let mut text = String::from(
        "# ISO 639 as isolang has it, ISO 3166-1 as rust_iso3166 has it, aliases and scripts of CLDR; `oracle.rs` writes this file.\n",
    );
    let mut longer = Vec::new();
    let aliases: Vec<(String, String)> =
        letters(3).chain(letters(2)).filter_map(|code| Some((alias(&code)?, code))).collect();
    for language in isolang::languages() {
        let Some(code) = language.to_639_1().filter(|code| !DEPRECATED.contains(code)) else {
            if !SPECIAL.contains(&language.to_639_3()) && language.to_639_1().is_none() {
                longer.push(language.to_639_3());
            }
            continue;
        };
        let mut spellings = words(language.to_name());
        spellings.extend(language.to_autonym().map(words).unwrap_or_default());
        spellings.insert(language.to_639_3().to_owned());
        let other =
            aliases.iter().filter(|(canonical, _)| canonical == code).map(|(_, other)| other);
        // Codes of ISO 639-2/B, and deprecated ones; other aliases are languages of their own.
        let is_code = |other: &&String| match other.len() {
            2 => DEPRECATED.contains(&other.as_str()),
            _ => isolang::Language::from_639_3(other).is_none(),
        };
        spellings.extend(other.filter(is_code).cloned());
        line(&mut text, "language", code, spellings);
    }
    for code in DEPRECATED {
        let canonical = alias(code).unwrap();
        if canonical.len() != 2 {
            line(&mut text, "language", &canonical, [code.to_owned()].into());
        }
    }
    longer.sort_unstable();
    let _ = writeln!(text, "languages {}", longer.join(" "));
    for code in letters(4) {
        let mut expanded: LanguageIdentifier = format!("und-{code}").parse().unwrap();
        let script = expanded.script.unwrap();
        LocaleExpander::new_extended().maximize(&mut expanded);
        let is_known = !expanded.language.is_unknown() && expanded.language.as_str() != "en";
        if is_known || OF_ENGLISH.contains(&script.as_str()) {
            let _ = writeln!(text, "script {script}");
        }
    }
    for code in letters(2) {
        let country = rust_iso3166::from_alpha2(&code.to_uppercase());
        let mut spellings: BTreeSet<String> = COUNTRIES
            .iter()
            .filter(|(of, _)| *of == code)
            .map(|(_, name)| (*name).to_owned())
            .collect();
        if country.is_none() && code != "xk" {
            continue;
        }
        if let Some(country) = country {
            spellings.extend(words(country.name.trim_end_matches('*')));
            spellings.insert(country.alpha3.to_lowercase());
        }
        let renamed = letters(2).filter(|other| {
            rust_iso3166::from_alpha2(&other.to_uppercase()).is_none()
                && alias(&format!("und-{}", other.to_uppercase()))
                    == Some(format!("und-{}", code.to_uppercase()))
        });
        spellings.extend(renamed);
        line(&mut text, "country", &code, spellings);
    }
    text
}

#[test]
fn the_file_has_the_codes_of_the_registries() {
    let data = data();
    if std::env::var("TAGS").is_ok_and(|mode| mode == "write") {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/syntax/tags/registry.txt");
        std::fs::write(file, &data).unwrap();
        return;
    }
    let differing = data.lines().zip(REGISTRY.lines()).find(|(new, old)| new != old);
    assert_eq!(differing, None);
    assert_eq!(data.len(), REGISTRY.len());
}
