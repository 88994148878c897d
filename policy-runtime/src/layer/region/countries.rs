//! The codes of countries.

use super::code::{UnknownRegion, is_absent};

/// Number of codes of two letters.
pub(super) const PLACES: usize = LETTERS * LETTERS;
const LETTERS: usize = 26;

/// The code that some hops send for networks without a place.
pub(super) const RESERVED: &[u8] = b"reserved";

/// The codes of unknown places, of anonymous networks, and of areas that are no country: `AN` no longer exists.
const ANONYMOUS: [&[u8]; 9] = [b"XX", b"ZZ", b"T1", b"A1", b"A2", b"O1", b"AP", b"EU", b"AN"];

/// The assigned codes of ISO 3166-1, and `XK`, which is in common use for Kosovo.
const ASSIGNED: &[u8] = b"\
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR \
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP \
KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT \
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ \
UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// Codes that are in common use for a country with another one.
const ALIASES: [([u8; 2], [u8; 2]); 4] =
    [(*b"UK", *b"GB"), (*b"EL", *b"GR"), (*b"IC", *b"ES"), (*b"EA", *b"ES")];

/// The country for which a code stands, by the place of the code; zeros if it stands for none.
static COUNTRIES: [[u8; 2]; PLACES] = countries();

#[allow(clippy::indexing_slicing, reason = "evaluated by the compiler")]
const fn countries() -> [[u8; 2]; PLACES] {
    let mut countries = [[0; 2]; PLACES];
    let mut at = 0;
    while at < ASSIGNED.len() {
        let country = [ASSIGNED[at], ASSIGNED[at + 1]];
        countries[place(country)] = country;
        at += 3;
    }
    let mut at = 0;
    while at < ALIASES.len() {
        let (alias, country) = ALIASES[at];
        countries[place(alias)] = country;
        at += 1;
    }
    countries
}

/// Returns the place of two capital letters.
const fn place([first, second]: [u8; 2]) -> usize {
    (first - b'A') as usize * LETTERS + (second - b'A') as usize
}

/// A country, by the capital letters of its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Country([u8; 2]);

impl Country {
    #[inline]
    pub(super) fn place(self) -> usize {
        place(self.0)
    }

    pub(super) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Parses the code of a country, without spaces around it.
#[inline]
pub(super) fn parse(code: &[u8]) -> Result<Country, UnknownRegion> {
    let [first, second] = *code else { return Err(unknown(code)) };
    if !(first.is_ascii_alphabetic() && second.is_ascii_alphabetic()) {
        return Err(unknown(code));
    }
    let letters = [first.to_ascii_uppercase(), second.to_ascii_uppercase()];
    match COUNTRIES.get(place(letters)) {
        Some(country) if *country != [0; 2] => Ok(Country(*country)),
        _ if is_anonymous(code) => Err(UnknownRegion::Anonymous),
        _ => Err(UnknownRegion::Unassigned),
    }
}

/// Returns whether a code stands for an unknown place.
#[cold]
pub(super) fn is_anonymous(code: &[u8]) -> bool {
    ANONYMOUS.iter().any(|known| known.eq_ignore_ascii_case(code))
        || code.eq_ignore_ascii_case(RESERVED)
}

#[cold]
fn unknown(code: &[u8]) -> UnknownRegion {
    if is_absent(code) {
        UnknownRegion::Absent
    } else if is_anonymous(code) {
        UnknownRegion::Anonymous
    } else {
        UnknownRegion::Malformed
    }
}
