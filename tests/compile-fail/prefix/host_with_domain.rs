//! A cookie that promises one host, for all of them.

policy_runtime::cookie_policy! {
    /// How the bank uses cookies.
    policy Bank {
        controller: bank,
        contact: "privacy@bank.example",
        updated: "2026-11-22",
        languages: [en],
        sites: ["bank.example"],
    }

    provider bank { name: "Harbour Bank", privacy: "https://bank.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers your branch.
        cookie "__Host-branch" as branch: u32 { because: interface, lifetime: 90 days, subdomains }
    }
}

fn main() {}

// remedy: lifetime: 90 days, subdomains => lifetime: 90 days
