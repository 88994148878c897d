//! Selection of the language of a message.

use crate::i18n::catalogue::Catalogue;
use crate::i18n::direction::{begins_from_right, direction};

#[test]
fn the_direction_is_that_of_the_script() {
    for (tag, expected) in [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("iw", "rtl"),
        ("fa", "rtl"),
        ("dv", "rtl"),
        ("ckb", "rtl"),
        ("az-Arab", "rtl"),
        ("az", "ltr"),
        ("pa-PK", "rtl"),
        ("pa", "ltr"),
        ("ks-Deva", "ltr"),
        ("zh-Hant", "ltr"),
        ("", "ltr"),
        ("<script>", "ltr"),
    ] {
        assert_eq!(direction(tag), expected, "{tag}");
    }
}

#[test]
fn a_text_is_written_from_the_side_of_its_first_letter() {
    for (text, expected) in [
        ("اقتراحات", true),
        ("«שלום» Ltd.", true),
        ("(Kettle, Inc.)", false),
        ("*.tube.example", false),
        ("2026-11-22", false),
        ("", false),
    ] {
        assert_eq!(begins_from_right(text), expected, "{text}");
    }
}

#[test]
fn an_unknown_message_shows_its_id() {
    for language in ["en", "fr", "tlh"] {
        let catalogue = Catalogue::new(language, "tlh");
        assert_eq!(catalogue.say("no-such-message", None), ("no-such-message".to_owned(), "en"));
        // A message without its argument is none.
        assert_eq!(catalogue.say("used", None).0, "used");
    }
    assert_eq!(Catalogue::new("tlh", "fr").say("used-yes", None), ("Oui".to_owned(), "fr"));
    assert_eq!(Catalogue::new("tlh", "eo").say("used-yes", None), ("Yes".to_owned(), "en"));
}
