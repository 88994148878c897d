//! Setting what a provider sets.

policy_runtime::cookie_policy! {
    /// How the forum uses cookies.
    policy Forum { controller: forum, contact: "privacy@forum.example", updated: "2026-11-22", languages: [en] }

    provider forum { name: "Gardeners Forum", privacy: "https://forum.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Lets you chat with a gardener.
    purpose Support: third_party {
        title: "Chat",

        /// The chat window.
        embed chat {
            provider: forum,
            script: ["https://chat.example/widget.js"],

            cookie chat_id { lifetime: 30 days }
        }
    }
}

fn handler(cookies: policy_runtime::Cookies<Forum>) {
    cookies.set(chat_id("7".to_owned()));
}

fn main() {}

// remedy: cookies.set(chat_id("7".to_owned())); => drop(cookies);
