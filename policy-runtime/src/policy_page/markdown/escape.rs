//! Escaping of characters that Markdown would read as markup.

use std::fmt::Write;

/// Appends a link. Links do not nest, so a bare address in `words` stays text and needs no escaping.
pub(super) fn link(out: &mut String, words: &str, url: &str) {
    out.push('[');
    escape_into(out, words, BareAddresses::Whole);
    out.push_str("](<");
    destination(out, url);
    out.push_str(">)");
}

/// Appends a name as code, or as escaped text if it has a character that would end the code or the table cell.
pub(super) fn code(out: &mut String, name: &str) {
    let ends_code = |c: char| matches!(c, '`' | '|' | '\\') || c.is_control();
    if name.is_empty() || name.contains(ends_code) {
        escape_into(out, name, BareAddresses::Broken);
    } else {
        out.push('`');
        out.push_str(name);
        out.push('`');
    }
}

/// Appends an address, with characters percent-encoded that would end `<..>` or the table cell.
fn destination(out: &mut String, url: &str) {
    let is_plain = |byte: u8| {
        byte.is_ascii_graphic() && !matches!(byte, b'<' | b'>' | b'|' | b'\\' | b'`' | b'"' | b'&')
    };
    if url.bytes().all(is_plain) {
        out.push_str(url);
        return;
    }
    for byte in url.bytes() {
        if byte == b'&' {
            out.push_str("\\&");
        } else if is_plain(byte) {
            out.push(char::from(byte));
        } else {
            // Writing into a string does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
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
    let mut out = String::with_capacity(text.len());
    escape_into(&mut out, text, addresses);
    out
}

/// Appends a text, escaped and with its lines joined.
pub(super) fn escape_into(out: &mut String, text: &str, addresses: BareAddresses) {
    if is_plain(text) {
        out.push_str(text);
        return;
    }
    let start = out.len();
    for (index, word) in text.split_ascii_whitespace().enumerate() {
        if index > 0 {
            out.push(' ');
        }
        // Most words have no markup.
        if word.bytes().any(may_be_markup) {
            escape_word(out, start, word, addresses);
        } else {
            out.push_str(word);
        }
    }
}

/// Returns whether a text surely stays as it is, which most texts do: one line with nothing that is markup anywhere, and nothing
/// that begins a list or an address.
fn is_plain(text: &str) -> bool {
    let mut before = b' ';
    let is_plain = |byte: u8| {
        let is_plain = match byte {
            b' ' => before != b' ',
            b'/' => before != b'/',
            b'w' | b'W' => !matches!(before, b'w' | b'W'),
            b'!'..=b'~' => !matches!(
                byte,
                b'\\'
                    | b'`'
                    | b'*'
                    | b'_'
                    | b'['
                    | b']'
                    | b'<'
                    | b'>'
                    | b'&'
                    | b'|'
                    | b'~'
                    | b'#'
                    | b'$'
            ),
            _ => byte >= 0x80,
        };
        before = byte;
        is_plain
    };
    let begins_plain = !text.starts_with(|c: char| c.is_ascii_digit() || "-+=".contains(c));
    begins_plain && !text.ends_with(' ') && text.bytes().all(is_plain)
}

/// Returns whether a character is markup somewhere in a text.
fn may_be_markup(byte: u8) -> bool {
    byte.is_ascii_punctuation() && !matches!(byte, b',' | b'(' | b'\'' | b'"' | b'/' | b';')
}

/// Appends a word, escaped. The text begins at `start`.
fn escape_word(out: &mut String, start: usize, word: &str, addresses: BareAddresses) {
    let begins_text = out.len() == start;
    let mut written = 0;
    for (index, byte) in word.bytes().enumerate().filter(|(_, byte)| may_be_markup(*byte)) {
        // A character of markup is one byte.
        let (before, after) = (&word[..index], &word[index + 1..]);
        let is_markup = match byte {
            b'\\' | b'`' | b'*' | b'_' | b'[' | b']' | b'<' | b'>' | b'&' | b'|' | b'~' | b'#'
            | b'$' => true,
            b'-' | b'+' | b'=' => begins_text && index == 0,
            b':' => addresses == BareAddresses::Broken && after.starts_with("//"),
            b'.' if addresses == BareAddresses::Broken && ends_with_www(before) => true,
            b'.' | b')' => {
                begins_text && index > 0 && before.bytes().all(|byte| byte.is_ascii_digit())
            }
            _ => false,
        };
        if is_markup {
            out.push_str(&word[written..index]);
            out.push('\\');
            written = index;
        }
    }
    out.push_str(&word[written..]);
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
    fn a_plain_text_stays_as_it_is() {
        for (text, expected) in [
            ("Keeps you signed in, from page to page.", true),
            ("Été: 30 days - or more (at most)", true),
            ("", true),
            ("a  b", false),
            ("a ", false),
            ("1. a", false),
            ("- a", false),
            ("a_b", false),
            ("https://x", false),
            ("www.x", false),
            ("a\tb", false),
        ] {
            assert_eq!(is_plain(text), expected, "{text:?}");
        }
        // The short way and the long way agree.
        let alphabet = "a1 w/:.-(_é";
        for one in alphabet.chars() {
            for other in alphabet.chars() {
                for last in alphabet.chars() {
                    let text: String = [one, other, last].iter().collect();
                    if is_plain(&text) {
                        assert_eq!(escape(&text, BareAddresses::Broken), text);
                        let long = escape(&format!("{text} *"), BareAddresses::Broken);
                        assert_eq!(long, format!("{text} \\*"), "{text:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn names_are_code_unless_that_would_end() {
        for (name, expected) in [("__Host-sid", "`__Host-sid`"), ("a|b`c", r"a\|b\`c")] {
            let mut out = String::new();
            code(&mut out, name);
            assert_eq!(out, expected);
        }
    }

    #[test]
    fn addresses_end_neither_the_link_nor_the_cell() {
        let mut out = String::new();
        link(&mut out, "a]b", "https://x/?a=1&amp;b=|>\\ é");
        assert_eq!(out, r"[a\]b](<https://x/?a=1\&amp;b=%7C%3E%5C%20%C3%A9>)");
    }
}
