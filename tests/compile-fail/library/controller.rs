//! A controller of a library, which is the one of the policy that includes it.

policy_runtime::cookie_policy! {
    /// Keeps members signed in.
    pub policy Kit: library { languages: [en], controller: club }

    /// Signing in works with these.
    purpose Login: necessary {
        title: "Signing in",

        /// Keeps you signed in.
        cookie "__Host-member" as member: String { because: authentication, lifetime: 14 days }
    }
}

fn main() {}

// remedy: , controller: club =>
