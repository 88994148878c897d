//! Rights that one of the languages lacks.

policy_runtime::cookie_policy! {
    /// How the observatory uses cookies.
    policy Dome {
        controller: dome,
        contact: "privacy@dome.example",
        updated: "2026-11-22",
        languages: [en, de],
        rights: "Write to privacy@dome.example",
    }

    provider dome { name: "Hill Observatory", privacy: "https://dome.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers that you read at night.
        cookie night: bool { because: interface, lifetime: 90 days }
    }

    texts de {
        Dome: "Wie die Sternwarte Cookies nutzt.",
        Essential: "Ohne diese geht es nicht.",
        Essential.title: "Notwendig",
        night: "Merkt sich, dass Sie nachts lesen.",
    }
}

fn main() {}

// remedy: Dome: "Wie die Sternwarte Cookies nutzt.", => Dome: "Wie die Sternwarte Cookies nutzt.",\nDome.rights: "Schreiben Sie an privacy@dome.example",
