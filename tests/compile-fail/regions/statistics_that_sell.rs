//! Statistics that another party receives, under the law of Texas.

policy_runtime::cookie_policy! {
    /// How the store uses cookies.
    policy Store {
        controller: store,
        contact: "privacy@store.example",
        updated: "2026-11-22",
        languages: [en],
        jurisdictions: [us_tx],
    }

    provider store { name: "Book Store", privacy: "https://store.example/privacy", country: us }
    provider ads { name: "Ads Ltd", privacy: "https://ads.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows us which pages are read.
    purpose Audience: statistical {
        title: "Audience",
        recipients: [ads],

        /// Counts your visit once a day.
        cookie visit: u32 { lifetime: 1 day }
    }
}

fn main() {}

// remedy: recipients: [ads], => recipients: [ads],\nrefused_by: [gpc],
