use super::{HERE, keys, secret};
use crate::seal::Keys;

#[test]
fn all_keys_open_and_the_first_seals() {
    let (before, prepared, after, retired) = (keys(&[1]), keys(&[1, 2]), keys(&[2, 1]), keys(&[2]));
    let sealed = |keys: &Keys| [keys.sign(HERE, "v"), keys.encrypt(HERE, "v").unwrap()];
    let opens = |keys: &Keys, [signed, encrypted]: &[String; 2]| {
        let (signed, encrypted) = (signed.as_bytes(), encrypted.as_bytes());
        let opened = (keys.verify(HERE, signed).is_some(), keys.decrypt(HERE, encrypted).is_some());
        assert_eq!(opened.0, opened.1);
        opened.0
    };
    for (sealing, opening, expected) in [
        (&before, &before, true),
        (&before, &prepared, true),
        (&before, &after, true),
        (&before, &retired, false),
        (&prepared, &before, true),
        (&prepared, &retired, false),
        (&after, &before, false),
        (&after, &prepared, true),
        (&after, &retired, true),
    ] {
        assert_eq!(opens(opening, &sealed(sealing)), expected, "{sealing:?} {opening:?}");
    }
}

#[test]
fn an_invalid_key_is_named_with_its_fault() {
    let (good, other) = (secret(1), secret(2));
    for (text, message) in [
        (String::new(), "the text is empty; `head"),
        (" \n".to_owned(), "the text is empty; `head"),
        ("not base64!".to_owned(), "key 1 of the text is not base64url; `head"),
        (format!("{good},a+b/"), "key 2 of the text is not base64url; `head"),
        // Non-zero bits in the unused part of the last letter.
        (with_a_bit_too_many(&good), "key 1 of the text is not base64url; `head"),
        ("A".repeat(43), "key 1 of the text is one byte again"),
        (format!("{good},{}", "_".repeat(42) + "8"), "key 2 of the text is one byte again"),
        (
            format!("{good},-2NFNOKW2F6mB1NCCcB5LhDQOzBB8r5QzlfaPRYsPp4"),
            "key 2 of the text is a sample from a documentation",
        ),
        ("abcd".to_owned(), "key 1 of the text has 3 bytes, not 32; `head"),
        (format!("{good},"), "key 2 of the text has 0 bytes, not 32; `head"),
        (format!("{good},{other},{good}"), "key 3 of the text is key 1 again; a new key"),
    ] {
        let error = text.parse::<Keys>().unwrap_err();
        assert!(error.to_string().starts_with(message), "{error}");
        assert!(!error.to_string().contains(&good) && !format!("{error:?}").contains(&good));
    }
}

/// The last letter of 43 has two bits that belong to no byte.
fn with_a_bit_too_many(key: &str) -> String {
    const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let (rest, last) = key.split_at(42);
    let place = LETTERS.find(last).unwrap();
    format!("{rest}{}", &LETTERS[place + 1..place + 2])
}

/// Otherwise a mistaken call would put a secret into the log.
#[test]
fn a_key_in_place_of_the_name_is_not_shown() {
    let good = secret(1);
    for misplaced in [good.clone(), format!("{good},{good}"), good[..40].to_owned(), good + "x"] {
        let error = Keys::from_env(&misplaced).unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains(&misplaced[..20]), "{shown}");
    }
    let error = Keys::from_env("THE_KEYS_OF_OUR_SHOP_AND_OF_ALL_ITS_BRANCHES").unwrap_err();
    assert!(error.to_string().contains("`THE_KEYS_OF_OUR_SHOP_AND_OF_ALL_ITS_BRANCHES`"));
}

#[test]
fn white_space_and_padding_around_keys_are_ignored() {
    let text = format!(" {},\n{}=\n", secret(1), secret(2));
    assert_eq!(format!("{:?}", text.parse::<Keys>().unwrap()), "Keys(2)");
}

#[test]
fn neither_keys_nor_their_errors_show_a_secret() {
    let (good, bytes) = (secret(1), "1, 1, 1, 1");
    let keys = keys(&[1, 2]);
    let wrong = format!("{good},{good}x").parse::<Keys>().unwrap_err();
    let misplaced = Keys::from_env(&good).unwrap_err();
    assert_eq!(
        misplaced.to_string().split(';').next(),
        Some("the environment variable `of that name` is not set")
    );
    for shown in [
        format!("{keys:?}"),
        format!("{keys:#?}"),
        wrong.to_string(),
        format!("{wrong:?}"),
        misplaced.to_string(),
        format!("{misplaced:?}"),
    ] {
        assert!(!shown.contains(&good) && !shown.contains(bytes), "{shown}");
    }
}

#[test]
fn generated_keys_differ() {
    let (left, right) = (Keys::generate(), Keys::generate());
    assert!(right.verify(HERE, left.sign(HERE, "v").as_bytes()).is_none());
}

/// Short texts are encrypted on the stack, long ones on the heap.
#[test]
fn texts_of_any_length_round_trip() {
    let keys = keys(&[1]);
    for length in 0..600 {
        let text = "x".repeat(length);
        let sealed = keys.encrypt(HERE, &text).unwrap();
        assert_eq!(sealed.len(), ((12 + length + 16) * 4).div_ceil(3), "{length}");
        assert_eq!(keys.decrypt(HERE, sealed.as_bytes()), Some(text));
    }
}
