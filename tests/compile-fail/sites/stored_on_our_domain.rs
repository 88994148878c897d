//! A cookie on another host of the domain.

policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    policy Shop {
        controller: shop,
        contact: "privacy@shop.example",
        updated: "2026-11-22",
        languages: [en],
        sites: ["shop.example"],
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

        /// Shows a film.
        embed film {
            provider: vendor,
            script: ["https://film.example"],
            stored_on: "films.shop.example",
        
            cookie seen { lifetime: 30 days }
        }
    }
}

fn main() {}

// remedy: stored_on: "films.shop.example", =>
