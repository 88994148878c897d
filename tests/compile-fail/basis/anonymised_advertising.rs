//! Advertising that calls itself anonymised.

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

    /// Shows our courses to people who were here.
    purpose Advertising: third_party {
        title: "Advertising",
        anonymised: "no name",

        /// Remembers that you were here.
        cookie was_here: bool { lifetime: 30 days }
    }
}

fn main() {}

// remedy: anonymised: "no name", =>
