//! Two privacy notices in one key.

policy_runtime::cookie_policy! {
    /// How the observatory uses cookies.
    policy Dome {
        controller: dome,
        contact: "privacy@dome.example",
        updated: "2026-11-22",
        languages: [en],
    }

    provider dome { name: "Hill Observatory", privacy: ["https://dome.example/privacy", "https://dome.example/jobs"] }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers that you read at night.
        cookie night: bool { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: privacy: ["https://dome.example/privacy", "https://dome.example/jobs"] => privacy: "https://dome.example/privacy", notices: ["https://dome.example/jobs"]
