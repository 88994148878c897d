//! A prefix in lower case, which browsers know and servers do not.

policy_runtime::cookie_policy! {
    /// How the bank uses cookies.
    policy Bank { controller: bank, contact: "privacy@bank.example", updated: "2026-11-22", languages: [en] }

    provider bank { name: "Harbour Bank", privacy: "https://bank.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie "__host-customer" as customer: u64 { because: authentication, lifetime: session }
    }
}

fn main() {}

// remedy: cookie "__host-customer" as customer: u64 => cookie "__Host-customer" as customer: u64
