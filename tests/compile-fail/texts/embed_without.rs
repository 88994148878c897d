//! An embed that the page has no sentence for.

policy_runtime::cookie_policy! {
    /// How the wiki uses cookies.
    policy Wiki { controller: wiki, contact: "privacy@wiki.example", updated: "2026-11-22", languages: [en] }

    provider wiki { name: "Bird Wiki", privacy: "https://wiki.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        embed player { provider: wiki, because: media_player, media: ["https://songs.wiki.example"] }
    }
}

fn main() {}

// remedy: embed player { provider: wiki, because: media_player, media: ["https://songs.wiki.example"] } => /// Remembers your language.\nembed player { provider: wiki, because: media_player, media: ["https://songs.wiki.example"] }
