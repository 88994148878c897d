//! A policy compiles where nothing is in scope, and where what it could rely on is called otherwise.

#![no_implicit_prelude]

/// A library, where nothing is in scope either.
pub mod kit {
    ::rt::cookie_policy! {
        /// Keeps visitors signed in.
        pub policy Kit: library { languages: [en] }

        provider vendor { name: "Vendor", privacy: "https://vendor.example/privacy", country: us }

        /// Signing in works with these.
        purpose Login: necessary {
            title: "Signing in",

            /// Keeps you signed in.
            cookie "__Host-login" as login: ::std::string::String { because: authentication, lifetime: 14 days }
            /// Keeps the page that you left.
            cookie "left_{page}" as left(page: u32): u64 { because: user_input, lifetime: 1 day }
            /// Tells robots from visitors.
            embed robots {
                provider: vendor,
                because: security,
                script: ["https://vendor.example/robots.js"],
            }
        }
    }
}

/// What the expansion must not take for its own.
pub mod declared {
    /// Not the language's.
    #[derive(::std::fmt::Debug)]
    pub struct String;
    /// Not the language's.
    #[derive(::std::fmt::Debug)]
    pub struct Option;
    /// Not the language's.
    #[derive(::std::fmt::Debug)]
    pub enum Never {
        /// Not the language's.
        Some,
        /// Not the language's.
        None,
    }
    pub use Never::{None, Some};
    /// How a list is sorted.
    #[derive(::rt::CookieValue, ::std::fmt::Debug)]
    #[cookie_value(crate = "::rt")]
    pub enum Sort {
        /// The language's `Some` is another.
        Some,
        /// The language's `None` is another.
        #[cookie_value(rename = "zero", alias = "nothing")]
        None,
    }
    /// A number.
    #[derive(::rt::CookieValue, ::std::fmt::Debug)]
    #[cookie_value(crate = "::rt")]
    pub struct Number(pub ::core::primitive::u8);
    /// Not the runtime's.
    pub mod policy_runtime {}
    /// Not the language's.
    pub mod core {}
    /// Not the language's.
    pub mod std {}
    /// Not the runtime's.
    pub trait Policy {}
    /// Not the runtime's.
    pub trait Cookie {}

    ::rt::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop {
            controller: shop,
            contact: "privacy@shop.example",
            updated: "2026-11-22",
            sites: ["shop.example", "*.shop.example", any],
            languages: [en, pt_BR],
            jurisdictions: [uk],
        }

        provider shop { name: "Shop", privacy: "https://shop.example/privacy", opt_out: "https://shop.example/out", country: us }

        include super::kit::Kit { Login: Essential }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Holds your basket between visits.
            cookie "__Host-basket" as basket: u64 { because: basket, lifetime: 30 days sliding, seal: signed, location: "Everywhere" }
            /// Keeps you signed in.
            cookie id: ::std::string::String { because: authentication, lifetime: session, set_by: middleware }
            /// Tells people from robots.
            cookie robots { because: security, lifetime: 30 minutes, set_by: proxy, shared_with: [shop] }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months, refusal: 3 months }
        }

        /// Counts visits.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "counted in sums",
            own_use,
            no_cross_site,

            /// Counts your visit once a day.
            cookie visit: ::core::primitive::u32 { lifetime: 1 day }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",
            refused_by: [gpc],

            /// Remembers what you looked at.
            cookie recent: ::std::string::String { lifetime: 30 days, same_site: strict, path: "/shop" }
        }

        texts pt_BR {
            Shop: "Como a loja usa cookies.",
            Essential: "A loja precisa destes.",
            Essential.title: "Necessários",
            basket: "Guarda o seu cesto.",
            basket.location: "Em toda a parte",
            id: "Mantém a sessão.",
            robots: "Distingue pessoas de robôs.",
            choice: "Lembra a sua escolha.",
            Audience: "Conta visitas.",
            Audience.title: "Audiência",
            visit: "Conta uma visita por dia.",
            Suggestions: "Sugere o que lhe pode agradar.",
            Suggestions.title: "Sugestões",
            recent: "Lembra o que viu.",
        }
    }
}
