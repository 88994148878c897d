//! Names that share a pattern, as template types and regular expressions.

use super::literal::template_part;
use crate::declaration::{CookieDeclaration, Placeholder};

/// A name with placeholders: the literal parts, and what stands between them.
pub(super) struct Pattern {
    pub(super) parts: Vec<&'static str>,
    /// The names of the placeholders, one fewer than the parts.
    pub(super) placeholders: Vec<&'static str>,
    /// Their texts. Empty if all of them stand for any text.
    texts: &'static [Placeholder],
}

impl Pattern {
    /// Reads `draft_{product}`.
    pub(super) fn of(name: &'static str) -> Pattern {
        let (mut parts, mut placeholders) = (Vec::new(), Vec::new());
        let mut rest = name;
        while let Some((part, (placeholder, behind))) =
            rest.split_once('{').and_then(|(part, behind)| Some((part, behind.split_once('}')?)))
        {
            parts.push(part);
            placeholders.push(placeholder);
            rest = behind;
        }
        parts.push(rest);
        Pattern { parts, placeholders, texts: &[] }
    }

    /// Reads the name of a cookie, which is a pattern only if the declaration is a family.
    pub(super) fn of_cookie(cookie: &CookieDeclaration) -> Pattern {
        if cookie.is_family() {
            Pattern { texts: cookie.placeholders, ..Pattern::of(cookie.name) }
        } else {
            Pattern { parts: vec![cookie.name], placeholders: Vec::new(), texts: &[] }
        }
    }

    pub(super) fn is_family(&self) -> bool {
        !self.placeholders.is_empty()
    }

    /// Returns the text of each placeholder.
    pub(super) fn texts(&self) -> impl Iterator<Item = Placeholder> {
        let texts = self.texts.iter().copied().chain(std::iter::repeat(Placeholder::Text));
        texts.take(self.placeholders.len())
    }

    /// Returns the type of all names.
    pub(super) fn template(&self) -> String {
        if !self.is_family() {
            return super::literal::string(self.parts.first().unwrap_or(&""));
        }
        let types = self.texts().map(|text| match text {
            Placeholder::Integer { .. } => "${bigint}",
            Placeholder::Bool => "${boolean}",
            Placeholder::Text | Placeholder::Uuid { .. } => "${string}",
        });
        self.interleaved("`", types, template_part, "`")
    }

    /// Returns a regular expression of all names. The bounds of numbers are left out.
    pub(super) fn regular_expression(&self) -> String {
        let texts = self.texts().map(|text| match text {
            Placeholder::Integer { .. } => "(?:0|(?:-|~2d)?[1-9][0-9]*)",
            Placeholder::Bool => "(?:true|false)",
            Placeholder::Uuid { .. } => {
                "[0-9a-f]{8}(?:(?:-|~2d)[0-9a-f]{4}){3}(?:-|~2d)[0-9a-f]{12}"
            }
            Placeholder::Text => ".+",
        });
        self.interleaved("/^", texts, escaped, "$/s")
    }

    /// Returns whether names of another pattern are names of this one, and not the other way round.
    pub(super) fn contains(&self, other: &Pattern) -> bool {
        let is_wider = !other.is_family() || !other.has(&self.example());
        self.is_family() && self.has(&other.example()) && is_wider
    }

    fn example(&self) -> String {
        self.interleaved("", std::iter::repeat("x"), str::to_owned, "")
    }

    /// Returns whether a name has the literal parts of this pattern in order, with a text between each two.
    fn has(&self, name: &str) -> bool {
        let [first, middle @ .., last] = self.parts.as_slice() else {
            return self.parts.first().is_some_and(|part| *part == name);
        };
        let inner = name.strip_prefix(first).and_then(|rest| rest.strip_suffix(last));
        let Some(mut rest) = inner else { return false };
        for part in middle {
            let mut letters = rest.chars();
            let Some((_, behind)) = letters.next().and_then(|_| letters.as_str().split_once(part))
            else {
                return false;
            };
            rest = behind;
        }
        !rest.is_empty()
    }

    fn interleaved(
        &self,
        begin: &str,
        between: impl Iterator<Item = &'static str>,
        write: impl Fn(&str) -> String,
        end: &str,
    ) -> String {
        let mut between = between.take(self.placeholders.len());
        let mut text = begin.to_owned();
        for part in &self.parts {
            text.push_str(&write(part));
            text.push_str(between.next().unwrap_or_default());
        }
        text + end
    }
}

/// Escapes a literal within a regular expression, whose delimiter is `/`.
fn escaped(part: &str) -> String {
    let mut text = String::new();
    for c in part.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || c == '_' => text.push(c),
            c if c.is_ascii_graphic() => text.extend(['\\', c]),
            // Without the flag `u` an escape is one unit of UTF-16.
            c => {
                text.extend(
                    c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")),
                );
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_a_template_and_a_regular_expression() {
        let pattern = Pattern::of("a.{x}-`{y}");
        assert_eq!((pattern.placeholders.as_slice(), pattern.is_family()), (&["x", "y"][..], true));
        assert_eq!(pattern.template(), r"`a.${string}-\`${string}`");
        assert_eq!(pattern.regular_expression(), r"/^a\..+\-\`.+$/s");
        let one = Pattern::of("prefs[theme]/é");
        assert_eq!((one.template().as_str(), one.is_family()), ("\"prefs[theme]/é\"", false));
        assert_eq!(one.regular_expression(), r"/^prefs\[theme\]\/\u00e9$/s");
    }

    #[test]
    fn the_narrower_of_two_patterns_is_within_the_wider() {
        for (wide, narrow) in
            [("draft-{x}", "draft-new"), ("wp-{x}", "wp-time-{x}"), ("{x}-z", "{x}-y-z")]
        {
            let (wide, narrow) = (Pattern::of(wide), Pattern::of(narrow));
            assert!(wide.contains(&narrow) && !narrow.contains(&wide), "{}", narrow.template());
        }
        assert!(
            !Pattern::of("draft-{x}").contains(&Pattern::of("draft-")),
            "a text has a character"
        );
        assert!(!Pattern::of("a").contains(&Pattern::of("a")));
    }
}
