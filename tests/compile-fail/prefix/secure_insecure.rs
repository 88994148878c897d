//! A cookie that promises to be Secure, and is not.

policy_runtime::cookie_policy! {
    /// How the bank uses cookies.
    policy Bank { controller: bank, contact: "privacy@bank.example", updated: "2026-11-22", languages: [en] }

    provider bank { name: "Harbour Bank", privacy: "https://bank.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the currency you count in.
        cookie "__Secure-currency" as currency: String { because: interface, lifetime: 90 days, insecure }
    }
}

fn main() {}

// remedy: lifetime: 90 days, insecure => lifetime: 90 days
