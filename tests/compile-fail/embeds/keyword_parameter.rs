//! A parameter that is a keyword, in an address.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Shows a lesson.
        embed lesson(type: &str) { provider: school, because: user_input, frame: ["https://tube.example/{type}"] }
    }
}

fn main() {}

// remedy: embed lesson(type: &str) => embed lesson(type_: &str)
// remedy: https://tube.example/{type} => https://tube.example/{type_}
