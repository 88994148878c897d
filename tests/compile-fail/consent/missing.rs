//! A cookie of a purpose that asks, without the proof of consent.

#[path = "../declared.rs"]
mod declared;

fn handler(cookies: policy_runtime::Cookies<declared::Shop>) {
    cookies.set(declared::recent("kettle".to_owned()));
}

fn main() {}

// remedy: cookies.set(declared::recent("kettle".to_owned())); => if let Ok(consent) = cookies.consent(declared::Suggestions) {\ncookies.set(declared::recent(consent, "kettle".to_owned()));\n}
