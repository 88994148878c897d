//! A heading of a page that the library does not have.

policy_runtime::cookie_policy! {
    /// Keeps members signed in.
    pub policy Kit: library { languages: [en] }

    /// Signing in works with these.
    purpose Login: necessary {
        title: "Signing in",
        group: "Account",

        /// Keeps you signed in.
        cookie "__Host-member" as member: String { because: authentication, lifetime: 14 days }
    }
}

fn main() {}

// remedy: group: "Account", =>
