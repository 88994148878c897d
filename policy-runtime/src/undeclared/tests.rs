use super::*;
use crate::declaration::Document;
use crate::policy::Policy;

mod declared {
    use crate as policy_runtime;
    policy_runtime::cookie_policy! {
        /// How the shop uses cookies.
        pub(crate) policy Shop {
            controller: kettle,
            contact: "privacy@kettle.example",
            updated: "2026-11-22",
            languages: [en],
        }
        provider kettle { name: "Kettle & Cup", privacy: "https://kettle.example/privacy" }
        /// The shop cannot work without these.
        purpose Essential: necessary {
            title: "Necessary",
            /// Holds your basket.
            cookie basket: u64 { because: basket, lifetime: 30 days }
        }
        retired {
            cookie old {}
        }
    }
}

fn document() -> &'static Document {
    declared::Shop::document()
}

/// Shows the census a request with these names, in a minute.
fn see<N: AsRef<[u8]>>(census: &Census, minute: u32, names: &[N]) {
    census.see(document(), minute * 60, names.iter().map(AsRef::as_ref), |name| {
        document().knows(name)
    });
}

fn names(census: &Census) -> Vec<String> {
    census.undeclared_cookies().into_iter().map(|cookie| cookie.name).collect()
}

#[test]
fn a_name_has_a_row_once_it_was_seen_in_three_minutes() {
    let census = Census::new();
    for (minute, rows) in [(1, 0), (1, 0), (2, 0), (9, 1), (10, 1)] {
        see(&census, minute, &["_ga"]);
        assert_eq!(census.undeclared_cookies().len(), rows, "minute {minute}");
    }
    let [cookie] = census.undeclared_cookies().try_into().unwrap();
    assert_eq!((cookie.requests, cookie.first_seen, cookie.last_seen), (5, 60, 600));
    assert_eq!(
        cookie.declaration.as_deref(),
        Some(r#"cookie "_ga" as ga { because: ?, lifetime: ?, set_by: ? }"#)
    );
}

#[test]
fn one_burst_brings_nothing_whatever_it_repeats() {
    let census = Census::new();
    for _ in 0..10_000 {
        see(&census, 1, &["planted"; 300]);
    }
    assert_eq!(census.undeclared_cookies(), []);
}

#[test]
fn declared_and_retired_names_are_not_counted() {
    let census = Census::new();
    for minute in 0..10 {
        see(&census, minute, &["basket", "old", "BASKET"]);
    }
    assert_eq!(names(&census), ["BASKET"]);
}

#[test]
fn a_name_that_stands_twice_is_one_request() {
    let census = Census::new();
    for minute in 0..4 {
        see(&census, minute, &["twice", "twice"]);
    }
    assert_eq!(census.undeclared_cookies()[0].requests, 4);
}

#[test]
fn random_names_get_no_row_and_take_none() {
    let census = Census::new();
    for minute in 0..5 {
        see(&census, minute, &["honest"]);
    }
    let mut stranger = 0_u64;
    for minute in 5..15 {
        for _ in 0..100 {
            let flood: Vec<String> = (0..MAX_COOKIES_PER_REQUEST)
                .map(|_| {
                    stranger += 1;
                    format!("x{stranger}")
                })
                .collect();
            see(&census, minute, &flood);
        }
        see(&census, minute, &["honest"]);
    }
    assert!(stranger > 250_000);
    assert_eq!(names(&census), ["honest"]);
    assert_eq!(census.undeclared_cookies()[0].requests, 15);
}

#[test]
fn a_flood_of_the_same_names_takes_no_row_from_one_that_keeps_coming() {
    let census = Census::new();
    for minute in 0..10 {
        see(&census, minute, &["honest"]);
    }
    let hostile: Vec<String> = (0..2000).map(|number| format!("h{number}")).collect();
    for minute in 10..60 {
        for _ in 0..5 {
            hostile.chunks(MAX_COOKIES_PER_REQUEST).for_each(|names| see(&census, minute, names));
        }
        see(&census, minute, &["honest"]);
    }
    assert!(names(&census).contains(&"honest".to_owned()));
    assert!(census.undeclared_cookies().len() <= rows::MAX_ROWS);
    assert!(census.overflowed() > 0, "and that is counted");
    // When they stop, a name that comes gets its row.
    for minute in 60..200 {
        see(&census, minute, &["newcomer"]);
    }
    assert!(names(&census).contains(&"newcomer".to_owned()));
}

/// Names with hashes of the test's choice: random ones put five of 256 names into one bucket of four, once in 150 runs.
#[test]
fn a_short_flood_does_not_keep_a_new_name_out() {
    let census = Census::new();
    let see = |minute: u32, hash: u64| {
        census.state().see(hash, format!("n{hash}").as_bytes(), minute * 60, minute);
    };
    let newcomer = rows::MAX_ROWS as u64;
    for minute in 0..3 {
        (0..newcomer).for_each(|hostile| see(minute, hostile));
    }
    assert_eq!(census.undeclared_cookies().len(), rows::MAX_ROWS);
    for minute in 3..7 {
        see(minute, newcomer);
    }
    assert!(names(&census).contains(&format!("n{newcomer}")));
}

#[test]
fn odd_names_are_escaped_and_cut_and_few_can_be_declared() {
    let census = Census::new();
    let long = "l".repeat(4000);
    let odd: [&[u8]; 4] = [b"a\xff\"b", b"", long.as_bytes(), b"a\tb"];
    for minute in 0..3 {
        see(&census, minute, &odd);
    }
    let cookies = census.undeclared_cookies();
    let shown: Vec<&str> = cookies.iter().map(|cookie| cookie.name.as_str()).collect();
    assert_eq!(shown, ["", r"a\tb", r#"a\xff\"b"#, &"l".repeat(128)]);
    let declared: Vec<_> =
        cookies.iter().filter_map(|cookie| cookie.declaration.as_deref()).collect();
    // A policy names text, which browsers store with tabs.
    assert_eq!(declared, [r#"cookie "a\tb" as a_b { because: ?, lifetime: ?, set_by: ? }"#]);
    assert_eq!(cookies[3].octets, 4000);
}

#[test]
fn a_census_of_two_policies_knows_the_cookies_of_both() {
    let census = Census::new();
    census.join(document());
    for minute in 0..3 {
        // The other layer does not know `basket`.
        census.see(document(), minute * 60, [&b"basket"[..], b"_ga"].into_iter(), |_| false);
    }
    assert_eq!(names(&census), ["_ga"]);
}

#[test]
fn a_clock_that_jumps_harms_nothing() {
    let census = Census::new();
    for minute in [1_000_000, 5, 1_000_000, 0, 70_000_000, 5] {
        see(&census, minute, &["x"]);
    }
    assert_eq!(census.undeclared_cookies().len(), 1);
}
