//! An address of a notice that is read otherwise than it is written.

policy_runtime::cookie_policy! {
    /// How the wiki uses cookies.
    policy Wiki { controller: wiki, contact: "privacy@wiki.example", updated: "2026-11-22", languages: [en, de] }

    provider wiki { name: "Bird Wiki", privacy: "https://wiki.example/privacy", notices: ["https://wiki.example/\u{202e}sreerac"] }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers that you read at night.
        cookie night: bool { because: interface, lifetime: 90 days }
    }

    texts de {
        Wiki: "Wie das Wiki Cookies nutzt.",
        Essential.title: "Notwendig",
        Essential: "Ohne diese geht es nicht.",
        night: "Merkt sich, dass Sie nachts lesen.",
    }
}

fn main() {}

// remedy: \u{202e}sreerac => sreerac
