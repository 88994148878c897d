//! A lifetime beyond the declared one is cut, and two clocks may differ.

use super::{HOST, answering};
use policy_runtime::{Keys, Mode, Policy, PolicyLayer, wire};
use policy_tests::logs::Logs;
use policy_tests::request::{send, set_cookies};
use std::time::SystemTime;

/// A report is made once a minute and policy, so each test of reports has a policy of its own.
macro_rules! policy {
    ($module:ident, $policy:ident) => {
        mod $module {
            policy_runtime::cookie_policy! {
                /// How the desk uses cookies.
                pub policy $policy {
                    controller: desk,
                    contact: "privacy@desk.example",
                    updated: "2026-11-22",
                    languages: [en],
                }

                provider desk { name: "Desk", privacy: "https://desk.example/privacy" }

                /// The desk cannot work without these.
                purpose Essential: necessary {
                    title: "Necessary",

                    /// Holds what you chose between visits.
                    cookie kept { because: basket, lifetime: 30 days, set_by: middleware }
                    /// Keeps what you typed.
                    cookie short { because: user_input, lifetime: 1 minute, set_by: middleware }
                    /// Keeps you signed in.
                    cookie sid { because: authentication, lifetime: session, set_by: middleware }
                    /// Keeps you signed in for as long as you come back.
                    cookie slides { because: authentication, lifetime: 30 minutes sliding, set_by: middleware }
                    /// Tells servers apart.
                    cookie unstated { because: load_balancing, lifetime: unknown, set_by: middleware }
                    /// Remembers what you chose here.
                    consent cookie choice { lifetime: 6 months }
                }

                /// Counts your visits.
                purpose Audience: internal {
                    title: "Audience",

                    /// Counts your visits.
                    cookie visits { lifetime: 1 day, set_by: middleware }
                }
            }
        }
    };
}

policy!(cut, Cut);
policy!(reported, ReportedLifetimes);
policy!(quiet, Quiet);
policy!(observed, ObservedLifetimes);

const NARROW: &str = "; Path=/; Secure; HttpOnly; SameSite=Lax";
const DAY: i64 = 86_400;

/// The date that many seconds from now.
fn date(seconds: i64) -> String {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    let date = wire::imf_fixdate(i64::try_from(now).unwrap() + seconds).unwrap();
    String::from_utf8(date.to_vec()).unwrap()
}

async fn left<P: Policy>(mode: Mode, line: &str) -> Vec<String> {
    let app =
        PolicyLayer::<P>::new(Keys::generate()).mode(mode).guard(answering(vec![line.to_owned()]));
    set_cookies(&send(&app, "GET", HOST, "/", &[]).await)
}

#[tokio::test]
async fn a_lifetime_beyond_the_declared_one_is_cut_to_it() {
    for (line, max_age) in [
        (format!("kept=\"a b\"{NARROW}; Max-Age=2592001"), Some(30 * DAY)),
        (format!("kept=\"a b\"{NARROW}; Max-Age=99999999999999999999"), Some(30 * DAY)),
        (format!("kept=\"a b\"{NARROW}; Expires={}", date(31 * DAY)), Some(30 * DAY)),
        (format!("kept=\"a b\"{NARROW}; Expires={}", date(30 * DAY + 600)), Some(30 * DAY)),
        (format!("kept=\"a b\"{NARROW}; Max-Age=2592001; Expires={}", date(60)), Some(30 * DAY)),
        ("kept=\"a b\"; Path=/; Max-Age=2592001".to_owned(), Some(30 * DAY)),
        (format!("kept=\"a b\"{NARROW}; Max-Age=+5; Max-Age=2592001"), Some(30 * DAY)),
        (format!("short=\"a b\"{NARROW}; Max-Age=61"), Some(60)),
        (format!("short=\"a b\"{NARROW}; Expires={}", date(90)), Some(60)),
        (format!("slides=\"a b\"{NARROW}; Max-Age=3600"), Some(1800)),
        (format!("slides=\"a b\"{NARROW}; Expires={}", date(3600)), Some(1800)),
        // Of an unknown lifetime browsers keep 400 days.
        (format!("unstated=\"a b\"{NARROW}; Max-Age=34560001"), Some(400 * DAY)),
        (format!("unstated=\"a b\"{NARROW}; Expires={}", date(4000 * DAY)), Some(400 * DAY)),
        // Declared to end with the session: so it does.
        (format!("sid=\"a b\"{NARROW}; Max-Age=60"), None),
        (format!("sid=\"a b\"{NARROW}; Expires={}", date(DAY)), None),
        ("sid=\"a b\"; Path=/; Max-Age=1".to_owned(), None),
    ] {
        let (name, _) = line.split_once('=').unwrap();
        let lifetime = max_age.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        let expected = format!("{name}=\"a b\"{NARROW}{lifetime}");
        assert_eq!(left::<cut::Cut>(Mode::Enforce, &line).await, [expected], "{line}");
        assert_eq!(left::<cut::Cut>(Mode::Report, &line).await, [line]);
    }
}

#[tokio::test]
async fn an_unknown_lifetime_cuts_nothing_that_browsers_keep() {
    for line in [
        format!("unstated=1{NARROW}"),
        format!("unstated=1{NARROW}; Max-Age=60"),
        format!("unstated=1{NARROW}; Max-Age=34560000"),
        format!("unstated=1{NARROW}; Expires={}", date(399 * DAY)),
        format!("unstated={NARROW}; Max-Age=0"),
    ] {
        assert_eq!(left::<cut::Cut>(Mode::Enforce, &line).await, [line]);
    }
    let incomplete = format!("unstated=1; Path=/; Max-Age={}", 300 * DAY);
    let [whole] = left::<cut::Cut>(Mode::Enforce, &incomplete).await.try_into().unwrap();
    assert_eq!(whole, format!("unstated=1{NARROW}; Max-Age={}", 300 * DAY));
}

#[tokio::test]
async fn a_cut_is_reported_in_both_modes() {
    for (name, why) in [
        (
            "kept",
            "`kept` lives longer than the 2592000 seconds that are declared, by its `Max-Age=2592001`",
        ),
        (
            "slides",
            "`slides` lives longer than the 1800 seconds that are declared, by its `Max-Age=2592001`",
        ),
        ("sid", "`sid` is declared to end with the session, but has a `Max-Age=2592001`"),
        (
            "unstated",
            "`unstated` lives longer than the 400 days of browsers, by its `Max-Age=99999999`",
        ),
    ] {
        let max_age = if name == "unstated" { 99_999_999 } else { 2_592_001 };
        let line = format!("{name}=hunter2{NARROW}; Max-Age={max_age}");
        let logs = Logs::collect();
        left::<reported::ReportedLifetimes>(Mode::Enforce, &line).await;
        let text = logs.text();
        assert!(text.contains(why) && text.contains("cut to the declared lifetime"), "{text}");
        assert!(!text.contains("hunter2"), "{text}");
        let logs = Logs::collect();
        left::<observed::ObservedLifetimes>(Mode::Report, &line).await;
        assert!(logs.text().contains(why) && logs.text().contains("let pass"), "{}", logs.text());
    }
}

/// By another machine's clock, or by ours a moment before.
#[tokio::test]
async fn a_date_that_another_clock_gave_leaves_as_it_is() {
    let logs = Logs::collect();
    for (name, lifetime) in [("kept", 30 * DAY), ("slides", 1800), ("short", 60)] {
        for skew in [-300, -2, 0, 2, 5] {
            let line = format!("{name}=1{NARROW}; Expires={}", date(lifetime + skew));
            if lifetime + skew > 0 {
                assert_eq!(left::<quiet::Quiet>(Mode::Enforce, &line).await, [line]);
            }
        }
    }
    let line = format!("kept=1{NARROW}; Expires={}", date(30 * DAY + 290));
    assert_eq!(left::<quiet::Quiet>(Mode::Enforce, &line).await, [line]);
    // A date that is written again is cut, whatever the clock.
    let line = format!("kept=1; Path=/; HttpOnly; Expires={}", date(30 * DAY + 100));
    let [left] = left::<cut::Cut>(Mode::Enforce, &line).await.try_into().unwrap();
    assert!(left.ends_with("; Max-Age=2592000"), "{left}");
    let text = logs.text();
    assert!(!text.contains("policy=\"Quiet\""), "{text}");
}

/// It is "now" by a clock that is ahead: without consent as with it, the cookie goes.
#[tokio::test]
async fn a_deletion_by_a_clock_that_is_ahead_is_one() {
    for ahead in [1, 2, 60, 290] {
        let line = format!("visits={NARROW}; Expires={}", date(ahead));
        let expected = format!("visits={NARROW}; Max-Age=0");
        assert_eq!(left::<cut::Cut>(Mode::Enforce, &line).await, [expected]);
        for name in ["kept", "sid"] {
            let line = format!("{name}={NARROW}; Expires={}", date(ahead));
            assert_eq!(left::<cut::Cut>(Mode::Enforce, &line).await, [line]);
        }
        let line = format!("sid=; Path=/; Expires={}", date(ahead));
        assert_eq!(
            left::<cut::Cut>(Mode::Enforce, &line).await,
            [format!("sid={NARROW}; Max-Age=0")]
        );
    }
    // A value is no deletion, nor is what lives on.
    for line in [
        format!("visits=1{NARROW}; Expires={}", date(60)),
        format!("visits={NARROW}; Expires={}", date(600)),
        format!("visits={NARROW}; Max-Age=60"),
    ] {
        assert_eq!(left::<cut::Cut>(Mode::Enforce, &line).await, [""; 0], "{line}");
    }
}
