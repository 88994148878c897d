//! White space at the end of a name of others.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie "lesson\t" as lesson { because: user_input, lifetime: 12 hours, set_by: proxy }
    }
}

fn main() {}

// remedy: cookie "lesson\t" as lesson => cookie "lesson" as lesson
