//! What other code writes.

use super::*;

#[tokio::test]
async fn an_undeclared_cookie_does_not_leave_wherever_it_was_set() {
    let app = app();
    for path in ["/raw", "/", "/later", "/absent"] {
        let response = send(&app, "GET", HOST, path, &[]).await;
        assert_eq!(set_cookies(&response), Vec::<String>::new(), "{path}");
    }
    assert_eq!(
        send(&app, "PUT", HOST, "/basket", &[]).await.status(),
        StatusCode::METHOD_NOT_ALLOWED
    );
}

#[tokio::test]
async fn in_report_mode_an_undeclared_cookie_leaves_and_is_reported() {
    let logs = Logs::collect();
    let app = PolicyLayer::<Shop>::new(Keys::generate()).mode(Mode::Report).guard(router());
    for path in ["/raw", "/", "/later"] {
        let response = send(&app, "GET", HOST, path, &[]).await;
        assert!(set_cookies(&response).contains(&"tracker=1".to_owned()), "{path}");
    }
    let text = logs.text();
    assert!(text.contains("`tracker` is not declared in `Shop`"), "{text}");
    assert!(
        text.contains(r#"cookie "tracker" as tracker { because: ?, lifetime: session, set_by: middleware, read_by: scripts }"#),
        "{text}"
    );
    assert_eq!(
        text.matches("is not declared").count(),
        1,
        "once a minute, not three times: {text}"
    );
}

#[tokio::test]
async fn a_report_names_the_cookie_and_never_its_value() {
    let logs = Logs::collect();
    let app = PolicyLayer::<Shop>::new(Keys::generate()).guard(answering(&[
        ("set-cookie", "we\"ird\tname=hunter2"),
        ("set-cookie", "leak=hunter2; Path=/"),
    ]));
    send(&app, "GET", HOST, "/", &[]).await;
    let text = logs.text();
    assert!(text.contains("`leak` is not declared"), "{text}");
    assert!(text.contains(r#"`we\"ird\tname` is not declared"#), "escaped: {text}");
    assert!(!text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn lines_of_other_code_are_held_to_the_declaration() {
    let declared = "; Path=/; Secure; HttpOnly; SameSite=Lax";
    for (line, left) in [
        (
            "basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60"),
        ),
        // What narrows is added, value and lifetime stay.
        (
            "basket=\"a b\"; Path=/; Max-Age=60",
            Some("basket=\"a b\"; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60"),
        ),
        (
            "basket=1; Path=/; Secure; HttpOnly; SameSite=Strict",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Strict"),
        ),
        // A deletion needs nothing but the scope.
        (
            "recent=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0",
            Some("recent=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"),
        ),
        // A deletion by the specification, and in Chromium a cookie for 400 days; a Domain for who takes out the HTAB.
        (
            "recent=1; Path=/; Secure; HttpOnly; SameSite=Lax; Expires=12345 Jan 1 2003 0:0:0",
            Some("recent=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"),
        ),
        (
            "basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Do\tmain=shop.example",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Lax"),
        ),
        (
            "basket=1; Path=/; Priority=High; Priority=Low",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Priority=Low"),
        ),
        (
            "basket=1; Path=/; Priority=Lo\tw",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Lax"),
        ),
        // A lifetime is cut to the declared one.
        (
            "basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592001",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000"),
        ),
        (
            "basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Expires=Fri, 01 Jan 2100 00:00:00 GMT",
            Some("basket=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000"),
        ),
        // Wider, elsewhere.
        ("basket=1; Path=/; Domain=shop.example; Secure; HttpOnly; SameSite=Lax", None),
        ("basket=1; Path=/x; Secure; HttpOnly; SameSite=Lax", None),
        ("basket=1; Secure; HttpOnly; SameSite=Lax", None),
        ("basket=1; Path=/; Secure; Partitioned; HttpOnly; SameSite=None", None),
        // Undeclared, whatever it resembles.
        ("BASKET=1; Path=/; Secure; HttpOnly; SameSite=Lax", None),
        ("%62asket=1; Path=/; Secure; HttpOnly; SameSite=Lax", None),
        ("=basket=1; Path=/", None),
        ("basket", None),
        ("", None),
        // Not consented to, or nobody else's to write.
        ("recent=1; Path=/; Secure; HttpOnly; SameSite=Lax", None),
        ("choice=1; Path=/; Secure; HttpOnly; SameSite=Lax", None),
    ] {
        let line: &'static str = line;
        let handler = async move || [(header::SET_COOKIE, line)];
        let app = PolicyLayer::<Shop>::new(Keys::generate())
            .guard(Router::new().route("/", get(handler)));
        assert_eq!(
            set_cookies(&send(&app, "GET", HOST, "/", &[]).await).first().map(String::as_str),
            left,
            "{line} {declared}"
        );
    }
}
