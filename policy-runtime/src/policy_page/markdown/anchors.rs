//! Anchors of headings, as GitHub, GitLab and most renderers of GFM derive them from the text of a heading.

use std::collections::HashMap;

/// A purpose, or a provider within it.
pub(super) type Place = (&'static str, Option<&'static str>);

/// The anchors of the headings so far.
#[derive(Default)]
pub(super) struct Anchors {
    /// Number of headings with an anchor.
    seen: HashMap<String, usize>,
    places: HashMap<Place, String>,
}

impl Anchors {
    /// Adds a heading.
    pub(super) fn add(&mut self, title: &str, of: Option<Place>) {
        let slug = slug(title);
        let count = self.seen.entry(slug.clone()).or_default();
        if let Some(place) = of {
            let anchor = if *count == 0 { format!("#{slug}") } else { format!("#{slug}-{count}") };
            self.places.insert(place, anchor);
        }
        *count += 1;
    }

    /// Returns the address of a place on this page.
    pub(super) fn of(&self, place: Place) -> &str {
        self.places.get(&place).map_or("", String::as_str)
    }

    /// Returns the address of the last heading with a title.
    pub(super) fn of_title(&self, title: &str) -> String {
        let slug = slug(title);
        match self.seen.get(&slug) {
            Some(count) if *count > 1 => format!("#{slug}-{}", count - 1),
            _ => format!("#{slug}"),
        }
    }
}

/// Lower case, without punctuation, spaces as hyphens. An underscore is encoded: it is markup elsewhere.
fn slug(title: &str) -> String {
    let kept = title.trim().chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    let kept = kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c });
    kept.collect::<String>().replace('_', "%5F")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_those_of_renderers() {
        let mut anchors = Anchors::default();
        for title in ["Advertising", "Who is responsible", "Advertising"] {
            anchors.add(title, None);
        }
        anchors.add("Advertising", Some(("Ads", None)));
        anchors.add("Kettle & Cup: été", Some(("Ads", Some("kettle"))));
        assert_eq!(anchors.of(("Ads", None)), "#advertising-2");
        assert_eq!(anchors.of(("Ads", Some("kettle"))), "#kettle--cup-été");
        assert_eq!(anchors.of_title("Who is responsible"), "#who-is-responsible");
    }
}
