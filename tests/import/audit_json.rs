// A first policy, imported from the report of an audit.
//
// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands
// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the
// base rule holds, by which all but the necessary is asked.
//
// Not in the policy:
// - service workers, for which a policy has no word: 1
policy_runtime::cookie_policy! {
    // question: how does the site use cookies, in one sentence for visitors; where can they write to
    // guess: sites, the hosts below share cookies; languages, an import writes English
    /// ?
    pub policy Site {
        controller: owner,
        contact: ?,
        updated: "2026-11-30",
        sites: ["shop.example", "*.shop.example"],
        languages: [en],
    }

    // question: who is responsible, and where is the privacy notice
    provider owner { name: ?, privacy: ? }
    // question: which company has ads.example; where is its privacy notice
    provider ads_example { name: ?, privacy: ? }
    // question: which company has tracker.example; where is its privacy notice
    provider tracker_example { name: ?, privacy: ? }

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

        // question: what is it for
        // guess: lifetime, as long as the browser keeps it; set_by, no response set it in the audit
        /// ?
        cookie "abtest" as abtest { lifetime: 1 month, set_by: scripts, subdomains }

        // question: what is it for
        /// ?
        storage "drafts" as drafts in indexed_db {}
    }

    // question: what are these for, in one sentence for visitors; under which title do these stand; move each into the purpose that it serves
    // guess: kind, other sites store these or are asked for them
    /// ?
    purpose OtherSites: third_party {
        title: ?,

        // question: what does it do in the pages
        /// ?
        embed ads_example {
            provider: ads_example,
            script: ["https://ads.example"],

            // guess: lifetime, as long as the browser keeps it
            cookie "uid" as uid { lifetime: session, stored_on: "ads.example" }
        }

        // question: what does it do in the pages
        /// ?
        embed tracker_example {
            provider: tracker_example,
            script: ["https://cdn.tracker.example"],
        }
    }

    // guess: `_ga` is the name of a cookie that it sets
    include policy_runtime::kits::google_analytics::GoogleAnalytics { Statistics: Statistics }
}
