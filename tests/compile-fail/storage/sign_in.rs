//! A sign-in where every script can read it.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        storage "member.token" as token in local { because: authentication }
    }
}

fn main() {}

// remedy: storage "member.token" as token in local { because: authentication => cookie "member.token" as token: String { because: authentication, lifetime: session
