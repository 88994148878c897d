//! A seal on what other code sets.

policy_runtime::cookie_policy! {
    /// How the bank uses cookies.
    policy Bank { controller: bank, contact: "privacy@bank.example", updated: "2026-11-22", languages: [en] }

    provider bank { name: "Harbour Bank", privacy: "https://bank.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie customer: u64 { because: authentication, lifetime: session, set_by: middleware, seal: signed }
    }
}

fn main() {}

// remedy: set_by: middleware, seal: signed => set_by: middleware
