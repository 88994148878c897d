//! Characters of a text that its readers do not see, and by which it can read otherwise than it is written ("Trojan Source",
//! CVE-2021-42574): who reviews a policy would approve another text than visitors get.

use crate::diagnostics::Errors;
use crate::diagnostics::code::Code;
use crate::diagnostics::span_range::SpanRange;
use std::fmt::Display;

/// A black flag, behind which characters of U+E0020 to U+E007F spell the flag of a region: that of Scotland.
const FLAG: char = '\u{1f3f4}';
/// Maximum number of characters behind a flag: a code of six and the end, so that a flag hides no sentence (Unicode Technical
/// Standard 51, C.1).
const MAX_TAGS: usize = 7;

/// Returns the first hidden character of a text. Tags that spell a flag are shown.
pub(crate) fn hidden(text: &str) -> Option<char> {
    let mut tags = 0;
    for c in text.chars() {
        if is_tag(c) && tags > 0 {
            tags -= 1;
        } else if is_hidden(c) {
            return Some(c);
        } else {
            tags = if c == FLAG { MAX_TAGS } else { 0 };
        }
    }
    None
}

/// Returns whether readers do not see a character that no script needs. Joiners, soft hyphens, places for breaks, and the marks that
/// give single words a direction belong to texts, and so do breaks of lines.
pub(crate) fn is_hidden(c: char) -> bool {
    !matches!(c, '\n' | '\r' | '\t') && (c.is_control() || turns(c) || is_invisible(c) || is_tag(c))
}

/// Returns whether an address cannot have a character as its readers do not see it: browsers send it as an escape. Joiners belong to
/// paths in some scripts; marks of direction do not (RFC 3987 4.1).
pub(crate) fn is_hidden_in_address(c: char) -> bool {
    is_hidden(c)
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}'
                ..='\u{2064}'
        )
}

/// Returns whether readers see a joiner by its neighbours alone.
pub(crate) fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// Names a character that readers do not see.
pub(crate) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0000}'..='\u{e007f}')
}

/// Reports a hidden character. `text` names the text: "the title of the purpose `Ads`".
pub(crate) fn report_hidden(
    text: impl Display,
    found: char,
    place: impl Into<SpanRange>,
    errors: &mut Errors,
) {
    let message =
        format!("{text} has a character that its readers do not see: {}", code_point(found));
    errors.report(place, Code::TEXT_HIDDEN, &message, "write the text without it");
}

/// Returns whether a character changes the direction of all that follows (Unicode Standard Annex 9, 2.1 to 2.5).
fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns whether a character has no place within a sentence: separators of lines, marks of the order of octets and of
/// annotations, and formats that Unicode gave up.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}' | '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

#[cfg(test)]
mod tests {
    use super::hidden;

    #[test]
    fn a_text_that_reads_otherwise_than_it_is_written_has_a_hidden_character() {
        for (text, expected) in [
            ("Keeps\nyour\tnotes.", None),
            ("می\u{200c}خواهم", None),
            ("\u{200f}עברית (HTML)\u{200e}", None),
            ("Donau\u{ad}dampf 👩\u{200d}👩\u{200d}👧", None),
            ("\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} Scotland", None),
            ("We \u{202e}reven\u{202c} share it.", Some('\u{202e}')),
            ("\u{2066}isolated\u{2069}", Some('\u{2066}')),
            ("a\u{0}b", Some('\u{0}')),
            ("a\u{1b}[2K", Some('\u{1b}')),
            ("a\u{85}b", Some('\u{85}')),
            ("a\u{2028}b", Some('\u{2028}')),
            ("\u{feff}a", Some('\u{feff}')),
            ("a\u{e0061}", Some('\u{e0061}')),
            ("\u{1f3f4}\u{e007f} a\u{e0061}", Some('\u{e0061}')),
            (
                "\u{1f3f4}\u{e0061}\u{e0062}\u{e0063}\u{e0064}\u{e0065}\u{e0066}\u{e0067}\u{e0068}",
                Some('\u{e0068}'),
            ),
        ] {
            assert_eq!(hidden(text), expected, "{text:?}");
        }
    }
}
