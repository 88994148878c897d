//! Consent as the basis of a purpose that is not asked.

policy_runtime::cookie_policy! {
    /// How the observatory uses cookies.
    policy Dome {
        controller: dome,
        contact: "privacy@dome.example",
        updated: "2026-11-22",
        languages: [en],
    }

    provider dome { name: "Hill Observatory", privacy: "https://dome.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        basis: consent,

        /// Remembers that you read at night.
        cookie night: bool { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: basis: consent, =>
