//! What a visitor chose, and what follows.

use super::*;

#[tokio::test]
async fn what_is_necessary_needs_no_consent_and_comes_back() {
    let app = app();
    let response = send(&app, "POST", HOST, "/basket", &[]).await;
    let [line] = set_cookies(&response).try_into().unwrap();
    assert!(
        line.starts_with("basket=7.")
            && line.ends_with("; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000"),
        "{line}"
    );
    let cookie = cookie_header(&response);
    let read = async |cookie: &str| {
        body(send(&app, "GET", HOST, "/basket", &[("cookie", cookie)]).await).await
    };
    assert_eq!(read(&cookie).await, "Some(7)");
    assert_eq!(
        read(&format!("other=\u{e9}; {cookie}")).await,
        "Some(7)",
        "a foreign byte hides nothing"
    );
    assert_eq!(read(&cookie.replace("basket=7", "basket=8")).await, "None", "tampered");
    assert_eq!(read(&cookie.replace("basket", "%62asket")).await, "None", "names are not decoded");
    let elsewhere = PolicyLayer::<Shop>::new(Keys::generate()).guard(router());
    assert_eq!(
        body(send(&elsewhere, "GET", HOST, "/basket", &[("cookie", &cookie)]).await).await,
        "None",
        "another key"
    );
}

#[tokio::test]
async fn what_asks_waits_for_consent_and_goes_with_it() {
    let app = app();
    let before = send(&app, "GET", HOST, "/open", &[]).await;
    assert_eq!(before.status(), StatusCode::FORBIDDEN);
    assert_eq!(set_cookies(&before), Vec::<String>::new());
    assert!(body(before).await.contains("href=\"/cookies"));

    let chosen = send(&app, "GET", HOST, "/choose?Suggestions=allow", &[]).await;
    assert_eq!(chosen.headers()["clear-site-data"], "\"cache\"");
    let choice = cookie_header(&chosen);
    let opened = send(&app, "GET", HOST, "/open", &[("cookie", &choice)]).await;
    let [line] = set_cookies(&opened).try_into().unwrap();
    assert_eq!(
        line,
        "recent=kettle%3B%20Domain=evil; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000"
    );
    assert_eq!(opened.headers()["vary"], "Cookie");
    assert_eq!(opened.headers()["cache-control"], "private, no-cache");

    let both = format!("{choice}; {}", cookie_header(&opened));
    assert_eq!(
        body(send(&app, "GET", HOST, "/open", &[("cookie", &both)]).await).await,
        r#"Some("kettle; Domain=evil")"#
    );

    let withdrawn =
        send(&app, "GET", HOST, "/choose?Suggestions=refuse", &[("cookie", &choice)]).await;
    let lines = set_cookies(&withdrawn);
    assert_eq!(
        lines[0],
        "recent=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        "also where the request does not show it"
    );

    let refusal = cookie_header(&withdrawn);
    let late =
        send(&app, "GET", HOST, "/", &[("cookie", &format!("{refusal}; recent=late"))]).await;
    assert!(
        set_cookies(&late)[0].starts_with("recent=; "),
        "expired again when it arrives after all"
    );
    assert_eq!(
        send(&app, "GET", HOST, "/open", &[("cookie", &refusal)]).await.status(),
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn while_undecided_a_cookie_is_hidden_and_left_alone() {
    let response = send(&app(), "GET", HOST, "/", &[("cookie", "recent=x")]).await;
    assert_eq!(set_cookies(&response), Vec::<String>::new());
}

#[tokio::test]
async fn a_consent_that_is_withdrawn_in_the_same_request_stops_the_cookie() {
    let handler = async |cookies: Cookies<Shop>| {
        let _ = cookies.choose(Choice::allow_all()).await;
        if let Ok(consent) = cookies.consent(Suggestions) {
            cookies.set(shop::recent(consent, "x".to_owned()));
        }
        let _ = cookies.choose(Choice::refuse_all()).await;
    };
    let logs = Logs::collect();
    let app =
        PolicyLayer::<Shop>::new(Keys::generate()).guard(Router::new().route("/", get(handler)));
    let response = send(&app, "GET", HOST, "/", &[]).await;
    assert!(
        set_cookies(&response).iter().all(|line| !line.starts_with("recent=x")),
        "{:?}",
        set_cookies(&response)
    );
    assert_eq!(logs.text(), "", "and that is no offence");
}

#[tokio::test]
async fn of_several_consent_cookies_none_grants_and_every_refusal_holds() {
    let app = app();
    let allowed = cookie_header(&send(&app, "GET", HOST, "/choose?all=allow", &[]).await);
    let refused = cookie_header(&send(&app, "GET", HOST, "/choose?all=refuse", &[]).await);
    for cookies in [
        format!("{allowed}; {allowed}"),
        format!("{allowed}; {refused}"),
        format!("{refused}; {allowed}"),
        format!("choice=junk; {allowed}"),
        format!("{allowed}x"),
        "choice=".to_owned(),
        "choice=\u{e9}".to_owned(),
    ] {
        assert_eq!(
            send(&app, "GET", HOST, "/open", &[("cookie", &cookies)]).await.status(),
            StatusCode::FORBIDDEN,
            "{cookies}"
        );
    }
    assert_eq!(
        send(&app, "GET", HOST, "/open", &[("cookie", &allowed)]).await.status(),
        StatusCode::OK
    );
}

#[tokio::test]
async fn forms_that_are_no_choice_change_nothing() {
    let app = app();
    for (query, status) in [
        ("", StatusCode::BAD_REQUEST),
        ("Suggestion=allow", StatusCode::BAD_REQUEST), // a typo is neither consent nor refusal
        ("Suggestions=on", StatusCode::BAD_REQUEST),
        ("Suggestions=allow&Audience=yes", StatusCode::BAD_REQUEST),
        ("all=", StatusCode::BAD_REQUEST),
        ("Essential=refuse", StatusCode::BAD_REQUEST), // what is necessary is no choice
        ("Suggestions=allow&other=1", StatusCode::OK),
        ("all=refuse", StatusCode::OK),
    ] {
        let response = send(&app, "GET", HOST, &format!("/choose?{query}"), &[]).await;
        assert_eq!(response.status(), status, "{query}");
        assert_eq!(set_cookies(&response).is_empty(), status != StatusCode::OK, "{query}");
    }
    for query in
        ["all=allow&all=refuse", "all=refuse&all=allow", "Suggestions=refuse&Suggestions=allow"]
    {
        let choice =
            cookie_header(&send(&app, "GET", HOST, &format!("/choose?{query}"), &[]).await);
        assert_eq!(
            send(&app, "GET", HOST, "/open", &[("cookie", &choice)]).await.status(),
            StatusCode::FORBIDDEN,
            "{query}"
        );
    }
}

/// RFC 9110 9.3.2. What a browser sends ahead of its visitor chooses nothing, see below.
#[tokio::test]
async fn a_head_leaves_with_the_fields_of_its_get() {
    let app = app();
    let chosen = cookie_header(&send(&app, "GET", HOST, "/choose?all=allow", &[]).await);
    for path in ["/", "/basket", "/open", "/raw", "/choose?all=allow", "/choose?all=refuse"] {
        for cookies in ["recent=kettle", chosen.as_str()] {
            let of = async |method| {
                let response = send(&app, method, HOST, path, &[("cookie", cookies)]).await;
                let value = |line: &HeaderValue| {
                    // A seal of another second differs.
                    let line = String::from_utf8_lossy(line.as_bytes()).into_owned();
                    if line.starts_with("choice=") { "choice".to_owned() } else { line }
                };
                let fields = response.headers().iter();
                let fields: Vec<_> =
                    fields.map(|(name, line)| (name.clone(), value(line))).collect();
                (response.status(), fields)
            };
            assert_eq!(of("HEAD").await, of("GET").await, "{path} {cookies}");
        }
    }
    let by_head = send(&app, "HEAD", HOST, "/choose?all=allow", &[]).await;
    assert!(set_cookies(&by_head).iter().any(|line| line.starts_with("choice=")));
}

#[tokio::test]
async fn a_prefetch_records_no_choice() {
    let response =
        send(&app(), "GET", HOST, "/choose?all=allow", &[("sec-purpose", "prefetch;prerender")])
            .await;
    assert_eq!(response.status(), StatusCode::CONFLICT);
    assert_eq!(body(response).await, NotRecorded::Prefetch.to_string());
}

#[tokio::test]
async fn reasons_of_a_refusal_are_distinguished() {
    let reason = async |cookies: Cookies<Shop>| {
        let reason = |result: Result<(), Refused>| result.map_err(|refused| refused.reason());
        format!(
            "{:?} {:?}",
            reason(cookies.consent(Suggestions).map(drop)),
            reason(cookies.consent(Audience).map(drop))
        )
    };
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(router().route("/why", get(reason)));
    let one = cookie_header(&send(&app, "GET", HOST, "/choose?Suggestions=refuse", &[]).await);
    let answer = body(send(&app, "GET", HOST, "/why", &[("cookie", &one)]).await).await;
    assert_eq!(answer, format!("Err({:?}) Err({:?})", Reason::Refused, Reason::Undecided));
}
