//! What browsers say of their visitors: Global Privacy Control, prefetching, and where a page is shown.

mod gpc_support;
mod trailing;

mod declared {
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice {}
        }

        /// Counts visits, in sums that others read too.
        purpose Audience: statistical {
            title: "Audience",
            anonymised: "counted in sums",
            refused_by: [gpc],

            /// Counts your visit once a day.
            cookie visit: u32 { lifetime: 1 day }
        }

        /// Sells what you look at.
        purpose Sharing: internal {
            title: "Sharing",
            refused_by: [gpc],

            /// Tells you apart.
            cookie shared: u32 { lifetime: 30 days }
        }

        /// Suggests what you might like.
        purpose Suggestions: internal {
            title: "Suggestions",

            /// Remembers what you looked at.
            cookie recent: u32 { lifetime: 30 days }
        }
    }
}

use axum::Router;
use axum::http::header::SET_COOKIE;
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use axum::routing::get;
use declared::{Sharing, Shop};
use policy_runtime::consent::{ConsentState, SignalEffect};
use policy_runtime::{Cookies, Keys, PolicyLayer, Purpose};
use policy_tests::form;
use policy_tests::request::{cookie_header, send, set_cookies};
use std::convert::Infallible;

const HOST: &str = "shop.example";
const GPC: (&str, &str) = ("sec-gpc", "1");
/// A line that another layer writes.
const LINE: &str = "shared=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60";

async fn choose(cookies: Cookies<Shop>, uri: Uri) -> Result<(), (StatusCode, String)> {
    let choice = form::choice(uri.query().unwrap_or_default());
    let choice = choice.map_err(|error| (StatusCode::BAD_REQUEST, error.to_string()))?;
    let receipt = cookies.choose(choice).await;
    receipt.map(drop).map_err(|error| (StatusCode::CONFLICT, error.to_string()))
}

fn app()
-> impl tower::Service<axum::extract::Request, Response = Response, Error = Infallible, Future: Send>
+ Clone {
    let sharing = async |cookies: Cookies<Shop>| {
        serde_json::to_string(&cookies.status(Sharing::DECLARATION)).unwrap()
    };
    let router = Router::new()
        .route("/", get(sharing))
        .route("/choose", get(choose))
        .route(
            "/signal",
            get(async |cookies: Cookies<Shop>| cookies.global_privacy_control().to_string()),
        )
        .route("/banner", get(async |cookies: Cookies<Shop>| cookies.undecided().to_string()))
        .route("/line", get(async || [(SET_COOKIE, LINE)]))
        .route("/count", get(async |cookies: Cookies<Shop>| cookies.set(declared::visit(1))));
    PolicyLayer::<Shop>::new(Keys::generate()).guard(router)
}

async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn vary(response: &Response) -> Vec<&str> {
    response.headers().get_all("vary").iter().map(|value| value.to_str().unwrap()).collect()
}

#[tokio::test]
async fn the_signal_is_shown_as_honoured_or_overridden() {
    let app = app();
    let sharing = async |choice: &str, fields: &[(&str, &str)]| {
        let fields: Vec<_> = fields.iter().copied().chain([("cookie", choice)]).collect();
        let status = text(send(&app, "GET", HOST, "/", &fields).await).await;
        let status: serde_json::Value = serde_json::from_str(&status).unwrap();
        let field = |name: &str| status[name].as_str().unwrap_or("").to_owned();
        (field("state"), field("signal"), status["allowed"] == true)
    };
    let says = |state: ConsentState, signal: &str, allowed| {
        (state.term().to_owned(), signal.to_owned(), allowed)
    };
    let choose = async |path: &str, fields: &[(&str, &str)]| {
        cookie_header(&send(&app, "GET", HOST, path, fields).await)
    };
    assert_eq!(sharing("", &[GPC]).await, says(ConsentState::Undecided, "honoured", false));
    let before = choose("/choose?Sharing=allow", &[]).await;
    assert_eq!(sharing(&before, &[GPC]).await, says(ConsentState::Given, "honoured", false));
    assert_eq!(sharing(&before, &[]).await, says(ConsentState::Given, "", true), "it stands");
    // Confirmed under the signal.
    let confirmed = choose("/choose?Sharing=allow", &[GPC, ("cookie", &before)]).await;
    assert_eq!(sharing(&confirmed, &[GPC]).await, says(ConsentState::Given, "overridden", true));
    assert_eq!(sharing(&confirmed, &[]).await, says(ConsentState::Given, "", true));
    let withdrawn = choose("/choose?Sharing=refuse", &[GPC, ("cookie", &confirmed)]).await;
    for (fields, effect) in [(&[GPC][..], "honoured"), (&[], "")] {
        assert_eq!(sharing(&withdrawn, fields).await, says(ConsentState::Withdrawn, effect, false));
    }
    let written = serde_json::to_string(&SignalEffect::Honoured).unwrap();
    assert_eq!(written, "\"honoured\"");
}

#[tokio::test]
async fn the_signal_is_on_only_for_the_value_of_the_specification() {
    let app = app();
    for (values, on) in [
        (&[][..], "false"),
        (&["1"], "true"),
        (&["0"], "false"),
        (&["1, 1"], "false"),
        (&["true"], "false"),
        (&["?1"], "false"),
        (&["0", "1"], "true"),
        (&["1", "junk"], "true"),
    ] {
        let fields: Vec<_> = values.iter().map(|value| ("sec-gpc", *value)).collect();
        let response = send(&app, "GET", HOST, "/signal", &fields).await;
        assert_eq!(vary(&response), ["Cookie", "Sec-GPC"]);
        assert_eq!(text(response).await, on, "{values:?}");
    }
    // Trailers come after the answer began, and are none of it.
    let body = axum::body::Body::new(trailing::with_signal().await);
    let request = axum::extract::Request::get("/signal").header("host", HOST).body(body).unwrap();
    let response = tower::ServiceExt::oneshot(app, request).await.unwrap();
    assert_eq!(text(response).await, "false");
}

#[tokio::test]
async fn the_signal_writes_no_choice_and_what_it_refuses_is_not_asked() {
    let app = app();
    let decided = cookie_header(&send(&app, "GET", HOST, "/choose?Suggestions=refuse", &[]).await);
    for (fields, banner) in [
        (&[][..], "true"),
        (&[GPC], "true"), // `Suggestions` is still open
        (&[("cookie", &decided[..])], "true"),
        (&[GPC, ("cookie", &decided)], "false"),
    ] {
        let response = send(&app, "GET", HOST, "/banner", fields).await;
        assert_eq!(set_cookies(&response), [""; 0]);
        assert_eq!(text(response).await, banner, "{fields:?}");
    }
}

#[tokio::test]
async fn responses_that_depend_on_the_signal_vary_by_it() {
    let app = app();
    let allowed = cookie_header(&send(&app, "GET", HOST, "/choose?all=allow", &[]).await);
    for (path, cookies, without, with) in [
        ("/count", "", 1, 0), // set without a question, as it is not asked
        ("/line", &allowed[..], 1, 0),
        ("/absent", "shared=1", 0, 1), // expired by the signal
    ] {
        for (fields, lines) in
            [(&[("cookie", cookies)][..], without), (&[("cookie", cookies), GPC], with)]
        {
            let response = send(&app, "GET", HOST, path, fields).await;
            assert_eq!(set_cookies(&response).len(), lines, "{path} {fields:?}");
            if lines > 0 || path != "/absent" {
                assert_eq!(vary(&response), ["Cookie", "Sec-GPC"], "{path} {fields:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_prefetch_records_no_choice() {
    let app = app();
    for purpose in ["prefetch", "prefetch;prerender", "prefetch;anonymous-client-ip"] {
        for path in ["/choose?all=allow", "/choose?all=refuse", "/choose?Sharing=allow"] {
            let response = send(&app, "GET", HOST, path, &[("sec-purpose", purpose)]).await;
            assert_eq!(response.status(), StatusCode::CONFLICT, "{purpose} {path}");
            assert_eq!(set_cookies(&response), [""; 0], "{purpose} {path}");
            let why = "a prefetch is not a visit, so no choice was recorded";
            assert_eq!(text(response).await, why);
        }
    }
}

#[tokio::test]
async fn nothing_is_asked_within_a_frame_of_another_origin() {
    let app = app();
    let fetch = ["Sec-Fetch-Dest", "Sec-Fetch-Site", "Sec-Fetch-Storage-Access"];
    let open = [&["Cookie", "Sec-GPC"][..], &fetch].concat();
    for (dest, site, banner) in [
        ("document", "none", "true"),
        ("document", "cross-site", "true"), // a link on another site
        ("iframe", "same-origin", "true"),
        ("iframe", "cross-site", "false"),
        ("frame", "cross-site", "false"),
        ("embed", "cross-site", "false"),
        ("object", "cross-site", "false"),
        ("fencedframe", "cross-site", "false"),
        ("iframe", "same-site", "false"), // another tenant could lay its button over ours
        ("empty", "cross-site", "true"),
    ] {
        let fields = [("sec-fetch-dest", dest), ("sec-fetch-site", site)];
        let response = send(&app, "GET", HOST, "/banner", &fields).await;
        assert_eq!(vary(&response), open, "{dest} {site}");
        assert_eq!(text(response).await, banner, "{dest} {site}");
        let status = text(send(&app, "GET", HOST, "/", &fields).await).await;
        assert!(status.contains("ConsentUnknown"), "and it stays undecided: {status}");
    }
    assert_eq!(text(send(&app, "GET", HOST, "/banner", &[]).await).await, "true", "an old browser");
    for (dest, banner) in [("iframe", "false"), ("document", "true")] {
        let moved = [("sec-fetch-dest", dest), ("sec-fetch-site", "same-origin")];
        let fields = [&moved[..], &[("sec-fetch-storage-access", "none")]].concat();
        let response = send(&app, "GET", HOST, "/banner", &fields).await;
        assert_eq!(text(response).await, banner, "moved within the {dest}");
    }
    // Where nothing is open, it makes no difference.
    let chosen = cookie_header(&send(&app, "GET", HOST, "/choose?all=refuse", &[]).await);
    let response = send(&app, "GET", HOST, "/banner", &[("cookie", &chosen)]).await;
    assert_eq!(vary(&response), ["Cookie", "Sec-GPC"]);
}
