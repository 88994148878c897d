//! The messenger of Intercom.
//!
//! | fact | source | checked |
//! |---|---|---|
//! | names and lifetimes of the cookies, which of them begin anew | <https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies> | 2026-11-30 |
//! | hosts | <https://www.intercom.com/help/en/articles/3894-using-intercom-with-content-security-policy> | 2026-11-30 |
//! | address of the script, `intercomSettings` and the queue of calls | <https://github.com/intercom/intercom-rails/blob/master/lib/intercom-rails/script_tag.rb> | 2026-11-30 |
//! | initialising script | written for these, never run with the vendor | not verified |
//! | company, privacy notice | | not verified |
//!
//! The messenger also needs `'unsafe-inline'` for its styles in a `Content-Security-Policy`, and `blob:` and `data:` for its images, which
//! no kit adds.

crate::cookie_policy! {
    /// Intercom lets visitors chat with the operators of a site.
    pub policy Intercom: library {
        languages: [en, de, fr],
    }

    provider intercom {
        name: "Intercom R&D Unlimited Company",
        privacy: "https://www.intercom.com/legal/privacy",
        country: ie,
    }

    /// Lets you chat with us.
    purpose Chat: third_party {
        title: "Chat",

        /// The chat window of Intercom.
        embed intercom(app: &str) {
            provider: intercom,
            script: ["https://widget.intercom.io/widget/{app}", "https://js.intercomcdn.com", "https://app.intercom.io"],
            init: "window.intercomSettings = Object.assign(window.intercomSettings || {}, { app_id: app }); if (!window.Intercom) { window.Intercom = function () { window.Intercom.c(arguments); }; window.Intercom.q = []; window.Intercom.c = function (call) { window.Intercom.q.push(call); }; }",
            frame: ["https://intercom-sheets.com", "https://www.intercom-reporting.com"],
            image: ["https://js.intercomcdn.com", "https://static.intercomassets.com", "https://downloads.intercomcdn.com", "https://uploads.intercomusercontent.com", "https://gifs.intercomcdn.com", "https://video-messages.intercomcdn.com", "https://messenger-apps.intercom.io"],
            font: ["https://js.intercomcdn.com", "https://fonts.intercomcdn.com"],
            media: ["https://js.intercomcdn.com"],
            connect: [
                "https://via.intercom.io", "https://api.intercom.io", "https://api.au.intercom.io", "https://api.eu.intercom.io",
                "https://api-iam.intercom.io", "https://api-iam.eu.intercom.io", "https://api-iam.au.intercom.io", "https://api-ping.intercom.io",
                "https://*.intercom-messenger.com", "wss://*.intercom-messenger.com",
                "https://nexus-websocket-a.intercom.io", "wss://nexus-websocket-a.intercom.io",
                "https://nexus-websocket-b.intercom.io", "wss://nexus-websocket-b.intercom.io",
                "https://nexus-europe-websocket.intercom.io", "wss://nexus-europe-websocket.intercom.io",
                "https://nexus-australia-websocket.intercom.io", "wss://nexus-australia-websocket.intercom.io",
                "https://uploads.intercomcdn.com", "https://uploads.intercomcdn.eu", "https://uploads.au.intercomcdn.com",
                "https://uploads.eu.intercomcdn.com", "https://uploads.intercomusercontent.com",
            ],

            /// Recognises you before you say who you are.
            cookie "intercom-id-{app}" as intercom_id { lifetime: 9 months, subdomains }
            /// Keeps your conversation open.
            cookie "intercom-session-{app}" as intercom_session { lifetime: 1 week sliding, subdomains }
            /// Tells one device from another, against abuse.
            cookie "intercom-device-id-{app}" as intercom_device { lifetime: 9 months sliding, subdomains }
        }
    }

    texts de {
        Intercom: "Mit Intercom können Besucher mit den Betreibern einer Website chatten.",
        Chat: "Damit können Sie mit uns chatten.",
        Chat.title: "Chat",
        intercom: "Das Chatfenster von Intercom.",
        intercom_id: "Erkennt Sie wieder, bevor Sie sagen, wer Sie sind.",
        intercom_session: "Hält Ihr Gespräch offen.",
        intercom_device: "Unterscheidet ein Gerät von anderen, gegen Missbrauch.",
    }

    texts fr {
        Intercom: "Intercom permet aux visiteurs de discuter avec les exploitants d’un site.",
        Chat: "Vous permet de discuter avec nous.",
        Chat.title: "Messagerie",
        intercom: "La fenêtre de discussion d’Intercom.",
        intercom_id: "Vous reconnaît avant que vous disiez qui vous êtes.",
        intercom_session: "Garde votre conversation ouverte.",
        intercom_device: "Distingue un appareil d’un autre, contre les abus.",
    }
}
