//! Two placeholders with nothing between them.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you answered.
        cookie "quiz_{course}{page}" as quiz(course: u64, page: u64): String { because: user_input, lifetime: 12 hours }
    }
}

fn main() {}

// remedy: cookie "quiz_{course}{page}" as quiz(course: u64 => cookie "quiz_{course}_{page}" as quiz(course: u64
