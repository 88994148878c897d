//! The consent in place of the answer, which may be a refusal.

policy_runtime::cookie_policy! {
    /// How the newspaper uses cookies.
    policy Paper { controller: paper, contact: "privacy@paper.example", updated: "2026-11-22", languages: [en] }

    provider paper { name: "Morning Paper", privacy: "https://paper.example/privacy" }
    provider tube { name: "Tube Video", privacy: "https://tube.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice { lifetime: 6 months }
    }

    /// Shows the films of our reporters.
    purpose Films: third_party {
        title: "Films",

        /// Films from Tube.
        embed film(video: &str) { provider: tube, frame: ["https://tube.example/embed/{video}"] }
    }
}

fn page(
    cookies: &policy_runtime::Cookies<Paper>,
) -> Result<policy_runtime::Embed<'_>, policy_runtime::Refused> {
    let consent = cookies.consent(Films)?;
    Ok(film(consent, "harbour"))
}

fn main() {}

// remedy: Result<policy_runtime::Embed<'_>, policy_runtime::Refused> => policy_runtime::Embed<'_>
// remedy: let consent = cookies.consent(Films)?; =>
// remedy: Ok(film(consent, "harbour")) => film(cookies.consent(Films), "harbour")
