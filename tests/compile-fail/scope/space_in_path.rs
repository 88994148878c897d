//! A space in a path.

policy_runtime::cookie_policy! {
    /// How the ferry uses cookies.
    policy Ferry { controller: ferry, contact: "privacy@ferry.example", updated: "2026-11-22", languages: [en] }

    provider ferry { name: "Island Ferries", privacy: "https://ferry.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps the crossing you are booking.
        cookie crossing: u64 { because: basket, lifetime: 2 hours, path: "/book a crossing" }
    }
}

fn main() {}

// remedy: path: "/book a crossing" => path: "/book%20a%20crossing"
