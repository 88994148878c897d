//! A library for the cases to include.

policy_runtime::cookie_policy! {
    /// Keeps members signed in, and counts them.
    pub policy Kit: library { languages: [en] }

    provider vendor { name: "Vendor Inc.", privacy: "https://vendor.example/privacy" }

    /// Signing in works with these.
    purpose Login: necessary {
        title: "Signing in",

        /// Keeps you signed in.
        cookie "__Host-member" as member: String { because: authentication, lifetime: 14 days }
        /// Keeps the page that you left.
        cookie "left_{page}" as left(page: u32): String { because: user_input, lifetime: 1 day }
    }

    /// Counts members.
    purpose Counting: third_party {
        title: "Counting",

        /// Tells one member from another.
        cookie counted: u64 { lifetime: 90 days }
    }
}
