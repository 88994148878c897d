//! Display of names with placeholders, such as `draft_{product}`.

/// Replaces each placeholder with `…`. Returns the name, and the id of the message on the part that varies.
pub(crate) fn readable(name: &str) -> (String, Option<&'static str>) {
    with_placeholders(name, '…')
}

/// Replaces each placeholder with a character, as [`readable`].
pub(crate) fn with_placeholders(name: &str, placeholder: char) -> (String, Option<&'static str>) {
    let mut shown = String::with_capacity(name.len());
    let mut rest = name;
    let mut varies = None;
    while let Some((before, after)) = rest.split_once('{') {
        shown.push_str(before);
        rest = match after.split_once('}') {
            Some((varying, after)) if is_identifier(varying) => {
                shown.push(placeholder);
                varies = Some(varies.map_or("name-end", |_| "name-parts"));
                after
            }
            _ => {
                shown.push('{');
                after
            }
        };
    }
    shown.push_str(rest);
    let varies = varies.map(|varies| if rest.is_empty() { varies } else { "name-parts" });
    (shown, varies)
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeholder_is_a_part_that_varies() {
        for (name, shown, varies) in [
            ("sid", "sid", None),
            ("draft_{document}", "draft_…", Some("name-end")),
            ("{tenant}_sid", "…_sid", Some("name-parts")),
            ("a_{x}-{y}", "a_…-…", Some("name-parts")),
            ("a_{x}-{y}z", "a_…-…z", Some("name-parts")),
            ("a{", "a{", None),
            ("a{}b", "a{}b", None),
            ("{\"a\":{b}", "{\"a\":…", Some("name-end")),
            ("{<b>}", "{<b>}", None),
            ("", "", None),
        ] {
            assert_eq!(readable(name), (shown.to_owned(), varies), "{name}");
        }
    }
}
