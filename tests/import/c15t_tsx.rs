// A first policy, imported from a configuration of c15t.
//
// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands
// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the
// base rule holds, by which all but the necessary is asked.
//
// Not in the policy:
// - `scripts`, line 28: it is code, which an import does not run; what it sets or loads is not known
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
    // question: which company provides `survey`; where is its privacy notice
    provider survey { name: ?, privacy: ? }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }
    }

    // question: what are these for, in one sentence for visitors
    // guess: title, the name of the category; kind, the category is called `measurement`
    /// ?
    purpose Measurement: statistical {
        title: "Measurement",

        // question: what does it do in the pages
        /// ?
        embed survey {
            provider: survey,
            script: ["https://cdn.survey.example/survey.js"],
        }
    }

    // question: what are these for, in one sentence for visitors
    // guess: title, the name of the category; kind, the category is called `marketing`
    /// ?
    purpose Marketing: third_party {
        title: "Marketing",
    }

    /// Measures the success of advertisements and shows them to people who were here.
    purpose Advertising: third_party {
        title: "Advertising",
    }

    // guess: the service is called `googleTagManager`
    include policy_runtime::kits::google_tag_manager::GoogleTagManager { Tags: Measurement }

    // guess: the service is called `metaPixel`
    include policy_runtime::kits::meta_pixel::MetaPixel { Advertising: Advertising }

    retired {
        // guess: it has the choices that visitors made in c15t
        cookie "c15t" {}
    }
}
