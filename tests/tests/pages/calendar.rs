//! Days in every language, against ICU.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_locale_core::Locale;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const TEXTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../policy-runtime/texts");

/// The languages of the library, by their folders.
fn languages() -> Vec<String> {
    let folders = fs::read_dir(TEXTS).unwrap();
    let mut tags: Vec<_> =
        folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    tags.sort();
    assert!(tags.len() >= 30, "{tags:?}");
    tags
}

/// ICU's name for it: the variety that is meant, with the digits that the texts have.
fn locale(tag: &str) -> Locale {
    let variety = match tag {
        "en" => "en-GB",
        "pt" => "pt-PT",
        other => other,
    };
    format!("{variety}-u-nu-latn").parse().unwrap()
}

fn bundle(tag: &str, source: String) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
    bundle
}

fn say(bundle: &FluentBundle<FluentResource>, id: &str, arguments: &[(&str, u16)]) -> String {
    let arguments: FluentArgs<'_> = arguments.iter().copied().collect();
    let pattern = bundle.get_message(id).unwrap().value().unwrap();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
    assert!(errors.is_empty(), "{errors:?}");
    text
}

/// Where ICU4X puts a date together from its parts, which is not the long form that CLDR has for the language.
const PUT_TOGETHER: [&str; 4] = ["et", "ga", "mt", "sl"];

/// The words and numbers of a date, in whatever order.
fn words(date: &str) -> BTreeSet<&str> {
    let parts = date.split(|c: char| !c.is_alphanumeric());
    parts.map(|part| part.trim_start_matches('0')).filter(|part| !part.is_empty()).collect()
}

/// French says the first of a month as an ordinal, which ICU does not.
fn with_ordinal(tag: &str, day: u8, text: String) -> String {
    match (tag, day) {
        ("fr", 1) => text.replacen('1', "1er", 1),
        _ => text,
    }
}

#[test]
fn every_date_is_written_as_icu_writes_it() {
    for tag in languages() {
        let file = fs::read_to_string(Path::new(TEXTS).join(&tag).join("time.ftl")).unwrap();
        let texts = bundle(&tag, file);
        let icu = DateTimeFormatter::try_new(locale(&tag).into(), YMD::long()).unwrap();
        for month in 1..=12_u8 {
            for day in [1, 2, 10, 22, 28] {
                let ours = say(
                    &texts,
                    "date",
                    &[("day", day.into()), ("month", month.into()), ("year", 2026)],
                );
                let theirs = icu.format(&Date::try_new_gregorian(2026, month, day).unwrap());
                let theirs = with_ordinal(&tag, day, theirs.to_string());
                if PUT_TOGETHER.contains(&&*tag) {
                    assert_eq!(words(&ours), words(&theirs), "{tag}");
                } else {
                    assert_eq!(ours, theirs, "{tag}");
                }
            }
        }
    }
}
