//! A slip in the name of a loader.

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
    }

    /// Shows advertisements.
    purpose Ads: third_party {
        title: "Advertising",
        refused_by: [gpc],

        /// Loads the scripts of advertisers.
        embed tags { provider: ads, script: ["https://tags.ads.example"] }
        /// Shows advertisements.
        embed pixel { provider: ads, loaded_by: tgas }
    }
}

fn main() {}

// remedy: loaded_by: tgas => loaded_by: tags
