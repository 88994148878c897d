//! Negotiation of a page's language by `Accept-Language`.

use super::catalogue::known_languages;
use crate::declaration::Document;
use crate::declaration::languages::Languages;
use crate::order::sort_by_key;

/// Maximum number of language ranges read from the field. Browsers send fewer; the rest is ignored.
const MAX_RANGES: usize = 64;

impl Document {
    /// Selects the language of a page by `Accept-Language` (RFC 9110 12.5.4): the most wanted one of the policy, else of the
    /// library's own texts, else the policy's first. Returns its BCP 47 tag.
    ///
    /// Tags are compared by meaning, as in [`Text::in_language`](crate::declaration::Text::in_language). `*` stands for every
    /// language to which the field does not give the weight 0. A malformed range is skipped; only the first 64 are read.
    ///
    /// A language of the policy is preferred, even to one that is wanted more, as the page is then in one language throughout. In
    /// a language that only the library has, the visitor understands buttons and explanations, and the policy's own texts are
    /// marked with their `lang`.
    ///
    /// ```
    /// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
    /// use declared::Shop;
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

/// Returns whether a page can be in a language: texts of the policy or of the library suit its readers.
#[cfg(feature = "cli")]
pub(crate) fn is_known_language(document: &Document, language: &str) -> bool {
    let policy = Languages::new(document.languages.iter().copied());
    policy.best(language).is_some() || known_languages().best(language).is_some()
}

/// Splits the field into the wanted ranges, the most wanted first, and those with the weight 0.
fn ranges(accept_language: &str) -> (Vec<&str>, Vec<&str>) {
    let mut wanted: Vec<(&str, u16)> = accept_language
        .split(',')
        .take(MAX_RANGES)
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
    sort_by_key(&mut wanted, |(_, weight)| u64::from(u16::MAX - weight));
    let unwanted = wanted.split_off(wanted.partition_point(|(_, weight)| *weight > 0));
    let names = |ranges: Vec<(_, u16)>| ranges.into_iter().map(|(range, _)| range).collect();
    (names(wanted), names(unwanted))
}

/// Parses a weight (RFC 9110 12.4.2) into thousandths.
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    let is_number = fraction.len() <= 3 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    match whole {
        _ if !is_number => None,
        "0" => format!("{fraction:0<3}").parse().ok(),
        "1" if fraction.bytes().all(|digit| digit == b'0') => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn ranges_are_sorted_by_weight() {
        for (field, expected) in [
            ("", &[][..]),
            ("fr", &["fr"]),
            ("fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5", &["fr-CH", "fr", "en", "*"]),
            ("en;q=0.2,de;q=0.75 , it", &["it", "de", "en"]),
            ("en;q=0, de;q=0.000, it;q=0.001", &["it"]),
            ("en;q=2, de;q=x, it;q=0.1234, nl;q=, pl;q=1.5", &[]),
            (",,;q=1,, pl ;q=1.000", &["pl"]),
            ("da, en;level=1", &["da", "en"]),
        ] {
            assert_eq!(ranges(field).0, expected, "{field}");
        }
        assert_eq!(ranges(&"xx,".repeat(10_000)).0.len(), super::MAX_RANGES);
        assert_eq!(ranges("en;q=0, de;q=0.000, it;q=0.001").1, ["en", "de"]);
    }
}
