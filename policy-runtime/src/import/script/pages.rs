//! Scripts within a page.

use std::borrow::Cow;

/// Returns the scripts of a page, and a script as it is. The lines stay where they are.
pub(super) fn scripts(text: &str) -> Cow<'_, str> {
    // Names of elements are ASCII, so that places are those of the text.
    let lower = text.to_ascii_lowercase();
    if !text.trim_start().starts_with('<') || !lower.contains("<script") {
        return Cow::Borrowed(text);
    }
    let find = |word: &str, from: usize| {
        lower.get(from..).and_then(|rest| rest.find(word)).map(|at| from + at)
    };
    let mut kept = String::with_capacity(text.len());
    let mut done = 0;
    while let Some(element) = find("<script", done) {
        let start = find(">", element).map_or(text.len(), |end| end + 1);
        let end = find("</script", start).unwrap_or(text.len());
        blank(&mut kept, text.get(done..start).unwrap_or_default());
        kept.push_str(text.get(start..end).unwrap_or_default());
        // What one script ends with is no part of the next.
        kept.push(';');
        done = end;
    }
    Cow::Owned(kept)
}

/// Keeps the line ends of a text alone.
fn blank(kept: &mut String, text: &str) {
    kept.extend(text.chars().filter(|c| *c == '\n'));
}
