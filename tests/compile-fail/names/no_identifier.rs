//! A name in quotes that nothing in Rust can be called by.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie "__Host-member": u64 { because: authentication, lifetime: session }
    }
}

fn main() {}

// remedy: cookie "__Host-member": u64 => cookie "__Host-member" as member: u64
