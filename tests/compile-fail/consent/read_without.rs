//! Reading a cookie is access to the visitor's device, which is asked for like writing it.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) -> Option<String> {
    cookies.get::<declared::recent>()
}

fn main() {}
