policy_runtime::cookie_policy! {
    /// How Loft uses cookies and your browser's storage.
    pub policy Loft {
        controller: loft,
        contact: "privacy@loft.example",
        updated: "2026-11-22",
        sites: ["loft.example", "*.loft.example", any],
        languages: [en, de],
        jurisdictions: [eu],
    }

    provider loft { name: "Loft Software AB", privacy: "https://loft.example/privacy" }
    provider sentry { name: "Functional Software, Inc.", privacy: "https://sentry.io/privacy/", country: us }

    /// Loft cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie "id" as session_id { because: authentication, lifetime: 14 days sliding, same_site: strict, set_by: middleware }

        /// Sends you to the workspace you used last.
        cookie workspace: WorkspaceId { because: interface, lifetime: 90 days, subdomains, seal: signed }

        /// Remembers which of your drafts is open in a document.
        cookie "draft_{document}" as draft(document: u64): DraftId { because: user_input, lifetime: 12 hours }

        /// Your colours.
        storage "loft.theme" as theme in local { because: interface }
        /// What you typed and have not saved.
        storage "loft.unsaved.{document}" as unsaved in session { because: user_input }
        /// The panels you opened.
        storage "loft.panels" as panels in local { because: interface }

        /// Remembers what you chose here.
        consent cookie loft_choice { lifetime: 6 months, subdomains }
    }

    /// Counts what is used, by account.
    purpose Product: statistical {
        title: "Product statistics",
        data_kept: 25 months,

        /// Tells one browser from another when we count what is used.
        cookie device: DeviceId { lifetime: 13 months, subdomains, seal: signed }

        /// Reports crashes.
        embed crash_reports {
            provider: sentry,
            script: ["https://js.sentry-cdn.com"],
            connect: ["https://*.ingest.sentry.io"],

            storage sentryReplaySession in session {}
        }
    }

    include session_kit::Kit { Login: Essential }

    texts de {
        Loft: "Wie Loft Cookies und den Speicher Ihres Browsers nutzt.",
        Essential.title: "Notwendig",
        Essential: "Ohne diese funktioniert Loft nicht.",
        session_id: "Hält Sie angemeldet.",
        workspace: "Führt Sie zum zuletzt genutzten Bereich.",
        draft: "Merkt sich, welcher Entwurf offen ist.",
        theme: "Ihre Farben.",
        unsaved: "Ihr ungesicherter Text.",
        panels: "Ihre geöffneten Bereiche.",
        loft_choice: "Merkt sich Ihre Auswahl.",
        Product.title: "Produktstatistik",
        Product: "Zählt, was genutzt wird, je Konto.",
        device: "Unterscheidet Browser, wenn wir zählen.",
        crash_reports: "Meldet Abstürze.",
    }
}
