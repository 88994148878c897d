//! A note that one of the languages lacks.

policy_runtime::cookie_policy! {
    /// How the observatory uses cookies.
    policy Dome {
        controller: dome,
        contact: "privacy@dome.example",
        updated: "2026-11-22",
        languages: [en, de],
    }

    provider dome { name: "Hill Observatory", privacy: "https://dome.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",
        note: "The list changes in May.",

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

// remedy: Essential.title: "Notwendig", => Essential.title: "Notwendig",\nEssential.note: "Die Liste ändert sich im Mai.",
