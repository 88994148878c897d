//! A domain of the cookie's own: it follows from the sites of the policy.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery {
        controller: bakery,
        contact: "privacy@bakery.example",
        updated: "2026-11-22",
        languages: [en],
        sites: ["bakery.example"],
    }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers your language.
        cookie language: String { because: interface, lifetime: 90 days, domain: "bakery.example" }
    }
}

fn main() {}

// remedy: domain: "bakery.example" => subdomains
