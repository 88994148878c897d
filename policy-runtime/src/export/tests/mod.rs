mod cookie_table;
mod device_storage;
mod lasting_refusals;
mod records_of_processing;
mod report;
#[cfg(feature = "cli")]
mod round_trip;
mod rules;
mod sarif;
mod schema;

/// A policy with texts and names that the formats have to escape.
mod hostile {
    crate::cookie_policy! {
        /// =HYPERLINK("https://evil.example") for | the "first", and <b>bold</b>.
        pub policy Hostile {
            controller: maker,
            contact: "privacy@maker.example",
            updated: "2026-11-22",
            sites: ["maker.example", "*.maker.example", "tenant.example"],
            languages: [en, fr],
            jurisdictions: [eu],
            dpo: "dpo@maker.example",
        }
        provider maker { name: "=Maker & Söhne", privacy: "https://maker.example/privacy", address: "1 High Street | Sometown" }
        provider counts { name: "Counts, \"Inc.\"", privacy: "https://counts.example/privacy", country: us, role: processor, transfer: scc to us }
        provider tube { name: "Tube", privacy: "https://tube.example/privacy", role: controller }
        provider partner { name: "Partner", privacy: "https://partner.example/privacy", role: joint, transfer: derogation to in }

        /// The site cannot work without these.
        purpose Essential: necessary {
            title: "+Necessary",
            /// Holds your basket.
            cookie "__Host-basket" as basket: u64 { because: basket, lifetime: 30 days sliding, seal: signed }
            /// Keeps a draft.
            cookie "draft_{a}-{b}" as draft(a: u32, b: u32): String { because: user_input, lifetime: session }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
            /// @Remembers your colours.
            storage "theme.{page}" as theme in local { because: interface }
        }

        /// Counts visits.
        purpose Audience: internal {
            title: "Audience",
            data: [ip_address, browsing],
            data_kept: 25 months,
            recipients: [partner],
            /// Counts visits.
            embed count {
                provider: counts,
                script: ["https://cdn.counts.example:8443/count.js"],
                /// Tells one browser from another.
                cookie "_c_{id}" as counted { lifetime: unknown, subdomains }
                /// Keeps the visit.
                storage "visit" as visit in session {}
            }
        }

        /// Shows films.
        purpose Media: third_party {
            title: "Films",
            sites: ["maker.example"],
            /// Plays a film.
            embed player(film: &str) {
                provider: tube,
                frame: ["https://www.tube.example/embed/{film}"],
                stored_on: "tube.example",
                cookie viewer { lifetime: 13 months }
                storage "volume" as volume in indexed_db {}
            }
        }

        texts fr {
            Hostile: "=1+1 en français",
            Essential.title: "Nécessaires",
            Essential: "Le site ne peut fonctionner sans eux.",
            basket: "Garde votre panier.",
            draft: "Garde un brouillon.",
            choice: "Retient vos choix.",
            theme: "Retient vos couleurs.",
            Audience.title: "Audience",
            Audience: "Compte les visites.",
            count: "Compte les visites.",
            counted: "Distingue un navigateur d'un autre.",
            visit: "Garde la visite.",
            Media.title: "Films",
            Media: "Montre des films.",
            player: "Joue un film.",
        }
    }
}

use hostile::Hostile;

/// A policy that holds on every host, with rules by region.
mod everywhere {
    crate::cookie_policy! {
        /// How it uses cookies.
        pub policy Everywhere {
            controller: maker,
            contact: "privacy@maker.example",
            updated: "2026-11-22",
            languages: [en],
            jurisdictions: [eu, us_ca],
            audience: minors,
        }
        provider maker { name: "Maker", privacy: "https://maker.example/privacy" }
        /// The site cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Remembers what you chose here.
            consent cookie choice {}
        }
        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",
            /// Remembers what you looked at.
            cookie recent: String { lifetime: 400 days, insecure }
        }
    }
}

use everywhere::Everywhere;
