//! A library that includes another one.

#[path = "../kit.rs"]
mod kit;

policy_runtime::cookie_policy! {
    /// Keeps the colours of members.
    pub policy Colours: library { languages: [en] }

    /// Keeps your colours.
    purpose Interface: necessary {
        title: "Interface",

        /// Keeps your colours.
        cookie colours: String { because: interface, lifetime: 90 days }
    }

    include kit::Kit { Login: Interface, Counting: Interface }
}

fn main() {}

// remedy: \ninclude kit::Kit { Login: Interface, Counting: Interface } =>
