//! Setting a family without saying which of it.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers which lesson you stopped at.
        cookie "lesson_{course}" as lesson(course: u64): u32 { because: user_input, lifetime: 12 hours }
        /// Remembers the size of the text.
        cookie text_size: u8 { because: interface, lifetime: 90 days }
    }
}

fn handler(cookies: policy_runtime::Cookies<School>) {
    cookies.set(lesson(3_u32));
}

fn main() {}

// remedy: lesson(3_u32) => lesson(1, 3)
