//! Two cookies that the author gave one identifier.

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

        /// Tells visitors apart.
        cookie "_ga" as ga { lifetime: 400 days, set_by: scripts }
        /// Tells visits apart.
        cookie "_gid" as ga { lifetime: 1 day, set_by: scripts }
    }
}

fn main() {}

// remedy: "_gid" as ga => "_gid" as gid
