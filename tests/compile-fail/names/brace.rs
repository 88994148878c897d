//! A brace that belongs to no placeholder.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie "lesson_{}" as lesson: u32 { because: user_input, lifetime: 12 hours }
    }
}

fn main() {}

// remedy: cookie "lesson_{}" as lesson: u32 => cookie "lesson_{id}" as lesson(id: u64): u32
