//! Pages that read what is one visitor's, and let shared caches keep them.

use super::*;

/// Pages that follow from the choice or the signal.
const READ_THE_CHOICE: [Does; 7] = [
    Does::Ask,
    Does::AskUnderSignal,
    Does::AskWhetherToAsk,
    Does::AskForTheSignal,
    Does::AskForTheRecord,
    Does::ReadWhatCanBeRefused,
    Does::GiveToken,
];

#[tokio::test]
async fn no_shared_cache_gives_the_choice_of_one_visitor_to_another() {
    for does in READ_THE_CHOICE {
        for (said, enforced) in [
            (&b"public"[..], &b"private"[..]),
            (b"public, max-age=60", b"private, max-age=60"),
            (b"s-maxage=60", b"private"),
            (b"max-age=60", b"private, max-age=60"),
            (b"no-cache", b"private, no-cache"),
            (b"private, max-age=60", b"private, max-age=60"),
            (b"no-store", b"no-store"),
        ] {
            let fields: [Field; 1] = [("cache-control", said)];
            let headers = response(Mode::Enforce, does, &fields, &[]).await;
            assert_eq!(headers["cache-control"].as_bytes(), enforced, "{does:?}");
            let headers = response(Mode::Report, does, &fields, &[]).await;
            assert_eq!(headers["cache-control"].as_bytes(), said, "{does:?}");
        }
    }
}

#[tokio::test]
async fn a_page_that_follows_from_another_cookie_may_rely_on_vary() {
    for mode in [Mode::Enforce, Mode::Report] {
        let fields: [Field; 2] =
            [("cache-control", b"public, max-age=60"), ("cdn-cache-control", b"max-age=600")];
        let headers = response(mode, Does::Read, &fields, &[]).await;
        assert_eq!(headers["cache-control"], "public, max-age=60");
        assert_eq!(headers["cdn-cache-control"], "max-age=600");
        assert_eq!(headers["vary"], "Cookie");
    }
}

/// A test of reports about a policy of its own, as each is made once a minute and policy.
macro_rules! reports {
    ($test:ident, $module:ident :: $policy:ident, $mode:expr, $outcome:literal) => {
        policy_tests::site_policy!($module: $policy ["shop.example"]);

        #[tokio::test]
        async fn $test() {
            type Act = fn(&Cookies<$module::$policy>);
            let reads: [(Act, &str, &str); 3] = [
                (|cookies| _ = cookies.undecided(), "depends on the visitor's choice or signal", $outcome),
                (|cookies| _ = cookies.choice_token(), "has a form with a token", $outcome),
                (|cookies| _ = cookies.get::<$module::basket>(), "depends on a cookie", "let pass"),
            ];
            let fields = [
                ("cache-control", "public, max-age=60"),
                ("cdn-cache-control", "max-age=60"),
                ("surrogate-control", "max-age=60"),
                ("x-accel-expires", "60"),
            ];
            for ((act, what, outcome), (name, value)) in
                reads.into_iter().flat_map(|read| fields.map(|field| (read, field)))
            {
                let handler = async move |cookies: Cookies<$module::$policy>| {
                    act(&cookies);
                    [(name, value)]
                };
                let app = PolicyLayer::<$module::$policy>::new(Keys::generate())
                    .mode($mode)
                    .guard(Router::new().route("/", get(handler)));
                let logs = Logs::collect();
                for _ in 0..2 {
                    send(&app, "GET", "shop.example", "/", &[]).await;
                }
                let text = logs.text();
                assert_eq!(text.matches(what).count(), 1, "once a minute: {name} {text}");
                assert!(text.contains(&format!("fields=\"{name}\" outcome=\"{outcome}\"")), "{text}");
            }
        }
    };
}

reports!(
    a_page_for_shared_caches_that_reads_what_is_one_visitors_is_reported,
    enforced::Enforced,
    Mode::Enforce,
    "made private"
);
reports!(
    a_page_for_shared_caches_that_reads_what_is_one_visitors_is_reported_in_report_mode,
    observed::Observed,
    Mode::Report,
    "let pass"
);

#[tokio::test]
async fn a_page_that_keeps_to_itself_is_not_reported() {
    for (name, value) in [
        ("cache-control", "private, max-age=60"),
        ("cache-control", "max-age=60"),
        ("cdn-cache-control", "no-store"),
        ("expires", "0"),
        ("x-accel-expires", "0"),
    ] {
        let logs = Logs::collect();
        for does in READ_THE_CHOICE.into_iter().chain([Does::Read, Does::Set]) {
            let fields: [(&str, &[u8]); 1] = [(name, value.as_bytes())];
            response(Mode::Enforce, does, &fields, &[]).await;
        }
        assert_eq!(logs.text(), "", "{name}");
    }
}
