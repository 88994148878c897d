//! Reading a cookie that the policy does not declare.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> Option<String> {
    cookies.get::<declared::hotjar>()
}

fn main() {}

// remedy: Option<String> => Option<u64>
// remedy: declared::hotjar => declared::basket
