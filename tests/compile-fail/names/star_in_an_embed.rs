//! A star for a part that varies, in a cookie of an embed.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Counts visits.
        embed counter {
            provider: school, because: user_input, script: ["https://counter.example/c.js"],
            cookie "_ga_*" { lifetime: 1 day }
        }
    }
}

fn main() {}

// remedy: cookie "_ga_*" { => cookie "_ga_{id}" {
