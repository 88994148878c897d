//! An escape in a name, which some servers decode and browsers do not.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie "%5F%5FHost-member" as member: u64 { because: authentication, lifetime: session }
    }
}

fn main() {}

// remedy: cookie "%5F%5FHost-member" as member: u64 => cookie "_5F_5FHost-member" as member: u64
