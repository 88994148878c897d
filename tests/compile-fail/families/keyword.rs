//! A placeholder that is a keyword, in a name that this program writes.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie "lesson_{type}" as lesson: u32 { because: user_input, lifetime: 12 hours }
    }
}

fn main() {}

// remedy: cookie "lesson_{type}" as lesson: u32 => cookie "lesson_{type_}" as lesson(type_: u64): u32
