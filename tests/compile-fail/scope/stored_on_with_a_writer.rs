//! Scripts of this site as the writer of a cookie that another site stores, as its embed says.

policy_runtime::cookie_policy! {
    /// How the ferry uses cookies.
    policy Ferry { controller: ferry, contact: "privacy@ferry.example", updated: "2026-11-22", languages: [en] }

    provider ferry { name: "Island Ferries", privacy: "https://ferry.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows the weather on your way.
    purpose Weather: third_party {
        title: "Weather at sea",

        /// The map of the waves.
        embed wave_map {
            provider: ferry,
            frame: ["https://waves.example/map"],
            stored_on: "waves.example",

            cookie wave_zoom { lifetime: 30 days }
            cookie wave_seen { lifetime: 1 year, set_by: scripts, subdomains }
        }
    }
}

fn main() {}

// remedy: , set_by: scripts, subdomains =>
