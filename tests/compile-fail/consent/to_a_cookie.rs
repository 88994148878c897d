//! Asking for the consent to a cookie, in place of its purpose.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    if let Ok(consent) = cookies.consent(declared::visits) {
        cookies.set(declared::visits(consent, 1));
    }
}

fn main() {}

// remedy: cookies.consent(declared::visits) => cookies.consent(declared::Audience)
