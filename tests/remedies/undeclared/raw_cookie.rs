//! A cookie that was made by hand, past the policy.

#[path = "../../compile-fail/declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    cookies.set(declared::basket(7));
}

fn main() {}
