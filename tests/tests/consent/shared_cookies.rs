//! A cookie that several purposes use, `reads`: on the page of each, allowed while one is, deleted when none is.

mod declared {
    policy_runtime::cookie_policy! {
        /// How the paper uses cookies.
        pub(crate) policy Paper {
            controller: paper,
            contact: "privacy@paper.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["paper.example"],
        }

        provider paper { name: "The Paper", privacy: "https://paper.example/privacy" }
        provider tags { name: "Tags, Inc.", privacy: "https://tags.example/privacy" }

        /// The paper cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps you signed in.
            cookie reader: u64 { because: authentication, lifetime: session }
            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Counts visits.
        purpose Audience: third_party {
            title: "Audience",

            /// Tells one browser from another.
            cookie visitor: u64 { lifetime: 30 days }
            /// Tells sections apart.
            cookie "section_{section}" as section(section: u64): u64 { lifetime: 30 days }
            /// Counts visits.
            embed count {
                provider: tags,
                script: ["https://tags.example/count.js"],

                /// Tells one browser from another.
                cookie _tag { lifetime: 1 year }
                cookie "_tag_{container}" as tag_visit { lifetime: 1 day }
                cookie _own { lifetime: 1 day }
            }
        }

        /// Shows advertisements.
        purpose Ads: third_party {
            title: "Advertising",
            refused_by: [gpc],
            reads: [visitor, section, _tag, "_tag_{container}", reader],

            /// Tells advertisements apart.
            cookie ad: u64 { lifetime: 1 day }
        }

        /// Recommends articles.
        purpose Articles: internal {
            title: "Articles",
            reads: [visitor],
        }
    }
}

use axum::Router;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::routing::get;
use declared::{Ads, Articles, Audience, Paper};
use policy_runtime::declaration::{Lifetime, ReadCookie};
use policy_runtime::{Choice, Cookies, Keys, Policy, PolicyLayer};
use policy_tests::request::{cookie_header, send, set_cookies};

const HOST: &str = "paper.example";
const ALL: &str = "reader=1; visitor=7; section_1=1; _tag=1; _tag_a=1; _own=1; ad=1";

async fn allow_audience(cookies: Cookies<Paper>) {
    cookies.choose(Choice::new().allow(Audience)).await.map(drop).unwrap();
}

async fn allow_ads(cookies: Cookies<Paper>) {
    cookies.choose(Choice::new().allow(Ads)).await.map(drop).unwrap();
}

async fn refuse_audience(cookies: Cookies<Paper>) {
    cookies.choose(Choice::new().refuse(Audience)).await.map(drop).unwrap();
}

async fn refuse_ads(cookies: Cookies<Paper>) {
    cookies.choose(Choice::new().refuse(Ads)).await.map(drop).unwrap();
}

async fn refuse_all(cookies: Cookies<Paper>) {
    cookies.choose(Choice::refuse_all()).await.map(drop).unwrap();
}

async fn set_all() -> HeaderMap {
    let lines = [
        "visitor=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60",
        "_tag=1; Path=/; Secure; SameSite=Lax; Max-Age=31536000",
        "_tag_a=1; Path=/; Secure; SameSite=Lax; Max-Age=60",
        "_own=1; Path=/; Secure; SameSite=Lax; Max-Age=60",
        "ad=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60",
    ];
    lines.into_iter().map(|line| (header::SET_COOKIE, HeaderValue::from_static(line))).collect()
}

async fn header_seen(headers: HeaderMap) -> String {
    headers.get(header::COOKIE).map(|line| line.to_str().unwrap().to_owned()).unwrap_or_default()
}

/// The visitor, read for each purpose that is allowed.
async fn read(cookies: Cookies<Paper>) -> String {
    let audience = cookies.consent(Audience).ok();
    let own = audience.and_then(|consent| cookies.get_with::<declared::visitor>(consent));
    let ads = cookies.consent(Ads).ok();
    let for_ads = ads.and_then(|consent| cookies.get_as::<declared::visitor, _>(consent));
    let section = ads.and_then(|consent| cookies.get_at_as::<declared::section, _>(consent, 1));
    let articles = cookies.consent(Articles).ok();
    let for_articles = articles.and_then(|consent| cookies.get_as::<declared::visitor, _>(consent));
    format!("{own:?} {for_ads:?} {section:?} {for_articles:?}")
}

/// Sets the visitor and takes the consent back, while another purpose may still use it.
async fn set_and_refuse(cookies: Cookies<Paper>) {
    let consent = cookies.consent(Audience).unwrap();
    cookies.set(declared::visitor(consent, 8));
    cookies.choose(Choice::new().refuse(Audience)).await.map(drop).unwrap();
}

/// Refuses a purpose and reads with the proof of its consent from before, while another purpose may still use the cookie.
async fn read_with_an_old_proof(cookies: Cookies<Paper>) -> String {
    let audience = cookies.consent(Audience).unwrap();
    let ads = cookies.consent(Ads).unwrap();
    cookies.choose(Choice::new().refuse(Audience)).await.map(drop).unwrap();
    let own = cookies.get_with::<declared::visitor>(audience);
    let for_ads = cookies.get_as::<declared::visitor, _>(ads);
    cookies.choose(Choice::new().allow(Audience).refuse(Ads)).await.map(drop).unwrap();
    format!("{own:?} {for_ads:?} {:?}", cookies.get_as::<declared::visitor, _>(ads))
}

fn router() -> Router {
    Router::new()
        .route("/old-proof", get(read_with_an_old_proof))
        .route("/allow-audience", get(allow_audience))
        .route("/allow-ads", get(allow_ads))
        .route("/refuse-audience", get(refuse_audience))
        .route("/refuse-ads", get(refuse_ads))
        .route("/refuse-all", get(refuse_all))
        .route("/set", get(set_all))
        .route("/set-and-refuse", get(set_and_refuse))
        .route("/read", get(read))
        .route("/", get(header_seen))
}

/// The names of the lines, each once: cookies of scripts have a line for every scope.
fn names(lines: &[String]) -> Vec<&str> {
    let names = lines.iter().filter_map(|line| line.split('=').next());
    let mut names: Vec<_> = names.filter(|name| *name != "choice").collect();
    names.dedup();
    names
}

/// The choice after these steps, as a `Cookie` header.
async fn after<S>(app: &S, steps: &[&str]) -> String
where
    S: tower::Service<
            axum::extract::Request,
            Response = axum::response::Response,
            Error = std::convert::Infallible,
        > + Clone,
{
    let mut choice = String::new();
    for step in steps {
        let sent = [("cookie", &*choice)];
        let fields = if choice.is_empty() { &[][..] } else { &sent };
        let response = send(app, "GET", HOST, step, fields).await;
        let kept = cookie_header(&response);
        choice = kept.split("; ").find(|pair| pair.starts_with("choice=")).unwrap().into();
    }
    choice
}

const SHARED: [&str; 3] = ["visitor", "_tag", "_tag_a"];

#[tokio::test]
async fn a_cookie_is_allowed_while_one_of_its_purposes_is() {
    let app = PolicyLayer::<Paper>::new(Keys::generate()).guard(router());
    let [visitor, tag, tag_visit] = SHARED;
    for (steps, signal, expected) in [
        (&["/allow-audience"][..], "0", vec![visitor, tag, tag_visit, "_own"]),
        (&["/allow-ads"], "0", vec![visitor, tag, tag_visit, "ad"]),
        (&["/allow-audience", "/allow-ads"], "0", vec![visitor, tag, tag_visit, "_own", "ad"]),
        (&["/allow-ads", "/refuse-audience"], "0", vec![visitor, tag, tag_visit, "ad"]),
        (&["/allow-ads", "/refuse-all"], "0", vec![]),
        // The signal refuses advertising, and what that alone would allow.
        (&["/allow-ads"], "1", vec![]),
        (&["/allow-audience"], "1", vec![visitor, tag, tag_visit, "_own"]),
    ] {
        let choice = after(&app, steps).await;
        let fields = [("cookie", &*choice), ("sec-gpc", signal)];
        let response = send(&app, "GET", HOST, "/set", &fields).await;
        assert_eq!(names(&set_cookies(&response)), expected, "{steps:?}");
        if signal == "1" {
            let vary = response.headers().get_all("vary").iter();
            let vary: Vec<_> =
                vary.map(|field| field.to_str().unwrap().to_ascii_lowercase()).collect();
            assert!(vary.iter().any(|field| field.contains("sec-gpc")), "{vary:?}");
        }
    }
    assert_eq!(set_cookies(&send(&app, "GET", HOST, "/set", &[]).await), [""; 0], "undecided");
}

#[tokio::test]
async fn a_cookie_is_deleted_when_none_of_its_purposes_is_allowed() {
    let app = PolicyLayer::<Paper>::new(Keys::generate()).guard(router());
    for (steps, last, expected) in [
        (
            &["/allow-audience", "/allow-ads"][..],
            "/refuse-audience",
            vec!["_own"], // advertising still uses the others
        ),
        (&["/allow-audience", "/allow-ads"], "/refuse-ads", vec!["ad"]),
        (
            &["/allow-audience", "/allow-ads"],
            "/refuse-all",
            vec!["visitor", "section_1", "_tag", "_tag_a", "_own", "ad"],
        ),
        (
            &["/allow-audience", "/allow-ads", "/refuse-audience"],
            "/refuse-ads",
            vec!["visitor", "section_1", "_tag", "_tag_a", "_own", "ad"],
        ),
        // Audience was never decided: its own cookie stays, what advertising used goes.
        (&["/allow-ads"], "/refuse-ads", vec!["visitor", "section_1", "_tag", "_tag_a", "ad"]),
        // Advertising was never decided.
        (
            &["/allow-audience"],
            "/refuse-audience",
            vec!["visitor", "section_1", "_tag", "_tag_a", "_own"],
        ),
    ] {
        let choice = after(&app, steps).await;
        let all = format!("{choice}; {ALL}");
        let refused = send(&app, "GET", HOST, last, &[("cookie", &all)]).await;
        let lines = set_cookies(&refused);
        assert_eq!(names(&lines), expected, "{steps:?} {last}");
        let deletions = lines.iter().filter(|line| !line.starts_with("choice="));
        assert!(deletions.clone().all(|line| line.contains("Max-Age=0")), "{lines:?}");
        // What arrives later goes, too, and nothing else.
        let kept = cookie_header(&refused);
        let later = format!("{kept}; {ALL}");
        let later = send(&app, "GET", HOST, "/", &[("cookie", &later)]).await;
        assert_eq!(names(&set_cookies(&later)), expected, "later than {steps:?} {last}");
    }
}

#[tokio::test]
async fn what_a_request_does_not_show_goes_too() {
    let app = PolicyLayer::<Paper>::new(Keys::generate()).guard(router());
    let choice = after(&app, &["/allow-ads"]).await;
    let refused = send(&app, "GET", HOST, "/refuse-ads", &[("cookie", &choice)]).await;
    assert_eq!(names(&set_cookies(&refused)), ["visitor", "_tag", "ad"]);
}

#[tokio::test]
async fn a_set_leaves_while_another_purpose_uses_the_cookie() {
    let app = PolicyLayer::<Paper>::new(Keys::generate()).guard(router());
    for (steps, expected) in
        [(&["/allow-audience", "/allow-ads"][..], "visitor=8"), (&["/allow-audience"], "visitor=;")]
    {
        let choice = after(&app, steps).await;
        let fields = [("cookie", &*choice)];
        let lines = set_cookies(&send(&app, "GET", HOST, "/set-and-refuse", &fields).await);
        let visitor: Vec<_> = lines.iter().filter(|line| line.starts_with("visitor=")).collect();
        assert!(visitor.len() == 1 && visitor[0].starts_with(expected), "{lines:?}");
    }
}

#[tokio::test]
async fn a_purpose_reads_what_it_declares_to_read() {
    let app = PolicyLayer::<Paper>::new(Keys::generate()).guard(router());
    for (steps, expected) in [
        (&["/allow-audience"][..], "Some(7) None None None"),
        (&["/allow-ads"], "None Some(7) Some(1) None"),
        (&["/allow-ads", "/refuse-audience"], "None Some(7) Some(1) None"),
        (&["/allow-ads", "/refuse-ads"], "None None None None"),
    ] {
        let cookies = format!("{}; {ALL}", after(&app, steps).await);
        let response = send(&app, "GET", HOST, "/read", &[("cookie", &cookies)]).await;
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        assert_eq!(body, expected, "{steps:?}");
    }
}

#[tokio::test]
async fn a_purpose_that_was_refused_reads_nothing_of_what_another_still_uses() {
    let app = PolicyLayer::<Paper>::new(Keys::generate()).guard(router());
    let choice = after(&app, &["/allow-audience", "/allow-ads"]).await;
    let cookies = format!("{choice}; {ALL}");
    let response = send(&app, "GET", HOST, "/old-proof", &[("cookie", &cookies)]).await;
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    assert_eq!(body, "None Some(7) None");
}

mod counted {
    policy_runtime::cookie_policy! {
        /// How the paper counts.
        pub(crate) policy Counted {
            controller: paper,
            contact: "privacy@paper.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["paper.example"],
        }

        provider paper { name: "The Paper", privacy: "https://paper.example/privacy" }

        /// The paper cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Remembers what you chose here.
            consent cookie choice { lifetime: 6 months }
        }

        /// Counts visits in sums.
        purpose Visits: statistical {
            title: "Visits",
            anonymised: "counted in sums",

            /// Counts your visit once a day.
            cookie visit: u32 { lifetime: 1 day }
        }

        /// Counts days in sums.
        purpose Days: statistical { title: "Days", anonymised: "counted in sums", reads: [visit] }
    }
}

/// Neither purpose asks, so the cookie is read without a proof.
#[tokio::test]
async fn an_objection_hides_what_another_purpose_still_uses() {
    use counted::{Counted, Days, Visits};
    let object = async |cookies: Cookies<Counted>| {
        cookies.choose(Choice::new().refuse(Visits)).await.map(drop).unwrap();
    };
    let read = async |cookies: Cookies<Counted>| {
        let days = cookies.consent(Days).unwrap();
        let own = cookies.get::<counted::visit>();
        format!("{own:?} {:?}", cookies.get_as::<counted::visit, _>(days))
    };
    let router = Router::new().route("/object", get(object)).route("/", get(read));
    let app = PolicyLayer::<Counted>::new(Keys::generate()).guard(router);
    let objected = cookie_header(&send(&app, "GET", HOST, "/object", &[]).await);
    for (choice, expected) in [("", "Some(7) Some(7)"), (&*objected, "None Some(7)")] {
        let cookies = format!("{choice}; visit=7");
        let response = send(&app, "GET", HOST, "/", &[("cookie", &cookies)]).await;
        assert_eq!(set_cookies(&response), [""; 0], "it stays while another purpose uses it");
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
        assert_eq!(body, expected, "{choice}");
    }
}

/// The signal refuses the purpose that reads, and so deletes what that alone would keep.
#[tokio::test]
async fn what_the_signal_of_another_purpose_deletes_varies_by_it() {
    let app = PolicyLayer::<Paper>::new(Keys::generate()).guard(router());
    let choice = after(&app, &["/allow-audience", "/allow-ads", "/refuse-audience"]).await;
    for (signal, expected) in [("0", &[][..]), ("1", &["visitor"])] {
        let cookies = format!("{choice}; visitor=7");
        let fields = [("cookie", &*cookies), ("sec-gpc", signal)];
        let response = send(&app, "GET", HOST, "/", &fields).await;
        let lines = set_cookies(&response);
        assert_eq!(names(&lines)[..expected.len()], *expected, "{signal} {lines:?}");
        assert_eq!(lines.iter().any(|line| line.starts_with("visitor=")), signal == "1");
        if signal == "1" {
            let fields = format!("{:?}", response.headers()).to_ascii_lowercase();
            for field in ["sec-gpc", "\"cookie\"", "private"] {
                assert!(fields.contains(field), "{field} in {fields}");
            }
        }
    }
}

#[tokio::test]
async fn the_minimised_header_has_what_any_purpose_may_use() {
    let layer = PolicyLayer::<Paper>::new(Keys::generate()).minimise_cookie_header();
    let app = layer.guard(router());
    let cookies = format!("{}; {ALL}", after(&app, &["/allow-ads"]).await);
    let response = send(&app, "GET", HOST, "/", &[("cookie", &cookies)]).await;
    let body = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    let body = String::from_utf8(body.to_vec()).unwrap();
    assert!(body.ends_with("reader=1; visitor=7; section_1=1; _tag=1; _tag_a=1; ad=1"), "{body}");
}

#[test]
fn the_page_and_the_data_name_the_cookie_under_each_purpose() {
    let document = Paper::document();
    let page = document.to_html("en", "https://paper.example");
    let place = |id: &str| page.find(&format!("id=\"cookie-policy-{id}\""));
    let part = |from: &str, to: &str| {
        page[place(from).unwrap()..place(to).unwrap_or(page.len())].to_owned()
    };
    let ads = part("Ads", "Articles");
    for name in ["_tag", "visitor", "section_…", "reader"] {
        assert!(page.contains(name) && ads.contains(name), "{name} in\n{ads}");
    }
    assert!(ads.contains("Also serves the purpose “Audience”"), "{ads}");
    assert!(!ads.contains("_own"), "{ads}");
    let audience = part("Audience", "Ads");
    assert!(audience.contains("Also serves the purpose “Advertising”"), "{audience}");
    assert!(audience.contains("Also serves the purpose “Articles”"), "{audience}");
    assert!(!part("Articles", "choices").contains("lists no cookies"), "{page}");

    let json = serde_json::to_value(document).unwrap();
    let visitor = &json["purposes"][1]["cookies"][0];
    assert_eq!(visitor["also_used_by"], serde_json::json!(["Ads", "Articles"]));
    assert_eq!(json["purposes"][3]["reads"][0]["name"], "visitor");
    let [.., reader] = document.purposes[2].reads else { panic!("it reads") };
    let expected = ReadCookie { name: "reader", purpose: "Essential", lifetime: Lifetime::Session };
    assert_eq!(*reader, expected);
    assert_eq!(document.purposes[2].longest_lifetime(), 365 * 86_400, "that of `_tag`");
}
