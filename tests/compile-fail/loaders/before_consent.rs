//! A loader that is not asked.

policy_runtime::cookie_policy! {
    /// How the observatory uses cookies.
    policy Dome {
        controller: dome,
        contact: "privacy@dome.example",
        updated: "2026-11-22",
        languages: [en],
    }

    provider dome { name: "Hill Observatory", privacy: "https://dome.example/privacy" }

    provider ads { name: "Stars & Ads", privacy: "https://ads.example/privacy", opt_out: "https://ads.example/no" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice {}

        /// Loads scripts.
        embed tags { provider: ads, because: security, script: ["https://tags.ads.example"] }
    }

    /// Shows advertisements.
    purpose Ads: third_party {
        title: "Advertising",
        refused_by: [gpc],

        /// Shows advertisements.
        embed pixel { provider: ads, loaded_by: tags }
    }
}

fn main() {}

// remedy: /// Loads scripts.\nembed tags { provider: ads, because: security, script: ["https://tags.ads.example"] } =>
// remedy: /// Shows advertisements.\nembed pixel => /// Loads scripts.\nembed tags { provider: ads, script: ["https://tags.ads.example"] }\n/// Shows advertisements.\nembed pixel
