//! A lifetime of what is not stored.

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

    /// Shows advertisements.
    purpose Ads: third_party {
        title: "Advertising",
        refused_by: [gpc],

        /// Recognises your device.
        access fingerprint { lifetime: 1 day }
    }
}

fn main() {}

// remedy: { lifetime: 1 day } => {}
