//! What an embed loads, and from where.

use super::{ASKED, KEPT, after};

/// What an embed loads, and from where.
macro_rules! embeds {
    ($purpose:ident $film:ident $wall:ident: $($name:ident: { $($keys:tt)* })*) => {$(
        version! { $name {
            /// Follows what you look at.
            purpose $purpose: third_party {
                title: "Interest",
                /// A film.
                embed $film { provider: ads, $($keys)* }
                /// A wall of films.
                embed $wall { provider: agency, script: ["https://agency.example/wall.js"] }
            }
        } }
    )*};
}

embeds! { Interest film wall:
    framed: { frame: ["https://ads.example/embed"] }
    with_a_cookie: { script: ["https://ads.example/embed"], cookie no { lifetime: 1 day } }
    with_a_choice: { script: ["https://ads.example/embed"], cookie no { lifetime: 1 day, because: choice } }
    framed_by_another_page: { frame: ["https://ads.example/player?controls=0"] }
    framed_in_two_ways: { frame: ["https://ads.example/embed", "https://ads.example/small"] }
    loaded_by_another: { frame: ["https://ads.example/embed"], loaded_by: wall }
    framed_elsewhere: { frame: ["https://agency.example/embed"] }
    framed_by_all_below: { frame: ["https://*.ads.example"] }
    framed_on_another_port: { frame: ["https://ads.example:8443/embed"] }
    framed_by_two: { frame: ["https://ads.example/embed", "https://agency.example"] }
    framed_by_two_alike: { frame: ["https://agency.example", "https://ads.example/embed"] }
    scripted: { script: ["https://ads.example/embed"] }
    scripted_elsewhere: { script: ["https://agency.example/film.js"] }
    pixel: { image: ["https://ads.example/embed"] }
    framed_and_connected: { frame: ["https://ads.example/embed"], connect: ["https://ads.example"] }
    connected_and_framed: { connect: ["https://ads.example"], frame: ["https://ads.example/embed"] }
    framed_and_elsewhere: { frame: ["https://ads.example/embed"], stored_on: "ads.example" }
    styled: { frame: ["https://ads.example/embed"], style: ["https://ads.example"] }
    lettered: { frame: ["https://ads.example/embed"], font: ["https://ads.example"] }
    initialised: { frame: ["https://ads.example/embed"], connect: ["https://ads.example"], init: "go()" }
    initialised_otherwise: { frame: ["https://ads.example/embed"], connect: ["https://ads.example"], init: "go(1)" }
    counted: { frame: ["https://ads.example/embed"], pixel: ["https://ads.example/p.gif"] }
    sized: { frame: ["https://ads.example/embed"], size: "560x315", loading: eager, allow: [autoplay, fullscreen], title: "Film" }
    deferred: { script: ["https://ads.example/embed"], attributes: ["defer", "crossorigin=anonymous"] }
    filmed: { frame: ["https://ads.example/embed"], allow: [camera, microphone] }
    filmed_alike: { frame: ["https://ads.example/embed"], allow: [microphone, autoplay, camera] }
    filmed_and_located: { frame: ["https://ads.example/embed"], allow: [camera, microphone, geolocation] }
    locked: { frame: ["https://ads.example/embed"], sandbox: [scripts] }
    loosened: { frame: ["https://ads.example/embed"], sandbox: [scripts, same_origin, top_navigation] }
    signalled: { frame: ["https://ads.example/embed"], consent_api: meta }
    heard: { frame: ["https://ads.example/embed"], media: ["https://ads.example"] }
}

#[tokio::test]
async fn a_changed_embed_asks_again() {
    for (name, seen) in [
        ("a script of another host", now!(scripted_elsewhere after framed)),
        ("a script of the same host", now!(scripted after framed)),
        ("a frame in place of a script", now!(framed after scripted)),
        ("an image", now!(pixel after framed)),
        ("a frame of another host", now!(framed_elsewhere after framed)),
        ("a frame of one more host", now!(framed_by_two after framed)),
        ("a frame of all hosts below", now!(framed_by_all_below after framed)),
        ("a frame on another port", now!(framed_on_another_port after framed)),
        ("a connection", now!(framed_and_connected after framed)),
        ("a style", now!(styled after framed)),
        ("a font", now!(lettered after framed)),
        ("a sound", now!(heard after framed)),
        ("an initialising script", now!(initialised after framed_and_connected)),
        ("a pixel", now!(counted after framed)),
        ("camera and microphone", now!(filmed after framed)),
        ("the location", now!(filmed_and_located after filmed)),
        ("a frame that may navigate the page", now!(loosened after framed)),
        ("another embed that loads it", now!(loaded_by_another after framed)),
        ("another site", now!(framed_and_elsewhere after framed)),
        ("a cookie that is not withheld any more", now!(with_a_choice after with_a_cookie)),
    ] {
        assert_eq!(seen, ASKED, "{name}");
    }
    for (name, seen) in [
        ("another page of the host", now!(framed_by_another_page after framed)),
        ("two pages of the host", now!(framed_in_two_ways after framed)),
        ("another order of hosts", now!(framed_by_two_alike after framed_by_two)),
        ("another text of an initialising script", now!(initialised_otherwise after initialised)),
        ("size, title and harmless features", now!(sized after framed)),
        ("attributes of a script", now!(deferred after scripted)),
        ("another order of features", now!(filmed_alike after filmed)),
        ("a tighter sandbox", now!(locked after framed)),
        ("the usual sandbox again", now!(framed after locked)),
        ("an interface that learns of the choice", now!(signalled after framed)),
        ("another order of keys", now!(connected_and_framed after framed_and_connected)),
    ] {
        assert_eq!(seen, KEPT, "{name}");
    }
}
