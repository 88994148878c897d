//! The rule that holds without `abroad`.

policy_runtime::cookie_policy! {
    /// How the studio uses cookies.
    policy Studio {
        controller: studio,
        contact: "privacy@studio.example",
        updated: "2026-11-22",
        languages: [en],
        jurisdictions: [eu],
        abroad: controller,
    }

    provider studio { name: "Studio North", privacy: "https://studio.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie "__Host-client" as client: String { because: authentication, lifetime: 14 days, seal: signed }
    }
}

fn main() {}

// remedy: abroad: controller, =>
