//! A state by its name.

policy_runtime::cookie_policy! {
    /// How the store uses cookies.
    policy Store {
        controller: store,
        contact: "privacy@store.example",
        updated: "2026-11-22",
        languages: [en],
        jurisdictions: [california],
    }

    provider store { name: "Book Store", privacy: "https://store.example/privacy", country: us }
    provider ads { name: "Ads Ltd", privacy: "https://ads.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows books that you may like.
    purpose Advertising: third_party {
        title: "Advertising",
        refused_by: [gpc],

        /// Tells one browser from another.
        cookie seen { provider: ads, lifetime: 30 days, set_by: scripts }
    }
}

fn main() {}

// remedy: california => us_ca
