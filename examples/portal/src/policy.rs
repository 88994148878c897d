//! The cookie policy of the portal: the page, the cookies and their enforcement all follow from it.

#[cfg(test)]
mod review;

use crate::values::{CsrfToken, Day, Language, Recent, SessionToken};

// The policy of the hosted open-data portal, and of the films of another company on its pages.
policy_runtime::cookie_policy! {
    /// How the data portal uses cookies.
    pub policy DataPortal {
        controller: opendatasoft,
        contact: "privacy@example.org",
        updated: "2026-11-22",
        sites: ["bfortune.opendatasoft.com", "fpassaniti.opendatasoft.com", "*.localhost"],
        languages: [en, fr],
        jurisdictions: [fr],
    }

    provider opendatasoft { name: "Opendatasoft", privacy: "https://www.example.org/privacy" }
    provider filmhouse { name: "Filmhouse", privacy: "https://films.example/privacy", opt_out: "https://films.example/opt-out" }

    /// The portal cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in from one page to the next.
        cookie sessionid: SessionToken {
            because: authentication,
            location: "Authentication (front and back office)",
            lifetime: 2 weeks,
            seal: encrypted,
        }

        /// Remembers your language.
        cookie django_language: Language {
            because: interface,
            location: "Language selection (front and back office)",
            lifetime: 12 months,
        }

        /// Lets the page retrieve data through API calls.
        cookie csrftoken: CsrfToken {
            because: csrf,
            location: "API (CSRF) (front and back office)",
            lifetime: 12 months,
            seal: signed,
            read_by: scripts,
        }

        /// Remembers your choices about cookies.
        consent cookie cookies_preferences {
            location: "Choices related to your cookie preferences (front and back office)",
            lifetime: 6 months,
        }
    }

    /// Shows us which data sets are read most, in sums that name nobody.
    purpose Audience: statistical {
        title: "Audience",
        anonymised: "the day of the last visit, no identifier; counted in sums per day and data set",
        own_use,
        no_cross_site,

        /// Counts your visit once a day.
        cookie visit: Day { lifetime: 1 day }
    }

    /// Suggests data sets from what you looked at before.
    purpose Suggestions: internal {
        title: "Suggestions",
        refused_by: [gpc],

        /// Remembers the data sets you opened last.
        cookie recent: Recent { lifetime: 30 days, seal: signed }
        /// Remembers what you searched for, on this device alone.
        storage searches in local {}
    }

    /// Plays films that explain the data sets.
    purpose Films: third_party {
        title: "Films",
        refused_by: [gpc],

        /// A film that explains a data set. A stand-in on this machine plays it.
        embed film(dataset: &str) {
            provider: filmhouse,
            frame: ["http://127.0.0.1:3001/films/{dataset}"],
            stored_on: "127.0.0.1",

            cookie viewer { lifetime: 30 days }
        }
    }

    texts fr {
        DataPortal: "Comment le portail de données utilise les cookies.",
        Essential.title: "Nécessaires",
        Essential: "Le portail ne peut fonctionner sans eux.",
        sessionid: "Vous garde connecté d'une page à l'autre.",
        sessionid.location: "Authentification (front et back office)",
        django_language: "Retient votre langue.",
        django_language.location: "Choix de la langue (front et back office)",
        csrftoken: "Permet à la page d'obtenir des données par l'API.",
        csrftoken.location: "API (CSRF) (front et back office)",
        cookies_preferences: "Retient vos choix sur les cookies.",
        cookies_preferences.location: "Choix relatifs à vos préférences de cookies (front et back office)",
        Audience.title: "Audience",
        Audience: "Nous montre quels jeux de données sont les plus lus, en sommes qui ne nomment personne.",
        visit: "Compte votre visite une fois par jour.",
        Suggestions.title: "Suggestions",
        Suggestions: "Propose des jeux de données d'après ceux que vous avez ouverts.",
        recent: "Retient les derniers jeux de données ouverts.",
        searches: "Retient vos recherches, sur cet appareil seulement.",
        Films.title: "Films",
        Films: "Montre des films qui expliquent les jeux de données.",
        film: "Un film qui explique un jeu de données, joué par un substitut sur cette machine.",
    }
}
