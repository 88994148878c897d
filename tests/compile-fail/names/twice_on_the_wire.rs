//! Two cookies that are one for the browser.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie member: u64 { because: authentication, lifetime: session }
        /// Keeps you signed in on your other devices.
        cookie "member" as member_elsewhere: u64 { because: authentication, lifetime: session }
    }
}

fn main() {}

// remedy: /// Keeps you signed in on your other devices.\ncookie "member" as member_elsewhere: u64 { because: authentication, lifetime: session } =>
