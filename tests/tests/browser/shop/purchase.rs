//! A purchase without any consent: what is necessary works from the first request, and over the bank, which is another site.

use super::town::Town;
use policy_tests_vendors::{bank, payment};

#[tokio::test]
async fn a_visitor_who_chose_nothing_buys_a_kettle() {
    let Some(mut town) = Town::start().await else { return };
    town.open("/kettles/copper").await;
    town.look("document.querySelector('form[action=\"/basket\"]').submit()").await;
    town.until("location.pathname === '/basket' && document.body.innerText.includes('89.00')")
        .await;
    let stripe = [payment::API_HOST, payment::SCRIPT_HOST, payment::DEVICE_HOST];
    assert_eq!(town.hosts_of("/checkout", &stripe).await, stripe, "the card form alone");
    town.look("document.querySelector('form[action=\"/checkout\"]').submit()").await;
    town.until(&format!(
        "location.host === '{}' && document.readyState === 'complete'",
        bank::HOST
    ))
    .await;
    let pending = town.cookies().await;
    assert!(pending.contains(&"kettle.example __Host-pay_1".to_owned()), "{pending:?}");
    town.look("document.querySelector('form').submit()").await;
    town.until("document.body.innerText.includes('You paid 89.00')").await;
    let cookies = town.cookies().await;
    assert!(!cookies.iter().any(|cookie| cookie.contains("__Host-pay_")), "{cookies:?}");
    for name in ["__stripe_mid", "__stripe_sid", "__Host-basket"] {
        assert!(cookies.contains(&format!("kettle.example {name}")), "{name} in {cookies:?}");
    }
    assert!(cookies.contains(&"m.stripe.com m".to_owned()), "{cookies:?}");
}
