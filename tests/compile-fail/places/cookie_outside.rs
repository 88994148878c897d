//! A cookie that stands in no purpose.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// Remembers the exhibition you came for.
    cookie exhibition: u32 { because: user_input, lifetime: 12 hours }
}

fn main() {}

// remedy: /// Remembers the exhibition you came for. => /// The site cannot work without these.\npurpose Name: necessary {\ntitle: "Necessary",\n/// Remembers the exhibition you came for.
// remedy: cookie exhibition: u32 { because: user_input, lifetime: 12 hours } => cookie exhibition: u32 { because: user_input, lifetime: 12 hours }\n}
