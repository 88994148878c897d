//! A shop over TLS, and strangers that its pages would load.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example", "shop.localhost"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        provider tube { name: "Tube", privacy: "https://tube.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 6 months }
        }

        /// Shows films.
        purpose Media: third_party {
            title: "Films",

            /// Plays the film.
            embed player(film: &str) { provider: tube, frame: ["https://www.youtube-nocookie.com/embed/{film}"] }
        }
    }
}

use axum::Router;
use axum::http::HeaderName;
use axum::http::header::CONTENT_TYPE;
use axum::response::Html;
use axum::routing::get;
use declared::{Media, Shop};
use policy_runtime::axum::Guarded;
use policy_runtime::csp::ContentSecurityPolicy;
use policy_runtime::pages::{Embedded, routes, script};
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer};
use policy_tests_vendors::{TlsListener, Vendors, by_host};
use std::net::SocketAddr;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub(super) struct Site {
    pub(super) address: SocketAddr,
    pub(super) vendors: Vendors,
    server: JoinHandle<()>,
}

impl Site {
    pub(super) async fn start(policy: ContentSecurityPolicy) -> Site {
        let vendors = Vendors::default();
        let all = by_host(app(policy), |host| host == "shop.example", vendors.router());
        let listener = TlsListener::bind(([127, 0, 0, 1], 0).into()).await.unwrap();
        let address = listener.address();
        let server = tokio::spawn(async move { axum::serve(listener, all).await.unwrap() });
        Site { address, vendors, server }
    }

    /// The shop alone, over plain http.
    pub(super) async fn start_over_http(policy: ContentSecurityPolicy) -> Site {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = app(policy);
        let server = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Site { address, vendors: Vendors::default(), server }
    }
}

fn app(policy: ContentSecurityPolicy) -> Guarded<Router, Shop> {
    let app = Router::new()
        .route("/", get(strangers))
        .route("/picture", get(async || Html("<img src=https://plain.example/p.gif alt=''>")))
        .route("/drawing.svg", get(async || (typed("image/svg+xml"), SVG)))
        .route("/feed.xml", get(async || (typed("application/xml"), SVG)))
        .route(
            "/drawn",
            get(async || Html("<link rel=icon href=data:,><img src=/drawing.svg alt=''>")),
        )
        .route("/worked", get(async || Html(WORKED)))
        .route("/worker.js", get(async || (typed("text/javascript"), WORKER)))
        .route("/player", get(player))
        .route("/player-at-once", get(player_at_once))
        .route("/cached", get(cached))
        .route("/allow", get(async |cookies: Cookies<Shop>| choose(&cookies, true).await))
        .route("/refuse", get(async |cookies: Cookies<Shop>| choose(&cookies, false).await))
        .merge(routes::<Shop>());
    PolicyLayer::<Shop>::new(Keys::generate()).content_security_policy(policy).guard(app)
}

/// A drawing that loads from strangers, and says that its script ran.
const SVG: &str = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>
    <script>window.ran = true; fetch('https://fetched.example/x', { mode: 'no-cors' }).catch(() => {})</script>
    <image href='https://pixel.example/p.gif' width='1' height='1'/></svg>";

const WORKED: &str = "<!doctype html><link rel=icon href=data:,>
    <script>new Worker('/worker.js').onmessage = () => { window.ran = true }</script>";

const WORKER: &str = "fetch('https://fetched.example/w', { mode: 'no-cors' }).catch(() => {}).then(() => postMessage(1))";

fn typed(media_type: &'static str) -> [(HeaderName, &'static str); 1] {
    [(CONTENT_TYPE, media_type)]
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn choose(cookies: &Cookies<Shop>, allow: bool) -> Html<&'static str> {
    let choice = if allow { Choice::allow_all() } else { Choice::refuse_all() };
    cookies.choose(choice).await.unwrap();
    Html("<!doctype html><p>Saved")
}

/// A page with everything that a tag of a stranger does.
async fn strangers(cookies: Cookies<Shop>) -> Html<String> {
    let nonce = cookies.nonce();
    Html(format!(
        "<!doctype html><title>Kettles</title>
         <link rel=icon href=data:,>
         <link rel=prefetch href=https://prefetched.example/p.js>
         <script nonce={nonce}>
            window.withNonce = true;
            fetch('https://fetched.example/x', {{ mode: 'no-cors' }}).catch(() => {{}});
            try {{ navigator.sendBeacon('https://fetched.example/b', 'x'); }} catch {{}}
         </script>
         <script>window.withoutNonce = true</script>
         <script src=https://stranger.example/tag.js></script>
         <img src=https://pixel.example/p.gif alt=''>
         <iframe src=https://framed.example/></iframe>"
    ))
}

async fn player(cookies: Cookies<Shop>) -> Html<String> {
    let player = declared::player(cookies.consent(Media), "kettle-42");
    let embedded = Embedded::new(&player, Shop::document(), "en", "/player");
    Html(format!(
        "<!doctype html><title>Films</title><link rel=icon href=data:,>{}",
        embedded.to_html()
    ))
}

/// The same frame, pasted by an author who forgot to ask.
async fn player_at_once() -> Html<&'static str> {
    Html(
        "<!doctype html><title>Films</title><link rel=icon href=data:,><iframe src=https://www.youtube-nocookie.com/embed/kettle-42></iframe>",
    )
}

async fn cached() -> Html<String> {
    let script = script();
    Html(format!(
        "<!doctype html><title>Kettles</title><link rel=icon href=data:,><div data-cookie-banner></div><script src=\"{}\" integrity=\"{}\" defer></script>",
        script.path(),
        script.integrity()
    ))
}
