//! A reason beside that of the embed.

policy_runtime::cookie_policy! {
    /// How the observatory uses cookies.
    policy Dome {
        controller: dome,
        contact: "privacy@dome.example",
        updated: "2026-11-22",
        languages: [en],
    }

    provider dome { name: "Hill Observatory", privacy: "https://dome.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers what you chose here.
        consent cookie choice {}
        /// Keeps robots out.
        embed gate {
            provider: dome,
            because: security,
            script: ["https://gate.example"],

            access fingerprint { because: security }
        }
    }
}

fn main() {}

// remedy: fingerprint { because: security } => fingerprint {}
