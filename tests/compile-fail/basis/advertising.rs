//! A reason that is none.

policy_runtime::cookie_policy! {
    /// How the clinic uses cookies.
    policy Clinic { controller: clinic, contact: "privacy@clinic.example", updated: "2026-11-22", languages: [en] }

    provider clinic { name: "Hill Clinic", privacy: "https://clinic.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which advertisement you saw.
        cookie advertisement: u32 { because: advertising, lifetime: 30 days }
    }
}

fn main() {}

// remedy: because: advertising => because: interface
