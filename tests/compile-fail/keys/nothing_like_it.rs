//! A key that resembles none.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Counts your stamps towards a free loaf.
        cookie stamps: u8 { because: user_input, lifetime: 12 hours, colour: brown }
    }
}

fn main() {}

// remedy: lifetime: 12 hours, colour: brown => lifetime: 12 hours
