//! A type of the consent cookie's own.

policy_runtime::cookie_policy! {
    /// How the cinema uses cookies.
    policy Cinema { controller: cinema, contact: "privacy@cinema.example", updated: "2026-11-22", languages: [en] }

    provider cinema { name: "Odeon Cinema", privacy: "https://cinema.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice: String { lifetime: 6 months }
    }
}

fn main() {}

// remedy: consent cookie choice: String => consent cookie choice
