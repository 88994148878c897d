//! The storage is cleared for what cannot be withdrawn.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-30", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        clears_storage,

        /// Keeps your unfinished post.
        storage draft in session { because: user_input }
    }
}

fn main() {}

// remedy: clears_storage, =>
