//! Removing a cookie by its constructor, in place of its type.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    cookies.remove(declared::basket);
}

fn main() {}

// remedy: cookies.remove(declared::basket) => cookies.remove::<declared::basket>()
