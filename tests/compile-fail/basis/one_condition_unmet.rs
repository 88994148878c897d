//! Statistics in France that do not say everything.

policy_runtime::cookie_policy! {
    /// How the clinic uses cookies.
    policy Clinic {
        controller: clinic,
        contact: "privacy@clinic.example",
        updated: "2026-11-22",
        languages: [en],
        jurisdictions: [fr],
    }

    provider clinic { name: "Hill Clinic", privacy: "https://clinic.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows us which pages are read.
    purpose Audience: statistical {
        title: "Audience",
        anonymised: "counted in sums per day",
        own_use,

        /// Counts your visit once a day.
        cookie visit: u32 { lifetime: 1 day }
    }
}

fn main() {}

// remedy: own_use, => own_use, no_cross_site,
