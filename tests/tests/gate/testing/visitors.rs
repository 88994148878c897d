//! Visitors with any choice, region, signal and cookies, for handlers under test. None of it needs a runtime.

use policy_runtime::policy::Purpose;
use policy_runtime::testing::{Auditor, ResponseCookies, Visitor};
use policy_runtime::{Choice, Cookies, Includes, Keys, Policy, Reason, Refused};
use policy_tests::shop::{self, Audience, Shop, Suggestions};
use policy_tests::{regional_policy, site_policy};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

regional_policy!(regional: Regional {
    country: us, policy: [jurisdictions: [eu, fr, us, cn],], marketing: []
});

site_policy!(mall: Mall ["mall.example", "*.mall.example"]);

use mall::Mall;
use regional::Regional;

const DAY: Duration = Duration::from_hours(24);

fn reason<P: Policy + Includes<Q::Policy>, Q: Purpose>(
    visitor: &Visitor<P>,
    purpose: Q,
) -> Option<Reason> {
    visitor.visit().consent(purpose).err().map(|refused| refused.reason())
}

/// Returns the message of a panic.
pub(super) fn message<T>(run: impl FnOnce() -> T) -> String {
    let panic = catch_unwind(AssertUnwindSafe(run)).err().unwrap();
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap()
}

#[test]
fn a_visitor_has_the_choices_that_the_test_states() {
    let visitor = Visitor::<Shop>::new;
    for (visitor, audience, suggestions) in [
        (visitor(), Some(Reason::Undecided), Some(Reason::Undecided)),
        (visitor().allow(Suggestions), Some(Reason::Undecided), None),
        (visitor().refuse(Suggestions), Some(Reason::Undecided), Some(Reason::Refused)),
        (visitor().allow_all(), None, None),
        (visitor().allow_all().refuse(Audience), Some(Reason::Refused), None),
        (visitor().refuse_all(), Some(Reason::Refused), Some(Reason::Refused)),
        (visitor().refuse_all().allow(Audience), None, Some(Reason::Refused)),
        (visitor().allow_all().before_a_change_of(Audience), Some(Reason::Changed), None),
        (visitor().allow_all().later(170 * DAY), None, None),
        (visitor().allow_all().later(190 * DAY), Some(Reason::Undecided), Some(Reason::Undecided)),
        (
            visitor().choose(Choice::new().allow(Audience).refuse(Suggestions)),
            None,
            Some(Reason::Refused),
        ),
        (
            visitor().allow_all().without_cookie("choice"),
            Some(Reason::Undecided),
            Some(Reason::Undecided),
        ),
        (
            visitor().with_raw_cookie("choice", "forged"),
            Some(Reason::Undecided),
            Some(Reason::Undecided),
        ),
    ] {
        assert_eq!(reason(&visitor, Audience), audience, "{visitor:?}");
        assert_eq!(reason(&visitor, Suggestions), suggestions, "{visitor:?}");
        assert_eq!(
            visitor.visit().undecided(),
            [audience, suggestions].contains(&Some(Reason::Undecided))
                || [audience, suggestions].contains(&Some(Reason::Changed)),
            "{visitor:?}"
        );
    }
}

#[test]
fn the_signal_counts_from_when_it_is_turned_on() {
    let visitor = Visitor::<Regional>::new;
    let before = visitor().confirm(regional::Marketing).global_privacy_control(true);
    assert_eq!(reason(&before, regional::Marketing), Some(Reason::Signal));
    let under = visitor().global_privacy_control(true).confirm(regional::Marketing);
    assert_eq!(reason(&under, regional::Marketing), None);
    assert!(under.visit().global_privacy_control());
    let off = before.global_privacy_control(false);
    assert_eq!(reason(&off, regional::Marketing), None);
}

#[test]
fn each_region_has_its_rules() {
    let visitor = Visitor::<Regional>::new;
    for (visitor, marketing, rules) in [
        (visitor(), Some(Reason::Undecided), None),
        (visitor().unknown_region(), Some(Reason::Undecided), None),
        (visitor().region("DE"), Some(Reason::Undecided), Some(&["eu"][..])),
        (visitor().region("us-ca"), None, Some(&["us_ca", "us"])),
        (visitor().region("US-CA").global_privacy_control(true), Some(Reason::Signal), None),
        (visitor().region("US-CA").region("DE"), Some(Reason::Undecided), None),
        (visitor().region("DE").allow(regional::Marketing).region("US-CA"), None, None),
        (
            visitor().region("US-CA").refuse(regional::Marketing).region("DE"),
            Some(Reason::Refused),
            None,
        ),
    ] {
        assert_eq!(reason(&visitor, regional::Marketing), marketing, "{visitor:?}");
        if let Some(rules) = rules {
            assert_eq!(visitor.visit().jurisdictions(), rules);
        }
    }
}

#[test]
fn a_choice_that_is_not_recorded_fails_the_test() {
    let opted_out = || Visitor::<Regional>::new().region("US-CA").refuse(regional::Marketing);
    assert_eq!(
        message(|| opted_out().allow(regional::Marketing)),
        "the visitor's choice was not recorded: the visitor has opted out of a purpose that the choice allows, and has not confirmed to opt in again\n\
         help: in its place call `confirm(Marketing)`: after a refusal, or under Global Privacy Control, the rules of the visitor's region ask for a confirmed answer to each purpose"
    );
    let signalled = || Visitor::<Regional>::new().region("US-CA").global_privacy_control(true);
    assert!(
        message(|| signalled().allow_all()).contains(
            "\nhelp: in its place call `confirm(Analytics)`, then `confirm(Marketing)`: "
        )
    );
    let confirmed = signalled().confirm(regional::Analytics).confirm(regional::Marketing);
    assert_eq!(reason(&confirmed, regional::Analytics), None);
    assert_eq!(reason(&confirmed, regional::Marketing), None);
    assert_eq!(
        message(|| Visitor::<Shop>::new().refuse(shop::Essential)),
        "the visitor's choice was not recorded: the choice mentions no purpose that can be chosen, so nothing was recorded\n\
         help: on this site, in the visitor's region, these can be chosen: `Audience`, `Suggestions`"
    );
    assert_eq!(reason(&opted_out().confirm(regional::Marketing), regional::Marketing), None);
}

#[test]
fn a_host_or_a_region_that_is_none_fails_the_test() {
    assert_eq!(
        message(|| Visitor::<Mall>::new().at("evil.example")),
        "`evil.example` is no site of the cookie policy `Mall`\nhelp: give a host of its `sites`, which are `mall.example`, `*.mall.example`"
    );
    assert_eq!(
        message(|| Visitor::<Regional>::new().region("Utopia")),
        "`Utopia` is no region: no country has the code\nhelp: give a country, such as `DE`, or its subdivision, such as `US-CA`; for a visitor whose region is unknown, call `unknown_region`"
    );
    for path in ["a b", "shop", "https://mall.example/", "", "/\u{e9} "] {
        let expected = format!("`{path}` is no path of a request\nhelp: begin it with `/`");
        let message = message(|| Visitor::<Shop>::new().visit_to(path));
        assert!(message.starts_with(&expected), "{message}");
    }
}

#[test]
fn sealed_cookies_are_stored_as_the_application_reads_them() {
    let visitor = Visitor::<Shop>::new().with_cookie::<shop::basket>(7);
    assert_eq!(visitor.visit().get::<shop::basket>(), Some(7));
    assert!(visitor.cookie_header().starts_with("basket=7."), "signed");
    let forged = visitor.clone().with_raw_cookie("basket", "8");
    assert_eq!(forged.visit().get::<shop::basket>(), None);
    let elsewhere = Visitor::<Shop>::with_keys(Keys::generate());
    let (_, value) =
        visitor.cookie_header().split_once('=').map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    assert_eq!(elsewhere.with_raw_cookie("basket", &value).visit().get::<shop::basket>(), None);
}

#[test]
fn a_handler_sees_earlier_visits_and_its_cookies_leave_as_in_production() {
    fn open(cookies: &Cookies<Shop>) -> Result<(), Refused> {
        cookies.set(shop::recent(cookies.consent(Suggestions)?, "kettle".to_owned()));
        Ok(())
    }
    let visitor = Visitor::<Shop>::new().allow_all().visited(open);
    assert_eq!(visitor.cookies(), ["choice", "recent"]);
    let visit = visitor.visit();
    let consent = visit.consent(Suggestions).unwrap();
    assert_eq!(visit.get_with::<shop::recent>(consent).as_deref(), Some("kettle"));

    // A set whose consent is withdrawn later in the request does not leave.
    let visit = visitor.visit();
    open(&visit).unwrap();
    let withdrawn = visitor.clone().refuse_all();
    assert_eq!(withdrawn.cookies(), ["choice"]);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(visit.choose(Choice::refuse_all())).unwrap();
    let response = visit.respond(http_response("_ga=1; Path=/"));
    let cookies = ResponseCookies::of(response.headers());
    assert_eq!((cookies.set(), cookies.deleted()), (vec!["choice"], vec!["visits", "recent"]));
    assert_eq!(response.headers()["clear-site-data"], "\"cache\"");
}

fn http_response(line: &str) -> axum::http::Response<&'static str> {
    axum::http::Response::builder().header("set-cookie", line).body("page").unwrap()
}

#[test]
fn the_extensions_of_the_request_have_the_cookies() {
    let visit = Visitor::<Shop>::new().allow(Suggestions).visit_to("/kettles?page=2");
    let request = visit.request();
    assert_eq!(request.uri(), "/kettles?page=2");
    let cookies = Cookies::<Shop>::of(request.extensions()).unwrap();
    cookies.set(shop::basket(7));
    assert!(cookies.allows(Suggestions));
    assert_eq!(visit.finish().set(), ["basket"]);
}

thread_local! {
    /// File of the last panic of a thread.
    static PANICKED: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
}

/// Returns the file that a panic is reported in.
fn panicked_in(run: impl FnOnce()) -> String {
    static HOOK: std::sync::Once = std::sync::Once::new();
    HOOK.call_once(|| {
        let others = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let file = panic.location().map(std::panic::Location::file).unwrap_or_default();
            PANICKED.with_borrow_mut(|panicked| file.clone_into(panicked));
            others(panic);
        }));
    });
    message(run);
    PANICKED.take()
}

#[test]
fn a_failure_is_reported_at_the_line_of_the_test() {
    type Mistake = fn();
    let mistakes: [(&str, Mistake); 15] = [
        ("at", || drop(Visitor::<Mall>::new().at("evil.example"))),
        ("region", || drop(Visitor::<Regional>::new().region("Utopia"))),
        ("allow", || drop(Visitor::<Shop>::new().allow(shop::Essential))),
        ("confirm", || drop(Visitor::<Shop>::new().confirm(shop::Essential))),
        ("refuse", || drop(Visitor::<Shop>::new().refuse(shop::Essential))),
        ("choose", || drop(Visitor::<Shop>::new().choose(Choice::new()))),
        ("allow_all", || {
            let visitor = Visitor::<Regional>::new().region("US-CA");
            drop(visitor.global_privacy_control(true).allow_all());
        }),
        ("visit_to", || drop(Visitor::<Shop>::new().visit_to("a b"))),
        ("with_cookie", || {
            drop(Visitor::<Shop>::new().with_cookie::<shop::recent>("x".repeat(5000)));
        }),
        ("with_raw_cookie", || drop(Visitor::<Shop>::new().with_raw_cookie("a", "b;c"))),
        ("visit", || {
            let many = |visitor: Visitor<Shop>, number: u32| {
                visitor.with_raw_cookie(&format!("c{number}"), "1")
            };
            drop((0..2000).fold(Visitor::new(), many).visit());
        }),
        ("behind", || {
            let read = |_: &axum::http::request::Parts| None;
            drop(Visitor::<Shop>::new().client::<_, ()>(()).behind(read));
        }),
        ("Auditor::at", || drop(Auditor::<Mall>::new(Keys::generate()).at("evil.example"))),
        ("Auditor::get", || drop(Auditor::<Mall>::new(Keys::generate()).get("hall"))),
        ("Auditor::behind", || {
            let read = |_: &axum::http::request::Parts| None;
            drop(Auditor::<Mall>::new(Keys::generate()).behind(read));
        }),
    ];
    for (name, mistake) in mistakes {
        let file = panicked_in(mistake);
        assert!(file.ends_with("visitors.rs"), "`{name}` is reported in `{file}`");
    }
}

#[test]
fn a_cookie_that_browsers_do_not_store_fails_the_test() {
    let stored = |name: &str, value: &str| {
        Visitor::<Shop>::new().with_raw_cookie(name, value).cookie_header()
    };
    for (name, value) in [("a", "1"), ("a", "\"1 2\""), ("a", "b=c"), ("%5Fa", ""), ("", "1")] {
        assert_eq!(stored(name, value), format!("{name}={value}"));
    }
    for (name, value) in [
        ("a", "1;2"),
        ("a;b", "1"),
        ("a=b", "1"),
        ("a", " 1"),
        ("a ", "1"),
        ("a", "1\n2"),
        ("", ""),
    ] {
        let message = message(|| stored(name, value));
        let expected =
            format!("browsers store no cookie `{}` with this value", name.escape_debug());
        assert!(message.starts_with(&expected), "{name:?} {value:?}: {message}");
    }
}
