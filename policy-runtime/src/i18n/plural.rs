//! Plural categories in the library's languages, by the cardinal rules of CLDR 48 for whole numbers.
//!
//! `fluent-bundle` brings rules of its own, which are wrong for five of these languages. `icu_plurals` has the right ones, but
//! with its dependencies it took a tenth of an application's build time; the test of this module compares with it.

/// Returns the category, by its name in CLDR.
pub(super) fn plural(language: &str, count: u32) -> &'static str {
    let last = count % 10;
    let last_two = count % 100;
    let is_teen = (11..=19).contains(&last_two);
    let is_million = count != 0 && count.is_multiple_of(1_000_000);
    match language {
        "ar" => match (count, last_two) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..) => "many",
            _ => "other",
        },
        "mt" => match (count, last_two) {
            (1, _) => "one",
            (2, _) => "two",
            (0, _) | (_, 3..=10) => "few",
            (_, 11..=19) => "many",
            _ => "other",
        },
        "ga" => match count {
            1 => "one",
            2 => "two",
            3..=6 => "few",
            7..=10 => "many",
            _ => "other",
        },
        "cs" | "sk" => match count {
            1 => "one",
            2..=4 => "few",
            _ => "other",
        },
        "pl" => match (count, last) {
            (1, _) => "one",
            (_, 2..=4) if !is_teen => "few",
            _ => "many",
        },
        "uk" => match last {
            1 if !is_teen => "one",
            2..=4 if !is_teen => "few",
            _ => "many",
        },
        "hr" => match last {
            1 if !is_teen => "one",
            2..=4 if !is_teen => "few",
            _ => "other",
        },
        "lt" => match last {
            1 if !is_teen => "one",
            2.. if !is_teen => "few",
            _ => "other",
        },
        "lv" => match last {
            0 => "zero",
            _ if is_teen => "zero",
            1 => "one",
            _ => "other",
        },
        "ro" => match (count, last_two) {
            (1, _) => "one",
            (0, _) | (_, 1..=19) => "few",
            _ => "other",
        },
        "sl" => match last_two {
            1 => "one",
            2 => "two",
            3 | 4 => "few",
            _ => "other",
        },
        "fr" | "pt" if count <= 1 => "one",
        "ca" | "es" | "fr" | "it" | "pt" if is_million => "many",
        _ if count == 1 => "one",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::catalogue::tags;
    use icu_locale_core::Locale;
    use icu_plurals::{PluralCategory, PluralRules};

    #[test]
    fn rules_are_those_of_cldr() {
        let small = 0..=2_000;
        let large = (1..=400).flat_map(|number| [number * 10_000, number * 10_000 + 1]);
        let counts: Vec<u32> = small.chain(large).chain((u32::MAX - 200)..=u32::MAX).collect();
        for tag in tags() {
            let locale: Locale = tag.parse().unwrap();
            let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
            for &count in &counts {
                let expected = match rules.category_for(count) {
                    PluralCategory::Zero => "zero",
                    PluralCategory::One => "one",
                    PluralCategory::Two => "two",
                    PluralCategory::Few => "few",
                    PluralCategory::Many => "many",
                    PluralCategory::Other => "other",
                };
                assert_eq!(plural(tag, count), expected, "{tag}: {count}");
            }
        }
    }
}
