//! A variable that has the name of the cookie.

#[path = "../declared.rs"]
mod declared;

use declared::basket;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    let basket = cookies.get::<basket>().unwrap_or(0);
    cookies.set(basket(basket + 1));
}

fn main() {}

// remedy: let basket => let items
// remedy: basket(basket + 1) => basket(items + 1)
