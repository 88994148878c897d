//! Cookies that the region of the visitor decides about.

use super::*;

async fn set(cookies: Cookies<Shop>) {
    cookies.set(declared::basket(7));
    if let Ok(consent) = cookies.consent(Marketing) {
        cookies.set(declared::seen(consent, 1));
    }
}

/// A line of other code, for which no handler asks about the region.
async fn write() -> [(&'static str, &'static str); 1] {
    [("set-cookie", "seen=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60")]
}

fn app() -> impl tower::Service<
    axum::extract::Request,
    Response = axum::response::Response,
    Error = std::convert::Infallible,
    Future: Send,
> + Clone {
    let choose = async |cookies: Cookies<Shop>| {
        cookies.choose(Choice::new().refuse(Marketing)).await.map(drop).unwrap();
    };
    layer().guard(
        Router::new()
            .route("/set", get(set))
            .route("/write", get(write))
            .route("/refuse", get(choose))
            .route("/", get(async || "nothing")),
    )
}

#[tokio::test]
async fn a_line_leaves_where_the_region_lets_it_and_varies_by_it() {
    let app = app();
    for path in ["/set", "/write"] {
        for (region, leaves) in [("US-CA", true), ("DE", false), ("", false)] {
            let fields = fields(region);
            let fields: Vec<_> = fields.iter().map(|(name, code)| (*name, code.as_str())).collect();
            let response = send(&app, "GET", HOST, path, &fields).await;
            let lines = set_cookies(&response);
            assert_eq!(
                lines.iter().any(|line| line.starts_with("seen=1")),
                leaves,
                "{path} {region}"
            );
            let vary = values(response.headers(), "vary");
            // Also where the line was stripped.
            assert!(vary.contains(&"cf-ipcountry"), "{path} {region}");
        }
    }
}

#[tokio::test]
async fn a_refusal_travels_to_every_region() {
    let app = app();
    let refused = send(&app, "POST", HOST, "/refuse", &[]).await;
    assert_eq!(refused.status(), 405);
    let refused = send(&app, "GET", HOST, "/refuse", &[("cf-ipcountry", "DE")]).await;
    let cookies = cookie_header(&refused);
    for region in REGIONS {
        let fields = fields(region);
        let mut fields: Vec<_> = fields.iter().map(|(name, code)| (*name, code.as_str())).collect();
        fields.push(("cookie", cookies.as_str()));
        let lines = set_cookies(&send(&app, "GET", HOST, "/set", &fields).await);
        assert!(!lines.iter().any(|line| line.starts_with("seen=1")), "{region}: {lines:?}");
    }
}

#[tokio::test]
async fn a_response_that_reads_nothing_is_the_same_in_every_region() {
    let app = app();
    for region in REGIONS {
        let fields = fields(region);
        let fields: Vec<_> = fields.iter().map(|(name, code)| (*name, code.as_str())).collect();
        let response = send(&app, "GET", HOST, "/", &fields).await;
        assert!(!response.headers().contains_key("vary"), "{region}");
        assert!(!response.headers().contains_key("cache-control"), "{region}");
    }
}
