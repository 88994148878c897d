//! Two families with the same names, under other placeholders.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie "lesson_{course}" as lesson(course: u64): u32 { because: user_input, lifetime: 12 hours }
        /// Remembers what you noted in a lesson.
        cookie "lesson_{note}" as note(note: u64): String { because: user_input, lifetime: 12 hours }
    }
}

fn main() {}

// remedy: /// Remembers what you noted in a lesson. => 
// remedy: cookie "lesson_{note}" as note(note: u64): String { because: user_input, lifetime: 12 hours } => 
