//! A seal that does not exist.

policy_runtime::cookie_policy! {
    /// How the bank uses cookies.
    policy Bank { controller: bank, contact: "privacy@bank.example", updated: "2026-11-22", languages: [en] }

    provider bank { name: "Harbour Bank", privacy: "https://bank.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie customer: u64 { because: authentication, lifetime: session, seal: hashed }
    }
}

fn main() {}

// remedy: seal: hashed => seal: signed
