//! The cases of the specification of regimes, each by its number: signal and choices before, and what a visitor gets.

use super::policies;
use super::record::{
    BY_SIGNAL, CONFIRMED, GIVEN, GIVEN_UNDER_SIGNAL, NOT_OBJECTED, REFUSED, WITHDRAWN,
};
use super::visit::{Page, Shop, Status, from};
use policy_runtime::Policy;
use policy_runtime::consent::ConsentState;
use policy_runtime::declaration::Duty;

const NOT_ASKED: Status = (ConsentState::NotAsked, true);
const IS_GIVEN: Status = (ConsentState::Given, true);
const UNDECIDED: Status = (ConsentState::Undecided, false);
const EXPIRED: Status = (ConsentState::Expired, false);
const IS_REFUSED: Status = (ConsentState::Refused, false);
const IS_WITHDRAWN: Status = (ConsentState::Withdrawn, false);

async fn world() -> Shop {
    Shop::open::<policies::world::Shop>().await
}

async fn page(shop: &Shop, region: &'static str, signal: bool) -> Page {
    shop.visit(&mut from(region).with_signal(signal)).await
}

/// The state of a purpose for a new visitor without the signal.
async fn fresh<P: Policy>(region: &'static str, purpose: &str) -> Status {
    page(&Shop::open::<P>().await, region, false).await.status(purpose)
}

#[tokio::test]
async fn case_1_everything_asks_in_germany() {
    let page = page(&world().await, "DE", false).await;
    assert_eq!((page.status("Ads"), page.reason("Ads")), (UNDECIDED, "Undecided"));
    assert_eq!(page.banner(), ["Ads", "Counting", "Measuring", "Suggestions"]);
}

#[tokio::test]
async fn case_2_sums_are_on_in_france_and_not_in_the_banner() {
    let page = page(&world().await, "FR", false).await;
    assert_eq!(page.status("Measuring"), NOT_ASKED);
    assert_eq!(page.banner(), ["Ads", "Counting", "Suggestions"]);
}

#[tokio::test]
async fn case_3_territories_are_under_the_rules_of_their_path() {
    let shop = world().await;
    for (region, expected) in [("DE", UNDECIDED), ("AX", UNDECIDED), ("RE", NOT_ASKED)] {
        assert_eq!(page(&shop, region, false).await.status("Measuring"), expected, "{region}");
    }
}

#[tokio::test]
async fn case_4_the_united_kingdom_offers_an_objection_to_sums() {
    let shop = world().await;
    assert_eq!(page(&shop, "GB", false).await.status("Measuring"), NOT_ASKED);
    assert_eq!(page(&shop, "GB", false).await.status("Ads"), UNDECIDED);
    let objected = shop.after_choice("GB", "Measuring=refuse").await;
    assert_eq!(shop.visit(&mut objected.clone()).await.status("Measuring"), IS_REFUSED);
}

#[tokio::test]
async fn case_5_advertisements_are_on_in_california_without_a_consent() {
    let shop = world().await;
    let page = page(&shop, "US-CA", false).await;
    assert_eq!(page.status("Ads"), NOT_ASKED);
    assert!(page.banner().is_empty() && page.lines.is_empty() && !page.opted_out());
    assert!(shop.has_duty("US-CA", Duty::SaleLink) && shop.has_duty("US-CA", Duty::Status));
    assert_eq!(shop.receipts().await, 0);
}

#[tokio::test]
async fn cases_6_to_8_the_signal_is_remembered_and_opting_in_again_is_confirmed() {
    let shop = world().await;
    let mut browser = from("US-CA").with_signal(true);
    let first = shop.visit(&mut browser).await;
    assert_eq!((first.is_on("Ads"), first.reason("Ads")), (false, "Signal"));
    assert!(first.opted_out());
    assert_eq!(shop.stored(&browser, "Ads"), Some(REFUSED | BY_SIGNAL));
    assert!(!browser.record().unwrap().has_id(), "it has no id");
    assert_eq!(shop.refusals().await, 1);

    // 7
    let mut browser = browser.with_signal(false);
    for months in [0, 5, 6] {
        let mut later = browser.clone().after_months(months);
        let page = shop.visit(&mut later).await;
        assert_eq!(page.status("Ads"), IS_REFUSED, "{months}");
        assert!(page.opted_out() && page.banner().is_empty());
        assert_eq!(page.field("Ads", "by_signal"), true);
    }
    let in_germany = shop.visit(&mut browser.clone().moved_to("DE")).await;
    assert_eq!(in_germany.status("Ads"), IS_REFUSED);
    assert_eq!(shop.refusals().await, 1, "it is counted once");

    // 8
    assert_eq!(shop.choose(&mut browser, "Ads=allow").await, "confirm");
    assert_eq!(shop.visit(&mut browser).await.status("Ads"), IS_REFUSED, "until it is confirmed");
    assert_eq!(shop.receipts().await, 0);
    assert_eq!(shop.choose(&mut browser, "Ads=confirm").await, "recorded");
    assert_eq!(shop.stored(&browser, "Ads"), Some(GIVEN | CONFIRMED));
    assert_eq!(shop.visit(&mut browser).await.status("Ads"), IS_GIVEN);
    assert_eq!(shop.receipts().await, 1);
}

#[tokio::test]
async fn cases_9_and_10_a_consent_under_the_signal_holds_where_its_act_suffices() {
    let shop = world().await;
    let consented = shop.after_choice("DE", "all=allow").await;
    let mut browser = consented.with_signal(true);
    let page = shop.visit(&mut browser).await;
    assert_eq!((page.is_on("Ads"), page.reason("Ads")), (false, "Signal"));
    assert!(page.lines.iter().all(|line| !line.contains("__Host-choice")), "nothing is stored");
    assert_eq!(shop.choose(&mut browser, "Ads=allow").await, "recorded");
    let given = shop.stored(&browser, "Ads").unwrap();
    assert_eq!(given & 0x0f, GIVEN_UNDER_SIGNAL);
    assert!(shop.visit(&mut browser).await.is_on("Ads"));

    // 10
    let mut browser = browser.moved_to("US-CA");
    let page = shop.visit(&mut browser).await;
    assert_eq!((page.is_on("Ads"), page.reason("Ads")), (false, "Signal"));
    assert_eq!(shop.choose(&mut browser, "Ads=allow").await, "confirm", "the second step");
    assert_eq!(shop.stored(&browser, "Ads"), Some(given), "the consent is not overwritten");
    assert!(shop.visit(&mut browser.clone().moved_to("DE")).await.is_on("Ads"));
    assert_eq!(shop.choose(&mut browser, "Ads=confirm").await, "recorded");
    assert!(shop.visit(&mut browser).await.is_on("Ads"));
}

#[tokio::test]
async fn case_11_the_signal_withdraws_an_earlier_consent_and_says_so_once() {
    let shop = world().await;
    let consented = shop.after_choice("DE", "all=allow").await;
    let mut browser = consented.moved_to("US-CO").with_signal(true);
    let page = shop.visit(&mut browser).await;
    assert_eq!(page.reason("Ads"), "Signal");
    assert_eq!(page.status("Ads").0, ConsentState::Given, "the conflict can be named");
    assert_eq!(shop.stored(&browser, "Ads"), Some(WITHDRAWN | BY_SIGNAL));
    let again = shop.visit(&mut browser).await;
    assert_eq!(again.status("Ads"), IS_WITHDRAWN, "and is not named again");
    let mut browser = browser.with_signal(false);
    assert_eq!(shop.visit(&mut browser).await.status("Ads"), IS_WITHDRAWN);
    assert_eq!(shop.visit(&mut browser.moved_to("DE")).await.status("Ads"), IS_WITHDRAWN);
}

#[tokio::test]
async fn case_12_a_refusal_of_germany_holds_in_california() {
    let shop = world().await;
    let mut browser = shop.after_choice("DE", "all=refuse").await.moved_to("US-CA");
    assert_eq!(shop.visit(&mut browser).await.status("Ads"), IS_REFUSED);
}

#[tokio::test]
async fn case_13_a_default_of_california_is_undecided_in_germany() {
    let shop = world().await;
    let mut browser = from("US-CA");
    assert!(shop.visit(&mut browser).await.is_on("Ads"));
    let mut browser = browser.moved_to("DE");
    browser.cookies = "advert_id=1; recent=7".to_owned();
    let page = shop.visit(&mut browser).await;
    assert_eq!(page.status("Ads"), UNDECIDED);
    assert!(page.banner().contains(&"Ads"));
    assert!(page.lines.is_empty(), "its cookies are hidden, and not expired: {:?}", page.lines);
}

#[tokio::test]
async fn case_14_settings_saved_in_california_are_no_consent_in_germany() {
    let shop = world().await;
    for query in ["Ads=allow", "all=allow"] {
        let browser = shop.after_choice("US-CA", query).await;
        assert_eq!(shop.stored(&browser, "Ads"), Some(NOT_OBJECTED));
        let page = shop.visit(&mut browser.moved_to("DE")).await;
        assert_eq!(page.status("Ads"), UNDECIDED);
        assert!(page.banner().contains(&"Ads"));
    }
    assert_eq!(shop.receipts().await, 0);
}

#[tokio::test]
async fn case_15_a_consent_of_germany_holds_in_california_and_can_be_withdrawn_there() {
    let shop = world().await;
    let mut browser = shop.after_choice("DE", "all=allow").await.moved_to("US-CA");
    assert_eq!(shop.visit(&mut browser).await.status("Ads"), IS_GIVEN);
    assert_eq!(shop.choose(&mut browser, "Ads=refuse").await, "recorded");
    assert_eq!(shop.visit(&mut browser).await.status("Ads"), IS_WITHDRAWN);
    assert_eq!(shop.visit(&mut browser.moved_to("DE")).await.status("Ads"), IS_WITHDRAWN);
}

#[tokio::test]
async fn cases_16_and_17_a_consent_holds_as_long_as_the_region_keeps_it() {
    let shop = world().await;
    let accepted = shop.after_choice("GB", "all=allow").await.after_months(2);
    assert_eq!(shop.visit(&mut accepted.moved_to("FR")).await.status("Ads"), IS_GIVEN);
    let accepted = shop.after_choice("DE", "all=allow").await.after_months(8);
    assert_eq!(shop.visit(&mut accepted.clone().moved_to("FR")).await.status("Ads"), EXPIRED);
    assert_eq!(shop.visit(&mut accepted.moved_to("DE")).await.status("Ads"), IS_GIVEN);
}

#[tokio::test]
async fn case_18_a_refusal_expires_where_the_purpose_asks_and_nowhere_else() {
    let shop = world().await;
    let refused = shop.after_choice("DE", "all=refuse").await.after_months(7);
    let page = shop.visit(&mut refused.clone()).await;
    assert_eq!(page.status("Ads"), EXPIRED);
    assert!(page.banner().contains(&"Ads"));
    for months in [0, 3, 4] {
        let mut browser = refused.clone().moved_to("US-CA").after_months(months);
        let page = shop.visit(&mut browser).await;
        assert_eq!(page.status("Ads"), IS_REFUSED);
        assert!(page.banner().is_empty(), "nothing invites");
    }
}

#[tokio::test]
async fn case_19_everything_asks_in_an_unknown_region() {
    let shop = world().await;
    for region in ["XX", "T1", "", "US, DE", "U", "USA", "\u{e9}"] {
        let page = page(&shop, region, false).await;
        for purpose in ["Measuring", "Counting", "Suggestions", "Ads"] {
            assert_eq!(page.status(purpose), UNDECIDED, "{region} {purpose}");
        }
    }
}

#[tokio::test]
async fn case_20_a_country_without_its_subdivision_is_under_the_rules_of_all() {
    let shop = world().await;
    assert_eq!(page(&shop, "US", false).await.status("Ads"), NOT_ASKED);
    assert!(shop.has_duty("US", Duty::SaleLink) && shop.has_duty("US", Duty::Status));
    assert_eq!(page(&shop, "CA", false).await.status("Ads"), UNDECIDED);
}

#[tokio::test]
async fn case_21_quebec_asks_and_ontario_gives_notice() {
    let shop = world().await;
    assert_eq!(page(&shop, "CA-QC", false).await.status("Ads"), UNDECIDED);
    assert_eq!(page(&shop, "CA-ON", false).await.status("Ads"), NOT_ASKED);
    assert!(shop.has_duty("CA-ON", Duty::Notice));
    assert_eq!(page(&shop, "CA-QC", false).await.status("Measuring"), NOT_ASKED);
}

#[tokio::test]
async fn case_22_switzerland_asks_for_what_sells() {
    let page = page(&world().await, "CH", false).await;
    for (purpose, expected) in [
        ("Measuring", NOT_ASKED),
        ("Counting", UNDECIDED),
        ("Suggestions", NOT_ASKED),
        ("Ads", UNDECIDED),
    ] {
        assert_eq!(page.status(purpose), expected, "{purpose}");
    }
}

#[tokio::test]
async fn case_23_the_rules_at_home_hold_abroad_unless_the_policy_says_otherwise() {
    assert_eq!(fresh::<policies::at_home_in_france::Shop>("US-CA", "Ads").await, UNDECIDED);
    let shop = Shop::open::<policies::at_home_in_france::Shop>().await;
    assert!(shop.has_duty("US-CA", Duty::SaleLink));
    assert_eq!(fresh::<policies::abroad::Shop>("US-CA", "Ads").await, NOT_ASKED);
}

#[tokio::test]
async fn case_24_the_signal_refuses_what_the_policy_maps() {
    let shop = world().await;
    let page_here = page(&shop, "US-TX", true).await;
    assert_eq!((page_here.is_on("Counting"), page_here.reason("Counting")), (false, "Signal"));
    let shop = Shop::open::<policies::processor::Shop>().await;
    assert!(!page(&shop, "US-TX", true).await.is_on("Counting"), "as it is declared");
    let shop = Shop::open::<policies::processor_unmapped::Shop>().await;
    assert!(page(&shop, "US-TX", true).await.is_on("Counting"));
}

#[tokio::test]
async fn case_25_japan_asks_unless_nothing_is_matched() {
    assert_eq!(fresh::<policies::world::Shop>("JP", "Ads").await, UNDECIDED);
    assert_eq!(fresh::<policies::unmatched::Shop>("JP", "Ads").await, NOT_ASKED);
}

#[tokio::test]
async fn case_26_nothing_turns_on_advertisements_for_minors() {
    let shop = Shop::open::<policies::for_minors::Shop>().await;
    for region in ["US-CA", "DE"] {
        let mut browser = shop.after_choice(region, "all=allow").await;
        let page = shop.visit(&mut browser).await;
        assert_eq!(page.status("Ads"), (ConsentState::Off, false), "{region}");
        assert_eq!(shop.stored(&browser, "Ads"), None, "{region}");
        assert!(!page.banner().contains(&"Ads"));
    }
    let mut browser = shop.after_choice("US-CA", "all=allow").await;
    assert!(shop.visit(&mut browser).await.is_on("Measuring"));
}

#[tokio::test]
async fn case_27_sensitive_data_asks_and_its_sale_is_off_where_it_is_banned() {
    let shop = Shop::open::<policies::sensitive::Shop>().await;
    let mut browser = shop.after_choice("US-CA", "all=allow").await;
    assert_eq!(shop.visit(&mut browser).await.status("Ads"), IS_GIVEN);
    let mut browser = shop.after_choice("US-OR", "all=allow").await;
    assert!(!shop.visit(&mut browser).await.is_on("Ads"));
}

#[tokio::test]
async fn case_28_what_is_not_listed_is_strict_unless_it_has_no_row() {
    assert_eq!(fresh::<policies::kingdom::Shop>("JE", "Measuring").await, UNDECIDED);
    assert_eq!(fresh::<policies::states::Shop>("DE", "Ads").await, UNDECIDED);
    assert_eq!(fresh::<policies::informed_elsewhere::Shop>("DE", "Ads").await, UNDECIDED);
    assert_eq!(fresh::<policies::informed_elsewhere::Shop>("KE", "Ads").await, NOT_ASKED);
}

#[tokio::test]
async fn case_29_a_forged_or_cut_record_is_an_objection() {
    let shop = world().await;
    let accepted = shop.after_choice("DE", "all=allow").await;
    let whole = accepted.cookies.clone();
    let forged = format!("{}A", &whole[..whole.len() - 1]);
    let forged = if forged == whole { format!("{}B", &whole[..whole.len() - 1]) } else { forged };
    for cookies in [whole[..whole.len() / 2].to_owned(), forged, "__Host-choice=".to_owned()] {
        let mut browser = from("US-CA");
        browser.cookies = cookies;
        let page = shop.visit(&mut browser).await;
        assert_eq!(page.status("Ads"), IS_REFUSED);
        assert!(page.opted_out());
    }
}

#[tokio::test]
async fn case_30_accepting_all_is_no_separate_consent_in_china() {
    let shop = Shop::open::<policies::with_china::Shop>().await;
    let accepted = shop.after_choice("DE", "all=allow").await;
    let page = shop.visit(&mut accepted.clone().moved_to("CN")).await;
    assert_eq!(page.status("Ads"), UNDECIDED);
    assert!(shop.visit(&mut accepted.clone()).await.is_on("Ads"));
    // Accepting all there leaves it out, and its own answer counts.
    let mut browser = from("CN");
    assert_eq!(shop.choose(&mut browser, "all=allow").await, "recorded");
    assert!(!shop.visit(&mut browser).await.is_on("Ads"));
    assert_eq!(shop.choose(&mut browser, "Ads=allow").await, "recorded");
    assert!(shop.visit(&mut browser).await.is_on("Ads"));
}

#[tokio::test]
async fn case_31_an_objection_is_renewed_for_years() {
    let shop = world().await;
    let objected = shop.after_choice("FR", "Measuring=refuse").await;
    let mut browser = objected.after_months(36).moved_to("GB");
    let page = shop.visit(&mut browser).await;
    assert_eq!(page.status("Measuring"), IS_REFUSED);
    let [line] = &page.lines[..] else { panic!("it is renewed: {:?}", page.lines) };
    assert!(line.starts_with("__Host-choice=") && line.contains("Max-Age=34560000"), "{line}");
    let again = shop.visit(&mut browser).await;
    assert_eq!((again.status("Measuring"), again.lines), (IS_REFUSED, Vec::new()), "once a day");
}

#[tokio::test]
async fn case_32_what_changed_materially_asks_again_where_it_asks() {
    let (before, after) = (world().await, Shop::open::<policies::changed::Shop>().await);
    let refused = before.after_choice("DE", "all=refuse").await;
    for region in ["DE", "FR", "GB", "US-CA", "CH", "XX"] {
        let page = after.visit(&mut refused.clone().moved_to(region)).await;
        assert_eq!(page.status("Ads"), IS_REFUSED, "{region}");
    }
    let page = after.visit(&mut before.after_choice("DE", "all=allow").await).await;
    assert_eq!(page.status("Ads"), (ConsentState::Changed, false));
    assert_eq!(page.banner(), ["Ads"]);
    assert_eq!(page_of(&after).await.status("Ads"), NOT_ASKED);
}

async fn page_of(shop: &Shop) -> Page {
    page(shop, "US-CA", false).await
}

#[tokio::test]
async fn case_33_no_shared_cache_gives_a_page_of_one_region_to_another() {
    let shop = world().await;
    for region in ["US-CA", "DE"] {
        let page = page(&shop, region, false).await;
        assert!(page.vary.iter().any(|field| field.contains("x-country")), "{:?}", page.vary);
        assert_eq!(page.cache_control, "private, no-cache");
    }
    // A page that reads nothing of the visitor can be shared by all.
    let mut browser = from("US-CA");
    let page = shop.open_page(&mut browser, "/nothing").await;
    assert!(page.vary.is_empty() && page.cache_control.is_empty());
}
