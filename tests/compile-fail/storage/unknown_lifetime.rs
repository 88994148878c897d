//! A lifetime that is said not to be known, of what the browser keeps without one.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your unfinished post.
        storage draft in indexed_db { because: user_input, lifetime: unknown }
    }
}

fn main() {}

// remedy: because: user_input, lifetime: unknown => because: user_input
