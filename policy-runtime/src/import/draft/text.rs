//! Texts of a source, made safe as comments and strings of Rust.

/// Maximum length of a text that is taken over, in characters. Visitors read a sentence.
const MAX_TEXT_CHARS: usize = 1000;
/// Maximum length of the text with its markup, in octets.
const MAX_MARKUP_OCTETS: usize = 16 << 10;

/// Returns a text on one line, without markup, control characters and characters that hide or turn what stands beside them.
///
/// A line end would let a source write into the policy; rustc refuses the characters that turn the direction of text.
pub(in crate::import) fn cleaned(text: &str) -> String {
    if is_clean(text.as_bytes()) {
        return text.to_owned();
    }
    let mut end = text.len().min(MAX_MARKUP_OCTETS);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let visible: String = without_tags(text.get(..end).unwrap_or_default())
        .chars()
        .filter(|c| !is_hidden(*c))
        .map(as_space)
        .collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    words.join(" ").chars().take(MAX_TEXT_CHARS).collect::<String>().trim_end().to_owned()
}

/// Returns whether nothing is to be removed from a text: most texts are so.
fn is_clean(text: &[u8]) -> bool {
    let mut before = b' ';
    for octet in text {
        let is_second_space = *octet == b' ' && before == b' ';
        if is_second_space || !(b' '..=b'~').contains(octet) || matches!(octet, b'<' | b'&') {
            return false;
        }
        before = *octet;
    }
    text.len() <= MAX_TEXT_CHARS && (text.is_empty() || before != b' ')
}

/// Returns whether a character is invisible, or turns the direction of the text around it.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

fn as_space(c: char) -> char {
    if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }
}

/// Returns whether a tag stands within a word or sentence, so that no space takes its place.
fn is_inline(tag: &str) -> bool {
    const INLINE: &[&str] =
        &["a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong", "u"];
    let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next();
    name.is_some_and(|name| INLINE.contains(&name.to_ascii_lowercase().as_str()))
}

/// Removes tags of HTML, as configurations of banners have links in their texts, and replaces the usual references.
fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        plain.push_str(before);
        let behind = tag.get(1..).unwrap_or_default();
        let is_tag = behind.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        match behind.find('>').filter(|_| is_tag) {
            Some(end) => {
                if !is_inline(behind) {
                    plain.push(' ');
                }
                rest = behind.get(end + 1..).unwrap_or_default();
            }
            None => {
                plain.push('<');
                rest = behind;
            }
        }
    }
    plain.push_str(rest);
    if !plain.contains('&') {
        return plain;
    }
    let references = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    references.iter().fold(plain, |text, (reference, sign)| text.replace(reference, sign))
}

/// Returns the language of a tag, without its region: `de` of `de-AT`.
pub(in crate::import) fn language(tag: &str) -> Option<&str> {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    let is_language = language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase());
    is_language.then_some(language)
}

/// Returns a string literal of Rust.
pub(crate) fn quoted(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => literal.extend(['\\', c]),
            c if c.is_control() || is_hidden(c) => literal.extend(c.escape_unicode()),
            c => literal.push(c),
        }
    }
    literal.push('"');
    literal
}

/// Returns whether a text is an address that visitors can follow: the compiler refuses others.
pub(in crate::import) fn is_address(text: &str) -> bool {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = host.and_then(|rest| rest.split(['/', '?', '#']).next());
    let is_letter = |c: char| c.is_alphanumeric() || "-._".contains(c);
    let is_host = |host: &str| {
        host.contains('.')
            && host.split('.').all(|label| !label.is_empty())
            && host.chars().all(is_letter)
    };
    host.is_some_and(is_host)
        && !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"\\{}".contains(c))
        && !["/./", "/../"].iter().any(|segment| text.contains(segment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_on_one_line_and_without_markup() {
        for (text, plain) in [
            ("Counts\n visits.\r\n", "Counts visits."),
            ("Our <a class=\"x\" href=\"/p\">privacy&nbsp;policy</a>.", "Our privacy policy."),
            ("a < b &amp;&amp; c > d", "a < b && c > d"),
            ("*/ } } fn evil() {}", "*/ } } fn evil() {}"),
            ("turn\u{202e}ed \u{200b}hidden\u{2028}next", "turned hidden next"),
            ("<script", "<script"),
        ] {
            assert_eq!(cleaned(text), plain, "{text:?}");
        }
        assert_eq!(cleaned(&"long ".repeat(1000)).len(), MAX_TEXT_CHARS - 1);
    }

    #[test]
    fn strings_are_literals_of_rust() {
        assert_eq!(quoted("a\"b\\c\nd\u{202e}"), r#""a\"b\\c\u{a}d\u{202e}""#);
    }

    #[test]
    fn addresses_are_those_that_the_compiler_takes() {
        for address in
            ["https://a.example/p?x=1#y", "http://www.a.example", "https://münchen.example/"]
        {
            assert!(is_address(address), "{address}");
        }
        for text in [
            "",
            "/privacy",
            "https://a b.example",
            "javascript:alert(1)",
            "https://user@a.example",
            "https://a.example/../b",
            "https://..",
            "https://.example",
            "https://localhost",
            "https://a.example/{id}",
        ] {
            assert!(!is_address(text), "{text}");
        }
    }
}
