//! A sign-in that goes over the network unencrypted.

policy_runtime::cookie_policy! {
    /// How the bank uses cookies.
    policy Bank { controller: bank, contact: "privacy@bank.example", updated: "2026-11-22", languages: [en] }

    provider bank { name: "Harbour Bank", privacy: "https://bank.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Signs you in next time.
        cookie remember: u64 { because: remember_me, lifetime: 60 days, insecure }
    }
}

fn main() {}

// remedy: lifetime: 60 days, insecure => lifetime: 60 days
