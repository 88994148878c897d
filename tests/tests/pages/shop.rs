//! A shop that has everything the pages can show: groups, what is not asked, Global Privacy Control, embeds, and texts that
//! would be markup.

pub(crate) mod declared {
    policy_runtime::cookie_policy! {
        /// How <b>Kettle & Cup</b> uses cookies.
        pub policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            sites: ["kettle.example", "*.kettle.example", "*.localhost"],
            languages: [en, fr],
            jurisdictions: [fr],
        }

        provider kettle { name: "Kettle & <Cup>", privacy: "https://kettle.example/privacy" }
        provider tube { name: "Tube \"Inc\"", privacy: "https://tube.example/privacy", country: us, role: controller }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Holds your basket.
            cookie basket: u64 { because: basket, lifetime: 30 days }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Counts visits, in sums that name nobody.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "the day of the last visit, no identifier",
            own_use,
            no_cross_site,

            /// Counts your visit once a day.
            cookie visit: u64 { lifetime: 1 day }
        }

        /// Suggests <script>alert(1)</script> what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",
            group: "Extras & more",
            refused_by: [gpc],

            /// Remembers what you looked at.
            cookie recent: String { lifetime: 30 days }
        }

        /// Shows films about kettles.
        purpose Media: third_party {
            title: "Films",
            group: "Extras & more",

            /// Plays the film.
            embed player(film: &str) {
                provider: tube,
                frame: ["https://www.tube.example/embed/{film}"],

                /// Recognises you on other sites.
                cookie tube_id { lifetime: 13 months, stored_on: "tube.example" }
            }
            /// Draws the controls of the film.
            embed controls {
                provider: tube,
                script: ["https://www.tube.example/controls.js"],
            }
        }

        texts fr {
            Shop: "Comment la boutique utilise les cookies.",
            Essential.title: "Nécessaires",
            Essential: "La boutique ne peut fonctionner sans eux.",
            basket: "Contient votre panier.",
            choice: "Retient vos choix.",
            Audience.title: "Audience",
            Audience: "Compte les visites, en sommes qui ne nomment personne.",
            visit: "Compte votre visite une fois par jour.",
            Suggestions.title: "Suggestions",
            Suggestions.group: "Et plus",
            Suggestions: "Propose ce qui peut vous plaire.",
            recent: "Retient ce que vous avez vu.",
            Media.title: "Films",
            Media.group: "Et plus",
            Media: "Montre des films sur les bouilloires.",
            player: "Montre le film.",
            tube_id: "Vous reconnaît sur d’autres sites.",
            controls: "Dessine les commandes du film.",
        }
    }
}

pub(crate) use declared::{Media, Shop, Suggestions};
