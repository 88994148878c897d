//! A slip in the name of a declared cookie.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    cookies.set(declared::baskett(7));
}

fn main() {}

// remedy: baskett => basket
