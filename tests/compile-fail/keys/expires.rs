//! A date on which the cookie ends, as `Set-Cookie` has it.

policy_runtime::cookie_policy! {
    /// How the bakery uses cookies.
    policy Bakery { controller: bakery, contact: "privacy@bakery.example", updated: "2026-11-22", languages: [en] }

    provider bakery { name: "Corner Bakery", privacy: "https://bakery.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which shop you collect from.
        cookie branch: u32 { because: interface, expires: "Fri, 31 Dec 2027 23:59:59 GMT" }
    }
}

fn main() {}

// remedy: expires: "Fri, 31 Dec 2027 23:59:59 GMT" => lifetime: 30 days
