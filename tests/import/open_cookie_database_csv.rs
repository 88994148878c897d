// A first policy, imported from a table of cookies (columns of the Open Cookie Database).
//
// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands
// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the
// base rule holds, by which all but the necessary is asked.
//
// Not in the policy:
// - no policy can declare a cookie of the name `a{b}`: find what sets it, and remove that
// - rows that repeat a name of one site: 1
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
    provider google { name: "Google", privacy: "https://business.safety.google/privacy/" }
    // question: where is its privacy notice
    provider survey_ltd { name: "Survey Ltd", privacy: ? }
    provider shop { name: "Shop", privacy: "https://shop.example/privacy" }
    provider video_ag { name: "Video AG", privacy: "https://video.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }
    }

    // question: what are these for, in one sentence for visitors
    // guess: kind, the category is called `analytics`
    /// ?
    purpose Analytics: statistical {
        title: "Analytics",

        // guess: lifetime, the source says 2 years, browsers keep 400 days; set_by
        /// ID used to identify users
        cookie "_ga" as ga { lifetime: 400 days, provider: google, set_by: scripts }
    }

    // question: what are these for, in one sentence for visitors
    // guess: kind, the category is called `functional`
    /// ?
    purpose Functional: internal {
        title: "Functional",

        // guess: set_by
        /// Remembers answers, over two lines with "quotes" and */ } signs
        cookie "survey_{rest}" as survey { lifetime: 6 months, provider: survey_ltd, set_by: scripts }
    }

    // question: what are these for, in one sentence for visitors; of which kind is the purpose
    /// ?
    purpose Necessary: ? {
        title: "Necessary",

        // question: what is it for
        // guess: set_by
        /// ?
        cookie "sid" as sid { lifetime: session, provider: shop, set_by: scripts }
    }

    // question: what are these for, in one sentence for visitors
    // guess: kind, the category is called `marketing`
    /// ?
    purpose Marketing: third_party {
        title: "Marketing",

        /// Recognises viewers.
        cookie "viewer" as viewer { lifetime: 5 years, provider: video_ag, stored_on: "video.example" }

        /// Keeps what was seen.
        storage "video.queue" as video_queue in local { provider: video_ag }

        // guess: lifetime, the table says “variable”; set_by
        /// Says something.
        cookie "other{rest}" as other { lifetime: unknown, set_by: scripts }
    }
}
