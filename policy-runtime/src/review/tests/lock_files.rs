//! The format of the lock file, and files that are none.

use super::super::{Difference, LockError, Review};
use super::version;
use crate::policy::Policy;
use proptest::prelude::*;

version! { one { updated: "2026-11-22", languages: [en], } {
    provider ads { name: "Ads Inc.", privacy: "https://ads.example/privacy" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        /// Remembers what you chose here.
        consent cookie choice {}
        /// Holds your basket.
        cookie basket: u64 { because: basket, lifetime: 2 weeks sliding, path: "/shop", same_site: strict }
        /// Remembers your colours.
        storage "shop.theme" as theme in local { because: interface }
    }
    /// Shows advertisements.
    purpose Ads: third_party {
        title: "Advertising",
        data: [browsing, identifier],
        /// Advertisements.
        embed banner(id: u64) {
            provider: ads,
            frame: ["https://ads.example/banner/{id}"],
            cookie id { lifetime: unknown, stored_on: "ads.example" }
        }
    }
    retired { cookie older {} cookie old { path: "/shop" } }
} }

version! { otherwise { languages: [en], updated: "2026-11-22", } {
    /// Shows advertisements.
    purpose Ads: third_party {
        title: "Advertising",
        data: [identifier, browsing],
        /// Advertisements.
        embed advertisement(number: u64) {
            provider: agency,
            frame: ["https://ads.example/banner/{number}"],
            cookie id { lifetime: unknown, stored_on: "ads.example" }
        }
    }
    retired { cookie old { path: "/shop" } cookie older {} }
    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        /// Remembers your colours.
        storage "shop.theme" as theme in local { because: interface }
        /// Holds your basket.
        cookie basket: String { because: basket, lifetime: 14 days sliding, path: "/shop", same_site: strict }
        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }
    provider agency { name: "Ads Inc.", privacy: "https://ads.example/privacy" }
} }

fn lock_file() -> String {
    Review::lock_file(one::Shop::document()).unwrap()
}

#[test]
fn a_lock_file_has_what_is_not_the_default() {
    let text = lock_file();
    // The fingerprint is that of the compiler.
    let terms = format!("{:08x}", one::Shop::document().purposes[1].fingerprint);
    assert_eq!(
        text.replace(&terms, "TERMS"),
        r#"{
  "version": 1,
  "policy": "Shop",
  "declaration": {
    "consent_cookie": "choice",
    "contact": "privacy@kettle.example",
    "controller": "Kettle & Cup",
    "languages": ["en"],
    "refusal": "180 days",
    "updated": "2026-11-22",
    "written_in": "en"
  },
  "providers": {
    "Ads Inc.": { "privacy": "https://ads.example/privacy" },
    "Kettle & Cup": { "country": "fr", "privacy": "https://kettle.example/privacy" }
  },
  "purposes": {
    "Ads": {
      "agreed_lifetime": "unknown",
      "data": ["browsing", "identifier"],
      "kind": "third_party",
      "rule": "ask",
      "sells": true,
      "terms": "TERMS"
    },
    "Essential": { "kind": "necessary" }
  },
  "cookies": {
    "basket": {
      "because": "basket",
      "lifetime": "14 days sliding",
      "path": "/shop",
      "purpose": "Essential",
      "same_site": "strict"
    },
    "choice": { "lifetime": "180 days", "purpose": "Essential", "set_by": "consent" },
    "id on ads.example": { "embed": "banner", "lifetime": "unknown", "provider": "Ads Inc.", "purpose": "Ads", "set_by": "embed" }
  },
  "storage": {
    "shop.theme in local": { "because": "interface", "purpose": "Essential" }
  },
  "embeds": {
    "banner": { "frame": ["https://ads.example/banner/{id}"], "provider": "Ads Inc.", "purpose": "Ads" }
  },
  "retired": [
    "old { path: \"/shop\" }",
    "older"
  ],
  "texts": {
    "Ads": { "en": "10dffc57f80a" },
    "Ads.title": { "en": "7c50f8a38a76" },
    "Essential": { "en": "7e92a1d02eb3" },
    "Essential.title": { "en": "16c37f16f5bb" },
    "Shop": { "en": "f01e3f7494eb" },
    "banner": { "en": "0a3919a2a68c" },
    "basket": { "en": "5e88548a02f4" },
    "choice": { "en": "158cb0ce1d12" },
    "id": { "en": "0a3919a2a68c" },
    "theme": { "en": "9b51dba30ac6" }
  }
}
"#
    );
}

#[test]
fn order_and_identifiers_of_providers_are_no_facts() {
    let review = Review::new(otherwise::Shop::document(), &lock_file()).unwrap();
    let messages: Vec<_> = review.differences().iter().map(Difference::message).collect();
    // The identifier of an embed is part of the fingerprint.
    assert!(
        messages.iter().all(|message| message.contains("banner")
            || message.contains("advertisement")
            || message.contains("`Ads`")
            || message.contains("`id on")),
        "{messages:?}"
    );
}

#[test]
fn a_lock_file_is_read_with_other_ends_of_lines() {
    let text = "\u{feff}".to_owned() + &lock_file().replace('\n', "\r\n");
    assert!(Review::new(one::Shop::document(), &text).unwrap().is_reviewed());
}

#[test]
fn a_file_that_is_none_is_refused_with_its_reason() {
    let text = lock_file();
    let refused = |text: &str| Review::new(one::Shop::document(), text).unwrap_err().to_string();
    for (text, expected) in [
        (String::new(), "it is no lock file: it is empty"),
        ("\u{feff}\r\n".to_owned(), "it is no lock file: it is empty"),
        (text[..text.len() / 2].to_owned(), "it is no lock file: EOF while parsing"),
        ("[]".to_owned(), "it is no lock file: invalid length 0"),
        ("{}".to_owned(), "it is no lock file: missing field `version`"),
        (
            text.replace("\"version\": 1", "\"version\": 2"),
            "it is of version 2 of the format, and this build of `policy-runtime` knows version 1",
        ),
        (
            text.replace("\"providers\"", "\"vendors\""),
            "it is no lock file: unknown field `vendors`",
        ),
        (text.replace("\"choice\"", "7"), "it is no lock file: key must be a string"),
        (
            text.replace("\"180 days\"", "180"),
            "it is no lock file: invalid type: integer `180`, expected `true`, a word or a list of words",
        ),
        (text.clone() + "x", "it is no lock file: trailing characters"),
    ] {
        let message = refused(&text);
        assert!(message.starts_with(expected), "{message}");
    }
    assert_eq!(Review::between(&text, "{").unwrap_err(), Review::between("{", &text).unwrap_err());
    assert!(matches!(Review::between("", &text), Err(LockError::Malformed(_))));
}

#[test]
fn every_marker_of_a_conflict_is_one() {
    for marker in ["<<<<<<< HEAD", "<<<<<<<", "||||||| 1a2b3c4", "=======", ">>>>>>> branch"] {
        for end in ["\n", "\r\n"] {
            let text =
                lock_file().replace("  \"providers\"", &format!("{marker}{end}  \"providers\""));
            let refused = Review::new(one::Shop::document(), &text).unwrap_err();
            assert_eq!(refused, LockError::Conflicts, "{marker}");
        }
    }
}

/// The reviewer sees the first of two, and the comparison the last.
#[test]
fn a_name_stands_once() {
    let text = lock_file();
    for (first, second, name) in [
        ("\"choice\":", "\"choice\": {}, \"choice\":", "choice"),
        ("\"lifetime\":", "\"lifetime\": \"1 day\", \"lifetime\":", "lifetime"),
        ("\"en\":", "\"en\": \"0\", \"en\":", "en"),
        ("\"Ads.title\":", "\"Ads.title\": {}, \"Ads.title\":", "Ads.title"),
        ("\"contact\":", "\"contact\": \"\", \"contact\":", "contact"),
    ] {
        let doubled = text.replacen(first, second, 1);
        assert_ne!(doubled, text, "{first}");
        let refused = Review::new(one::Shop::document(), &doubled).unwrap_err().to_string();
        let expected = format!("it is no lock file: `{name}` stands twice at line ");
        assert!(refused.starts_with(&expected), "{refused}");
    }
}

/// These facts stand in sentences as they are, and a comparison depends on them.
#[test]
fn times_terms_and_rules_are_those_of_a_review() {
    const HOSTILE: &str = "ask, <img src=x onerror=alert(1)> @team";
    let text = lock_file();
    let terms = format!("{:08x}", one::Shop::document().purposes[1].fingerprint);
    for (fact, other, expected) in [
        ("\"14 days sliding\"", "\"30 moons\"", "`lifetime` of `basket` is no time"),
        ("\"14 days sliding\"", "[\"14 days\"]", "`lifetime` of `basket` is no time"),
        ("\"refusal\": \"180 days\"", "\"refusal\": \"<b>\"", "`refusal` of `Shop` is no time"),
        (&terms, "zzzzzzzz", "`terms` of `Ads` is no fingerprint"),
        (&terms, "+1234567", "`terms` of `Ads` is no fingerprint"),
        ("\"rule\": \"ask\"", &format!("\"rule\": \"{HOSTILE}\""), "`rule` of `Ads` is no rule"),
        ("\"rule\": \"ask\"", "\"rule\": \"ask, \"", "`rule` of `Ads` is no rule"),
        (
            "  \"texts\"",
            &format!(
                "  \"regions\": [{{ \"codes\": \"DE\", \"rules\": {{ \"Ads\": \"{HOSTILE}\" }} }}],\n  \"texts\""
            ),
            "`rule` of `Ads` is no rule",
        ),
        (
            "  \"texts\"",
            "  \"regions\": [{ \"codes\": \"DE\", \"kept\": \"<b>\", \"rules\": {} }],\n  \"texts\"",
            "`kept` of `regions` is no time",
        ),
        ("\"sells\": true", "\"sells\": false", "invalid type: boolean `false`, expected `true`"),
    ] {
        let changed = text.replacen(fact, other, 1);
        assert_ne!(changed, text, "{fact}");
        let refused = Review::new(one::Shop::document(), &changed).unwrap_err().to_string();
        assert!(refused.starts_with(&format!("it is no lock file: {expected}")), "{refused}");
    }
}

proptest! {
    /// Whatever stands in the file: a review is made, or an error, and what it says stays on its lines.
    #[test]
    fn a_changed_file_is_compared_or_refused(
        at in 0_usize..10_000,
        length in 0_usize..40,
        inserted in "[ -~\u{e9}\n\"{},:0-9]{0,20}",
    ) {
        let text = lock_file();
        let at = at % text.len();
        let end = (at + length).min(text.len());
        let changed = match (text.get(..at), text.get(end..)) {
            (Some(before), Some(behind)) => before.to_owned() + &inserted + behind,
            _ => inserted,
        };
        if let Ok(review) = Review::new(one::Shop::document(), &changed) {
            let accepted = review.accepted().unwrap();
            prop_assert!(Review::new(one::Shop::document(), &accepted).unwrap().is_reviewed());
            for difference in review.differences() {
                prop_assert!(!difference.message().contains('\n'));
            }
            prop_assert!(review.to_markdown().starts_with("### "));
        }
    }
}
