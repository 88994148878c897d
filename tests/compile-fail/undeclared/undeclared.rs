//! A cookie that the policy does not declare has no constructor.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    cookies.set(declared::hotjar("x"));
}

fn main() {}

// remedy: hotjar("x") => basket(7)
