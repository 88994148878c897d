// The policy of the examples in this crate's documentation, which include it:
// mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
policy_runtime::cookie_policy! {
    /// How the shop uses cookies.
    pub policy Shop {
        controller: kettle,
        contact: "privacy@kettle.example",
        updated: "2026-11-22",
        languages: [en],
        jurisdictions: [eu],
    }

    provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
    provider tube { name: "Tube", privacy: "https://tube.example/privacy", country: us }

    /// The shop cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds your basket.
        cookie basket: u64 { because: basket, lifetime: 30 days }
        /// Keeps what you typed in.
        cookie note: String { because: user_input, lifetime: 12 hours }
        /// Keeps the draft of a review.
        cookie "draft_{product}" as draft(product: u32): String { because: user_input, lifetime: session }
        /// Protects your forms.
        cookie "__Host-csrf" as csrf: String { because: csrf, lifetime: session, seal: signed, read_by: scripts }
        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
        /// Remembers your colours.
        storage "shop.theme" as theme in local { because: interface }
    }

    /// Suggests what you might like.
    purpose Suggestions: internal {
        title: "Suggestions",
        refused_by: [gpc],

        /// Remembers what you looked at.
        cookie recent: String { lifetime: 30 days }
    }

    /// Shows films about kettles.
    purpose Media: third_party {
        title: "Films",
        refused_by: [gpc],

        /// Plays the film.
        embed player(film: &str) { provider: tube, frame: ["https://www.tube.example/embed/{film}"] }
    }

    retired { cookie old {} }
}
