//! A lifetime that is longer than any clock counts.

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

        /// Counts visits.
        embed tags {
            provider: vendor,
            script: ["https://tags.example/x.js"],
        
            cookie seen { lifetime: 99999999999999999999 days sliding }
        }
    }
}

fn main() {}

// remedy: lifetime: 99999999999999999999 days sliding => lifetime: 400 days sliding
