//! A line that is written again is never wider than it was.

use super::{HOST, answering};
use policy_runtime::{Keys, PolicyLayer};
use policy_tests::request::{send, set_cookies};

mod declared {
    policy_runtime::cookie_policy! {
        /// How the desk uses cookies.
        pub policy Strictness {
            controller: desk,
            contact: "privacy@desk.example",
            updated: "2026-11-22",
            languages: [en],
        }

        provider desk { name: "Desk", privacy: "https://desk.example/privacy" }

        /// The desk cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps what you typed.
            cookie typed { because: user_input, lifetime: 1 day, set_by: middleware }
            /// Protects your forms.
            cookie token { because: csrf, lifetime: 1 day, set_by: middleware, read_by: scripts }
            /// Plays the film that you asked for, within other sites.
            cookie film { because: media_player, lifetime: 1 day, set_by: middleware, same_site: none }
            /// The same, in a store of its own.
            cookie part { because: media_player, lifetime: 1 day, set_by: middleware, same_site: none, partitioned }
            /// Signs you in.
            cookie "__Host-id" as id { because: authentication, lifetime: 1 day, set_by: middleware, same_site: strict }
        }
    }
}

use declared::Strictness;

#[tokio::test]
async fn the_stricter_of_the_line_and_the_declaration_stays() {
    for (line, expected) in [
        // A declared attribute is missing, or parsers disagree; all others are the line's own.
        ("typed=1; Path=/; SameSite=Strict", "typed=1; Path=/; Secure; HttpOnly; SameSite=Strict"),
        (
            "typed=1; Path=/; Secure; SameSite=strict; Max-Age=60",
            "typed=1; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=60",
        ),
        (
            "typed=1; Path=/; HttpOnly; SameSite=None; Secure",
            "typed=1; Path=/; Secure; HttpOnly; SameSite=Lax",
        ),
        (
            "typed=1; Path=/; SameSite=Strict; Max-Age=0",
            "typed=1; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0",
        ),
        (
            "typed=1; Path=/; Path=/; HttpOnly; Secure; SameSite=Strict",
            "typed=1; Path=/; Secure; HttpOnly; SameSite=Strict",
        ),
        (
            "typed=1; Path=/; SameSite=Strict; SameSite=Lax",
            "typed=1; Path=/; Secure; HttpOnly; SameSite=Lax",
        ),
        ("token=1; Path=/; HttpOnly", "token=1; Path=/; Secure; HttpOnly; SameSite=Lax"),
        (
            "token=1; Path=/; HttpOnly; SameSite=Strict",
            "token=1; Path=/; Secure; HttpOnly; SameSite=Strict",
        ),
        ("token=1; Path=/", "token=1; Path=/; Secure; SameSite=Lax"),
        (
            "token=1; Path=/; Secure; SameSite=Lax; HttpOnly; HttpOnly",
            "token=1; Path=/; Secure; HttpOnly; SameSite=Lax",
        ),
        ("film=1; Path=/; Secure; SameSite=Lax", "film=1; Path=/; Secure; HttpOnly; SameSite=Lax"),
        ("film=1; Path=/; SameSite=None", "film=1; Path=/; Secure; HttpOnly; SameSite=None"),
        ("film=1; Path=/; Secure", "film=1; Path=/; Secure; HttpOnly"),
        ("film=1; Path=/; SameSite=x; Secure; HttpOnly", "film=1; Path=/; Secure; HttpOnly"),
        (
            "part=1; Path=/; Partitioned; SameSite=Strict",
            "part=1; Path=/; Secure; HttpOnly; SameSite=Strict; Partitioned",
        ),
        (
            "__Host-id=1; Path=/; SameSite=Lax",
            "__Host-id=1; Path=/; Secure; HttpOnly; SameSite=Strict",
        ),
        ("__Host-id=1", "__Host-id=1; Path=/; Secure; HttpOnly; SameSite=Strict"),
    ] {
        let app = PolicyLayer::<Strictness>::new(Keys::generate())
            .guard(answering(vec![line.to_owned()]));
        let left = set_cookies(&send(&app, "GET", HOST, "/", &[]).await);
        assert_eq!(left, [expected], "{line}");
    }
}
