//! A star for a part that varies, in an entry of the storage.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        storage "lesson.*" as lesson in local { because: user_input }
    }
}

fn main() {}

// remedy: storage "lesson.*" as lesson => storage "lesson.{id}" as lesson
