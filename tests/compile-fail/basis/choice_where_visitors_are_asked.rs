//! A choice, kept by this program among what is asked.

policy_runtime::cookie_policy! {
    /// How the clinic uses cookies.
    policy Clinic { controller: clinic, contact: "privacy@clinic.example", updated: "2026-11-22", languages: [en] }

    provider clinic { name: "Hill Clinic", privacy: "https://clinic.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Lets us study which symptoms people look up.
    purpose Research: internal {
        title: "Research",

        /// Remembers which symptoms you looked up.
        cookie symptoms: String { because: choice, lifetime: 30 days }
    }
}

fn main() {}

// remedy: because: choice, lifetime: 30 days => lifetime: 30 days
