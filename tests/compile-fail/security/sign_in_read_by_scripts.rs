//! A sign-in that every script of the page can read.

policy_runtime::cookie_policy! {
    /// How the bank uses cookies.
    policy Bank { controller: bank, contact: "privacy@bank.example", updated: "2026-11-22", languages: [en] }

    provider bank { name: "Harbour Bank", privacy: "https://bank.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie customer: u64 { because: authentication, lifetime: session, read_by: scripts }
    }
}

fn main() {}

// remedy: lifetime: session, read_by: scripts => lifetime: session
