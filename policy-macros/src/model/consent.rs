//! The consent rule: whether visitors are asked follows from the kind and the jurisdictions, and is never asserted.

use super::items::Kind;
use super::jurisdiction::Jurisdiction;

/// Derives whether a purpose asks, and whose rule decided it.
///
/// The base rule holds where no jurisdiction is listed; a listed one can only make it stricter, and of several the
/// strictest holds.
pub(crate) fn derive(
    kind: Kind,
    is_anonymised: bool,
    jurisdictions: &[Jurisdiction],
) -> (bool, &'static str) {
    match kind {
        Kind::Necessary => (false, "base"),
        Kind::Internal | Kind::ThirdParty => (true, "base"),
        Kind::Statistical if !is_anonymised => (true, "base"),
        Kind::Statistical => {
            let without_exemption = jurisdictions
                .iter()
                .find(|jurisdiction| matches!(jurisdiction, Jurisdiction::Eu(_)));
            match (without_exemption, jurisdictions.first()) {
                (Some(jurisdiction), _) => (true, jurisdiction.code()),
                (None, Some(jurisdiction)) => (false, jurisdiction.code()),
                (None, None) => (false, "base"),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_kinds_and_jurisdictions() {
        let [eu, de, fr, uk] = ["eu", "de", "fr", "uk"].map(|code| Jurisdiction::of(code).unwrap());
        for (kind, is_anonymised, jurisdictions, expected) in [
            (Kind::Necessary, false, &[][..], (false, "base")),
            (Kind::Necessary, false, &[eu], (false, "base")),
            (Kind::Statistical, false, &[], (true, "base")),
            (Kind::Statistical, true, &[], (false, "base")),
            (Kind::Statistical, true, &[fr], (false, "fr")),
            (Kind::Statistical, false, &[fr], (true, "base")),
            (Kind::Statistical, true, &[uk], (false, "uk")),
            (Kind::Statistical, true, &[eu], (true, "eu")),
            (Kind::Statistical, true, &[fr, uk], (false, "fr")),
            (Kind::Statistical, true, &[fr, de], (true, "de")),
            (Kind::Internal, true, &[], (true, "base")),
            (Kind::ThirdParty, false, &[uk], (true, "base")),
        ] {
            assert_eq!(
                derive(kind, is_anonymised, jurisdictions),
                expected,
                "{} {is_anonymised}",
                kind.word()
            );
        }
    }
}
