//! An access outside of any purpose.

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

        /// Remembers what you chose here.
        consent cookie choice {}
    }

    /// Recognises your device.
    access fingerprint {}
}

fn main() {}

// remedy: \n/// Recognises your device.\naccess fingerprint {} =>
// remedy: /// Remembers what => /// Recognises your device.\naccess fingerprint { because: security }\n/// Remembers what
