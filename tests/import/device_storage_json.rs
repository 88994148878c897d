// A first policy, imported from a vendor's `deviceStorage.json`.
//
// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands
// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the
// base rule holds, by which all but the necessary is asked.
//
// Not in the policy:
// - `gaid`, which apps store: it is out of reach of a site
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
    // question: which company is the vendor; where is its privacy notice
    provider vendor { name: ?, privacy: ? }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }
    }

    // question: what are these for, in one sentence for visitors; under which title do these stand
    // guess: kind, a vendor of the IAB's framework
    /// ?
    purpose Vendor: third_party {
        title: ?,

        /// Recognises the browser.
        cookie "vendor_id" as vendor_id { lifetime: 1 year sliding, provider: vendor, stored_on: ["vendor.example", "ads.vendor.example"] }

        // question: what is it for (purposes 1, 7 of the framework)
        // guess: set_by, the vendor's scripts write what is on the site
        /// ?
        cookie "seen_{rest}" as seen { lifetime: session, provider: vendor, set_by: scripts }

        // question: how long may it live at most; the source says 2592000000 seconds, which are 30000 days
        /// Counts how often an advertisement was shown.
        cookie "vendor_cap" as vendor_cap { lifetime: ?, provider: vendor, stored_on: "vendor.example" }

        /// Holds messages until they are sent.
        storage "vendor.queue" as vendor_queue in local { provider: vendor }
    }
}
