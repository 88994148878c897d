// A first policy, imported from a configuration of Klaro.
//
// A `?` is a question that the source does not answer: the policy does not compile before it is answered. What stands
// behind `guess:` was concluded; check it, and remove the comment. No legal fact was concluded: without `jurisdictions` the
// base rule holds, by which all but the necessary is asked.
//
// Not in the policy:
// - the service `heatmap` is for marketing too: a service of the policy has one purpose
// - `onAccept` of `heatmap`: it is code in a text, which an import does not run
// - `callback`, line 33: it is code, which an import does not run; what it sets or loads is not known
policy_runtime::cookie_policy! {
    // question: how does the site use cookies, in one sentence for visitors; where can they write to; on which hosts does the policy hold, such as ["shop.example"]
    // guess: languages, the first language of its translations
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
    // question: which company provides `Heat map`; where is its privacy notice
    provider heatmap { name: ?, privacy: ? }
    // question: which company provides `chat`; where is its privacy notice
    provider chat { name: ?, privacy: ? }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie "__Host-choice" as choice { lifetime: 6 months }

        // question: what is it for; why is it necessary; how long may it live at most
        // guess: set_by, the tool deletes it by its script
        /// ?
        cookie "PHPSESSID" as phpsessid { because: ?, lifetime: ?, set_by: scripts }
    }

    // guess: kind, the category is called `analytics`
    /// Shows which pages are read.
    purpose Analytics: statistical {
        title: "Statistics",

        // question: what is it for; how long may it live at most
        // guess: set_by, the tool deletes it by its script
        /// ?
        cookie "piwik_ignore" as piwik_ignore { lifetime: ?, set_by: scripts }

        // question: what does it do in the pages; from which addresses does it load its scripts
        /// ?
        embed heatmap {
            provider: heatmap,
            script: ?,

            // question: which name is meant by `^hm_(id|seen)$`; how long may it live at most
            cookie ? as hm_id_seen { lifetime: ? }

            // question: which name is meant by `^hm[0-9]+$`; how long may it live at most
            cookie ? as hm_0_9 { lifetime: ? }

            // question: how long may it live at most
            cookie "heat" as heat { lifetime: ?, path: "/shop" }

            // question: how long may it live at most
            cookie "heat{rest}" as heat_2 { lifetime: ?, path: "/shop" }
        }
    }

    // question: what are these for, in one sentence for visitors; of which kind is the purpose
    /// ?
    purpose Support: ? {
        title: "Support",

        // question: from which addresses does it load its scripts
        /// Lets you write to us. Answers within minutes.
        embed chat {
            provider: chat,
            script: ?,

            // question: how long may it live at most
            cookie "chat_id" as chat_id { lifetime: ? }

            // question: how long may it live at most
            cookie "chat_open" as chat_open { lifetime: ? }
        }
    }

    // question: what are these for, in one sentence for visitors
    // guess: title, the name of the category; kind, the category is called `marketing`
    /// ?
    purpose Marketing: third_party {
        title: "Marketing",
    }

    // guess: the service is called `matomo`
    include policy_runtime::kits::matomo::Matomo { Statistics: Analytics }

    // guess: the service is called `youtube`
    include policy_runtime::kits::youtube::YouTube { Videos: Marketing }

    retired {
        // guess: it has the choices that visitors made in Klaro
        cookie "shop_consent" {}
    }
}
