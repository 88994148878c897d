//! Whatever a browser holds and whatever a site writes: no head gets longer by deletions than proxies take, and what is
//! refused is gone after some pages.

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;
use axum::routing::get;
use policy_runtime::{Choice, Cookies, Keys, PolicyLayer};
use policy_tests::cookie_store::CookieStore;
use policy_tests::request::{send, set_cookies};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};

const HOST: &str = "www.shop.example";
const PATHS: [&str; 4] = ["/", "/page", "/shop", "/account"];

#[rustfmt::skip]
mod vendors {
    policy_runtime::cookie_policy! {
        /// How the magazine uses cookies.
        pub(crate) policy Magazine {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
            sites: ["shop.example", "*.shop.example"],
        }

        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }

        /// The magazine cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",

            /// Keeps what you typed.
            cookie typed: String { because: user_input, lifetime: 1 day }
            /// Remembers what you chose here.
            consent cookie "__Host-choice" as choice { lifetime: 6 months }
        }

        /// Measures what you look at.
        purpose Vendors: third_party {
            title: "Vendors",

            /// Measures what you look at.
            cookie _vendor_00_uid { lifetime: 390 days, set_by: scripts, subdomains }
            /// Measures what you look at.
            cookie _vendor_01_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_02_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_03_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_04_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_05_uid { lifetime: 390 days, set_by: scripts, subdomains }
            /// Measures what you look at.
            cookie _vendor_06_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_07_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_08_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_09_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_10_uid { lifetime: 390 days, set_by: scripts, path: "/shop", subdomains }
            /// Measures what you look at.
            cookie _vendor_11_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// One for each experiment.
            cookie "exp_{number}" as experiment(number: u64) { lifetime: 30 days, set_by: scripts }
        }

        /// Measures more.
        purpose Others: third_party {
            title: "Others",
            refused_by: [gpc],

            /// Measures what you look at.
            cookie _vendor_12_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_13_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_14_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_15_uid { lifetime: 390 days, set_by: scripts, path: "/account", subdomains }
            /// Measures what you look at.
            cookie _vendor_16_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_17_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_18_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_19_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
            /// Measures what you look at.
            cookie _vendor_20_uid { lifetime: 390 days, set_by: scripts, subdomains }
            /// Measures what you look at.
            cookie _vendor_21_uid { lifetime: 390 days, set_by: scripts }
            /// Measures what you look at.
            cookie _vendor_22_uid { lifetime: 390 days, set_by: scripts, path: "/shop" }
            /// Measures what you look at.
            cookie _vendor_23_uid { lifetime: 390 days, set_by: scripts, path: "/account" }
        }

        retired { cookie "old_{number}" {} }
    }
}

use vendors::{Magazine, Others, Vendors};

/// A cookie that a browser holds: its number, and whether somebody planted it where no deletion of ours reaches it.
#[derive(Debug, Clone, Copy)]
enum Held {
    Vendor(usize),
    Member { number: u16, is_planted: bool },
    Retired(u16),
    Unknown(u16),
}

#[derive(Debug, Clone)]
struct Visit {
    held: Vec<Held>,
    /// Octets of the application's own lines and fields beside a choice, and on each page.
    with_choice: (usize, usize),
    with_page: (usize, usize),
    vendors_alone: bool,
    sweeps: bool,
}

fn held() -> impl Strategy<Value = Held> {
    prop_oneof![
        6 => (0..24_usize).prop_map(Held::Vendor),
        2 => (any::<u16>(), any::<bool>()).prop_map(|(number, is_planted)| Held::Member { number, is_planted }),
        1 => any::<u16>().prop_map(Held::Retired),
        1 => any::<u16>().prop_map(Held::Unknown),
    ]
}

fn visit() -> impl Strategy<Value = Visit> {
    let octets =
        || (select(vec![0, 0, 10, 800, 2000, 3000, 3900]), select(vec![0, 300, 900, 4000]));
    let page = (select(vec![0, 0, 10, 800]), select(vec![0, 300, 900]));
    (vec(held(), 0..90), octets(), page, any::<bool>(), any::<bool>()).prop_map(
        |(held, with_choice, with_page, vendors_alone, sweeps)| Visit {
            held,
            with_choice,
            with_page,
            vendors_alone,
            sweeps,
        },
    )
}

fn line(held: Held) -> String {
    match held {
        Held::Vendor(number) => {
            let path = ["/", "/", "/shop", "/account"][number % 4];
            let domain = if number % 5 == 0 { "; Domain=shop.example" } else { "" };
            format!("_vendor_{number:02}_uid=1; Path={path}; Secure{domain}")
        }
        Held::Member { number, is_planted } => {
            let domain = if is_planted { "; Domain=shop.example" } else { "" };
            format!("exp_{number}=1; Path=/; Secure{domain}")
        }
        Held::Retired(number) => format!("old_{number}=1; Path=/"),
        Held::Unknown(number) => format!("x_{number}=1; Path=/"),
    }
}

type Own = Arc<Mutex<(usize, usize)>>;

/// The application, which writes as many octets of its own as it is told.
fn app(
    own: &Own,
    sweeps: bool,
) -> impl tower::Service<Request, Response = Response, Error = Infallible, Future: Send> + Clone {
    let fields = move |cookies: &Cookies<Magazine>, (line, field): (usize, usize)| {
        if line > 0 {
            cookies.set(vendors::typed("t".repeat(line)));
        }
        let text = HeaderValue::try_from("x".repeat(field)).unwrap();
        [(HeaderName::from_static("x-own"), text)]
    };
    let (of_page, of_choice) = (Arc::clone(own), Arc::clone(own));
    let page = async move |cookies: Cookies<Magazine>| {
        let octets = *of_page.lock().unwrap();
        fields(&cookies, octets)
    };
    let choose = move |choice: fn() -> Choice<Magazine>| {
        let own = Arc::clone(&of_choice);
        async move |cookies: Cookies<Magazine>| {
            cookies.choose(choice()).await.map(drop).unwrap();
            let octets = *own.lock().unwrap();
            fields(&cookies, octets)
        }
    };
    let mut router = Router::new()
        .route("/allow", get(choose(Choice::allow_all)))
        .route("/refuse", get(choose(Choice::refuse_all)))
        .route("/refuse-some", get(choose(|| Choice::new().refuse(Vendors).allow(Others))));
    for path in PATHS {
        router = router.route(path, get(page.clone()));
    }
    let layer = PolicyLayer::<Magazine>::new(Keys::generate());
    if sweeps { layer.expire_undeclared().guard(router) } else { layer.guard(router) }
}

/// The octets of a head, and how many of them are deletions that the layer wrote.
fn head(response: &Response) -> (usize, usize) {
    let fields = response.headers().iter();
    let head = fields.map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    let deletions = response.headers().get_all(header::SET_COOKIE).iter();
    let deletions =
        deletions.filter(|line| line.as_bytes().windows(9).any(|word| word == b"Max-Age=0"));
    (head, deletions.map(|line| line.len() + 14).sum())
}

#[test]
fn deletions_fit_into_every_head_and_come_to_an_end() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let config =
        Config { cases: cases.unwrap_or(150), failure_persistence: None, ..Config::default() };
    proptest!(config, |(visit in visit())| {
        let own = Own::default();
        let app = app(&own, visit.sweeps);
        let mut browser = CookieStore::new();
        let ask = |browser: &mut CookieStore, path: &str, octets| {
            *own.lock().unwrap() = octets;
            let cookies = browser.cookie_header(HOST, path);
            let fields = [("cookie", &*cookies), ("sec-fetch-dest", "document")];
            let response = runtime.block_on(send(&app, "GET", HOST, path, &fields));
            browser.receive(HOST, path, &response);
            response
        };
        let check = |response: &Response| {
            let (head, deletions) = head(response);
            let without = head - deletions + 160;
            let limit = without.next_power_of_two().max(4096);
            prop_assert!(head + 160 <= limit, "{head} octets, {deletions} of deletions");
            Ok(())
        };
        ask(&mut browser, "/allow", (0, 0));
        for held in &visit.held {
            browser.set(HOST, "/", line(*held).as_bytes());
        }
        let path = if visit.vendors_alone { "/refuse-some" } else { "/refuse" };
        let refused = ask(&mut browser, path, visit.with_choice);
        check(&refused)?;
        prop_assert!(set_cookies(&refused).iter().any(|line| line.starts_with("__Host-choice=")));
        // What no deletion of ours reaches stays, and takes most of the room in each response; of the others none does.
        let is_reachable = |name: &String| {
            let number = name.strip_prefix("_vendor_").map(|rest| rest[..2].parse::<usize>().unwrap());
            let is_refused = number.is_some_and(|number| number < 12 || !visit.vendors_alone);
            let is_planted = visit.held.iter().any(|held| match held {
                Held::Member { number, is_planted: true } => *name == format!("exp_{number}"),
                _ => false,
            });
            is_refused
                || name.starts_with("old_")
                || (name.starts_with("exp_") && !is_planted)
                || (name.starts_with("x_") && visit.sweeps)
        };
        let mut pages = 0;
        while let Some(name) = browser.names().into_iter().find(&is_reachable) {
            prop_assert!(pages < 1000, "{name} stays");
            check(&ask(&mut browser, ["/", "/page"][pages % 2], visit.with_page))?;
            pages += 1;
        }
    });
}
