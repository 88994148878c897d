//! An audit finds what breaks the policy in any state of consent, and nothing else.

use super::{app, around, read};
use axum::Router;
use axum::body::Body;
use axum::http::HeaderMap;
use axum::routing::get;
use policy_runtime::region::{CloudFront, Region};
use policy_runtime::testing::{AuditReport, Auditor, Client};
use policy_runtime::{Cookies, Keys, Mode, PolicyLayer};
use policy_tests::regional_policy;
use policy_tests::shop::Shop;

regional_policy!(regional: Regional {
    country: us, policy: [jurisdictions: [eu, fr, uk, us],], marketing: []
});

use regional::Regional;

fn auditor(keys: &Keys) -> Auditor<Shop> {
    Auditor::new(keys.clone()).get("/").get("/open").get("/stranger").get("/cookies")
}

/// Returns request and message of each finding.
fn found(report: &AuditReport) -> Vec<(&str, &str)> {
    report.findings().iter().map(|finding| (finding.request(), finding.message())).collect()
}

#[tokio::test]
async fn a_guarded_application_is_clean() {
    let keys = Keys::generate();
    let report = auditor(&keys).audit(app(&keys, Mode::Enforce)).await;
    report.assert_clean();
    assert_eq!(report.never_set(), ["visits"]);
    assert_eq!(
        report.states(),
        [
            "undecided",
            "all refused",
            "all allowed",
            "`Audience` alone allowed",
            "`Suggestions` alone allowed",
            "all allowed, then withdrawn",
            "Global Privacy Control",
            "all allowed, then Global Privacy Control",
            "all allowed under Global Privacy Control",
        ]
    );
    assert_eq!(
        report.to_string(),
        "the cookie policy `Shop` holds for 4 requests in 9 states of consent\n\nnever set: `visits`"
    );
}

#[tokio::test]
async fn in_report_mode_it_shows_what_the_guard_strips() {
    let keys = Keys::generate();
    let report = auditor(&keys).audit(app(&keys, Mode::Report)).await;
    assert_eq!(found(&report), [("GET /stranger", "`_ga` is not declared in `Shop`")]);
    assert_eq!(report.findings()[0].states().len(), 9);
    assert!(report.to_string().contains("\n  in every state\n  help: declare it"), "{report}");
}

#[tokio::test]
async fn three_planted_faults_are_found_and_nothing_else() {
    let keys = Keys::generate();
    let lines = &[
        // Undeclared.
        "_fbp=1; Path=/; Max-Age=60",
        // Declared, and set whatever the visitor says.
        "visits=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60",
    ];
    // Set with a Path by which it is not deleted, under the consent that the inner handler has.
    let elsewhere = async |response: axum::response::Response| {
        let (mut parts, body) = response.into_parts();
        let names = policy_runtime::testing::ResponseCookies::of(&parts.headers);
        if names.set() == ["recent"] {
            let line = "recent=kettle; Path=/open; Secure; HttpOnly; SameSite=Lax; Max-Age=60";
            parts.headers.append("set-cookie", line.parse().unwrap());
        }
        axum::response::Response::from_parts(parts, body)
    };
    let served = around(app(&keys, Mode::Enforce), "/", lines);
    let served = served.layer(axum::middleware::map_response(elsewhere));
    let report = auditor(&keys).audit::<_, Body, _>(served).await;
    assert_eq!(
        found(&report),
        [
            ("GET /", "`_fbp` is not declared in `Shop`"),
            ("GET /", "the visitor does not allow `Audience`, the purpose of `visits`"),
            (
                "GET /open",
                "`recent` has `Path=/open` instead of `Path=/`, so it could not be deleted"
            ),
            (
                "",
                "`recent` is still stored after the visitor withdrew the consent to `Suggestions`"
            ),
        ],
        "{report}"
    );
    let states = report.findings()[1].states();
    assert!(
        states.contains(&"undecided".to_owned()) && !states.contains(&"all allowed".to_owned())
    );
    assert!(states.contains(&"`Suggestions` alone allowed".to_owned()), "{states:?}");
}

#[tokio::test]
async fn a_request_that_is_never_served_is_a_finding() {
    let keys = Keys::generate();
    let auditor = Auditor::<Shop>::new(keys.clone()).get("/nowhere").get("/open").post("/", "");
    let report = auditor.audit(app(&keys, Mode::Enforce)).await;
    let message =
        |status| format!("it is answered by {status} in every state, so nothing was audited");
    let (unknown, wrong) = (message(404), message(405));
    // Of `/open` the states without consent are refused, and the others served.
    assert_eq!(found(&report), [("GET /nowhere", &*unknown), ("POST /", &*wrong)], "{report}");
}

#[tokio::test]
async fn a_cookie_that_a_body_sets_is_a_finding_where_it_is_read() {
    let keys = Keys::generate();
    let auditor = Auditor::<Shop>::new(keys.clone());
    let report = auditor
        .audit_with(app(&keys, Mode::Enforce), async |client: &mut Client<_, Shop, Body>| {
            read(client.get("/feed").await).await;
            client.get("/").await;
        })
        .await;
    let message =
        "`basket` is set or removed after the head of the response has left, so no browser gets it";
    assert_eq!(found(&report), [("GET /feed", message)]);
    assert_eq!(report.findings()[0].states().len(), 9);
}

#[tokio::test]
async fn a_visit_can_depend_on_earlier_responses() {
    let keys = Keys::generate();
    let served = around(app(&keys, Mode::Enforce), "/", &["_fbp=1; Path=/"]);
    let auditor = Auditor::<Shop>::new(keys);
    let report = auditor
        .audit_with(served, async |client: &mut Client<_, Shop, Body>| {
            let opened = client.get("/open").await;
            if opened.status().is_success() {
                client.get("/").await;
            }
        })
        .await;
    assert_eq!(found(&report), [("GET /", "`_fbp` is not declared in `Shop`")]);
    assert_eq!(
        report.findings()[0].states(),
        [
            "all allowed",
            "`Suggestions` alone allowed",
            "all allowed, then withdrawn",
            "all allowed, then Global Privacy Control",
            "all allowed under Global Privacy Control"
        ]
    );
}

/// An application of many regions, whose layer around the guard sets the cookie of advertisements where visitors are from the USA.
fn regional_app(keys: &Keys) -> Router {
    let visit = async |cookies: Cookies<Regional>| {
        if let Ok(granted) = cookies.consent(regional::Marketing) {
            cookies.set(regional::seen(granted, 1));
        }
    };
    let layer = PolicyLayer::<Regional>::new(keys.clone()).region(CloudFront);
    let guarded = layer.guard(Router::new().route("/", get(visit)));
    let add = async |request: axum::extract::Request, next: axum::middleware::Next| {
        let country = |headers: &HeaderMap| headers.get("cloudfront-viewer-country").cloned();
        let is_american = country(request.headers()).is_some_and(|country| country == "US");
        let mut response = next.run(request).await;
        if is_american {
            let line = "seen=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60";
            response.headers_mut().append("set-cookie", line.parse().unwrap());
        }
        response
    };
    Router::new().fallback_service(guarded).layer(axum::middleware::from_fn(add))
}

#[tokio::test]
async fn each_state_is_visited_under_the_rules_of_each_region() {
    let keys = Keys::generate();
    let auditor = Auditor::<Regional>::new(keys.clone()).behind(CloudFront).get("/");
    let report = auditor.audit::<_, Body, _>(regional_app(&keys)).await;
    let undecided: Vec<_> =
        report.states().iter().filter(|state| state.starts_with("undecided")).collect();
    assert!(undecided.len() >= 5, "{undecided:?}");
    assert_eq!(undecided[0], "undecided, in an unknown region");
    assert!(undecided.iter().any(|state| state.contains("(fr)")), "{undecided:?}");
    assert!(undecided.iter().any(|state| state.contains("(us_ca, us)")), "{undecided:?}");
    let messages: Vec<_> = found(&report);
    let no_consent = ("GET /", "the visitor does not allow `Marketing`, the purpose of `seen`");
    assert!(messages.contains(&no_consent), "{report}");
    // Where it is on until an objection, the undecided have it rightly.
    let finding =
        report.findings().iter().find(|finding| finding.message() == no_consent.1).unwrap();
    assert!(finding.states().iter().all(|state| state.contains("US")), "{finding}");
    assert!(
        finding.states().iter().any(|state| state.starts_with("all refused, in US")),
        "{finding}"
    );
    assert!(
        !finding.states().iter().any(|state| state.starts_with("undecided, in US")),
        "{finding}"
    );
}

#[tokio::test]
async fn a_region_that_a_function_reads_is_named_by_a_function() {
    let keys = Keys::generate();
    let layer = PolicyLayer::<Regional>::new(keys.clone());
    let layer = layer.region(|request: &axum::http::request::Parts| {
        *request.extensions.get::<Option<Region>>()?
    });
    let shown = async |cookies: Cookies<Regional>| cookies.jurisdictions().join(", ");
    let app = layer.guard(Router::new().route("/", get(shown)));
    let name = |region: Option<Region>, request: &mut axum::http::request::Parts| {
        request.extensions.insert(region);
    };
    Auditor::<Regional>::new(keys.clone())
        .region_by(name)
        .get("/")
        .audit(app.clone())
        .await
        .assert_clean();

    let visitor = policy_runtime::testing::Visitor::<Regional>::with_keys(keys).region("US-CA");
    let mut client = visitor.clone().client(app.clone()).region_by(name);
    let body = client.get("/").await.into_body();
    assert_eq!(axum::body::to_bytes(body, 100).await.unwrap(), "us_ca, us");
    // An application that knows no region would be held to other rules than it has.
    let mut client = visitor.client(app);
    let sent = tokio::spawn(async move { client.get("/").await });
    let message = sent.await.unwrap_err().into_panic().downcast::<String>().unwrap();
    assert_eq!(
        *message,
        "the visitor is in US-CA, but no request names it\nhelp: call `behind` with the source of `PolicyLayer::region`, or `region_by`"
    );
}

#[test]
fn hops_are_named_as_they_name_regions() {
    use policy_runtime::region::{self, RegionSource};
    use policy_runtime::testing::Visitor;

    fn jurisdictions(source: impl RegionSource + Clone, code: &str) -> String {
        let keys = Keys::generate();
        let layer = PolicyLayer::<Regional>::new(keys.clone()).region(source.clone());
        let shown = async |cookies: Cookies<Regional>| cookies.jurisdictions().join(", ");
        let app = layer.guard(Router::new().route("/", get(shown)));
        let mut client =
            Visitor::<Regional>::with_keys(keys).region(code).client(app).behind(source);
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let body = client.get("/").await.into_body();
            String::from_utf8(axum::body::to_bytes(body, 100).await.unwrap().to_vec()).unwrap()
        })
    }
    for (code, expected) in [("US-CA", "us_ca, us"), ("FR", "fr"), ("DE", "eu")] {
        assert_eq!(jurisdictions(region::Cloudflare, code), expected);
        assert_eq!(jurisdictions(region::CloudFront, code), expected);
        assert_eq!(jurisdictions(region::Akamai, code), expected);
        assert_eq!(jurisdictions(region::GoogleLoadBalancer::new("x-a", "x-b"), code), expected);
        assert_eq!(
            jurisdictions(region::Header::country("x-a").subdivision("x-b"), code),
            expected
        );
        assert_eq!(jurisdictions(region::Header::region("x-a"), code), expected);
    }
}

/// Cargo adds the features of `[dev-dependencies]` to builds of tests alone.
#[test]
fn a_release_build_has_nothing_of_the_kit() {
    let manifest = include_str!("../../../../policy-runtime/Cargo.toml");
    let (_, features) = manifest.split_once("\n[features]\n").unwrap();
    let (features, _) = features.split_once("\n[dependencies]\n").unwrap();
    let turn_it_on = features.lines().filter(|line| line.contains("\"testing\""));
    assert_eq!(turn_it_on.collect::<Vec<_>>(), [""; 0], "no other feature has it");
    for example in [
        include_str!("../../../../examples/minimal/Cargo.toml"),
        include_str!("../../../../examples/portal/Cargo.toml"),
        include_str!("../../../../examples/regions/Cargo.toml"),
        include_str!("../../../../examples/shop/Cargo.toml"),
    ] {
        let (shipped, tested) = example.split_once("[dev-dependencies]").unwrap();
        assert!(!shipped.contains("testing") && tested.contains("features = [\"testing\"]"));
    }
}

#[tokio::test]
async fn an_audit_without_requests_is_no_success() {
    let keys = Keys::generate();
    let report = Auditor::<Shop>::new(keys.clone()).audit(app(&keys, Mode::Enforce)).await;
    assert_eq!(found(&report), [("", "no request was sent, so nothing was audited")]);
    let nothing = async |_: &mut Client<_, Shop, Body>| {};
    let auditor = Auditor::<Shop>::new(keys.clone());
    assert!(!auditor.audit_with(app(&keys, Mode::Enforce), nothing).await.is_clean());
}

/// Its responses are those to a visitor who has chosen nothing, in every state.
#[tokio::test]
async fn an_audit_with_other_keys_than_the_application_is_no_success() {
    let app = app(&Keys::generate(), Mode::Enforce);
    let report = Auditor::<Shop>::new(Keys::generate()).get("/").audit(app).await;
    assert_eq!(
        found(&report),
        [("GET /", "the application does not open the visitor's choices")],
        "{report}"
    );
    let states = report.findings()[0].states();
    assert!(!states.contains(&"undecided".to_owned()) && states.len() == 7, "{states:?}");
}

#[tokio::test]
async fn an_audit_behind_another_hop_than_the_application_is_no_success() {
    let keys = Keys::generate();
    let app = || PolicyLayer::<Regional>::new(keys.clone());
    let route = || Router::new().route("/", get(async || "Teas"));
    let auditor = Auditor::<Regional>::new(keys.clone()).get("/");
    let message = "the application decides by the rules of another region than the visitor's";
    for app in [app().guard(route()), app().region(CloudFront).guard(route())] {
        let auditor = Auditor::<Regional>::new(keys.clone())
            .behind(policy_runtime::region::Cloudflare)
            .get("/");
        let report = auditor.audit::<_, Body, _>(app).await;
        assert_eq!(found(&report), [("GET /", message)], "{report}");
        let states = report.findings()[0].states();
        assert!(states.iter().all(|state| !state.contains("unknown region")), "{states:?}");
    }
    let app = app().region(CloudFront).guard(route());
    auditor.behind(CloudFront).audit::<_, Body, _>(app).await.assert_clean();
}

#[tokio::test]
async fn a_deletion_sets_no_cookie() {
    let keys = Keys::generate();
    let lines = &[
        "basket=; Path=/; Secure; HttpOnly; SameSite=Lax; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
        "recent=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=-1",
    ];
    let served = around(app(&keys, Mode::Enforce), "/stranger", lines);
    let report = Auditor::<Shop>::new(keys).get("/stranger").audit::<_, Body, _>(served).await;
    report.assert_clean();
    assert_eq!(report.never_set(), ["basket", "visits", "recent"]);
}
