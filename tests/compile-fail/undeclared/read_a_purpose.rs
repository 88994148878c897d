//! Reading a purpose, where a cookie is read.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> Option<u64> {
    cookies.get::<declared::Essential>()
}

fn main() {}

// remedy: cookies.get::<declared::Essential>() => cookies.get::<declared::basket>()
