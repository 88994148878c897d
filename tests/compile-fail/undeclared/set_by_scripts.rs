//! Setting what a script sets, with the consent that its constructor would take.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows us which plants are read about.
    purpose Audience: internal {
        title: "Audience",

        /// Remembers how far you read a page.
        cookie "read_{page}" as read(page: u64): u8 { lifetime: 30 days, set_by: scripts, read_by: scripts }
    }
}

fn handler(cookies: policy_runtime::Cookies<Forum>) {
    if let Ok(consent) = cookies.consent(Audience) {
        cookies.set(read(consent, 7, 50));
    }
}

fn main() {}

// remedy: cookies.set(read(consent, 7, 50)); => let _ = cookies.get_at_with::<read>(consent, 7);
