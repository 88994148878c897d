//! A family that is declared and retired, under another placeholder.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie "lesson_{course}" as lesson(course: u64): u32 { because: user_input, lifetime: 12 hours }
    }

    retired {
        cookie "lesson_{id}" as old(id: u64) {}
        cookie older {}
    }
}

fn main() {}

// remedy:         cookie "lesson_{id}" as old(id: u64) {} => 
