//! Setting what another site stores.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Protects the sign-in.
        cookie ticket: u64 { because: security, lifetime: session, stored_on: "login.example" }
    }
}

fn handler(cookies: policy_runtime::Cookies<Forum>) {
    cookies.set(ticket(7));
}

fn main() {}

// remedy: lifetime: session, stored_on: "login.example" => lifetime: session
