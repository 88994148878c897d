//! The cookie policy of the shop: eight jurisdictions, and those within them.

policy_runtime::cookie_policy! {
    /// How the tea shop uses cookies, wherever you are.
    pub policy Teas {
        controller: leaf,
        contact: "privacy@teas.example",
        updated: "2026-11-29",
        sites: ["teas.example", "localhost"],
        languages: [en],
        jurisdictions: [eu, fr, uk, us, ca, ch, br, jp],
    }

    provider leaf { name: "Leaf & Steam, Inc.", privacy: "https://teas.example/privacy", country: us }
    provider billboard {
        name: "Billboard Networks, Inc.",
        privacy: "https://billboard.example/privacy",
        opt_out: "https://billboard.example/opt-out",
        country: us,
    }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 12 months, refusal: 6 months }
    }

    /// Shows us which teas are looked at, in sums without names.
    purpose Audience: statistical {
        title: "Audience",
        anonymised: "counted in sums per day and tea; nothing is kept per visitor",
        own_use,
        no_cross_site,

        /// Counts your visit once a day.
        cookie visit: u64 { lifetime: 1 day }
    }

    /// Suggests teas like those that you looked at.
    purpose Suggestions: internal {
        title: "Suggestions",
        refused_by: [gpc],
        data: [browsing],

        /// Remembers the tea that you looked at last.
        cookie recent: String { lifetime: 30 days }
    }

    /// Shows our advertisements on other sites to people who were here.
    purpose Advertising: third_party {
        title: "Advertising",
        refused_by: [gpc],
        data: [identifier, browsing],

        /// Recognises you on sites with advertisements of Billboard Networks.
        cookie ad: u64 { lifetime: 90 days, shared_with: [billboard] }
    }
}

#[cfg(test)]
mod tests {
    use super::Teas;
    use policy_runtime::testing::assert_reviewed;

    #[test]
    fn the_policy_is_reviewed() {
        assert_reviewed::<Teas>("cookies.lock.json");
    }
}
