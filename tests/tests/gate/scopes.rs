//! Families, subdomains and retired cookies, over a real policy.

use axum::Router;
use axum::http::header;
use axum::response::Response;
use axum::routing::get;
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::policies::{saas, shop};
use policy_tests::request::{cookie_header, send, set_cookies};
use std::convert::Infallible;
use tower::Service;

fn guarded<P: policy_runtime::Policy>(
    router: Router,
) -> impl Service<axum::extract::Request, Response = Response, Error = Infallible, Future: Send> + Clone
{
    PolicyLayer::<P>::new(Keys::generate()).guard(router)
}

async fn text(response: Response) -> String {
    let bytes = axum::body::to_bytes(response.into_body(), 1 << 20).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn each_member_of_a_family_is_a_cookie_of_its_own() {
    let set = async |cookies: Cookies<saas::Loft>| {
        cookies.set(saas::draft(7, 70));
        cookies.set(saas::draft(8, 80));
        cookies.set(saas::draft(7, 71));
    };
    let read = async |cookies: Cookies<saas::Loft>| {
        format!("{:?} {:?}", cookies.get_at::<saas::draft>(7), cookies.get_at::<saas::draft>(9))
    };
    let remove = async |cookies: Cookies<saas::Loft>| cookies.remove_at::<saas::draft>(7);
    let app = guarded::<saas::Loft>(Router::new().route("/", get(read).post(set).delete(remove)));
    let response = send(&app, "POST", "loft.example", "/", &[]).await;
    let attributes = "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=43200";
    assert_eq!(
        set_cookies(&response),
        [format!("draft_7=71{attributes}"), format!("draft_8=80{attributes}")]
    );
    let returned = cookie_header(&response);
    assert_eq!(
        text(send(&app, "GET", "loft.example", "/", &[("cookie", &returned)]).await).await,
        "Some(71) None"
    );
    let removed = send(&app, "DELETE", "loft.example", "/", &[]).await;
    assert!(
        set_cookies(&removed)[0]
            .starts_with("draft_7=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")
    );
}

#[tokio::test]
async fn a_raw_line_is_judged_by_its_family() {
    for (line, leaves) in [
        ("draft_7=1; Path=/; Secure; HttpOnly; SameSite=Lax", true),
        ("draft_=1; Path=/; Secure; HttpOnly; SameSite=Lax", false),
        ("draft=1; Path=/; Secure; HttpOnly; SameSite=Lax", false),
        ("xdraft_7=1; Path=/; Secure; HttpOnly; SameSite=Lax", false),
        ("id=1; Path=/; Secure; HttpOnly; SameSite=Strict", true),
        ("id=1; Path=/; Secure; HttpOnly", true), // completed with SameSite=Strict
    ] {
        let handler = async move || [(header::SET_COOKIE, line)];
        let app = guarded::<saas::Loft>(Router::new().route("/", get(handler)));
        let response = send(&app, "GET", "loft.example", "/", &[]).await;
        assert_eq!(!set_cookies(&response).is_empty(), leaves, "{line}");
    }
}

#[tokio::test]
async fn a_cookie_for_subdomains_has_the_domain_of_its_site_and_is_deleted_with_it() {
    let set = async |cookies: Cookies<saas::Loft>| cookies.set(saas::workspace(5));
    let read =
        async |cookies: Cookies<saas::Loft>| format!("{:?}", cookies.get::<saas::workspace>());
    let refuse = async |cookies: Cookies<saas::Loft>| {
        cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
    };
    let app = guarded::<saas::Loft>(
        Router::new().route("/", get(read).post(set)).route("/refuse", get(refuse)),
    );
    for (host, domain) in [
        ("loft.example", "; Domain=loft.example"),
        ("team.loft.example", "; Domain=loft.example"),
        ("customer.example", ""),
    ] {
        let line = &set_cookies(&send(&app, "POST", host, "/", &[]).await)[0];
        assert!(line.ends_with(&format!("; Max-Age=7776000{domain}")), "{host}: {line}");
        let refused = set_cookies(&send(&app, "GET", host, "/refuse", &[]).await);
        let deletion = format!(
            "device=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT{domain}"
        );
        assert_eq!(refused[0], deletion, "{host}");
    }
    // A value is good on the siblings that it is sent to, and nowhere else.
    let returned = cookie_header(&send(&app, "POST", "a.loft.example", "/", &[]).await);
    for (host, value) in
        [("b.loft.example", "Some(5)"), ("loft.example", "Some(5)"), ("customer.example", "None")]
    {
        assert_eq!(
            text(send(&app, "GET", host, "/", &[("cookie", &returned)]).await).await,
            value,
            "{host}"
        );
    }
}

#[tokio::test]
async fn retired_cookies_are_expired_when_a_request_shows_them() {
    let app = guarded::<shop::Shop>(Router::new().route("/", get(async || "page")));
    let response = send(
        &app,
        "GET",
        "www.kettle.example",
        "/",
        &[("cookie", "_gid=1; other=2; laravel_session=3; _gid=4")],
    )
    .await;
    assert_eq!(
        set_cookies(&response),
        [
            "_gid=; Path=/; Secure; HttpOnly; SameSite=None; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Domain=kettle.example",
            "laravel_session=; Path=/; Secure; HttpOnly; SameSite=None; Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        ]
    );
    assert_eq!(set_cookies(&send(&app, "GET", "www.kettle.example", "/", &[]).await), [""; 0]);
}

#[tokio::test]
async fn withdrawal_reaches_what_scripts_of_a_provider_wrote() {
    let refuse = async |cookies: Cookies<shop::Shop>| {
        cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
    };
    let app = guarded::<shop::Shop>(Router::new().route("/", get(refuse)));
    let response = send(
        &app,
        "GET",
        "kettle.example",
        "/",
        &[("cookie", "_ga_ABC=1; _fbp=2; ab_x=3; mine=4")],
    )
    .await;
    let lines = set_cookies(&response);
    let mut names: Vec<_> = lines.iter().filter_map(|line| line.split('=').next()).collect();
    names.dedup(); // on each Domain of the host
    assert_eq!(names, ["_ga", "_ga_ABC", "ab_x", "_fbp", "_fbc", "__Host-choice"]);
}
