//! An attribute that is said by its absence.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the size of the text.
        cookie text_size: u8 { because: interface, lifetime: 90 days, http_only: false }
    }
}

fn main() {}

// remedy: http_only: false => read_by: scripts
