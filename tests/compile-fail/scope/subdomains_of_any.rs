//! A cookie for the subdomains of hosts that nobody knows yet.

policy_runtime::cookie_policy! {
    /// How the ferry uses cookies.
    policy Ferry {
        controller: ferry,
        contact: "privacy@ferry.example",
        updated: "2026-11-22",
        languages: [en],
        sites: [any],
    }

    provider ferry { name: "Island Ferries", privacy: "https://ferry.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers your harbour.
        cookie harbour: u32 { because: interface, lifetime: 30 days, subdomains }
    }
}

fn main() {}

// remedy: sites: [any] => sites: ["shop.example", "*.shop.example"]
