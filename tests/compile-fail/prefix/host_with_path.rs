//! A cookie that promises one host, on a path.

policy_runtime::cookie_policy! {
    /// How the bank uses cookies.
    policy Bank { controller: bank, contact: "privacy@bank.example", updated: "2026-11-22", languages: [en] }

    provider bank { name: "Harbour Bank", privacy: "https://bank.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps the transfer that you have not signed.
        cookie "__Host-transfer" as transfer: u64 { because: payment, lifetime: 30 minutes, path: "/pay" }
    }
}

fn main() {}

// remedy: lifetime: 30 minutes, path: "/pay" => lifetime: 30 minutes
