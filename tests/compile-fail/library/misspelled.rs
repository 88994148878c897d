//! A word that is nearly the right one.

policy_runtime::cookie_policy! {
    /// Keeps members signed in.
    pub policy Kit: libary { languages: [en] }

    /// Signing in works with these.
    purpose Login: necessary {
        title: "Signing in",

        /// Keeps you signed in.
        cookie "__Host-member" as member: String { because: authentication, lifetime: 14 days }
    }
}

fn main() {}

// remedy: : libary => : library
