//! A parameter of a cookie that has one name.

policy_runtime::cookie_policy! {
    /// How the school uses cookies.
    policy School { controller: school, contact: "privacy@school.example", updated: "2026-11-22", languages: [en] }

    provider school { name: "Evening School", privacy: "https://school.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Keeps your unfinished homework.
        cookie "homework" as homework(course: u64): u64 { because: user_input, lifetime: 12 hours }
    }
}

fn main() {}

// remedy: cookie "homework" as homework(course: u64): u64 => cookie "homework_{course}" as homework(course: u64): u64
