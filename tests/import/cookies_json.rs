// A first policy, imported from the cookies of a browser (JSON).
//
// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands
// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the
// base rule holds, by which all but the necessary is asked.
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

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }
    }

    // question: what are these for, in one sentence for visitors; under which title do these stand; of which kind is the purpose; move each cookie into the purpose that it serves
    /// ?
    purpose Unsorted: ? {
        title: ?,

        // question: what is it for; who sets it: middleware, proxy or scripts
        /// ?
        cookie "sid" as sid { lifetime: session, set_by: ? }

        // question: what is it for; who sets it: middleware, proxy or scripts
        // guess: lifetime, 6 months were left
        /// ?
        cookie "theme" as theme { lifetime: 6 months, set_by: ?, same_site: strict, subdomains, read_by: scripts }

        // question: what is it for; who sets it: middleware, proxy or scripts
        // guess: lifetime, 1 month were left
        /// ?
        cookie "framed" as framed { lifetime: 1 month, set_by: ?, same_site: none, partitioned }

        // question: what is it for
        /// ?
        storage "shop.drafts" as shop_drafts in local {}

        // question: what is it for
        /// ?
        storage "hjViewportId" as hjviewportid in local {}
    }
}
