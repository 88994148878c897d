//! An empty name.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your unfinished post.
        cookie "" as draft: String { because: user_input, lifetime: 12 hours }
    }
}

fn main() {}

// remedy: cookie "" as draft: String => cookie draft: String
