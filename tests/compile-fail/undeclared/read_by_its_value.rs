//! Reading a cookie by the type of its value.

mod declared {
    #[derive(policy_runtime::CookieValue)]
    pub(crate) enum Theme {
        Light,
        Dark,
    }

    policy_runtime::cookie_policy! {
        /// How the library uses cookies.
        pub(crate) policy Library { controller: library, contact: "privacy@library.example", updated: "2026-11-22", languages: [en] }

        provider library { name: "Town Library", privacy: "https://library.example/privacy" }

        /// The site cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers the colours that you chose.
            cookie theme: Theme { because: interface, lifetime: 30 days }
        }
    }
}

fn handler(cookies: policy_runtime::Cookies<declared::Library>) -> Option<declared::Theme> {
    cookies.get::<declared::Theme>()
}

fn main() {}

// remedy: cookies.get::<declared::Theme>() => cookies.get::<declared::theme>()
