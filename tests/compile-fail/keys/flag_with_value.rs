//! A flag that is given a value.

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
        cookie language: String { because: interface, lifetime: 90 days, subdomains: true }
    }
}

fn main() {}

// remedy: subdomains: true => subdomains
