//! A protection against forgery that can be forged.

policy_runtime::cookie_policy! {
    /// How the bank uses cookies.
    policy Bank { controller: bank, contact: "privacy@bank.example", updated: "2026-11-22", languages: [en] }

    provider bank { name: "Harbour Bank", privacy: "https://bank.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Protects forms against forgery.
        cookie form: u64 { because: csrf, lifetime: session }
    }
}

fn main() {}

// remedy: lifetime: session => lifetime: session, seal: signed
