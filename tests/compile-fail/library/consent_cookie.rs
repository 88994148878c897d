//! A library that keeps choices itself.

policy_runtime::cookie_policy! {
    /// Keeps members signed in.
    pub policy Kit: library { languages: [en] }

    /// Signing in works with these.
    purpose Login: necessary {
        title: "Signing in",

        /// Keeps you signed in.
        cookie "__Host-member" as member: String { because: authentication, lifetime: 14 days }
        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }
}

fn main() {}

// remedy: /// Remembers what you chose here.\nconsent cookie choice { lifetime: 6 months } =>
