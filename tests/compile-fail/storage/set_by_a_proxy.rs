//! A proxy as the writer of the browser's storage.

policy_runtime::cookie_policy! {
    /// How the notebook uses cookies.
    policy Notebook { controller: notebook, contact: "privacy@notebook.example", updated: "2026-11-22", languages: [en] }

    provider notebook { name: "Notebook", privacy: "https://notebook.example/privacy" }

    /// The site cannot work without these.
    purpose Essential: necessary {
        title: "Necessary",

        /// Holds what you have not saved.
        storage draft in local { because: user_input, set_by: proxy }
    }
}

fn main() {}

// remedy: set_by: proxy => set_by: scripts
