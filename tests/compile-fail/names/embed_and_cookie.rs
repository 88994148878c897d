//! An embed and a cookie of one name, which are both functions.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you poll.
        cookie poll: u32 { because: user_input, lifetime: 12 hours }

        /// The poll of the week.
        embed poll { provider: forum, because: user_input, frame: ["https://polls.example/week"] }
    }
}

fn main() {}

// remedy: embed poll { => embed poll_2 {
