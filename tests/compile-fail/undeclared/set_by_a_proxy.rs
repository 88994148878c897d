//! Setting what a proxy sets, of which the policy knows no type.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you with one of our servers.
        cookie balancer { because: load_balancing, lifetime: 1 day, set_by: proxy }
    }
}

fn handler(cookies: policy_runtime::Cookies<Forum>) {
    cookies.set(balancer("a"));
}

fn main() {}

// remedy: cookies.set(balancer("a")); => drop(cookies);
