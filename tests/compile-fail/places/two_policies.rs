//! Two policies in one macro call.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// How the shop of the museum uses cookies.
    policy Shop { controller: museum, contact: "shop@museum.example", updated: "2026-11-22", languages: [en] }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your time slot.
        cookie slot: u32 { because: user_input, lifetime: 2 hours }
    }
}

fn main() {}

// remedy: \n/// How the shop of the museum uses cookies.\npolicy Shop { controller: museum, contact: "shop@museum.example", updated: "2026-11-22", languages: [en] } =>
// remedy: fn main() {} => policy_runtime::cookie_policy! {\n    /// How the shop of the museum uses cookies.\n    policy Shop { controller: museum, contact: "shop@museum.example", updated: "2026-11-22", languages: [en] }\n\n    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }\n}\n\nfn main() {}
