//! Two cookies that keep the choices.

policy_runtime::cookie_policy! {
    /// How the cinema uses cookies.
    policy Cinema { controller: cinema, contact: "privacy@cinema.example", updated: "2026-11-22", languages: [en] }

    provider cinema { name: "Odeon Cinema", privacy: "https://cinema.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
        /// Remembers what you chose about advertisements.
        consent cookie ads_choice { lifetime: 6 months }
    }

    /// Suggests films that you might like.
    purpose Suggestions: internal {
        title: "Suggestions",

        /// Remembers the films you looked at.
        cookie films: String { lifetime: 30 days }
    }
}

fn main() {}

// remedy: /// Remembers what you chose about advertisements.\nconsent cookie ads_choice { lifetime: 6 months } =>
