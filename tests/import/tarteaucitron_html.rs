// A first policy, imported from a configuration of tarteaucitron.
//
// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands
// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the
// base rule holds, by which all but the necessary is asked.
//
// Not in the policy:
// - `survey.js`, line 30: it is code, which an import does not run; what it sets or loads is not known
policy_runtime::cookie_policy! {
    // question: how does the site use cookies, in one sentence for visitors; where can they write to; on which hosts does the policy hold, such as ["shop.example"]
    // guess: languages, an import writes English
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
    // question: which company provides `Survey`
    provider survey { name: ?, privacy: "https://survey.example/privacy" }
    // question: which company provides `disqus`; where is its privacy notice
    provider disqus { name: ?, privacy: ? }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }
    }

    // question: what are these for, in one sentence for visitors
    // guess: title, the name of the category; kind, the category is called `analytic`
    /// ?
    purpose Analytic: statistical {
        title: "Analytic",

        // question: what does it do in the pages; from which addresses does it load its scripts
        /// ?
        embed survey {
            provider: survey,
            script: ?,

            // question: how long may it live at most
            cookie "survey_id" as survey_id { lifetime: ? }

            // question: how long may it live at most
            cookie "survey_{rest}" as survey_2 { lifetime: ? }
        }
    }

    /// Counts visits and shows which pages are opened.
    purpose Statistics: statistical {
        title: "Statistics",
    }

    /// Plays videos within the pages.
    purpose Videos: third_party {
        title: "Videos",
    }

    // question: what are these for, in one sentence for visitors; of which kind is the purpose
    // guess: title, the name of the category
    /// ?
    purpose Services: ? {
        title: "Services",

        // question: what does it do in the pages, and which cookies does it set; from which addresses does it load its scripts
        /// ?
        embed disqus {
            provider: disqus,
            script: ?,
        }
    }

    // guess: the service is called `gtag`
    include policy_runtime::kits::google_analytics::GoogleAnalytics { Statistics: Statistics }

    // guess: the service is called `youtube`
    include policy_runtime::kits::youtube::YouTube { Videos: Videos }

    retired {
        // guess: it has the choices that visitors made in tarteaucitron
        cookie "tac_choices" {}
    }
}
