//! One translation for a cookie and an entry of the storage.

policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    policy Shop {
        controller: shop,
        contact: "privacy@shop.example",
        updated: "2026-11-22",
        languages: [en, fr],
    }

    provider shop { name: "Shop", privacy: "https://shop.example/privacy" }
    provider vendor { name: "Vendor", privacy: "https://vendor.example/privacy", opt_out: "https://vendor.example/out" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers your colours.
        cookie theme: u8 { because: interface, lifetime: 90 days }
        /// Keeps the colours that you mix.
        storage theme in local { because: interface }

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    texts fr {
        Shop: "Comment la boutique utilise les cookies.",
        Essential: "La boutique en a besoin.",
        Essential.title: "Nécessaires",
        choice: "Retient votre choix.",
        theme: "Retient vos couleurs.",
    }
}

fn main() {}

// remedy: storage theme in => storage "theme" as theme_storage in
// remedy: theme: "Retient vos couleurs.", => theme: "Retient vos couleurs.",\ntheme_storage: "Conserve vos mélanges.",
