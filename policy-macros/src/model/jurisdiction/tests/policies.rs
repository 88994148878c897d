//! Rules that a policy adds to those of regions: its controller, its audience, and cookies that two purposes use.

use super::super::duties::Duty;
use super::super::facts::{Facts, Set};
use super::super::law::Law;
use super::super::regimes::{Purposes, Regimes};
use super::super::state::State;
use super::{CHOICES, NOTHING, internal, law, listed, regimes, statistics, third_party};
use crate::model::items::Kind;
use crate::syntax::lifetime::MONTH;

#[test]
fn the_law_of_the_controller_holds_for_every_visitor() {
    let facts = [statistics(Set::M1), third_party()];
    let codes = ["eu", "us"];
    let of_germany = regimes(&law(&codes, Some("de")), &facts);
    assert_eq!(of_germany.states_of("US-CA"), [State::Ask, State::Ask]);
    assert_eq!(of_germany.find("US-CA").codes, ["us_ca", "us", "eu"]);
    assert!(of_germany.find("US-CA").duties.contains(&Duty::SaleLink), "case 23");
    // The row of France relaxes if the policy names it.
    let of_france = regimes(&law(&codes, Some("fr")), &facts);
    assert_eq!(of_france.states_of("US-CA"), [State::Ask, State::Ask]);
    let of_france = regimes(&law(&["eu", "us", "fr"], Some("fr")), &facts);
    assert_eq!(of_france.states_of("US-CA"), [State::Object, State::Ask]);
    // Its links, notices, waits and lifetimes stay at home.
    let of_italy = regimes(&law(&["it", "us"], Some("it")), &facts);
    assert!(!of_italy.find("US-TX").duties.contains(&Duty::CloseControl));
    let of_us = regimes(&law(&codes, Some("us")), &facts);
    assert_eq!((of_us.find("DE").wait, of_us.find("DE").keep), (6, 13));
    assert_eq!(of_us.find("DE").codes, ["eu"]);
    for country in [None, Some("ke"), Some("zz"), Some("us")] {
        let regimes = regimes(&law(&codes, country), &facts);
        assert_eq!(regimes.states_of("US-CA"), [State::Inform, State::Object], "{country:?}");
    }
}

#[test]
fn nothing_is_sold_about_minors() {
    let law = Law::new(&listed(&["eu", "us", "uk"]), None, None, true);
    let sells = Facts { other: Some("Vendor"), ..statistics(Set::M1) };
    let facts = [statistics(Set::M1), statistics(Set::P0), sells, internal(), third_party()];
    let regimes = regimes(&law, &facts);
    let off = [State::Off, State::Ask, State::Off];
    for (region, own, not_anonymised) in [
        ("US-CA", State::Inform, State::Ask),
        ("GB", State::Object, State::Ask),
        ("DE", State::Ask, State::Ask),
        ("", State::Ask, State::Ask),
    ] {
        let states = regimes.states_of(region);
        assert_eq!(states[..2], [own, not_anonymised], "{region}");
        assert_eq!(states[2..], off, "{region}");
        assert_eq!(regimes.find(region).duties, [], "nothing sells");
    }
    assert_eq!(regimes.rules_of("US-CA")[4].decided_by, "audience");
}

#[test]
fn sensitive_data_are_asked_everywhere() {
    let sensitive = |facts| Facts { sensitive: true, ..facts };
    let facts = [statistics(Set::M3), internal(), third_party()].map(sensitive);
    let codes = ["us", "ch", "jp", "au", "za", "fr"];
    let law = Law::new(&listed(&codes), Some("us"), Some(State::Inform), false);
    let regimes = regimes(&law, &facts);
    for region in ["US-CA", "CH", "JP", "AU", "ZA", "FR", "KE", ""] {
        assert!(regimes.states_of(region).iter().all(|state| *state >= State::Ask), "{region}");
    }
    assert_eq!(regimes.rules_of("CH")[0].decided_by, "sensitive");
    for (region, off) in [("US-OR", true), ("US-MD", true), ("US-VA", true), ("US-TX", false)] {
        assert_eq!(regimes.states_of(region)[2] == State::Off, off, "{region}");
        assert_eq!(regimes.states_of(region)[1], State::Ask, "{region}");
    }
    assert_eq!(regimes.find("US-CA").duties, [Duty::PrivacyChoicesLink, Duty::Status]);
    let texas = [Duty::AdvertisingLink, Duty::Status, Duty::SensitiveSaleNotice];
    assert_eq!(regimes.find("US-TX").duties, texas);
}

#[test]
fn duties_depend_on_the_purposes() {
    let codes = ["us", "ca", "au", "it", "tr", "za"];
    let duties = |facts: &[Facts<'_>], region: &str| {
        regimes(&law(&codes, None), facts).find(region).duties.clone()
    };
    let own = [statistics(Set::M1)];
    let advertising = [statistics(Set::M1), third_party()];
    for (facts, region, expected) in [
        (&own[..], "US-CA", &[][..]),
        (&own, "AU", &[]),
        (&own, "CA-ON", &[Duty::Notice]),
        (&own, "TR", &[Duty::Notice]),
        (&[Facts { kind: Kind::Necessary, ..NOTHING }], "TR", &[Duty::Notice]),
        (&own, "IT", &[Duty::CloseControl]),
        (&[statistics(Set::M2)], "IT", &[]),
        (&advertising, "US-CA", &[Duty::SaleLink, Duty::Status]),
        (&advertising, "US-NY", &[Duty::AdvertisingLink, Duty::Status]),
        (&advertising, "AU", &[Duty::Notice]),
        (&[third_party()], "ZA", &[]), // it asks
        (&[internal()], "ZA", &[Duty::Notice]),
    ] {
        assert_eq!(duties(facts, region), expected, "{region}");
    }
}

#[test]
fn purposes_that_share_a_cookie_have_one_state() {
    let facts = [statistics(Set::M1), third_party(), internal()];
    let codes = ["eu", "fr", "uk"];
    let asks = [true; 3];
    let of = |readers: &[(usize, usize)]| {
        Regimes::of(
            &law(&codes, None),
            &Purposes { facts: &facts, asks: &asks, readers, choices: CHOICES },
        )
    };
    assert_eq!(of(&[]).states_of("FR"), [State::Object, State::Ask, State::Ask]);
    for readers in [&[(0, 1)][..], &[(1, 0)], &[(0, 2), (2, 1)]] {
        assert_eq!(of(readers).states_of("FR"), [State::Ask; 3], "{readers:?}");
    }
}

#[test]
fn lifetimes_of_choices_that_are_longer_than_a_row_lets_them_make_regimes() {
    let facts = [third_party()];
    let of = |codes: &[&str], consent, refusal| {
        let choices = Some((consent * MONTH, refusal * MONTH));
        let law = law(codes, None);
        !Regimes::of(&law, &Purposes { facts: &facts, asks: &[true], readers: &[], choices })
            .all
            .is_empty()
    };
    for (codes, consent, refusal, expected) in [
        (&["eu"][..], 6, 6, false),
        (&["eu"], 12, 6, true), // Ireland
        (&["uk"], 12, 6, false),
        (&["uk"], 13, 6, false),
        (&["uk"], 14, 6, true),
        (&["fr"], 12, 6, true),
        (&["uk"], 6, 3, true),
        (&[], 6, 6, false),
    ] {
        assert_eq!(of(codes, consent, refusal), expected, "{codes:?} {consent} {refusal}");
    }
}
