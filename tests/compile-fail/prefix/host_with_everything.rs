//! A cookie that breaks all promises of its prefix.

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
        cookie "__Host-branch" as branch: u32 {
            because: interface,
            lifetime: 90 days,
            insecure,
            subdomains,
            path: "/branches",
        }
    }
}

fn main() {}

// remedy: cookie "__Host-branch" as branch: u32 => cookie "branch" as branch: u32
