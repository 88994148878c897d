//! A name with capitals, which would name a function.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers the region of your garden.
        cookie GeoIP: String { because: interface, lifetime: 7 days }
    }
}

fn main() {}

// remedy: cookie GeoIP: String => cookie "GeoIP" as geo_ip: String
