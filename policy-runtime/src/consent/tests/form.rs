//! Forms of all kinds: those that show something, those that showed something else, and those that were made up.

use super::declared::{Sharing, Shop, Suggestions};
use super::of;
use crate::clock::Now;
use crate::consent::decision::Circumstances;
use crate::consent::record::Record;
use crate::consent::transition::divide;
use crate::{Choice, Policy};
use proptest::prelude::*;

type Fields = Vec<(String, String)>;

/// The hidden fields of a form that shows every purpose.
fn shown() -> Fields {
    let fields = Choice::<Shop>::shown_fields("en", Shop::document().purposes.iter().copied());
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The hidden fields with what a purpose's says instead.
fn with_print(identifier: &str, print: &str) -> Fields {
    let mut fields = shown();
    for (_, value) in &mut fields {
        if value.starts_with(&format!("{identifier}:")) {
            print.clone_into(value);
        }
    }
    fields
}

fn with(mut fields: Fields, more: &[(&str, &str)]) -> Fields {
    fields.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    fields
}

/// The choice of a form, and whether it allows something that it did not show.
fn chosen(fields: &Fields) -> (Vec<(&'static str, bool)>, bool) {
    let choice = read(fields).unwrap();
    let (now, document) = (Now::default(), Shop::document());
    let regime = document.strictest_regime();
    let circumstances = Circumstances::new(&now, false, document.consent, regime, false);
    let division = divide(choice.data(), &Record::default(), circumstances);
    let answers = division.choice.purposes().map(|(purpose, allow)| (purpose.identifier, allow));
    (answers.collect(), choice.data().allows_unshown() || division.allows_unasked)
}

fn read(fields: &Fields) -> Result<Choice<Shop>, crate::ParseChoiceError> {
    Choice::from_form(fields.iter().map(|(name, value)| (name, value)))
}

const ALLOW: [(&str, &str); 1] = [("all", "allow")];

#[test]
fn a_form_allows_what_it_shows_and_no_more() {
    let all = [("Audience", true), ("Suggestions", true), ("Sharing", true)];
    assert_eq!(chosen(&with(shown(), &ALLOW)), (all.to_vec(), false));
    let one = [("Suggestions", "allow"), ("Sharing", "refuse")];
    let expected = vec![("Suggestions", true), ("Sharing", false)];
    assert_eq!(chosen(&with(shown(), &one)), (expected, false));
    // The button that was pressed stands above what was ticked.
    let ticked = [("Suggestions", "refuse"), ("all", "allow")];
    assert_eq!(chosen(&with(shown(), &ticked)).0, all);

    let banner = Choice::<Shop>::shown_fields("en", [of(Suggestions)]);
    let banner: Fields = banner.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    assert_eq!(chosen(&with(banner.clone(), &ALLOW)), (vec![("Suggestions", true)], false));
    let beyond = with(banner, &[("all", "allow"), ("Sharing", "allow")]);
    assert_eq!(chosen(&beyond), (vec![("Suggestions", true)], true), "asked again");
}

#[test]
fn a_form_that_shows_nothing_refuses_and_allows_nothing() {
    let none = Fields::new();
    assert_eq!(chosen(&with(none.clone(), &ALLOW)), (vec![], true));
    assert_eq!(chosen(&with(none.clone(), &[("Sharing", "allow")])), (vec![], true));
    let mixed = [("Sharing", "allow"), ("Suggestions", "refuse")];
    assert_eq!(chosen(&with(none.clone(), &mixed)), (vec![("Suggestions", false)], true));
    let refusals = [("Audience", false), ("Suggestions", false), ("Sharing", false)];
    assert_eq!(chosen(&with(none, &[("all", "refuse")])), (refusals.to_vec(), false));
}

/// The answer "No objection" is no consent to a purpose that is asked since.
#[test]
fn no_objection_is_no_consent_to_what_is_asked_since() {
    let audience = shown().into_iter().find(|(_, value)| value.starts_with("Audience:")).unwrap().1;
    assert!(audience.contains(":not-asked:"), "{audience}");
    let sharing = shown().into_iter().find(|(_, value)| value.starts_with("Sharing:")).unwrap().1;
    assert!(sharing.contains(":asked:"), "{sharing}");
    let before = with_print("Sharing", &sharing.replace(":asked:", ":not-asked:"));
    assert_eq!(chosen(&with(before.clone(), &[("Sharing", "allow")])), (vec![], true));
    assert!(!chosen(&with(before, &ALLOW)).0.contains(&("Sharing", true)));
    // What was asked and is not any longer can stay on.
    let before = with_print("Audience", &audience.replace(":not-asked:", ":asked:"));
    assert_eq!(chosen(&with(before, &[("Audience", "allow")])), (vec![("Audience", true)], false));
}

#[test]
fn of_two_tokens_neither_counts() {
    let token =
        |fields: Fields| read(&with(fields, &ALLOW)).unwrap().data().token().map(str::to_owned);
    let one = with(shown(), &[("choice_token", "a")]);
    assert_eq!(token(one.clone()).as_deref(), Some("a"));
    for other in ["a", "b"] {
        assert_eq!(token(with(one.clone(), &[("choice_token", other)])), None);
    }
}

/// Of a purpose that is not as it was shown nothing is allowed; all else that the form says counts.
#[test]
fn what_was_shown_otherwise_is_asked_again() {
    let fingerprint = format!("{:08x}", of(Sharing).fingerprint);
    let print = |lifetime: &str| format!("Sharing:{fingerprint}:{lifetime}:asked:00000000");
    let month = 30 * 86_400;
    for (print, counts) in [
        (print(&month.to_string()), true),
        (print(&(month + 1).to_string()), true), // longer than it is now
        (print(&(month - 1).to_string()), false),
        (print("0"), false),
        (print(""), false),
        (print("-1"), false),
        (print("+2592000"), false),
        (print("2592000.0"), false),
        (print(&"9".repeat(30)), false),
        (print("٢٥٩٢٠٠٠"), false),
        (format!("{}:", print(&month.to_string())), false),
        (format!("Sharing:{fingerprint}:{month}"), false),
        (format!("Sharing:{fingerprint}:{month}:asked"), false),
        (format!("Sharing:{fingerprint}:{month}:not-asked:00000000"), false),
        (format!("Sharing:{fingerprint}:{month}::00000000"), false),
        (format!("Sharing:00000000:{month}:asked:00000000"), false),
        (format!("Sharing:{}:{month}:00000000", fingerprint.to_uppercase() + " "), false),
        (format!("Sharing:+{}:{month}:00000000", &fingerprint[1..]), false),
        ("Sharing".to_owned(), false),
        ("Sharing:".to_owned(), false),
        ("Sharing:::::::".to_owned(), false),
        (format!("Sharing:{}", "é".repeat(30_000)), false),
    ] {
        let form = with_print("Sharing", &print);
        let (purposes, allows_unshown) = chosen(&with(form.clone(), &ALLOW));
        assert_eq!(purposes.contains(&("Sharing", true)), counts, "{print}");
        assert!(purposes.contains(&("Suggestions", true)), "{print}");
        assert_eq!(allows_unshown, !counts, "{print}");
        // What was ticked is refused even so.
        let ticked = with(form, &[("Sharing", "refuse"), ("all", "allow")]);
        assert!(chosen(&ticked).0.contains(&("Sharing", counts)), "{print}");
    }
}

#[test]
fn the_print_of_one_purpose_is_none_of_another() {
    let shown = with_print("Sharing", "Unknown:00000000:0:asked:00000000");
    assert_eq!(chosen(&with(shown.clone(), &[("Sharing", "allow")])), (vec![], true));
    let audience = shown.iter().find(|(_, value)| value.starts_with("Audience:")).unwrap();
    let as_another = audience.1.replacen("Audience", "Sharing", 1);
    let shown = with(shown.clone(), &[("shown-purpose", &as_another), ("Sharing", "allow")]);
    assert_eq!(chosen(&shown), (vec![], true));
}

/// A browser sends each field of our forms once.
#[test]
fn what_stands_there_twice_is_no_consent() {
    let sharing = shown().into_iter().find(|(_, value)| value.starts_with("Sharing:")).unwrap().1;
    for more in [
        &[("shown-purpose", &*sharing), ("Sharing", "allow")][..],
        &[("shown-purpose", "Sharing:0:0:asked:0"), ("Sharing", "allow")],
        &[("shown-policy", "Shop"), ("Sharing", "allow")],
        &[("shown-language", "en"), ("Sharing", "allow")],
        &[("shown-language", "fr"), ("Sharing", "allow")],
        &[("Sharing", "allow"), ("Sharing", "allow")],
    ] {
        assert_eq!(chosen(&with(shown(), more)), (vec![], true), "{more:?}");
    }
    let twice = [("all", "allow"), ("all", "allow")];
    assert_eq!(chosen(&with(shown(), &twice)), (vec![], true));
    let refused = (vec![("Sharing", false)], false);
    for order in [["allow", "refuse"], ["refuse", "allow"]] {
        let answers = order.map(|answer| ("Sharing", answer));
        assert_eq!(chosen(&with(shown(), &answers)), refused, "the refusal counts");
    }
}

#[test]
fn a_button_that_allows_does_not_undo_the_refusal_of_a_purpose_that_was_not_shown() {
    let mut fields = shown();
    fields.retain(|(_, value)| !value.starts_with("Sharing:"));
    let answers = [("Sharing", "refuse"), ("all", "allow")];
    let expected = [("Audience", true), ("Suggestions", true), ("Sharing", false)];
    assert_eq!(chosen(&with(fields, &answers)), (expected.to_vec(), false));
}

#[test]
fn without_policy_or_language_a_print_says_nothing() {
    for missing in ["shown-policy", "shown-language"] {
        let mut fields = with(shown(), &ALLOW);
        fields.retain(|(name, _)| name != missing);
        assert_eq!(chosen(&fields), (vec![], true), "{missing}");
        let answers = [("all", "refuse")];
        assert!(chosen(&with(fields, &answers)).0.iter().all(|(_, allow)| !allow));
    }
    for language in ["", "fr", "EN", "en-GB", "en\0", "und", &"en-".repeat(20_000)] {
        let mut fields = with(shown(), &ALLOW);
        fields.retain(|(name, _)| name != "shown-language");
        let fields = with(fields, &[("shown-language", language)]);
        assert_eq!(chosen(&fields), (vec![], true), "{language}");
        assert_eq!(read(&fields).unwrap().data().language(), None);
    }
}

#[test]
fn the_form_of_another_policy_is_none() {
    for other in ["Portal", "", "shop", "Shop ", "Sh\u{f6}p"] {
        for answer in ["allow", "refuse"] {
            let mut fields = with(shown(), &[("all", answer)]);
            let theirs = [("shown-policy", other)];
            assert!(read(&with(fields.clone(), &theirs)).unwrap_err().is_of_another_policy());
            fields.retain(|(name, _)| name != "shown-policy");
            let error = read(&with(fields, &theirs)).unwrap_err();
            assert!(error.is_of_another_policy());
            assert_eq!(error.to_string(), "the form shows another policy");
        }
    }
    assert!(!read(&shown()).unwrap_err().is_of_another_policy(), "it has no choice");
}

/// A form that shows other words is a consent to what is done, and no proof that these words were shown.
#[test]
fn a_form_in_earlier_words_is_recorded_as_one() {
    let reworded = |print: &str, answer| {
        let fields = with_print("Sharing", print);
        read(&with(fields, &[("Sharing", answer)])).unwrap().data().expressed_by()
    };
    let present = shown().into_iter().find(|(_, value)| value.starts_with("Sharing:")).unwrap().1;
    let (names, _) = present.rsplit_once(':').unwrap();
    let other_words = format!("{names}:00000000");
    for answer in ["allow", "refuse"] {
        assert_eq!(reworded(&present, answer), "form");
        assert_eq!(reworded(&other_words, answer), "earlier_form");
    }
    assert_eq!(reworded("Sharing:00000000:0:asked:00000000", "refuse"), "earlier_form");
    // The words of a purpose that is not chosen do not matter.
    let fields = with_print("Sharing", &other_words);
    let choice = read(&with(fields, &[("Suggestions", "allow")])).unwrap();
    assert_eq!((choice.data().expressed_by(), choice.data().language()), ("form", Some("en")));
}

#[test]
fn the_form_says_its_language_and_the_application_does_not() {
    let choice = read(&with(shown(), &ALLOW)).unwrap();
    assert_eq!(choice.shown_in("fr").data().language(), Some("en"));
    let made_up = read(&with(Fields::new(), &[("all", "refuse")])).unwrap();
    assert_eq!(made_up.data().language(), None);
    assert_eq!(made_up.shown_in("en-GB").data().language(), Some("en"));
}

/// A form allows only what exactly one true print shows, whatever else it holds, and a refusal of all holds.
#[test]
fn no_form_allows_what_it_did_not_show() {
    const NAMES: [&str; 6] = ["all", "Sharing", "Suggestions", "Audience", "Essential", "other"];
    let answer = (prop::sample::select(&NAMES[..]), prop::sample::select(&["allow", "refuse"][..]));
    let answers = prop::collection::vec(answer, 0..5);
    let kept = prop::collection::vec(0..3_usize, shown().len());
    proptest!(|(answers in answers, kept in kept)| {
        let hidden = shown().into_iter().zip(&kept);
        let hidden: Fields = hidden.flat_map(|(field, times)| vec![field; *times]).collect();
        let form = with(hidden.clone(), &answers);
        let Ok(choice) = read(&form) else { return Ok(()) };
        let once = |is_meant: &dyn Fn(&str, &str) -> bool| {
            hidden.iter().filter(|(name, value)| is_meant(name, value)).count() == 1
        };
        for (purpose, allow) in choice.data().purposes() {
            let identifier = purpose.identifier;
            let says = |answer| answers.contains(&(identifier, answer)) || answers.contains(&("all", answer));
            if allow {
                prop_assert!(once(&|name, _| name == "shown-policy"));
                prop_assert!(once(&|name, _| name == "shown-language"));
                let print = format!("{identifier}:");
                prop_assert!(once(&|_, value| value.starts_with(&print)));
                prop_assert!(says("allow") && !answers.contains(&("all", "refuse")));
            } else {
                prop_assert!(says("refuse"));
            }
        }
        if answers.contains(&("all", "refuse")) {
            prop_assert_eq!(choice.data().purposes().filter(|(_, allow)| !allow).count(), 3);
        }
    });
}
