//! Reading a cookie by its constructor, in place of its type.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> Option<u64> {
    cookies.get(declared::basket)
}

fn main() {}

// remedy: cookies.get(declared::basket) => cookies.get::<declared::basket>()
