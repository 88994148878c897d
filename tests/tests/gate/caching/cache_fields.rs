//! The fields that caches obey instead of `Cache-Control`.

use super::*;

/// Fields that let a shared cache keep a response, each with one of its values.
const SHARE: [Field; 22] = [
    ("cdn-cache-control", b"public, max-age=600"),
    ("cdn-cache-control", b"max-age=600"),
    ("cdn-cache-control", b"no-cache"),
    ("cdn-cache-control", b"private=\"x\", max-age=60"),
    ("cdn-cache-control", b"x=\"a, private, b\", max-age=60"),
    ("cdn-cache-control", b"private, s-maxage=60"),
    ("cdn-cache-control", b"max-age=60\xff"),
    ("cloudflare-cdn-cache-control", b"max-age=600"),
    ("vercel-cdn-cache-control", b"s-maxage=600"),
    ("netlify-cdn-cache-control", b"public, durable, max-age=60"),
    ("akamai-cache-control", b"max-age=600"),
    ("x-litespeed-cache-control", b"public,max-age=120"),
    ("surrogate-control", b"max-age=86400, stale-while-revalidate=60"),
    ("surrogate-control", b"no-store, max-age=60;edge"),
    ("surrogate-control", b""),
    ("x-accel-expires", b"600"),
    ("x-accel-expires", b"@1900000000"),
    ("x-reverse-proxy-ttl", b"3600"),
    ("edge-control", b"!no-store, max-age=1d"),
    ("edge-control", b"no-store, !no-store"),
    ("edge-control", b"cache-maxage=1d"),
    ("expires", b"Fri, 01 Jan 2100 00:00:00 GMT"),
];

/// Fields that let none keep it.
const KEEP: [Field; 15] = [
    ("cdn-cache-control", b"private"),
    ("cdn-cache-control", b"max-age=60, PRIVATE"),
    ("cdn-cache-control", b"no-store"),
    ("vercel-cdn-cache-control", b"no-store, max-age=0"),
    ("x-litespeed-cache-control", b"no-cache"),
    ("x-litespeed-cache-control", b"private, max-age=120"),
    ("surrogate-control", b"no-store"),
    ("surrogate-control", b"no-store, content=\"ESI/1.0\""),
    ("x-accel-expires", b"0"),
    ("x-reverse-proxy-ttl", b"0"),
    ("edge-control", b"bypass-cache"),
    ("expires", b"Thu, 01 Jan 1970 00:00:00 GMT"),
    ("expires", b"0"),
    ("pragma", b"public"),
    ("surrogate-key", b"page"),
];

/// Acts that make a response one visitor's.
const IS_ONE_VISITORS: [(Does, Option<Field>); 8] = [
    (Does::Set, None),
    (Does::Remove, None),
    (Does::Nothing, Some(("set-cookie", LINE))),
    (Does::GiveToken, None),
    (Does::Ask, None),
    (Does::AskWhetherToAsk, None),
    (Does::AskForTheSignal, None),
    (Does::Choose, None),
];

#[tokio::test]
async fn no_field_lets_shared_caches_keep_what_is_one_visitors() {
    for (does, set) in IS_ONE_VISITORS {
        for said in [None, Some(("cache-control", &b"private, max-age=5"[..]))] {
            for field in SHARE {
                let is_overruled = field.0 == "expires" && said.is_some();
                let fields: Vec<Field> = [Some(field), said, set].into_iter().flatten().collect();
                let headers = response(Mode::Enforce, does, &fields, &[]).await;
                assert_eq!(headers.contains_key(field.0), is_overruled, "{does:?} {field:?}");
                let expected = said.map_or(&b"private, no-cache"[..], |(_, said)| said);
                assert_eq!(headers["cache-control"].as_bytes(), expected, "{does:?} {field:?}");
                let headers = response(Mode::Report, does, &fields, &[]).await;
                assert_eq!(headers[field.0].as_bytes(), field.1, "{does:?} {field:?}");
            }
            for field in KEEP {
                let fields: Vec<Field> = [Some(field), said, set].into_iter().flatten().collect();
                for mode in [Mode::Enforce, Mode::Report] {
                    let headers = response(mode, does, &fields, &[]).await;
                    assert_eq!(headers[field.0].as_bytes(), field.1, "{does:?} {mode:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a_response_that_touched_nothing_keeps_every_field() {
    for field in SHARE.into_iter().chain(KEEP) {
        let headers = response(Mode::Enforce, Does::Nothing, &[field], &[]).await;
        assert_eq!(headers[field.0].as_bytes(), field.1);
        assert!(!headers.contains_key("vary") && !headers.contains_key("cache-control"));
    }
}

#[tokio::test]
async fn every_line_of_a_field_goes_and_directives_on_processing_stay() {
    for (name, lines, left) in [
        ("cdn-cache-control", &[&b"private"[..], b"s-maxage=60"][..], None),
        (
            "surrogate-control",
            &[b"max-age=60, content=\"ESI/1.0, X\""],
            Some("no-store, content=\"ESI/1.0, X\""),
        ),
        (
            "surrogate-control",
            &[b"content=\"ESI/1.0\"", b"max-age=5"],
            Some("no-store, content=\"ESI/1.0\""),
        ),
        ("edge-control", &[b"cache-maxage=1d,dca=esi"], Some("no-store, dca=esi")),
        ("x-accel-expires", &[b"0", b"60"], None),
    ] {
        let mut fields: Vec<(&str, &[u8])> = lines.iter().map(|line| (name, *line)).collect();
        fields.push(("set-cookie", LINE));
        let headers = response(Mode::Enforce, Does::Nothing, &fields, &[]).await;
        assert_eq!(all(&headers, name), left.into_iter().collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn a_sweep_leaves_what_a_field_gives_to_shared_caches() {
    for (field, is_swept) in
        SHARE.into_iter().map(|field| (field, false)).chain(KEEP.map(|field| (field, true)))
    {
        let headers: HeaderMap =
            [(HeaderName::from_static(field.0), HeaderValue::from_bytes(field.1).unwrap())]
                .into_iter()
                .collect();
        let handler = async move || headers;
        let app = PolicyLayer::<Shop>::new(Keys::generate())
            .expire_undeclared()
            .guard(Router::new().route("/", get(handler)));
        let request = [("cookie", "_ga=1"), ("sec-fetch-dest", "document")];
        let response = send(&app, "GET", "shop.example", "/", &request).await;
        assert_eq!(response.headers().contains_key("set-cookie"), is_swept, "{field:?}");
        assert_eq!(response.headers()[field.0].as_bytes(), field.1);
    }
}

/// As a shared cache would give the field to others.
#[tokio::test]
async fn the_browsers_cache_is_not_cleared_by_way_of_a_shared_one() {
    for (validators, cleared) in [(false, true), (true, false)] {
        for said in ["private, max-age=5", "public, max-age=5"] {
            let mut headers = HeaderMap::new();
            headers.insert("cache-control", HeaderValue::from_static(said));
            headers.insert("cdn-cache-control", HeaderValue::from_static("max-age=600"));
            if validators {
                headers.insert("etag", HeaderValue::from_static("\"1\""));
            }
            let choose = async |cookies: Cookies<Shop>| {
                cookies.choose(Choice::allow_all()).await.map(drop).unwrap();
            };
            let refuse = async |cookies: Cookies<Shop>| {
                cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
            };
            let router = Router::new()
                .route("/allow", get(choose))
                .route("/refuse", get(refuse))
                .route("/style.css", get(async move || headers));
            let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router);
            let chosen = send(&app, "GET", "shop.example", "/allow", &[]).await;
            let cookie = cookie_header(&chosen);
            let refused =
                send(&app, "GET", "shop.example", "/refuse", &[("cookie", &cookie)]).await;
            let cookie = cookie_header(&refused);
            let style =
                send(&app, "GET", "shop.example", "/style.css", &[("cookie", &cookie)]).await;
            assert_eq!(style.headers().contains_key("clear-site-data"), cleared);
            assert_eq!(style.headers().contains_key("cdn-cache-control"), !cleared);
        }
    }
}
