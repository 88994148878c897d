//! The visitors to whom a site is directed, in another word.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en], audience: kids }

    provider school { name: "Hill School", privacy: "https://school.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie "__Host-pupil" as pupil: String { because: authentication, lifetime: 14 days, seal: signed }
    }
}

fn main() {}

// remedy: kids => minors
