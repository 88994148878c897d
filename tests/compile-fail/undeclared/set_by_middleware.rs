//! Setting what other code in this process sets.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie member: u64 { because: authentication, lifetime: session, set_by: middleware }
    }
}

fn handler(cookies: policy_runtime::Cookies<Forum>) {
    cookies.set(member(7));
}

fn main() {}

// remedy: cookies.set(member(7)); => let _ = cookies.get::<member>();
