//! A database, as scripts name it.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your unfinished post.
        storage draft in indexedDB { because: user_input }
    }
}

fn main() {}

// remedy: storage draft in indexedDB => storage draft in indexed_db
