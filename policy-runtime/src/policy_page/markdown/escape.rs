//! Escaping of characters that Markdown would read as markup.

use std::fmt::Write;

/// Writes a link. Links do not nest, so a bare address in `words` stays text and needs no escaping.
pub(super) fn link(words: &str, url: &str) -> String {
    format!("[{}](<{}>)", escape(words, BareAddresses::Whole), destination(url))
}

/// Writes a name as code, or as escaped text if it has a character that would end the code or the table cell.
pub(super) fn code(name: &str) -> String {
    if name.is_empty() || name.contains(|c: char| "`|\\".contains(c) || c.is_control()) {
        escape(name, BareAddresses::Broken)
    } else {
        format!("`{name}`")
    }
}

/// Percent-encodes characters of an address that would end `<..>` or the table cell.
fn destination(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for byte in url.bytes() {
        match byte {
            b'&' => out.push_str("\\&"),
            b'!'..=b'~' if !b"<>|\\`\"".contains(&byte) => out.push(char::from(byte)),
            _ => {
                // Writing into a string does not fail.
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// Treatment of `https://` and `www.` in a text, which GFM turns into links.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum BareAddresses {
    /// Escaped, so that they stay text.
    Broken,
    /// As they are.
    Whole,
}

/// Escapes a text and joins its lines.
pub(super) fn escape(text: &str, addresses: BareAddresses) -> String {
    let words: Vec<_> = text.split_ascii_whitespace().collect();
    let line = words.join(" ");
    let mut out = String::with_capacity(line.len());
    for (index, character) in line.char_indices() {
        let (before, after) = (&line[..index], &line[index + character.len_utf8()..]);
        let is_markup = match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '|' | '~' | '#' | '$' => true,
            '-' | '+' | '=' => index == 0,
            ':' => addresses == BareAddresses::Broken && after.starts_with("//"),
            '.' if addresses == BareAddresses::Broken && ends_with_www(before) => true,
            '.' | ')' => index > 0 && before.bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        };
        if is_markup {
            out.push('\\');
        }
        out.push(character);
    }
    out
}

fn ends_with_www(text: &str) -> bool {
    text.len()
        .checked_sub(3)
        .and_then(|start| text.get(start..))
        .is_some_and(|end| end.eq_ignore_ascii_case("www"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        for (text, expected) in [
            ("plain, (text) – déjà vu!", "plain, (text) – déjà vu!"),
            ("a|b", r"a\|b"),
            ("# heading #", r"\# heading \#"),
            ("- item", r"\- item"),
            ("+ item", r"\+ item"),
            ("* item", r"\* item"),
            ("=====", r"\====="),
            ("---", r"\---"),
            ("1. item", r"1\. item"),
            ("23) item", r"23\) item"),
            ("in 2026. Then", "in 2026. Then"),
            ("> quote", r"\> quote"),
            ("    code", "code"),
            ("two\nlines\r\n\n# here", r"two lines \# here"),
            ("snake_case `code` ~gone~", r"snake\_case \`code\` \~gone\~"),
            ("[words](https://evil.example)", r"\[words\](https\://evil.example)"),
            ("![i](x)", r"!\[i\](x)"),
            ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
            ("&lt;b&gt;", r"\&lt;b\&gt;"),
            (r"back\slash \| \[", r"back\\slash \\\| \\\["),
            ("see WWW.evil.example", r"see WWW\.evil.example"),
            ("$x$", r"\$x\$"),
            ("a\u{a0}: b", "a\u{a0}: b"),
            ("", ""),
        ] {
            assert_eq!(escape(text, BareAddresses::Broken), expected, "{text:?}");
        }
    }

    #[test]
    fn names_are_code_unless_that_would_end() {
        assert_eq!(code("__Host-sid"), "`__Host-sid`");
        assert_eq!(code("a|b`c"), r"a\|b\`c");
    }

    #[test]
    fn addresses_end_neither_the_link_nor_the_cell() {
        assert_eq!(
            link("a]b", "https://x/?a=1&amp;b=|>\\ é"),
            r"[a\]b](<https://x/?a=1\&amp;b=%7C%3E%5C%20%C3%A9>)"
        );
    }
}
