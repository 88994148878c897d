// A first policy, imported from a configuration of CookieConsent.
//
// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands
// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the
// base rule holds, by which all but the necessary is asked.
//
// Not in the policy:
// - `onFirstConsent`, line 8: it is code, which an import does not run; what it sets or loads is not known
// - `onChange`, line 11: it is code, which an import does not run; what it sets or loads is not known
// - `onAccept`, line 17: it is code, which an import does not run; what it sets or loads is not known
// - `de`, line 26: it is code, which an import does not run; what it sets or loads is not known
policy_runtime::cookie_policy! {
    // question: how does the site use cookies, in one sentence for visitors; where can they write to; on which hosts does the policy hold, such as ["shop.example"]
    // guess: languages, the default of its translations
    /// ?
    pub policy Site {
        controller: owner,
        contact: ?,
        updated: "2026-11-30",
        sites: ?,
        languages: [en],
    }

    // question: who is responsible, and where is the privacy notice
    provider owner { name: ?, privacy: ? }
    // question: which company provides `Survey`; where is its privacy notice
    provider survey { name: ?, privacy: ? }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }

        // question: why is it necessary
        // guess: set_by, the tool deletes it by its script
        /// Holds your basket.
        cookie "basket" as basket { because: ?, lifetime: 1 month, set_by: scripts }
    }

    // guess: kind, the category is called `analytics`
    /// Shows us which pages are read. More
    purpose Analytics: statistical {
        title: "Statistics",

        // guess: set_by, the tool deletes it by its script
        /// Counts visits.
        cookie "visit" as visit { lifetime: session, set_by: scripts }

        // question: what does it do in the pages; from which addresses does it load its scripts
        /// ?
        embed survey {
            provider: survey,
            script: ?,

            // question: how long may it live at most
            cookie "survey_{rest}" as survey_2 { lifetime: ? }
        }

        // question: what is it for; how long may it live at most
        // guess: set_by, the tool deletes it by its script
        /// ?
        cookie "_gid" as gid { lifetime: ?, set_by: scripts }

        // question: what is it for; how long may it live at most
        // guess: set_by, the tool deletes it by its script
        /// ?
        cookie "_gid{rest}" as gid_2 { lifetime: ?, set_by: scripts }
    }

    // guess: kind, the category is called `ads`
    /// Shows advertisements.
    purpose Ads: third_party {
        title: "Advertising",
    }

    // guess: `_ga` is the name of a cookie that it sets
    include policy_runtime::kits::google_analytics::GoogleAnalytics { Statistics: Analytics }

    retired {
        // guess: it has the choices that visitors made in CookieConsent
        cookie "cc_shop" {}
    }
}
