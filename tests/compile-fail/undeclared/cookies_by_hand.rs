//! Making the cookies of a request by hand, as in a test.

#[path = "../declared.rs"]
mod declared;

fn main() {
    let cookies = policy_runtime::Cookies::<declared::Shop>::new("basket=7");
    drop(cookies);
}

// remedy: ::new("basket=7") => ::of(&axum::http::Extensions::new())
