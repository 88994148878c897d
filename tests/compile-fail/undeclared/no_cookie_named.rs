//! Reading a cookie without naming it.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> Option<u64> {
    cookies.get()
}

fn main() {}

// remedy: cookies.get() => cookies.get::<declared::basket>()
