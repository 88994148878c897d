//! A policy that nobody can be asked about.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the size of the text.
        cookie text_size: u8 { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: updated: "2026-11-22" => contact: "privacy@shop.example", updated: "2026-11-22"
