//! What every cookie is, unless it says otherwise.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers when you want to collect.
        cookie collect_at: u32 { because: user_input, lifetime: 4 hours, secure: true }
    }
}

fn main() {}

// remedy: lifetime: 4 hours, secure: true => lifetime: 4 hours
