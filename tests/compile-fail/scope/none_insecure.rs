//! A cookie for all sites that is not Secure.

policy_runtime::cookie_policy! {
    /// How the ferry uses cookies.
    policy Ferry { controller: ferry, contact: "privacy@ferry.example", updated: "2026-11-22", languages: [en] }

    provider ferry { name: "Island Ferries", privacy: "https://ferry.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers your harbour where other sites show our timetable.
        cookie harbour: u32 { because: interface, lifetime: 30 days, same_site: none, insecure }
    }
}

fn main() {}

// remedy: same_site: none, insecure => same_site: none
