//! A language by its name.

policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    policy Shop {
        controller: shop,
        contact: "privacy@shop.example",
        updated: "2026-11-22",
        languages: [en, german],
    }

    provider shop { name: "Shop", privacy: "https://shop.example/privacy" }
    provider vendor { name: "Vendor", privacy: "https://vendor.example/privacy", opt_out: "https://vendor.example/out" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    texts de {
        Shop: "Wie der Laden Cookies verwendet.",
        Essential: "Ohne diese geht es nicht.",
        Essential.title: "Notwendig",
        choice: "Merkt sich Ihre Wahl.",
    }
}

fn main() {}

// remedy: languages: [en, german] => languages: [en, de]
