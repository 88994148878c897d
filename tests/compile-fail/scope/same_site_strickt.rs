//! A slip in the value of `same_site`.

policy_runtime::cookie_policy! {
    /// How the ferry uses cookies.
    policy Ferry { controller: ferry, contact: "privacy@ferry.example", updated: "2026-11-22", languages: [en] }

    provider ferry { name: "Island Ferries", privacy: "https://ferry.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie passenger: u64 { because: authentication, lifetime: session, same_site: strickt }
    }
}

fn main() {}

// remedy: same_site: strickt => same_site: strict
