//! A consent cookie of many names.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie lesson: u32 { because: user_input, lifetime: 12 hours }
        /// Remembers what you chose here.
        consent cookie "choice_{site}" as choice { lifetime: 6 months }
    }
}

fn main() {}

// remedy: consent cookie "choice_{site}" as choice => consent cookie "choice" as choice
