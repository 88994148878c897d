// A first policy, imported from a configuration of CookieConsent.
//
// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands
// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the
// base rule holds, by which all but the necessary is asked.
//
// Not in the policy:
// - `onAccept`, line 31: it is code, which an import does not run; what it sets or loads is not known
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
    // question: which company provides `Tests`; where is its privacy notice
    provider ab { name: ?, privacy: ? }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }
    }

    // question: what are these for, in one sentence for visitors
    // guess: title, the name of the category; kind, the category is called `analytics`
    /// ?
    purpose Analytics: statistical {
        title: "Analytics",

        // question: what is it for
        // guess: lifetime, the source says 2 years, browsers keep 400 days; set_by, the tool deletes it by its script
        /// ?
        cookie "_gid" as gid { lifetime: 400 days, set_by: scripts }

        // guess: set_by, the tool deletes it by its script
        /// Keeps the variant that you see.
        cookie "split_test" as split_test { lifetime: 1 month, set_by: scripts }

        // question: what does it do in the pages; from which addresses does it load its scripts
        /// ?
        embed ab {
            provider: ab,
            script: ?,

            // question: how long may it live at most
            cookie "ab_{rest}" as ab_2 { lifetime: ? }
        }
    }

    // guess: `_ga` is the name of a cookie that it sets
    include policy_runtime::kits::google_analytics::GoogleAnalytics { Statistics: Analytics }

    retired {
        // guess: it has the choices that visitors made in CookieConsent
        cookie "cc_cookie" {}
    }
}
