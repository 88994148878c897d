//! The controller's address, said twice.

policy_runtime::cookie_policy! {
    /// How the observatory uses cookies.
    policy Dome {
        controller: dome,
        contact: "privacy@dome.example",
        updated: "2026-11-22",
        languages: [en],
        address: "1 Dome Street, 1000 Hill",
    }

    provider dome { name: "Hill Observatory", privacy: "https://dome.example/privacy", address: "1 Dome Street, 1000 Hill" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers that you read at night.
        cookie night: bool { because: interface, lifetime: 90 days }
    }
}

fn main() {}

// remedy: , address: "1 Dome Street, 1000 Hill" } =>  }
