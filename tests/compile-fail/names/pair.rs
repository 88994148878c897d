//! A name with its value, in a cookie of others.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie "lesson=7; Path=/" as lesson { because: user_input, lifetime: 12 hours, set_by: middleware }
    }
}

fn main() {}

// remedy: cookie "lesson=7; Path=/" as lesson => cookie "lesson" as lesson
