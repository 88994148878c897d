// A first policy, imported from a configuration of CookieConsent.
//
// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands
// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the
// base rule holds, by which all but the necessary is asked.
//
// Not in the policy:
// - `onAccept`, line 8: it is code, which an import does not run; what it sets or loads is not known
policy_runtime::cookie_policy! {
    // question: how does the site use cookies, in one sentence for visitors; where can they write to; on which hosts does the policy hold, such as ["shop.example"]
    // guess: languages, the default of its translations
    /// ?
    pub policy Site {
        controller: owner,
        contact: ?,
        updated: "2026-11-30",
        sites: ?,
        languages: [fr],
    }

    // question: who is responsible, and where is the privacy notice
    provider owner { name: ?, privacy: ? }

    // question: what are these for; under which title do these stand
    /// ?
    purpose Essential: necessary {
        title: ?,

        // question: what is it for: it keeps what the visitor chose here
        /// ?
        consent cookie "__Host-choice" as choice { lifetime: 6 months }
    }

    // guess: kind, the category is called `analytics`
    /// Compte les visites.
    purpose Analytics: statistical {
        title: "Mesure d’audience",

        // guess: set_by, the tool deletes it by its script
        /// Distingue un navigateur.
        cookie "_aud" as aud { lifetime: 13 months, set_by: scripts }

        // guess: set_by, the tool deletes it by its script
        /// Distingue un navigateur.
        cookie "_aud{rest}" as aud_2 { lifetime: 13 months, set_by: scripts }

        // guess: set_by, the tool deletes it by its script
        /// Retient la dernière page.
        cookie "vu" as vu { lifetime: 1 day, set_by: scripts }
    }

    retired {
        // guess: it has the choices that visitors made in CookieConsent
        cookie "cc_boutique" {}
    }
}
