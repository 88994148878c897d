//! A library that says for whom the sites are.

policy_runtime::cookie_policy! {
    /// Keeps players signed in.
    policy Players: library { languages: [en], audience: minors }

    provider vendor { name: "Vendor Inc.", privacy: "https://vendor.example/privacy" }

    /// Signing in works with these.
    purpose Login: necessary {
        title: "Signing in",

        /// Keeps you signed in.
        cookie "__Host-player" as player: String { because: authentication, lifetime: 14 days }
    }
}

fn main() {}

// remedy: , audience: minors =>
