//! Both policies can be used.

use policy_runtime::{Cookies, Policy, Refused};
use strict::shop::{self, BasketId, Shop, Suggestions};

fn visit(cookies: &Cookies<Shop>) -> Result<Option<BasketId>, Refused> {
    cookies.set(shop::basket(BasketId(7)));
    let consent = cookies.consent(Suggestions)?;
    cookies.set(shop::recent(consent, "kettle".to_owned()));
    Ok(cookies.get::<shop::basket>())
}

#[test]
fn both_policies_are_whole() {
    let _: fn(&Cookies<Shop>) -> Result<Option<BasketId>, Refused> = visit;
    assert_eq!(Shop::document().name, "Shop");
    assert_eq!(strict::inner::name(), "Office");
}

/// Texts are what was written, whatever rustdoc was given.
#[test]
fn texts_are_verbatim() {
    let text = Shop::document().text.in_language("en");
    assert!(text.contains("[there](nowhere) or <b>`nowhere`</b>"), "{text}");
}
