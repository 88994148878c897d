//! One entry of the storage, declared in two embeds.

policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    policy Shop {
        controller: shop,
        contact: "privacy@shop.example",
        updated: "2026-11-22",
        languages: [en],
    }

    provider shop { name: "Shop", privacy: "https://shop.example/privacy" }
    provider vendor { name: "Vendor", privacy: "https://vendor.example/privacy", opt_out: "https://vendor.example/out" }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows what you might like.
    purpose Ads: third_party {
        title: "Advertising",

        /// Shows a map.
        embed map {
            provider: vendor,
            frame: ["https://map.example"],
        
            storage "place" in local {}
        }
        /// Shows another map.
        embed plan {
            provider: vendor,
            frame: ["https://plan.example"],
        
            storage place in local {}
        }
    }
}

fn main() {}

// remedy: storage place in local {} =>
