//! The names of variants as the texts of cookies.

/// Converts a name to lower case with `-` between its words: `NewestFirst` is `newest-first`. A word begins at a capital
/// behind a small letter or a digit, and at the last of several capitals before a small letter (`HTTPOnly` is `http-only`);
/// `_` separates words.
pub(super) fn kebab(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut text = String::with_capacity(name.len() + 4);
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| letters.get(index)).copied();
        let behind = letters.get(index + 1).copied();
        let begins_word = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_ascii_digit()
                    || before.is_uppercase() && behind.is_some_and(char::is_lowercase)
            });
        let is_gap = *letter == '_';
        if (begins_word || is_gap) && !text.is_empty() && !text.ends_with('-') {
            text.push('-');
        }
        if !is_gap {
            text.extend(letter.to_lowercase());
        }
    }
    text.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::kebab;

    #[test]
    fn names_become_words_with_dashes() {
        for (name, text) in [
            ("Dark", "dark"),
            ("NewestFirst", "newest-first"),
            ("HTTPOnly", "http-only"),
            ("HTTP", "http"),
            ("X", "x"),
            ("Utf8", "utf8"),
            ("Http2Only", "http2-only"),
            ("A4", "a4"),
            ("A4Paper", "a4-paper"),
            ("Snake_Case", "snake-case"),
            ("SCREAMING_CASE", "screaming-case"),
            ("_Odd__Name_", "odd-name"),
            ("dark", "dark"),
            ("Été", "été"),
            ("_", ""),
            ("_1", "1"),
        ] {
            assert_eq!(kebab(name), text, "{name}");
        }
    }
}
