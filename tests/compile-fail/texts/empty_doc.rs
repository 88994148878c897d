//! A doc comment that says nothing.

policy_runtime::cookie_policy! {
    /// How the wiki uses cookies.
    policy Wiki { controller: wiki, contact: "privacy@wiki.example", updated: "2026-11-22", languages: [en] }

    provider wiki { name: "Bird Wiki", privacy: "https://wiki.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        ///
        cookie night: bool { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: ///\ncookie => /// Remembers your language.\ncookie
