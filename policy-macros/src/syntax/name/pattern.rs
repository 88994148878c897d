//! Patterns of names: `draft_{document}_x` has the literal parts `draft_` and `_x`, and the placeholder `document`.

/// A name split at its placeholders.
pub(crate) struct Pattern {
    /// The literal parts: one more than there are placeholders.
    pub(crate) parts: Vec<String>,
    pub(crate) placeholders: Vec<String>,
}

impl Pattern {
    /// Splits a name. A brace that belongs to no placeholder is kept in the literal part; [`mended`] has a name without any.
    pub(crate) fn of(name: &str) -> Pattern {
        let (mut parts, mut placeholders) = (Vec::new(), Vec::new());
        let mut literal = String::new();
        for piece in pieces(name) {
            match piece {
                Piece::Literal(text) => literal.push_str(text),
                Piece::Open => literal.push('{'),
                Piece::Close => literal.push('}'),
                Piece::Placeholder(word) => {
                    parts.push(std::mem::take(&mut literal));
                    placeholders.push(word.to_owned());
                }
            }
        }
        parts.push(literal);
        Pattern { parts, placeholders }
    }

    /// Returns the name with other placeholders.
    pub(crate) fn with(&self, placeholders: &[String]) -> String {
        let mut name = String::new();
        for (index, part) in self.parts.iter().enumerate() {
            name.push_str(part);
            if let Some(word) = placeholders.get(index) {
                name.push_str(&braced(word));
            }
        }
        name
    }
}

/// Writes a placeholder.
pub(crate) fn braced(word: &str) -> String {
    format!("{{{word}}}")
}

/// A piece of a name.
enum Piece<'n> {
    Literal(&'n str),
    Placeholder(&'n str),
    /// A `{` that opens no placeholder.
    Open,
    /// A `}` that closes none.
    Close,
}

fn pieces(name: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = name;
    std::iter::from_fn(move || {
        if let Some(behind) = rest.strip_prefix('{') {
            if let Some((word, after)) = behind.split_once('}').filter(|(word, _)| is_word(word)) {
                rest = after;
                return Some(Piece::Placeholder(word));
            }
            rest = behind;
            return Some(Piece::Open);
        }
        if let Some(behind) = rest.strip_prefix('}') {
            rest = behind;
            return Some(Piece::Close);
        }
        let end = rest.find(['{', '}']).unwrap_or(rest.len());
        let (literal, behind) = rest.split_at(end);
        rest = behind;
        (!literal.is_empty()).then_some(Piece::Literal(literal))
    })
}

/// Returns whether a word in braces is a placeholder: letters, digits and `_`, no digit first. Keywords of Rust are words, too,
/// as a placeholder is called by nothing unless it is a parameter.
pub(crate) fn is_word(word: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric() || c == '_';
    word.chars().all(is_letter) && !word.is_empty() && !word.starts_with(|c: char| c.is_numeric())
}

/// Returns the name with every brace that belongs to no placeholder mended, or `None` if it has none. `words` are the names of
/// the parameters, which stand for what the braces do not name.
pub(crate) fn mended(name: &str, words: &[String]) -> Option<String> {
    let is_stray = |piece: &Piece<'_>| matches!(piece, Piece::Open | Piece::Close);
    if !pieces(name).any(|piece| is_stray(&piece)) {
        return None;
    }
    let mut used = Pattern::of(name).placeholders;
    let mut unnamed = words.iter().filter(|word| !used.contains(word)).cloned().collect::<Vec<_>>();
    let (mut mended, mut rest) = (String::new(), name);
    while let Some(at) = rest.find(['{', '}']) {
        let (literal, behind) = rest.split_at(at);
        mended.push_str(literal);
        let (brace, behind) = behind.split_at(1);
        rest = behind;
        if brace == "}" {
            continue;
        }
        let end = behind.find(['{', '}']).unwrap_or(behind.len());
        let (text, after) = behind.split_at(end);
        if after.starts_with('{') && text.is_empty() {
            continue;
        }
        if is_word(text) && after.starts_with('}') {
            mended.push_str(&braced(text));
        } else {
            let word = if unnamed.is_empty() { self::word(text) } else { unnamed.remove(0) };
            let word = unused(&word, &used);
            mended.push_str(&braced(&word));
            used.push(word);
        }
        rest = after.strip_prefix('}').unwrap_or(after);
    }
    mended.push_str(rest);
    Some(mended)
}

/// Makes a word of a text in braces, up to a `:` that a format or a type follows.
pub(crate) fn word(text: &str) -> String {
    let text = text.strip_prefix("r#").unwrap_or(text);
    let text = text.split(':').next().unwrap_or_default().trim();
    let plain = |c: char| if c.is_alphanumeric() || c == '_' { c } else { '_' };
    let word: String = text.chars().map(plain).collect();
    let word = word.trim_matches('_').trim_start_matches(char::is_numeric).trim_matches('_');
    if is_word(word) { word.to_owned() } else { "id".to_owned() }
}

/// Returns the word, with a number if it is used already.
pub(crate) fn unused(word: &str, used: &[String]) -> String {
    let numbered = (2..).map(|number: u32| format!("{word}_{number}"));
    let mut words = std::iter::once(word.to_owned()).chain(numbered);
    words.find(|word| !used.contains(word)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_at_placeholders() {
        for (name, parts, placeholders) in [
            ("plain", &["plain"][..], &[][..]),
            ("draft_{document}", &["draft_", ""], &["document"]),
            ("{a}_{b}.x", &["", "_", ".x"], &["a", "b"]),
            ("FLIX_{type}", &["FLIX_", ""], &["type"]),
            ("a_{self}-{_}{größe}", &["a_", "-", "", ""], &["self", "_", "größe"]),
            ("odd{", &["odd{"], &[]),
            ("odd{}", &["odd{}"], &[]),
            ("odd{a-b}", &["odd{a-b}"], &[]),
            ("odd{r#a}", &["odd{r#a}"], &[]),
            ("odd{0}", &["odd{0}"], &[]),
            ("}x{", &["}x{"], &[]),
            ("{{a}}", &["{", "}"], &["a"]),
            ("odd{b{a}", &["odd{b", ""], &["a"]),
        ] {
            let pattern = Pattern::of(name);
            assert_eq!(pattern.parts, parts, "{name}");
            assert_eq!(pattern.placeholders, placeholders, "{name}");
            assert_eq!(pattern.with(&pattern.placeholders), name);
        }
    }

    #[test]
    fn stray_braces_are_mended_so_that_none_is_left() {
        for (name, expected) in [
            ("odd{", "odd{id}"),
            ("odd{}", "odd{id}"),
            ("odd{abc", "odd{abc}"),
            ("odd{a-b}", "odd{a_b}"),
            ("odd{r#a}", "odd{a}"),
            ("odd{0}", "odd{id}"),
            ("odd{8}", "odd{id}"),
            ("odd{id:u64}", "odd{id}"),
            ("odd{a b}c", "odd{a_b}c"),
            ("}x{", "x{id}"),
            ("odd}", "odd"),
            ("{{id}}_a", "{id}_a"),
            ("a_{id}_{}", "a_{id}_{id_2}"),
            ("a_{}_{}", "a_{id}_{id_2}"),
            ("odd{b{a}", "odd{b}{a}"),
            ("{}", "{id}"),
            ("{{{", "{id}"),
        ] {
            let mended = mended(name, &[]).unwrap();
            assert_eq!(mended, expected, "{name}");
            assert!(super::mended(&mended, &[]).is_none(), "{name}");
        }
        assert_eq!(mended("odd_{a}{type}", &[]), None);
        let words = ["post".to_owned(), "page".to_owned()];
        assert_eq!(mended("a_{}_{}", &words).unwrap(), "a_{post}_{page}");
        assert_eq!(mended("a_{post}_{}", &words).unwrap(), "a_{post}_{page}");
    }
}
