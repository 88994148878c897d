//! Patterns of names: `draft_{document}_x` has the literal parts `draft_` and `_x`, and the placeholder `document`.

use super::is_identifier;

/// A name split at its placeholders.
pub(crate) struct Pattern {
    /// The literal parts: one more than there are placeholders.
    pub(crate) parts: Vec<String>,
    pub(crate) placeholders: Vec<String>,
}

impl Pattern {
    /// Splits a name. A brace that opens no placeholder belongs to the literal part.
    pub(crate) fn of(name: &str) -> Pattern {
        let (mut parts, mut placeholders) = (Vec::new(), Vec::new());
        let mut literal = String::new();
        let mut rest = name;
        while let Some((before, behind)) = rest.split_once('{') {
            let Some((placeholder, after)) =
                behind.split_once('}').filter(|(word, _)| is_placeholder(word))
            else {
                break;
            };
            literal.push_str(before);
            parts.push(std::mem::take(&mut literal));
            placeholders.push(placeholder.to_owned());
            rest = after;
        }
        literal.push_str(rest);
        parts.push(literal);
        Pattern { parts, placeholders }
    }
}

/// Returns whether a word in braces is a placeholder. A raw identifier is not one: a name has no `#`.
pub(crate) fn is_placeholder(word: &str) -> bool {
    !word.starts_with("r#") && is_identifier(word)
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
            ("odd{", &["odd{"], &[]),
            ("odd{}", &["odd{}"], &[]),
            ("odd{a-b}", &["odd{a-b}"], &[]),
            ("odd{r#a}", &["odd{r#a}"], &[]),
        ] {
            let pattern = Pattern::of(name);
            assert_eq!(pattern.parts, parts, "{name}");
            assert_eq!(pattern.placeholders, placeholders, "{name}");
        }
    }
}
