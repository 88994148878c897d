//! A country whose rules are not known here.

policy_runtime::cookie_policy! {
    /// How the clinic uses cookies.
    policy Clinic {
        controller: clinic,
        contact: "privacy@clinic.example",
        updated: "2026-11-22",
        languages: [en],
        jurisdictions: [eu, atlantis],
    }

    provider clinic { name: "Hill Clinic", privacy: "https://clinic.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps you signed in.
        cookie patient: u64 { because: authentication, lifetime: session }
    }
}

fn main() {}

// remedy: jurisdictions: [eu, atlantis] => jurisdictions: [eu]
