//! A star for a part that varies, in a retired cookie.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }


    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie lesson: u32 { because: user_input, lifetime: 12 hours }
    }

    retired { cookie "*_old_*" {} }
}

fn main() {}

// remedy: cookie "*_old_*" {} => cookie "{id}_old_{id_2}" {}
