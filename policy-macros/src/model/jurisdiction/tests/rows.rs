//! Section 2 of the specification, row by row.

use super::super::facts::{Facts, Further, Library, Set};
use super::super::rows::{Column, Grade, ROWS, Shown, row_of};
use super::super::rule::{missing_in, rule_in};
use super::super::state::{Act, State};
use super::{NOTHING, internal, statistics, third_party};
use crate::model::items::Kind;

/// Codes; facts, and the state of statistics with them; the state of others; `internal`; `third_party`; months of wait and keep.
type Line =
    (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str, u8, u8);

#[rustfmt::skip]
const TABLE: &[Line] = &[
    ("eu at be bg cy cz ee fi gr hr hu lt lv mt pl pt ro se si sk de dk no is", "never", "-", "ask", "ask", "ask", 6, 13),
    ("lu", "never", "-", "ask", "ask", "ask", 6, 12),
    ("ie", "never", "-", "ask", "ask", "ask", 6, 6),
    ("fr", "M1", "object", "ask", "ask", "ask", 6, 6),
    ("es", "M3", "object", "ask", "ask", "ask", 6, 13),
    ("it nl", "M2", "object", "ask", "ask", "ask", 6, 13),
    ("li", "M3", "object", "ask", "ask", "ask", 6, 13),
    ("uk", "M1", "object", "ask", "ask", "ask", 6, 13),
    ("ch", "M1", "object", "object", "object", "ask", 6, 13),
    ("us us_ca us_co us_ct us_de us_mn us_mt us_nh us_nj us_or us_tx us_ne us_fl us_md us_ia us_in us_ky us_ri us_tn us_ut us_va us_wa us_nv", "P0", "inform", "object", "object", "object", 12, 13),
    ("us_al us_ak us_az us_ar us_dc us_ga us_hi us_id us_il us_ks us_la us_me us_ma us_mi us_ms us_mo us_nm us_ny us_nc us_nd us_oh us_ok us_pa us_sc us_sd us_vt us_wv us_wi us_wy", "P0", "inform", "object", "object", "object", 12, 13),
    ("ca", "M1", "inform", "object", "object", "object", 6, 13),
    ("ca_qc", "M1", "inform", "ask", "ask", "ask", 6, 13),
    ("br", "M1", "object", "ask", "ask", "ask", 6, 13),
    ("tr", "M2", "object", "ask", "ask", "ask", 6, 13),
    ("au nz", "P0", "inform", "object", "object", "object", 6, 13),
    ("jp", "P0", "inform", "object", "object", "unless", 6, 13),
    ("kr", "M1", "object", "unless", "unless", "unless", 6, 13),
    ("in", "M1", "inform", "ask", "ask", "ask", 6, 13),
    ("za", "M1", "object", "object", "object", "ask", 6, 13),
    ("sg", "M1", "inform", "ask", "ask", "ask", 6, 13),
    ("hk", "M1", "inform", "object", "object", "unless", 6, 13),
    ("cn", "M1", "inform", "ask", "ask", "ask", 6, 13),
    ("tw my th id ph vn bn la ae sa", "never", "-", "ask", "ask", "ask", 6, 13),
];

/// The state of a word, for a purpose whose data are matched or not. A region in which it depends has both.
fn state(word: &str, not_matched: bool) -> State {
    match word {
        "inform" => State::Inform,
        "object" => State::Object,
        "unless" if not_matched => State::Object,
        _ => State::Ask,
    }
}

#[test]
fn each_row_has_the_states_of_the_specification() {
    let mut codes = Vec::new();
    for (listed, set, exempt, otherwise, of_internal, of_third_party, wait, keep) in TABLE {
        for code in listed.split(' ') {
            let (code, row) = row_of(code).unwrap_or_else(|| panic!("{code}"));
            codes.push(code);
            assert_eq!((row.wait, row.keep), (*wait, *keep), "{code}");
            let rule = |facts| rule_in(facts, (code, row)).state;
            let sets = [("P0", Set::P0), ("M1", Set::M1), ("M2", Set::M2), ("M3", Set::M3)];
            for (name, held) in sets {
                // The facts of the row's set, or of a smaller or a larger one.
                let needed = sets.iter().find(|(name, _)| name == set);
                let is_met = needed.is_some_and(|(_, needed)| held >= *needed);
                let expected = if is_met { state(exempt, false) } else { state(otherwise, false) };
                assert_eq!(rule(statistics(held)), expected, "{code} {name}");
            }
            for not_matched in [false, true] {
                let with = |facts| Facts { not_matched, ..facts };
                let expected = [otherwise, of_internal, of_third_party];
                let facts = [NOTHING, internal(), third_party()];
                for (facts, word) in facts.into_iter().zip(expected) {
                    assert_eq!(rule(with(facts)), state(word, not_matched), "{code} {word}");
                }
            }
            assert_eq!(rule(Facts { kind: Kind::Necessary, ..third_party() }), State::None);
        }
    }
    codes.sort_unstable();
    let mut all: Vec<&str> = super::super::Jurisdiction::codes().collect();
    all.sort_unstable();
    assert_eq!(codes, all, "each code stands in one row");
}

#[test]
fn each_fact_of_a_set_counts() {
    for row in ROWS {
        let Some((set, _, exempt)) = row.exempts else { continue };
        let coded = (row.codes[0], row);
        let met = statistics(set);
        assert_eq!(rule_in(met, coded).state, exempt, "{}", coded.0);
        assert!(missing_in(met, coded).is_empty());
        let mut lacking = vec![
            Facts { own_use: false, ..met },
            Facts { other: Some("Ads Ltd"), ..met },
            Facts { library: Library::Unchecked, ..met },
        ];
        if set >= Set::M1 {
            lacking.push(Facts { is_anonymised: false, ..met });
            lacking.push(Facts { no_cross_site: false, ..met });
        }
        if set >= Set::M2 {
            lacking.push(Facts { ip_masked: false, ..met });
            lacking.push(Facts { library: Library::Checked, ..met });
        }
        if set >= Set::M3 {
            lacking.push(Facts { is_short_lived: false, ..met });
            lacking.push(Facts { is_kept_shortly: false, ..met });
        }
        for facts in lacking {
            let state = rule_in(facts, coded).state;
            // Switzerland and others let the rest be as well.
            let is_asked_else = row.otherwise == Column::Is(State::Ask);
            assert!(state >= exempt && (state > exempt || !is_asked_else), "{}", coded.0);
            // A remedy is named wherever it asks for want of a fact that can be declared.
            let is_declarable = facts.library == Library::None;
            assert_eq!(!missing_in(facts, coded).is_empty(), is_declarable && state == State::Ask);
        }
    }
}

#[test]
fn further_conditions_count_in_their_rows_alone() {
    for row in ROWS {
        let Some((set, further, exempt)) = row.exempts else { continue };
        let coded = (row.codes[0], row);
        let met = statistics(set);
        for (condition, facts) in [
            (Further::NoFingerprint, Facts { fingerprints: true, ..met }),
            (Further::CookiesAlone, Facts { is_beyond_cookies: true, ..met }),
            (Further::NoTransfer, Facts { transfers: true, ..met }),
        ] {
            let is_unmet = further.contains(&condition);
            assert_eq!(rule_in(facts, coded).state > exempt, is_unmet, "{} {condition:?}", coded.0);
            assert_eq!(!missing_in(facts, coded).is_empty(), is_unmet, "{} {condition:?}", coded.0);
        }
    }
    let with_further = ROWS.iter().filter(|row| row.exempts.is_some_and(|one| !one.1.is_empty()));
    assert_eq!(with_further.flat_map(|row| row.codes).collect::<Vec<_>>(), [&"uk", &"tr"]);
}

#[test]
fn what_sells_takes_the_column_of_third_parties() {
    let vendor = Facts { other: Some("Vendor"), ..NOTHING };
    for row in ROWS {
        let coded = (row.codes[0], row);
        for sells in [vendor, Facts { kind: Kind::Internal, ..vendor }] {
            let third_party = rule_in(third_party(), coded);
            let rule = rule_in(sells, coded);
            assert!(rule.state >= third_party.state, "{}", coded.0);
            assert_eq!((rule.act, rule.opt_in), (third_party.act, third_party.opt_in));
        }
    }
    let (code, row) = row_of("ch").unwrap();
    assert_eq!(rule_in(vendor, (code, row)).state, State::Ask); // case 22
}

#[test]
fn acts_are_those_of_california_and_china() {
    for row in ROWS {
        for code in row.codes {
            let third_party = rule_in(third_party(), (code, row));
            let own = rule_in(internal(), (code, row));
            let expected = match *code {
                "us_ca" => (Act::All, Some(Act::Confirmed), Some(Act::All)),
                "cn" => (Act::Single, None, None),
                code if code == "us" || code.starts_with("us_") => {
                    (Act::All, Some(Act::All), Some(Act::All))
                }
                _ => (Act::All, None, None),
            };
            assert_eq!((third_party.act, third_party.opt_in, own.opt_in), expected, "{code}");
            assert_eq!(own.act, Act::All, "{code}");
            assert_eq!(row.is_signal_mandatory, code.starts_with("us"), "{code}");
        }
    }
}

#[test]
fn sales_of_sensitive_data_are_off_where_they_are_banned() {
    let sensitive = Facts { sensitive: true, ..third_party() };
    for row in ROWS {
        for code in row.codes {
            let is_banned = matches!(*code, "us_md" | "us_or" | "us_va");
            assert_eq!(rule_in(sensitive, (code, row)).state == State::Off, is_banned, "{code}");
            let own = Facts { kind: Kind::Internal, ..sensitive };
            assert_ne!(rule_in(own, (code, row)).state, State::Off, "{code}");
        }
    }
}

#[test]
fn rows_show_what_the_specification_says() {
    for row in ROWS {
        for code in row.codes {
            let expected: &[Shown] = match *code {
                "it" => &[Shown::CloseControl],
                "us_ca" => &[Shown::SaleLink, Shown::Status],
                "us_tx" | "us_ne" | "us_fl" => {
                    &[Shown::AdvertisingLink, Shown::Status, Shown::SensitiveSale]
                }
                code if code.starts_with("us") => &[Shown::AdvertisingLink, Shown::Status],
                "ca" | "za" | "hk" => &[Shown::Notice],
                "au" | "nz" => &[Shown::NoticeOfSale],
                "tr" => &[Shown::NoticeAlways],
                _ => &[],
            };
            assert_eq!(row.shown, expected, "{code}");
        }
    }
}

#[test]
fn no_row_relaxes_by_what_was_not_read() {
    for row in ROWS {
        assert!(!row.source.is_empty() && row.as_of == "2026-11-29", "{:?}", row.codes);
        assert!(row.keep <= 13, "the cap of this table");
        if row.grade == Grade::Unverified {
            let met = Facts { not_matched: true, ..statistics(Set::M3) };
            for facts in [met, Facts { kind: Kind::Internal, ..met }, third_party()] {
                assert!(rule_in(facts, (row.codes[0], row)).state >= State::Ask);
            }
            assert!(row.exempts.is_none(), "{:?}", row.codes);
        }
    }
}
