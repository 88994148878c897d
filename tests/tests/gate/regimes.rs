//! The rules of visitors' regions as the compiler derives them: regimes.md, sections 1.2 and 4.

use policy_runtime::declaration::{Act, Document, Duty, PurposeState, Regime};
use policy_runtime::region::Cloudflare;
use policy_runtime::{Keys, Policy, PolicyLayer};
use policy_tests::logs::Logs;
use policy_tests::regional_policy;
use tower::Layer;

regional_policy!(site: Site {
    country: us, policy: [jurisdictions: [eu, fr, uk, us, ca, ch, br, jp],], marketing: []
});
regional_policy!(of_france: OfFrance {
    country: fr, policy: [jurisdictions: [eu, fr, uk, us, ca, ch, br, jp],], marketing: []
});
regional_policy!(abroad: Abroad {
    country: fr, policy: [jurisdictions: [eu, fr, uk, us, ca, ch, br, jp], abroad: visitor,], marketing: []
});
regional_policy!(unmatched: Unmatched {
    country: us, policy: [jurisdictions: [eu, fr, uk, us, ca, ch, br, jp],], marketing: [not_matched,]
});
regional_policy!(for_minors: ForMinors {
    country: us, policy: [jurisdictions: [eu, fr, uk, us, ca, ch, br, jp], audience: minors,], marketing: []
});
regional_policy!(sensitive: Sensitive {
    country: us, policy: [jurisdictions: [eu, fr, uk, us, ca, ch, br, jp],], marketing: [sensitive,]
});
regional_policy!(of_uk: OfUk { country: gb, policy: [jurisdictions: [uk],], marketing: [] });
regional_policy!(of_us: OfUs { country: us, policy: [jurisdictions: [us],], marketing: [] });
regional_policy!(elsewhere: Elsewhere {
    country: us, policy: [jurisdictions: [us], elsewhere: inform,], marketing: []
});
regional_policy!(with_china: WithChina {
    country: us, policy: [jurisdictions: [eu, fr, uk, us, ca, ch, br, jp, cn],], marketing: []
});

use abroad::Abroad;
use elsewhere::Elsewhere;
use for_minors::ForMinors;
use of_france::OfFrance;
use of_uk::OfUk;
use of_us::OfUs;
use sensitive::Sensitive;
use site::Site;
use unmatched::Unmatched;
use with_china::WithChina;

use PurposeState::{Ask, Inform, Object, Off};

/// Otherwise all visitors have the strictest rules, and the author wonders why.
#[test]
fn a_layer_that_reads_no_region_says_so_once() {
    let logs = Logs::collect_lacks();
    let layer = PolicyLayer::<Site>::new(Keys::generate());
    let _ = (layer.layer(()), layer.layer(()));
    assert_eq!(logs.text().matches("`Site` has rules by region").count(), 1, "{}", logs.text());

    let logs = Logs::collect_lacks();
    let _ = PolicyLayer::<Site>::new(Keys::generate()).region(Cloudflare).layer(());
    assert!(!logs.text().contains("reads no region"), "{}", logs.text());
}

fn regime(document: &'static Document, region: &str) -> &'static Regime {
    match region {
        "" => document.strictest_regime(),
        region => document.regime_of(region),
    }
}

fn state(document: &'static Document, purpose: &str, region: &str) -> PurposeState {
    let purpose = document.purposes.iter().find(|one| one.identifier == purpose).unwrap();
    purpose.rule(regime(document, region)).state
}

/// The states of statistics, statistics of a vendor, a purpose of the site and one of third parties.
fn states(document: &'static Document, region: &str) -> [PurposeState; 4] {
    ["Audience", "Analytics", "Suggestions", "Marketing"]
        .map(|purpose| state(document, purpose, region))
}

#[test]
fn regions_have_the_states_of_their_rows() {
    let site = Site::document();
    for (region, expected) in [
        ("DE", [Ask, Ask, Ask, Ask]),                // 1
        ("FR", [Object, Ask, Ask, Ask]),             // 2
        ("AX", [Ask, Ask, Ask, Ask]),                // 3
        ("RE", [Object, Ask, Ask, Ask]),             // 3
        ("GB", [Object, Ask, Ask, Ask]),             // 4
        ("US-CA", [Inform, Object, Object, Object]), // 5
        ("US-CO", [Inform, Object, Object, Object]),
        ("US-DC", [Inform, Object, Object, Object]),
        ("US", [Inform, Object, Object, Object]),    // 20
        ("CA", [Inform, Ask, Ask, Ask]),             // 20
        ("CA-QC", [Inform, Ask, Ask, Ask]),          // 21
        ("CA-ON", [Inform, Object, Object, Object]), // 21
        ("CH", [Object, Ask, Object, Ask]),          // 22
        ("BR", [Object, Ask, Ask, Ask]),
        ("JP", [Inform, Ask, Object, Ask]), // 25
        ("KE", [Ask, Ask, Ask, Ask]),
        ("PR", [Ask, Ask, Ask, Ask]),
        ("US-PR", [Ask, Ask, Ask, Ask]),
        ("", [Ask, Ask, Ask, Ask]), // 19
    ] {
        assert_eq!(states(site, region), expected, "{region}");
    }
    assert!(site.purposes.iter().all(|purpose| purpose.asks == purpose.can_be_refused()));
}

#[test]
fn what_the_policy_says_moves_the_states() {
    for (document, purpose, region, expected) in [
        (OfFrance::document(), "Marketing", "US-CA", Ask), // 23
        (OfFrance::document(), "Audience", "US-CA", Object),
        (Abroad::document(), "Marketing", "US-CA", Object), // 23
        (Unmatched::document(), "Marketing", "JP", Object), // 25
        (ForMinors::document(), "Marketing", "US-CA", Off), // 26
        (ForMinors::document(), "Marketing", "DE", Off),    // 26
        (ForMinors::document(), "Audience", "US-CA", Inform), // 26
        (ForMinors::document(), "Suggestions", "US-CA", Ask),
        (Sensitive::document(), "Marketing", "US-CA", Ask), // 27
        (Sensitive::document(), "Marketing", "US-OR", Off), // 27
        (Sensitive::document(), "Marketing", "US", Off),
        (OfUk::document(), "Audience", "JE", Ask), // 28
        (OfUk::document(), "Audience", "GB", Object),
        (OfUs::document(), "Marketing", "DE", Ask), // 28
        (Elsewhere::document(), "Marketing", "DE", Ask), // 28
        (Elsewhere::document(), "Marketing", "KE", Object), // 28
        (Elsewhere::document(), "Marketing", "MX", Ask),
        (Elsewhere::document(), "Marketing", "", Ask),
        (WithChina::document(), "Marketing", "CN", Ask), // 30
    ] {
        assert_eq!(state(document, purpose, region), expected, "{} {region}", document.name);
    }
}

#[test]
fn acts_and_duties_are_those_of_the_rows() {
    let marketing = |document: &'static Document, region: &str| {
        let purpose = document.purposes.iter().find(|one| one.identifier == "Marketing").unwrap();
        purpose.rule(regime(document, region))
    };
    let in_california = marketing(Site::document(), "US-CA");
    assert_eq!((in_california.act, in_california.opt_in), (Act::Confirmed, true)); // 8, 10
    assert_eq!(in_california.decided_by, "us_ca");
    assert_eq!(marketing(Site::document(), "US-CO").act, Act::All);
    assert_eq!(marketing(Site::document(), "DE").act, Act::All); // 9
    assert_eq!(marketing(WithChina::document(), "CN").act, Act::Single); // 30

    let site = Site::document();
    for (region, expected) in [
        ("DE", &[][..]),
        ("US-CA", &[Duty::SaleLink, Duty::Status]), // 5
        ("US-CO", &[Duty::AdvertisingLink, Duty::Status]),
        ("US", &[Duty::SaleLink, Duty::Status]), // 20
        ("CA-ON", &[Duty::Notice]),              // 21
        ("CA-QC", &[Duty::Notice]),              // of the statistics, which are on
        ("", &[Duty::SaleLink, Duty::Status]),
    ] {
        assert_eq!(regime(site, region).duties, expected, "{region}");
    }
    assert!(regime(OfFrance::document(), "US-CA").has(Duty::SaleLink)); // 23
    assert!(regime(Sensitive::document(), "US-CA").has(Duty::PrivacyChoicesLink));
    assert!(!regime(Sensitive::document(), "US-CA").has(Duty::SaleLink));

    let month = 30 * 24 * 60 * 60;
    for (region, wait, keep) in
        [("US-CA", 12, 13), ("FR", 6, 6), ("DE", 6, 13), ("IE", 6, 6), ("LU", 6, 12), ("", 12, 6)]
    {
        let regime = regime(site, region);
        assert_eq!((regime.wait, regime.keep), (wait * month, keep * month), "{region}"); // 7, 17, 18
    }
}

#[test]
fn regimes_name_the_jurisdictions_that_apply() {
    let site = Site::document();
    for (region, expected) in [
        ("DE", &["eu"][..]),
        ("IE", &["ie", "eu"]),
        ("FR", &["fr"]),
        ("NC", &["fr"]),
        ("GB", &["uk"]),
        ("UK", &["uk"]),
        ("US-CA", &["us_ca", "us"]),
        ("US-WY", &["us_wy", "us"]),
        ("US", &["us"]),
        ("CA-QC", &["ca_qc", "ca"]),
        ("CA-ON", &["ca"]),
        ("CA", &["ca"]),
        ("KE", &["base", "eu", "fr", "uk", "us", "ca", "ch", "br", "jp"]),
        ("", &["base", "eu", "fr", "uk", "us", "ca", "ch", "br", "jp"]),
    ] {
        assert_eq!(regime(site, region).jurisdictions, expected, "{region}");
    }
    assert_eq!(regime(OfFrance::document(), "US-CA").jurisdictions, ["us_ca", "us", "fr"]);
    assert_eq!(regime(Elsewhere::document(), "KE").jurisdictions, ["elsewhere", "us"]);
    for jurisdiction in site.regimes().iter().flat_map(|regime| regime.jurisdictions) {
        let has_source = site.law().iter().any(|row| row.code == *jurisdiction);
        assert!(has_source || *jurisdiction == "base", "{jurisdiction}");
    }
}
