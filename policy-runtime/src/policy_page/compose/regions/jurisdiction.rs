//! Names of jurisdictions.

use crate::i18n::{LocalizedText, Localizer};

impl Localizer<'_> {
    /// Names a jurisdiction by its code: `eu`, `uk`, `us_ca` or `base`. A code without a name in the texts is shown itself.
    pub(super) fn jurisdiction(&self, code: &str) -> LocalizedText {
        if code == "base" {
            return self.message("rules-general");
        }
        let code = code.to_ascii_uppercase();
        let (country, part) = code
            .split_once('_')
            .map_or((code.as_str(), None), |(country, part)| (country, Some(part)));
        // The policy language has the code that people know; ISO 3166 has another.
        let country = if country == "UK" { "GB" } else { country };
        let name = self.message_with("country", "code", country);
        match part {
            None => name,
            Some(part) => {
                let subdivision = format!("{country}-{part}");
                let of = self.message_with("subdivision", "code", &subdivision);
                let of = of
                    .text
                    .strip_prefix(country)
                    .map_or(of.text.as_str(), |rest| rest.strip_prefix('-').unwrap_or(&of.text));
                LocalizedText { text: format!("{} ({of})", name.text), foreign: name.foreign }
            }
        }
    }
}
