//! The consent cookie inside an embed, whose provider writes its cookies.

policy_runtime::cookie_policy! {
    /// How the museum uses cookies.
    policy Museum { controller: museum, contact: "privacy@museum.example", updated: "2026-11-22", languages: [en] }

    provider museum { name: "Museum of Clocks", privacy: "https://museum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// The card form.
        embed card_form {
            provider: museum,
            because: payment,
            frame: ["https://pay.museum.example"],

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }
    }
}

fn main() {}

// remedy: frame: ["https://pay.museum.example"], => frame: ["https://pay.museum.example"],\n}
// remedy: consent cookie choice { lifetime: 6 months }\n} => consent cookie choice { lifetime: 6 months }
