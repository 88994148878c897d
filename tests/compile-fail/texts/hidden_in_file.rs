//! A file of texts with an override of the direction.

policy_runtime::cookie_policy! {
    /// How the wiki uses cookies.
    policy Wiki { controller: wiki, contact: "privacy@wiki.example", updated: "2026-11-22", languages: [en, de] }

    provider wiki { name: "Bird Wiki", privacy: "https://wiki.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Remembers that you read at night.
        cookie night: bool { because: interface, lifetime: 90 days }
    }

    texts de in "hidden_in_file.de.ftl";
}

fn main() {}

// remedy: texts de in "hidden_in_file.de.ftl"; => texts de in "whole.de.ftl";
