//! Two cookies in one item.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the hall that you chose.
        cookie "hall_a", "hall_b" { because: interface, lifetime: 30 days, set_by: proxy }
    }
}

fn main() {}

// remedy: cookie "hall_a", "hall_b" { because: interface, lifetime: 30 days, set_by: proxy } => cookie hall_a { because: interface, lifetime: 30 days, set_by: proxy }\n/// Remembers the hall that you chose.\ncookie hall_b { because: interface, lifetime: 30 days, set_by: proxy }
