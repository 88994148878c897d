//! A loader in a policy without other embeds.

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

        /// Shows advertisements.
        embed pixel { provider: ads, script: ["https://ads.example"], loaded_by: tags }
    }
}

fn main() {}

// remedy: , loaded_by: tags =>
