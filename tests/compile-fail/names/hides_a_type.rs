//! A cookie that is called like a type of the language.

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

        /// Counts your visits.
        cookie u64: u64 { because: interface, lifetime: 30 days }

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }
}

fn main() {}

// remedy: cookie u64: u64 => cookie "u64" as u64_cookie: u64
