//! Reading a purpose, where a cookie is read.

#[path = "../../compile-fail/declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> Option<u64> {
    cookies.get::<declared::basket>()
}

fn main() {}
