//! Durations in words.

use crate::i18n::catalogue::{Catalogue, tags};
use crate::i18n::duration::Duration;
use std::collections::BTreeSet;

const UNITS: [&str; 6] = [
    "duration-seconds",
    "duration-minutes",
    "duration-hours",
    "duration-days",
    "duration-months",
    "duration-years",
];

#[test]
fn lifetimes_use_the_largest_exact_unit() {
    const HOUR: u32 = 3600;
    const DAY: u32 = 24 * HOUR;
    for (seconds, english, french) in [
        (0, "0 seconds", "0 seconde"),
        (1, "1 second", "1 seconde"),
        (90, "90 seconds", "90 secondes"),
        (60, "1 minute", "1 minute"),
        (30 * 60, "30 minutes", "30 minutes"),
        (90 * 60, "90 minutes", "90 minutes"),
        (HOUR, "1 hour", "1 heure"),
        (12 * HOUR, "12 hours", "12 heures"),
        (36 * HOUR, "36 hours", "36 heures"),
        (DAY, "1 day", "1 jour"),
        (7 * DAY, "7 days", "7 jours"),
        (1_209_600, "14 days", "14 jours"),
        (30 * DAY, "30 days", "30 jours"),
        (45 * DAY, "45 days", "45 jours"),
        (60 * DAY, "2 months", "2 mois"),
        (90 * DAY, "3 months", "3 mois"),
        (100 * DAY, "100 days", "100 jours"),
        (180 * DAY, "6 months", "6 mois"),
        (31_104_000, "12 months", "12 mois"),
        (365 * DAY, "1 year", "1 an"),
        (390 * DAY, "13 months", "13 mois"),
        (400 * DAY, "400 days", "400 jours"),
        (730 * DAY, "2 years", "2 ans"),
        (3650 * DAY, "10 years", "10 ans"),
        (u32::MAX, "4294967295 seconds", "4294967295 secondes"),
    ] {
        let Duration { count, unit } = Duration::from_seconds(seconds);
        let say = |language| Catalogue::new(language, "en").say_counted(unit, count).0;
        assert_eq!((&*say("en"), &*say("fr")), (english, french), "{seconds} s");
    }
}

#[test]
fn every_number_has_its_plural() {
    // Cases that the plural rules of `fluent-bundle` get wrong.
    for (language, count, months) in [
        ("lt", 1, "1 mėnuo"),
        ("lt", 11, "11 mėnesių"),
        ("lt", 13, "13 mėnesių"),
        ("lt", 22, "22 mėnesiai"),
        ("lv", 11, "11 mēnešu"),
        ("lv", 21, "21 mēnesis"),
        ("lv", 111, "111 mēnešu"),
        ("ro", 1, "1 lună"),
        ("ro", 19, "19 luni"),
        ("ro", 20, "20 de luni"),
        ("ro", 101, "101 luni"),
        ("ro", 120, "120 de luni"),
        ("ro", 102, "102 luni"),
        ("ar", 2, "شهران"),
        ("ar", 3, "3 أشهر"),
        ("ar", 11, "11 شهرًا"),
        ("ar", 100, "100 شهر"),
        ("ar", 103, "103 أشهر"),
        ("pl", 22, "22 miesiące"),
        ("pl", 25, "25 miesięcy"),
        ("sl", 2, "2 meseca"),
        ("sl", 103, "103 meseci"),
        ("ga", 7, "7 mí"),
    ] {
        assert_eq!(Catalogue::new(language, "en").say_counted("duration-months", count).0, months);
    }
}

#[test]
fn every_duration_names_its_number() {
    for tag in tags() {
        let catalogue = Catalogue::new(tag, tag);
        for unit in UNITS {
            let said: Vec<_> = (0..=400).map(|count| catalogue.say_counted(unit, count)).collect();
            for (count, (text, language)) in said.iter().enumerate() {
                // Arabic has words of its own for one and for two of a thing.
                let is_word = tag == "ar" && matches!(count, 1 | 2);
                assert_eq!(text.contains(&count.to_string()), !is_word, "{tag}: {text}");
                assert_eq!(*language, tag);
            }
            let texts: BTreeSet<_> = said.iter().collect();
            assert_eq!(texts.len(), said.len(), "{tag}: `{unit}` says two numbers alike");
        }
    }
}
