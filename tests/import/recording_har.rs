// A first policy, imported from a HAR file.
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
    // question: which company has fonts.example; where is its privacy notice
    provider fonts_example { name: ?, privacy: ? }
    // question: which company has widget.example; where is its privacy notice
    provider widget_example { name: ?, privacy: ? }

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

    /// Measures the success of advertisements and shows them to people who were here.
    purpose Advertising: third_party {
        title: "Advertising",
    }

    // question: what are these for, in one sentence for visitors; under which title do these stand; of which kind is the purpose; move each cookie into the purpose that it serves
    /// ?
    purpose Unsorted: ? {
        title: ?,

        // question: what is it for; who sets it: middleware or proxy, as a response does
        /// ?
        cookie "__Host-sid" as sid { lifetime: session, set_by: ? }

        // question: what is it for; who sets it: middleware or proxy, as a response does
        /// ?
        cookie "basket" as basket { lifetime: 1 month, set_by: ?, subdomains, read_by: scripts }

        // question: what is it for; who sets it: middleware or proxy, as a response does
        /// ?
        cookie "dated" as dated { lifetime: 1 month, set_by: ?, path: "/shop" }

        // question: what is it for; how long may it live at most; who sets it: middleware, proxy or scripts
        /// ?
        cookie "theme" as theme { lifetime: ?, set_by: ? }
    }

    // question: what are these for, in one sentence for visitors; under which title do these stand; move each into the purpose that it serves
    // guess: kind, other sites store these or are asked for them
    /// ?
    purpose OtherSites: third_party {
        title: ?,

        // question: what does it do in the pages
        /// ?
        embed fonts_example {
            provider: fonts_example,
            font: ["https://fonts.example"],
        }

        // question: what does it do in the pages
        /// ?
        embed widget_example {
            provider: widget_example,
            connect: ["https://api.widget.example", "wss://live.widget.example"],
            script: ["https://cdn.widget.example"],

            cookie "wid" as wid { lifetime: 1 year, stored_on: "widget.example" }
        }
    }

    // guess: `_ga` is the name of a cookie that it sets
    include policy_runtime::kits::google_analytics::GoogleAnalytics { Statistics: Statistics }

    // guess: `fr` is the name of a cookie that it sets
    include policy_runtime::kits::meta_pixel::MetaPixel { Advertising: Advertising }
}
