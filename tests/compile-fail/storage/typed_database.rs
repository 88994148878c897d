//! A type of what holds more than one text.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your unfinished posts.
        storage drafts: String in indexed_db { because: user_input }
    }
}

fn main() {}

// remedy: storage drafts: String in indexed_db => storage drafts in indexed_db
