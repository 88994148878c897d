//! A policy that is still to be written.

policy_runtime::cookie_policy! {}

fn main() {}

// remedy: policy_runtime::cookie_policy! {} => policy_runtime::cookie_policy! {\n    /// How the library uses cookies.\n    policy Library { controller: library, contact: "privacy@library.example", updated: "2026-11-22", languages: [en] }\n\n    provider library { name: "City Library", privacy: "https://library.example/privacy" }\n}
