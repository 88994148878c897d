//! A brace that nothing closes, in a cookie of others.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie "lesson{" as lesson { because: user_input, lifetime: 12 hours, set_by: middleware }
    }
}

fn main() {}

// remedy: cookie "lesson{" as lesson { => cookie "lesson{id}" as lesson {
