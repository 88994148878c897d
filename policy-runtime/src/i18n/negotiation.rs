//! The language of a page, from what the browser asks for.

use super::catalogue::known_languages;
use crate::declaration::Document;
use crate::declaration::languages::Languages;

/// No browser sends more; what is beyond is not looked at.
const MOST_RANGES: usize = 64;

impl Document {
    /// The language to speak to a reader whose browser sent this `Accept-Language` (RFC 9110 12.5.4): one of the policy's, if
    /// the reader accepts any, else one that the library's own texts are in, else the policy's first.
    ///
    /// Tags are compared by what they mean, as [`Text::in_language`](crate::declaration::Text::in_language) does. A `*` stands
    /// for all languages but those that the field gives the weight 0.
    ///
    /// A language of the policy comes first, as its pages are in one language throughout. In a language that the library
    /// alone has, buttons and explanations are understood, and the policy's own texts are marked as what they are.
    ///
    /// ```
    /// # policy_runtime::cookie_policy! {
    /// #     /// How the shop uses cookies.
    /// #     policy Shop {
    /// #         controller: kettle,
    /// #         contact: "privacy@kettle.example",
    /// #         updated: "2026-11-22",
    /// #         languages: [en],
    /// #     }
    /// #     provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    /// # }
    /// use policy_runtime::Policy;
    ///
    /// assert_eq!(Shop::document().negotiate("pl, en;q=0.5"), "en");
    /// assert_eq!(Shop::document().negotiate("fr-CA, fr;q=0.9"), "fr");
    /// assert_eq!(Shop::document().negotiate("tlh"), "en");
    /// assert_eq!(Shop::document().negotiate("nn-NO"), "nb", "who reads Nynorsk reads Bokm\u{e5}l");
    /// ```
    pub fn negotiate(&self, accept_language: &str) -> &'static str {
        let (wanted, unwanted) = ranges(accept_language);
        let policy = Languages::new(self.languages.iter().copied());
        let first_match = |languages: &Languages| {
            wanted.iter().find_map(|range| match *range {
                "*" => languages.first_but(&unwanted),
                range => languages.best(range),
            })
        };
        first_match(&policy)
            .or_else(|| first_match(known_languages()))
            .or_else(|| self.languages.first().copied())
            .unwrap_or("en")
    }
}

/// The language ranges of the field: those that are wanted, the most wanted first, and those that are not.
fn ranges(accept_language: &str) -> (Vec<&str>, Vec<&str>) {
    let mut wanted: Vec<(&str, u16)> = accept_language
        .split(',')
        .take(MOST_RANGES)
        .filter_map(|part| {
            let (range, parameters) = part.split_once(';').unwrap_or((part, ""));
            let weight = match parameters.trim().split_once('=') {
                Some(("q" | "Q", weight)) => thousandths(weight)?,
                _ => 1000,
            };
            let range = range.trim();
            (!range.is_empty()).then_some((range, weight))
        })
        .collect();
    wanted.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    let unwanted = wanted.split_off(wanted.partition_point(|(_, weight)| *weight > 0));
    let names = |ranges: Vec<(_, u16)>| ranges.into_iter().map(|(range, _)| range).collect();
    (names(wanted), names(unwanted))
}

/// A weight (RFC 9110 12.4.2) in thousandths; none if it is none.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    let is_number = fraction.len() <= 3 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    match whole {
        _ if !is_number => None,
        "0" => format!("{fraction:0<3}").parse().ok(),
        "1" => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn the_most_wanted_comes_first_and_what_is_unwanted_not_at_all() {
        for (field, expected) in [
            ("", &[][..]),
            ("fr", &["fr"]),
            ("fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5", &["fr-CH", "fr", "en", "*"]),
            ("en;q=0.2,de;q=0.75 , it", &["it", "de", "en"]),
            ("en;q=0, de;q=0.000, it;q=0.001", &["it"]),
            ("en;q=2, de;q=x, it;q=0.1234, nl;q=", &[]),
            (",,;q=1,, pl ;q=1.000", &["pl"]),
            ("da, en;level=1", &["da", "en"]),
        ] {
            assert_eq!(ranges(field).0, expected, "{field}");
        }
        assert_eq!(ranges(&"xx,".repeat(10_000)).0.len(), super::MOST_RANGES);
        assert_eq!(ranges("en;q=0, de;q=0.000, it;q=0.001").1, ["en", "de"]);
    }
}
