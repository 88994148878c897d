//! An embed inside another.

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

            /// The bank's own page.
            embed bank_page { provider: museum, because: payment, frame: ["https://bank.example"] }
        }
    }
}

fn main() {}

// remedy: frame: ["https://pay.museum.example"], => frame: ["https://pay.museum.example"],\n}
// remedy: frame: ["https://bank.example"] }\n} => frame: ["https://bank.example"] }
