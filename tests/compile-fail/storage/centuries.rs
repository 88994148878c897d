//! An entry that is to be deleted in some centuries.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your unfinished post.
        storage draft in cache { because: user_input, lifetime: 200 years }
    }
}

fn main() {}

// remedy: because: user_input, lifetime: 200 years => because: user_input
