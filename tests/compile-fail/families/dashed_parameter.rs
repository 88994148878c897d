//! A parameter with a dash.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie "lesson_{course-id}" as lesson(course-id: u64): u32 { because: user_input, lifetime: 12 hours }
    }
}

fn main() {}

// remedy: cookie "lesson_{course-id}" as lesson(course-id: u64): u32 => cookie "lesson_{course_id}" as lesson(course_id: u64): u32
