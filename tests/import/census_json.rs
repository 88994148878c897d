// A first policy, imported from the census of undeclared cookies.
//
// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands
// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the
// base rule holds, by which all but the necessary is asked.
//
// Not in the policy:
// - no policy can declare a cookie of the name `a*b`: find what sets it, and remove that
// - cookies whose names are longer than the census keeps: 1
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

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }
    }

    /// Counts visits and shows which pages are opened.
    purpose Statistics: statistical {
        title: "Statistics",
    }

    // question: what are these for, in one sentence for visitors; under which title do these stand; of which kind is the purpose; move each cookie into the purpose that it serves
    /// ?
    purpose Unsorted: ? {
        title: ?,

        // question: what is it for; how long may it live at most; who sets it: middleware, proxy or scripts
        /// ?
        cookie "laravel_session" as laravel_session { lifetime: ?, set_by: ? }
    }

    // guess: `_ga` is the name of a cookie that it sets
    include policy_runtime::kits::google_analytics::GoogleAnalytics { Statistics: Statistics }
}
