//! The policy page of a public database of cookies: more than two thousand cookies of three hundred companies.
//!
//! `cargo bench -p policy-runtime --bench pages` prints the medians of rounds in which all contestants take turns: the page as
//! HTML and as Markdown beside the policy as JSON, by serde, and beside the least HTML by hand, one row a cookie in English.
//! Nothing here asserts a time; the page is to be rendered within 10 ms.

#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a program for developers, which prints its result"
)]

mod database {
    include!(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/policies/open_cookie_database.rs"));
}

use database::OpenCookieDatabase;
use divan::black_box;
use policy_runtime::Policy;
use policy_runtime::declaration::Document;
use std::fmt::Write;
use std::time::{Duration, Instant};

/// Some rendering of a policy.
type Work = fn(&'static Document) -> String;

const ROUNDS: usize = 101;

/// What a page may take, in milliseconds.
const MOST: f64 = 10.0;

fn main() {
    let document = OpenCookieDatabase::document();
    let contestants: [(&str, Work); 5] = [
        ("HTML", |document| document.to_html("en", "site.example")),
        ("HTML, fixed texts in German", |document| document.to_html("de", "site.example")),
        ("Markdown", |document| document.to_markdown("en", "site.example")),
        ("JSON by serde_json", |document| serde_json::to_string(document).expect("it serialises")),
        ("a table by hand", by_hand),
    ];
    let mut times = [const { Vec::new() }; 5];
    for _ in 0..ROUNDS {
        for ((_, work), times) in contestants.iter().zip(&mut times) {
            let start = Instant::now();
            black_box(work(black_box(document)));
            times.push(start.elapsed());
        }
    }
    println!("{} cookies, {} companies", document.cookies().count(), document.providers.len());
    println!("{:<30} {:>10} {:>10} {:>10}  at most", "", "median, ms", "best, ms", "octets");
    for ((name, work), times) in contestants.iter().zip(&mut times) {
        times.sort_unstable();
        let milliseconds =
            |time: Option<&Duration>| time.map_or(f64::NAN, |time| time.as_secs_f64() * 1e3);
        let median = milliseconds(times.get(ROUNDS / 2));
        let limit = if name.starts_with("HTML") || *name == "Markdown" {
            format!("{MOST} {}", if median <= MOST { "yes" } else { "NO" })
        } else {
            String::new()
        };
        let (best, octets) = (milliseconds(times.first()), work(document).len());
        println!("{name:<30} {median:>10.2} {best:>10.2} {octets:>10}  {limit}");
    }
}

/// The least that lists the same cookies: name, company, text and lifetime, escaped.
fn by_hand(document: &'static Document) -> String {
    let mut page = String::new();
    for (purpose, cookie) in document.cookies() {
        page.push_str("<tr>");
        for text in [
            cookie.name,
            cookie.provider.name,
            cookie.provider.privacy,
            cookie.text.in_language("en"),
            purpose.title.in_language("en"),
        ] {
            page.push_str("<td>");
            for character in text.chars() {
                match character {
                    '<' => page.push_str("&lt;"),
                    '>' => page.push_str("&gt;"),
                    '&' => page.push_str("&amp;"),
                    '"' => page.push_str("&quot;"),
                    _ => page.push(character),
                }
            }
            page.push_str("</td>");
        }
        let seconds = cookie.lifetime.max_age().unwrap_or_default();
        // Writing into a string does not fail.
        let _ = write!(page, "<td>{seconds}</td></tr>");
    }
    page
}
