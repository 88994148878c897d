//! Languages by their names.

policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    policy Shop {
        controller: shop,
        contact: "privacy@shop.example",
        updated: "2026-11-22",
        languages: [english, german],
    }

    provider shop { name: "Shop", privacy: "https://shop.example/privacy" }
    provider vendor { name: "Vendor", privacy: "https://vendor.example/privacy", opt_out: "https://vendor.example/out" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    texts german {
        Shop: "Wie der Laden Cookies verwendet.",
        Essential: "Ohne diese geht es nicht.",
        Essential.title: "Notwendig",
        choice: "Merkt sich Ihre Wahl.",
    }
}

fn main() {}

// remedy: [english, german] => [en, de]
// remedy: texts german => texts de
