//! Removing a member of a family by the type of its value.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    cookies.remove_at::<u64>(7);
}

fn main() {}

// remedy: cookies.remove_at::<u64>(7) => cookies.remove::<declared::basket>()
