//! Two families that one name can belong to.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie "lesson_{course}" as lesson(course: String): u32 { because: user_input, lifetime: 12 hours }
        /// Remembers what you noted in a lesson.
        cookie "{lesson}_note" as note(lesson: String): String { because: user_input, lifetime: 12 hours }
    }
}

fn main() {}

// remedy: cookie "{lesson}_note" as note(lesson: String): String => cookie "note_{lesson}" as note(lesson: String): String
