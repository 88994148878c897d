//! Two purposes of one name.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie member: u64 { because: authentication, lifetime: session }
    }

    /// The forum looks better with these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers your colours.
        cookie theme: u8 { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: looks better with these.\npurpose Essential: => looks better with these.\npurpose Essential2:
