//! Names of jurisdictions.

use crate::i18n::{LocalizedText, Localizer};

impl Localizer<'_> {
    /// Names a jurisdiction by its code: `eu`, `uk`, `us_ca` or `base`. A code without a name in the texts is shown itself.
    pub(super) fn jurisdiction(&self, code: &str) -> LocalizedText {
        if code == "base" {
            return self.message("rules-general");
        }
        match code.split_once('_') {
            None => self.country_named(code),
            Some((country, part)) => {
                let parts = [self.subdivision(country, part)];
                within(&self.country_named(country), &parts)
            }
        }
    }

    /// Names jurisdictions, the subdivisions of a country together.
    pub(super) fn jurisdictions(&self, codes: &[&str]) -> Vec<LocalizedText> {
        let countries = codes.chunk_by(|one, next| {
            let country = |code: &str| code.split_once('_').map(|(country, _)| country.to_owned());
            country(one).is_some() && country(one) == country(next)
        });
        let name = |codes: &[&str]| match codes {
            [] => None,
            [code] => Some(self.jurisdiction(code)),
            [first, ..] => {
                let (country, _) = first.split_once('_')?;
                let parts = codes.iter().filter_map(|code| code.split_once('_'));
                let parts: Vec<_> =
                    parts.map(|(country, part)| self.subdivision(country, part)).collect();
                Some(within(&self.country_named(country), &parts))
            }
        };
        countries.filter_map(name).collect()
    }

    /// Names a country, or the European Union.
    fn country_named(&self, code: &str) -> LocalizedText {
        // The policy language has the code that people know; ISO 3166 has another.
        let code = if code == "uk" { "gb" } else { code };
        self.message_with("country", "code", &code.to_ascii_uppercase())
    }

    /// Names a subdivision, or returns its code without that of the country.
    fn subdivision(&self, country: &str, part: &str) -> String {
        let code = format!("{country}-{part}").to_ascii_uppercase();
        let name = self.message_with("subdivision", "code", &code).text;
        if name == code { part.to_ascii_uppercase() } else { name }
    }
}

fn within(country: &LocalizedText, parts: &[String]) -> LocalizedText {
    LocalizedText {
        text: format!("{} ({})", country.text, parts.join(", ")),
        foreign: country.foreign,
    }
}
