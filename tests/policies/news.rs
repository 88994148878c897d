// A regional newspaper: a paywall with free articles, anonymised audience measurement of its own, advertising, videos.
policy_runtime::cookie_policy! {
    /// Comment Le Courrier du Vallon utilise les cookies.
    pub policy Courrier {
        controller: courrier,
        contact: "donnees@courrier-vallon.example",
        updated: "2026-11-22",
        authority: "CNIL, https://www.cnil.fr",
        sites: ["courrier-vallon.example", "*.courrier-vallon.example"],
        languages: [fr, en],
        jurisdictions: [fr],
        subdomains,
    }

    provider courrier { name: "Le Courrier du Vallon SAS", privacy: "https://courrier-vallon.example/donnees" }
    provider smart { name: "Equativ SAS", privacy: "https://equativ.com/end-users-privacy-policy/", opt_out: "https://equativ.com/opt-out/", country: fr }
    provider dailymotion { name: "Dailymotion SA", privacy: "https://legal.dailymotion.com/fr/politique-de-confidentialite/" }
    provider stripe { name: "Stripe Payments Europe, Limited", privacy: "https://stripe.com/fr/privacy", role: processor }

    /// Le journal en ligne ne peut fonctionner sans eux.
    purpose Essentiel: necessary {
        title: "Nécessaires",

        /// Vous garde connecté à votre compte d’abonné.
        cookie "__Secure-compte" as compte: String { because: authentication, lifetime: session, subdomains, seal: encrypted, location: "Espace abonnés" }

        /// Protège les formulaires contre la falsification.
        cookie "__Host-jeton" as jeton: String { because: csrf, lifetime: session, seal: signed }

        /// Compte les articles que vous pouvez encore lire gratuitement ce mois-ci.
        cookie compteur: u8 { because: paywall, lifetime: 30 days, seal: signed, subdomains }

        /// Retient la taille du texte que vous avez choisie.
        cookie "taille_{rubrique}" as taille(rubrique: u8): u8 { because: interface, lifetime: 12 months }

        /// Retient vos choix sur les cookies.
        consent cookie choix { lifetime: 6 months, refusal: 6 months }

        /// Le formulaire de paiement des abonnements.
        embed paiement {
            provider: stripe,
            because: payment,
            script: ["https://js.stripe.com"],
            frame: ["https://js.stripe.com", "https://hooks.stripe.com"],
            connect: ["https://api.stripe.com"],

            cookie __stripe_mid { lifetime: 1 year }
            cookie __stripe_sid { lifetime: 30 minutes sliding }
        }
    }

    /// Nous indique quels articles sont lus, en sommes qui ne nomment personne.
    purpose Audience: statistical {
        title: "Audience",
        anonymised: "no identifier: the day of the last visit, counted in sums per article and day",
        own_use,
        no_cross_site,
        data_kept: 25 months,

        /// Compte votre visite une fois par jour.
        cookie visite: u32 { lifetime: 1 day }
    }

    /// Affiche des annonces choisies selon ce que vous lisez.
    purpose Publicite: third_party {
        title: "Publicité personnalisée",
        group: "Publicité",
        refused_by: [gpc],
        consent_mode: [ad_storage, ad_user_data, ad_personalization],
        recipients: [smart],

        /// Les annonces d’Equativ.
        embed annonces(emplacement: &str) {
            provider: smart,
            script: ["https://ced.sascdn.com/tag/{emplacement}.js"],
            image: ["https://*.smartadserver.com"],
            connect: ["https://*.smartadserver.com"],
            stored_on: "smartadserver.com",

            cookie pid { lifetime: 13 months sliding }
            cookie "TestIfCookieP" { lifetime: 13 months }
        }
    }

    /// Limite le nombre de fois où une même annonce vous est montrée.
    purpose Repetition: internal {
        title: "Répétition des annonces",
        group: "Publicité",
        formerly: Capping,

        /// Compte combien de fois une annonce vous a été montrée.
        cookie "vu_{annonce}" as vu(annonce: u32): u8 { lifetime: 7 days }
    }

    /// Lit les vidéos de nos journalistes.
    purpose Videos: third_party {
        title: "Vidéos",
        refused_by: [gpc],

        /// Le lecteur de Dailymotion.
        embed lecteur(video: &str) {
            provider: dailymotion,
            frame: ["https://geo.dailymotion.com/player.html?video={video}"],
            stored_on: "dailymotion.com",

            cookie v1st { lifetime: 13 months }
            cookie ts { lifetime: 13 months }
            /// Retient le volume et les sous-titres.
            storage "dm-player" as dm_player in local {}
        }
    }

    texts en {
        Courrier: "How Le Courrier du Vallon uses cookies.",
        Essentiel.title: "Necessary",
        Essentiel: "The online newspaper cannot work without these.",
        compte: "Keeps you signed in to your subscription.",
        compte.location: "Subscribers' area",
        jeton: "Protects forms against forgery.",
        compteur: "Counts the articles that you can still read free of charge this month.",
        taille: "Remembers the size of text that you chose.",
        choix: "Remembers your choices about cookies.",
        paiement: "The form that subscriptions are paid by.",
        Audience.title: "Audience",
        Audience: "Shows us which articles are read, in sums without names.",
        visite: "Counts your visit once a day.",
        Publicite.title: "Personalised advertising",
        Publicite.group: "Advertising",
        Publicite: "Shows advertisements that are chosen by what you read.",
        annonces: "The advertisements of Equativ.",
        Repetition.title: "Repetition of advertisements",
        Repetition.group: "Advertising",
        Repetition: "Limits how often one advertisement is shown to you.",
        vu: "Counts how often an advertisement was shown to you.",
        Videos.title: "Videos",
        Videos: "Plays the videos of our journalists.",
        lecteur: "The player of Dailymotion.",
        dm_player: "Remembers volume and subtitles.",
    }
}
