//! A broken promise of a cookie that other code in this process sets.

policy_runtime::cookie_policy! {
    /// How the bank uses cookies.
    policy Bank {
        controller: bank,
        contact: "privacy@bank.example",
        updated: "2026-11-22",
        languages: [en],
        sites: ["bank.example"],
    }

    provider bank { name: "Harbour Bank", privacy: "https://bank.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie "__Host-session" as session { because: authentication, lifetime: session, set_by: middleware, subdomains }
    }
}

fn main() {}

// remedy: set_by: middleware, subdomains => set_by: middleware
