//! Which language is spoken.

use crate::wording::language::Wording;
use crate::wording::lookup::best_match;

#[test]
fn the_nearest_tag_is_found() {
    let tags = ["en", "zh-Hans", "zh-Hant", "pt-PT", "fr"];
    for (wanted, expected) in [
        ("zh-Hant-TW", Some("zh-Hant")),
        ("zh-hans", Some("zh-Hans")),
        ("zh", Some("zh-Hans")),
        ("pt-BR", Some("pt-PT")),
        ("fr-CA-x-home", Some("fr")),
        ("frr", None),
        ("de", None),
        ("", None),
        ("--", None),
    ] {
        assert_eq!(best_match(&tags, |tag| *tag, wanted).copied(), expected, "{wanted:?}");
    }
}

#[test]
fn what_no_language_says_reads_as_its_id() {
    for language in ["en", "fr", "tlh"] {
        let wording = Wording::new(language, "tlh");
        assert_eq!(wording.say("no-such-message", None), ("no-such-message".to_owned(), "en"));
        // A message without its argument is none.
        assert_eq!(wording.say("used", None).0, "used");
    }
    assert_eq!(Wording::new("tlh", "fr").say("used-yes", None), ("Oui".to_owned(), "fr"));
    assert_eq!(Wording::new("tlh", "eo").say("used-yes", None), ("Yes".to_owned(), "en"));
}
