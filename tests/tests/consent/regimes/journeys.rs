//! Random journeys of one browser: regions, signals and choices, held to what its visitor said last.

use super::policies::world;
use super::record::{BY_SIGNAL, GIVEN, GIVEN_UNDER_SIGNAL};
use super::visit::{Browser, Shop, from};
use policy_runtime::consent::ConsentState;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestRunner};

const REGIONS: [&str; 10] = ["DE", "FR", "GB", "CH", "JP", "US-CA", "US-CO", "US", "CA-ON", "XX"];
/// Regions in which the advertisements ask.
const ASKING: [&str; 6] = ["DE", "FR", "GB", "CH", "JP", "XX"];
const JOURNEYS: u32 = 60;

#[derive(Debug, Clone, Copy)]
struct Step {
    region: &'static str,
    signal: bool,
    /// The query of a choice; none is a visit.
    choice: Option<&'static str>,
}

fn step() -> impl Strategy<Value = Step> {
    let choices = vec![
        None,
        None,
        Some("all=allow"),
        Some("Ads=allow"),
        Some("Ads=confirm"),
        Some("all=refuse"),
    ];
    (select(REGIONS.to_vec()), any::<bool>(), select(choices))
        .prop_map(|(region, signal, choice)| Step { region, signal, choice })
}

/// What the visitor said last of the advertisements.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Said {
    Nothing,
    Yes,
    No,
}

async fn journey(shop: &Shop, steps: &[Step]) {
    let mut browser = from("DE");
    let mut said = Said::Nothing;
    for step in steps {
        browser = browser.moved_to(step.region).with_signal(step.signal);
        let state_before = shop.stored(&browser, "Ads");
        match step.choice {
            None => drop(shop.visit(&mut browser).await),
            Some(choice) => {
                let outcome = shop.choose(&mut browser, choice).await;
                let is_recorded = outcome == "recorded";
                said = match choice {
                    "all=refuse" => Said::No,
                    _ if is_recorded => Said::Yes,
                    _ => said,
                };
                if said == Said::No && choice == "all=refuse" {
                    assert!(is_recorded, "{step:?}: a refusal takes one step");
                }
            }
        }
        let state = shop.stored(&browser, "Ads");
        if state != state_before && state.is_some_and(|state| state & BY_SIGNAL != 0) {
            assert!(step.signal && !ASKING.contains(&step.region), "{step:?}: {state:?}");
            said = Said::No;
        }
        hold(shop, &browser, said, steps).await;
    }
}

/// Holds every region to what was said.
async fn hold(shop: &Shop, browser: &Browser, said: Said, steps: &[Step]) {
    let is_given = shop
        .stored(browser, "Ads")
        .is_some_and(|state| matches!(state & 0x0f, GIVEN | GIVEN_UNDER_SIGNAL));
    for region in REGIONS {
        let quiet = browser.clone().moved_to(region).with_signal(false);
        let signalled = quiet.clone().with_signal(true);
        let page = shop.visit(&mut quiet.clone()).await;
        let is_on = page.is_on("Ads");
        assert!(!(is_on && said == Said::No), "{region}: a refusal holds: {steps:?}");
        assert!(page.opted_out() || said != Said::No, "{region}: {steps:?}");
        if ASKING.contains(&region) {
            assert!(!is_on || is_given, "{region}: a default is no consent: {steps:?}");
        } else if said == Said::Nothing {
            assert!(is_on, "{region}: {steps:?}");
        }
        // Elsewhere the signal would be remembered, which withdraws a consent of this record.
        if ASKING.contains(&region) {
            let is_on_signalled = shop.visit(&mut signalled.clone()).await.is_on("Ads");
            assert!(is_on || !is_on_signalled, "{region}: the signal turns nothing on: {steps:?}");
        }
        assert_ne!(page.status("Ads").0, ConsentState::Off, "nothing is off here");
    }
}

#[test]
fn whatever_the_journey_a_refusal_holds_and_a_default_is_no_consent() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let shop = runtime.block_on(Shop::without_ledger::<world::Shop>());
    let config = Config { failure_persistence: None, ..Config::with_cases(JOURNEYS) };
    let result = TestRunner::new(config).run(&vec(step(), 1..8), |steps| {
        runtime.block_on(journey(&shop, &steps));
        Ok(())
    });
    result.unwrap();
}
