//! One access in two purposes, under one name.

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
        access ip_address {}
    }

    /// Shows advertisements.
    purpose Counts: third_party {
        title: "Measuring",
        refused_by: [gpc],

        /// Recognises your device.
        access ip_address {}
    }
}

fn main() {}

// remedy: title: "Measuring",\nrefused_by: [gpc],…access ip_address => title: "Measuring",\nrefused_by: [gpc],\n\n/// Recognises your device.\naccess ip_address as ip_address_of_counts
