//! Properties of joins, over random facts and jurisdictions.

use super::super::Jurisdiction;
use super::super::facts::{Facts, Library};
use super::super::law::Law;
use super::super::regions::REGIONS;
use super::super::state::{Act, Rule, State};
use super::regimes;
use crate::model::consent::decide;
use crate::model::items::Kind;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

fn state() -> impl Strategy<Value = State> {
    select(vec![State::None, State::Inform, State::Object, State::Ask, State::Off])
}

fn act() -> impl Strategy<Value = Act> {
    select(vec![Act::All, Act::Single, Act::Confirmed])
}

fn rule() -> impl Strategy<Value = Rule> {
    (state(), act(), proptest::option::of(act())).prop_map(|(state, act, opt_in)| Rule {
        state,
        act,
        opt_in,
        decided_by: "base",
    })
}

prop_compose! {
    fn facts()(
        kind in select(vec![Kind::Necessary, Kind::Statistical, Kind::Statistical, Kind::Internal, Kind::ThirdParty]),
        flags in any::<[bool; 11]>(),
        library in select(vec![Library::None, Library::None, Library::Unchecked]),
    ) -> Facts<'static> {
        let [is_anonymised, own_use, no_cross_site, ip_masked, not_matched, sensitive, sells, short, kept, beyond, transfers] = flags;
        Facts {
            kind, is_anonymised, own_use, no_cross_site, ip_masked, not_matched, sensitive,
            other: sells.then_some("Vendor"),
            library,
            is_short_lived: short,
            is_kept_shortly: kept,
            fingerprints: beyond,
            is_beyond_cookies: beyond,
            transfers,
        }
    }
}

/// Jurisdictions that a policy lists, in any order.
fn listed() -> impl Strategy<Value = Vec<&'static str>> {
    let all: Vec<&'static str> = Jurisdiction::codes().collect();
    // The states are many and alike; without this the others are seldom met.
    let states = |code: &&str| code.starts_with("us_") && !matches!(*code, "us_ca" | "us_md");
    let all: Vec<&'static str> = all.into_iter().filter(|code| !states(code)).collect();
    subsequence(all, 0..6).prop_shuffle()
}

fn law(codes: &[&str], country: Option<&str>, minors: bool) -> Law {
    Law::new(&super::listed(codes), country, None, minors)
}

/// Returns whether a rule lets nothing be that another does not.
fn is_as_strict(strict: &Rule, other: &Rule) -> bool {
    let after = |rule: &Rule| rule.opt_in.unwrap_or(Act::All).max(rule.act);
    strict.state >= other.state && strict.act >= other.act && after(strict) >= after(other)
}

proptest! {
    #[test]
    fn joins_are_associative_commutative_and_idempotent(one in rule(), two in rule(), three in rule()) {
        prop_assert_eq!(one.join(two).join(three), one.join(two.join(three)));
        prop_assert_eq!(one.join(two), two.join(one));
        prop_assert_eq!(one.join(one), one);
        prop_assert!(is_as_strict(&one.join(two), &one) && is_as_strict(&one.join(two), &two));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn an_unknown_region_is_as_strict_as_every_listed_one(
        codes in listed(),
        facts in proptest::collection::vec(facts(), 1..4),
        minors in any::<bool>(),
        country in select(vec![None, Some("us"), Some("fr"), Some("de"), Some("cn")]),
    ) {
        let regimes = regimes(&law(&codes, country, minors), &facts);
        prop_assume!(!regimes.all.is_empty());
        let (unknown, rules) = (regimes.find(""), regimes.rules_of(""));
        for region in &REGIONS.all {
            let regime = regimes.find(&region.name);
            if regime.codes.contains(&"base") {
                continue; // The region's own law, which is not listed, can be stricter.
            }
            prop_assert!(unknown.keep <= regime.keep && unknown.wait >= regime.wait, "{}", region.name);
            for (unknown, rule) in rules.iter().zip(regimes.rules_of(&region.name)) {
                prop_assert!(is_as_strict(unknown, &rule), "{}: {unknown:?} {rule:?}", region.name);
            }
        }
    }

    /// Otherwise a constructor would take no consent, and the response would never have its cookie.
    #[test]
    fn a_purpose_asks_by_type_where_it_asks_visitors_of_an_unknown_region(
        codes in listed(),
        facts in facts(),
        minors in any::<bool>(),
        country in select(vec![None, Some("us"), Some("fr"), Some("de"), Some("cn"), Some("jp")]),
    ) {
        // What France needs of anonymised statistics is an error, from which nothing follows.
        prop_assume!(!codes.contains(&"fr"));
        let law = law(&codes, country, minors);
        let regimes = regimes(&law, &[facts]);
        prop_assume!(!regimes.all.is_empty());
        let rule = regimes.rules_of("")[0];
        prop_assert_eq!(decide(facts, &law).asks, rule.state >= State::Ask, "{:?}", rule);
    }

    #[test]
    fn one_more_jurisdiction_relaxes_no_region_outside_its_path(
        codes in listed(),
        more in any::<Index>(),
        facts in proptest::collection::vec(facts(), 1..4),
        minors in any::<bool>(),
    ) {
        let all: Vec<&str> = Jurisdiction::codes().collect();
        let more = *more.get(&all);
        let both: Vec<&str> = codes.iter().copied().chain([more]).collect();
        let (before, after) = (regimes(&law(&codes, None, minors), &facts), regimes(&law(&both, None, minors), &facts));
        prop_assume!(!before.all.is_empty() && !after.all.is_empty());
        let unknown = ["", "KE"].into_iter();
        for region in REGIONS.all.iter().map(|region| region.name.as_str()).chain(unknown) {
            let path = REGIONS.path_of(region).unwrap_or_default();
            // A visitor of a country with subdivisions can be in the one that is listed.
            let is_within = path.iter().any(|(code, _)| *code == more);
            if is_within {
                continue;
            }
            for (before, after) in before.rules_of(region).iter().zip(after.rules_of(region)) {
                prop_assert!(after.state >= before.state, "{region}, {more}: {before:?} {after:?}");
            }
        }
    }

    #[test]
    fn a_fact_that_is_not_declared_relaxes_nothing(
        codes in listed(),
        facts in facts(),
        minors in any::<bool>(),
        lost in 0..7_usize,
    ) {
        let strict = match lost {
            0 => Facts { own_use: false, ..facts },
            1 => Facts { no_cross_site: false, ..facts },
            2 => Facts { ip_masked: false, ..facts },
            3 => Facts { not_matched: false, ..facts },
            4 => Facts { is_kept_shortly: false, ..facts },
            5 => Facts { is_anonymised: false, ..facts },
            _ => Facts { library: Library::Unchecked, ..facts },
        };
        let both = regimes(&law(&codes, Some("us"), minors), &[facts, strict]);
        prop_assume!(!both.all.is_empty());
        for rules in &both.rules {
            prop_assert!(rules[1].state >= rules[0].state, "{rules:?}");
        }
    }

    #[test]
    fn regions_are_found_as_the_table_has_them(codes in listed(), facts in facts()) {
        let regimes = regimes(&law(&codes, None, false), &[facts]);
        prop_assert!(regimes.regions.is_sorted_by(|one, other| one.0 < other.0));
        prop_assert!(regimes.regions.iter().all(|(_, place)| *place < regimes.all.len()));
        prop_assert!(regimes.all.iter().all(|regime| regime.rules < regimes.rules.len()));
        let mut distinct = regimes.all.clone();
        distinct.dedup();
        prop_assert_eq!(distinct.len(), regimes.all.len());
    }
}
