//! A text that a macro of Rust joins.

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

        #[doc = concat!("Remembers ", "your colours.")]
        cookie theme: u8 { because: interface, lifetime: 90 days }

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }
}

fn main() {}

// remedy: #[doc = concat!("Remembers ", "your colours.")] => /// Remembers your colours.
