//! Sensitive data of a library under a purpose that does not say so.

mod advice_kit {
    policy_runtime::cookie_policy! {
        /// Finds an adviser.
        pub policy Advice: library { languages: [en] }

        provider vendor { name: "Vendor Inc.", privacy: "https://vendor.example/privacy" }

        /// Finds an adviser for you.
        purpose Match: internal {
            title: "Advisers",
            sensitive,

            /// Remembers what you need advice on.
            cookie topics: String { lifetime: 30 days, seal: encrypted }
        }
    }
}

policy_runtime::cookie_policy! {
    /// How the charity uses cookies.
    policy Charity { controller: charity, contact: "privacy@charity.example", updated: "2026-11-22", languages: [en] }

    provider charity { name: "Hill Charity", privacy: "https://charity.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Helps you to find an adviser.
    purpose Help: internal {
        title: "Help",
    }

    include advice_kit::Advice { Match: Help }
}

fn main() {}

// remedy: title: "Help", => title: "Help",\nsensitive,
