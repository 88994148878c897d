//! What the policy declares can be used, and means what it says.

use no_prelude::declared::{self, Shop, Suggestions};
use rt::{CookieValue, Cookies, Policy, Refused};

fn visit(cookies: &Cookies<Shop>) -> Result<Option<String>, Refused> {
    cookies.set(declared::basket(7));
    cookies.set(declared::visit(1));
    let consent = cookies.consent(Suggestions)?;
    cookies.set(declared::recent(consent, "kettle".to_owned()));
    Ok(cookies.get_with::<declared::recent>(consent).or(cookies.get::<declared::id>()))
}

#[test]
fn the_policy_is_whole() {
    let _: fn(&Cookies<Shop>) -> Result<Option<String>, Refused> = visit;
    let document = Shop::document();
    let cookies: Vec<&str> = document
        .purposes
        .iter()
        .flat_map(|purpose| purpose.cookies.iter().map(|cookie| cookie.identifier))
        .collect();
    assert_eq!(cookies, ["basket", "id", "robots", "choice", "login", "left", "visit", "recent"]);
}

#[test]
fn values_are_derived() {
    use declared::{Number, Sort};
    assert_eq!(Sort::Some.to_text(), "some");
    assert_eq!(Sort::None.to_text(), "zero");
    assert!(matches!(Sort::from_text("nothing"), Some(Sort::None)));
    assert!(matches!(Number::from_text("7"), Some(Number(7))) && Number::from_text("x").is_none());
}
