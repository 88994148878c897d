//! Comparison with `icu_locale`: the data of the file, and the fallbacks made of it.
//!
//! `CLDR=write cargo test -p policy-runtime --lib oracle` writes the file anew.

use super::tag;
use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
use icu_locale::{
    DataLocale, Direction, LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality,
    LocaleExpander,
};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Iterates over all codes with these lengths.
fn codes(lengths: std::ops::RangeInclusive<u32>, first: u8) -> impl Iterator<Item = String> {
    lengths.flat_map(move |length| {
        (0..26_u32.pow(length)).map(move |number| {
            let letter =
                |place| char::from(first + u8::try_from(number / 26_u32.pow(place) % 26).unwrap());
            (0..length).rev().map(letter).collect()
        })
    })
}

fn regions() -> impl Iterator<Item = String> {
    codes(2..=2, b'A').chain(["001", "150", "419"].map(str::to_owned))
}

fn languages() -> impl Iterator<Item = String> {
    codes(2..=3, b'a').filter(|code| code.parse::<Locale>().is_ok() && code != "und")
}

/// Aliases that consist of a language and a variant or extended language.
const COMPOUND: &[&str] =
    &["art-lojban", "cel-gaulish", "zh-guoyu", "zh-hakka", "zh-xiang", "hy-arevela", "hy-arevmda"];

fn canonical(tag: &str) -> Locale {
    let mut locale: Locale = tag.parse().unwrap();
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    locale
}

fn chain(identifier: &LanguageIdentifier) -> Vec<String> {
    let fallbacker = LocaleFallbacker::new().for_config(LocaleFallbackConfig::default());
    let mut next = fallbacker.fallback_for(DataLocale::from(identifier));
    let mut chain = Vec::new();
    while !next.get().language.is_unknown() {
        chain.push(next.get().to_string());
        next.step();
    }
    chain
}

fn chain_of(tag: &str) -> Vec<String> {
    chain(&tag.parse().unwrap())
}

/// Writes the lines of the file, in its order.
fn data() -> String {
    let mut text = String::from(
        "# Languages in CLDR 48, as icu_locale has them; `oracle.rs` writes this file.\n",
    );
    let compound = COMPOUND.iter().map(|tag| (*tag).to_owned());
    let signed = regions().map(|region| format!("sgn-{region}"));
    for tag in languages().chain(compound).chain(signed) {
        let found = canonical(&tag).id;
        let is_renamed = found.language.as_str() != tag.split('-').next().unwrap();
        if is_renamed || COMPOUND.contains(&tag.as_str()) {
            let _ = writeln!(text, "alias {tag} {found}");
        }
    }
    for region in codes(2..=2, b'A') {
        if let Some(found) = canonical(&format!("und-{region}")).id.region
            && found.as_str() != region
        {
            let _ = writeln!(text, "region {region} {found}");
        }
    }
    let (mut known, mut written) = (Vec::new(), Vec::new());
    for language in languages() {
        let mut expanded: LanguageIdentifier = language.parse().unwrap();
        LocaleExpander::new_extended().maximize(&mut expanded);
        let Some(script) = expanded.script else { continue };
        known.push(language.clone());
        if chain_of(&format!("{language}-{script}")).first() == Some(&language) {
            let _ = writeln!(text, "script {language} {script}");
            written.push(language);
        }
    }
    let mut parents = String::new();
    for language in &known {
        if let [_, parent] = &chain_of(language)[..] {
            let _ = writeln!(parents, "parent {language} {parent}");
        }
    }
    for language in &written {
        for region in regions() {
            let tag = format!("{language}-{region}");
            let Some(second) = chain_of(&tag).get(1).cloned() else { continue };
            let script = second.strip_prefix(&format!("{language}-")).filter(|end| end.len() == 4);
            if let Some(script) = script {
                let _ = writeln!(text, "script {tag} {script}");
            } else if second != *language && !parents.contains(&format!("parent {language} ")) {
                let _ = writeln!(parents, "parent {tag} {second}");
            }
        }
    }
    text.push_str(&parents);
    text.push_str("parent hi-Latn en-IN\n");
    let is_from_the_right = |tag: &str| {
        let tag: LanguageIdentifier = tag.parse().unwrap();
        LocaleDirectionality::new_extended().get(&tag) == Some(Direction::RightToLeft)
    };
    let scripts: BTreeSet<String> = known
        .iter()
        .filter_map(|language| {
            let mut expanded: LanguageIdentifier = language.parse().unwrap();
            LocaleExpander::new_extended().maximize(&mut expanded);
            Some(expanded.script?.to_string())
        })
        .filter(|script| is_from_the_right(&format!("und-{script}")))
        .collect();
    text.push_str("rtl");
    for script in &scripts {
        text.extend([" ", script]);
    }
    text.push_str("\nrtl");
    for language in known.iter().filter(|language| is_from_the_right(language)) {
        text.extend([" ", language]);
    }
    text.push('\n');
    text
}

#[test]
fn the_file_is_what_cldr_has() {
    let data = data();
    if std::env::var("CLDR").is_ok_and(|task| task == "write") {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/declaration/languages/cldr.txt");
        std::fs::write(file, &data).unwrap();
    }
    let is_different =
        data.lines().zip(include_str!("cldr.txt").lines()).find(|(one, two)| one != two);
    assert_eq!(is_different, None, "CLDR=write writes the file anew");
    assert_eq!(data.len(), include_str!("cldr.txt").len());
}

/// Iterates over the languages whose script the file has.
fn written() -> impl Iterator<Item = &'static str> {
    let words = include_str!("cldr.txt").lines().filter_map(|line| line.strip_prefix("script "));
    words.filter_map(|words| words.split(' ').next()).filter(|tag| !tag.contains('-'))
}

/// Formats the fallbacks that this crate computes.
fn steps(tag: &str) -> Option<Vec<String>> {
    Some(tag::steps(tag)?.iter().map(ToString::to_string).collect())
}

fn expected(tag: &str) -> Vec<String> {
    let mut identifier = canonical(tag).id;
    if identifier.language.as_str() == "no" {
        identifier.language = "nb".parse().unwrap();
    }
    chain(&identifier)
}

#[test]
fn steps_are_those_of_cldr() {
    // Former codes of several regions; which one is meant depends on the language.
    let divided = ["AN", "CS", "FQ", "JT", "MI", "NQ", "NT", "PC", "PU", "PZ", "SU", "WK", "YU"];
    let regions: Vec<String> =
        regions().filter(|region| !divided.contains(&region.as_str())).collect();
    let ends = ["Latn", "Cyrl", "Arab", "Hans", "Hant", "Deva", "Hebr", "valencia", "1901"];
    let with_regions = written()
        .flat_map(|language| regions.iter().map(move |region| format!("{language}-{region}")));
    let with_ends =
        written().flat_map(|language| ends.iter().map(move |end| format!("{language}-{end}")));
    let whole = [
        "zh-Hans-TW",
        "zh-Hant-CN",
        "zh-Hant-HK",
        "sr-Latn-RS",
        "sr-Cyrl-ME",
        "sr-Latn-ME",
        "en-Deva-US",
        "pa-Arab-PK",
        "pa-Guru-PK",
        "ku-Arab-IR",
        "uz-Cyrl-UZ",
        "az-Latn-IR",
        "en-GB-oxendict",
        "ca-ES-valencia",
        "de-CH-1901",
        "sh-RS",
        "sh-Cyrl",
        "cmn-TW",
        "cmn-Hant-TW",
        "mo-MD",
        "iw-IL",
        "no-NO",
        "nn-NO",
        "nb-NO",
        "prs-AF",
        "tl-PH",
        "en-UK",
        "de-DD",
        "sgn-BR",
        "es-419",
        "en-001",
    ];
    let whole = whole.iter().chain(COMPOUND).map(|tag| (*tag).to_owned());
    for tag in languages().chain(with_regions).chain(with_ends).chain(whole) {
        if tag.parse::<Locale>().is_ok() && !tag.starts_with("und") {
            assert_eq!(steps(&tag), Some(expected(&tag)), "{tag}");
        }
    }
}

#[test]
fn directions_are_those_of_cldr() {
    let directions = LocaleDirectionality::new_extended();
    let ends = ["-Arab", "-Latn", "-Hebr", "-Cyrl", "-PK", "-IR", "-AF"];
    let with_ends = written().flat_map(|language| ends.map(|end| format!("{language}{end}")));
    for tag in languages().chain(with_ends) {
        let identifier = canonical(&tag).id;
        let expected = directions.get(&identifier) == Some(Direction::RightToLeft);
        assert_eq!(tag::is_from_the_right(&tag), expected, "{tag}");
    }
}
