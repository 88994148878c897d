//! Scripts within a page.

use std::borrow::Cow;

/// Returns the scripts of a page, and a script as it is. The lines stay where they are.
pub(super) fn scripts(text: &str) -> Cow<'_, str> {
    if !text.trim_start().starts_with('<') || !text.contains("<script") {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("<script") {
        let (before, element) = rest.split_at(at);
        blank(&mut kept, before);
        let start = element.find('>').map_or(element.len(), |end| end + 1);
        let (tag, inner) = element.split_at(start);
        blank(&mut kept, tag);
        let (script, behind) = inner.split_at(inner.find("</script").unwrap_or(inner.len()));
        kept.push_str(script);
        // What one script ends with is no part of the next.
        kept.push(';');
        rest = behind;
    }
    Cow::Owned(kept)
}

/// Keeps the line ends of a text alone.
fn blank(kept: &mut String, text: &str) {
    kept.extend(text.chars().filter(|c| *c == '\n'));
}
