//! Jurisdictions whose rules apply beyond the base rule.

/// A jurisdiction whose rule on statistics this compiler knows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Jurisdiction {
    /// The European Union, and every EEA country without a rule of its own here: statistics are asked.
    Eu(&'static str),
    /// France: the CNIL exempts audience measurement under conditions.
    France,
    /// The United Kingdom: exempt with information and a simple objection (PECR, schedule A1).
    UnitedKingdom,
}

/// The other countries of the EEA (ISO 3166). The EU's data protection authorities read art. 5(3) of the ePrivacy directive
/// for them.
const EEA: &[&str] = &[
    "at", "be", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "gr", "hr", "hu", "ie", "is", "it",
    "li", "lt", "lu", "lv", "mt", "nl", "no", "pl", "pt", "ro", "se", "si", "sk",
];

impl Jurisdiction {
    pub(crate) fn of(code: &str) -> Option<Jurisdiction> {
        match code {
            "fr" => Some(Jurisdiction::France),
            "uk" => Some(Jurisdiction::UnitedKingdom),
            "eu" => Some(Jurisdiction::Eu("eu")),
            code => EEA.iter().find(|known| **known == code).map(|known| Jurisdiction::Eu(known)),
        }
    }

    pub(crate) fn code(self) -> &'static str {
        match self {
            Jurisdiction::Eu(code) => code,
            Jurisdiction::France => "fr",
            Jurisdiction::UnitedKingdom => "uk",
        }
    }

    /// Lists all codes, for suggestions.
    pub(crate) fn codes() -> impl Iterator<Item = &'static str> {
        ["eu", "fr", "uk"].into_iter().chain(EEA.iter().copied())
    }
}
