//! Escaping of text.

/// Appends text as HTML: the five characters that can end a text or a quoted attribute become character references.
pub(super) fn push_escaped(text: &str, html: &mut String) {
    let mut rest = text;
    while let Some((before, reference, behind)) = split_at_special(rest) {
        html.push_str(before);
        html.push_str(reference);
        rest = behind;
    }
    html.push_str(rest);
}

/// Splits a text at its first special character into what stands before, the reference of the character, and what stands behind.
fn split_at_special(text: &str) -> Option<(&str, &'static str, &str)> {
    let (place, reference) =
        text.bytes().enumerate().find_map(|(place, octet)| Some((place, reference(octet)?)))?;
    Some((text.get(..place)?, reference, text.get(place + 1..)?))
}

fn reference(octet: u8) -> Option<&'static str> {
    match octet {
        b'"' => Some("&#34;"),
        b'&' => Some("&#38;"),
        b'\'' => Some("&#39;"),
        b'<' => Some("&#60;"),
        b'>' => Some("&#62;"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::push_escaped;
    use proptest::prelude::*;

    fn escaped(text: &str) -> String {
        let mut html = String::from("<p>");
        push_escaped(text, &mut html);
        html
    }

    #[test]
    fn the_five_special_characters_are_references() {
        assert_eq!(
            escaped("<a title=\"O'Hara & Söhne\">\u{2028}"),
            "<p>&#60;a title=&#34;O&#39;Hara &#38; Söhne&#34;&#62;\u{2028}"
        );
        assert_eq!(escaped(""), "<p>");
        assert_eq!(escaped("&&"), "<p>&#38;&#38;");
    }

    proptest! {
        #[test]
        fn every_text_is_escaped_as_askama_escapes_it(text in "(\\PC|[<>&\"'])*") {
            let expected = askama::filters::escape(&text, askama::filters::Html).unwrap();
            prop_assert_eq!(escaped(&text), format!("<p>{expected}"));
        }
    }
}
