//! Judging a `Set-Cookie` of other code: in the declared form, and as a session library writes it.

use crate::policy::Shop;
use crate::ratios::{Row, work};
use axum::http::Request;
use cookie::Cookie;
use divan::{Bencher, black_box};
use policy_runtime::bench::RequestBench;
use policy_runtime::{Keys, Policy};

const DECLARED: &str =
    "__Host-sid=31d4d96e407aad42be8a; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=86400";
const FOREIGN: &str =
    "__Host-sid=31d4d96e407aad42be8a; HttpOnly; SameSite=Strict; Secure; Path=/; Max-Age=86400";

fn figures() -> RequestBench {
    let (request, ()) =
        Request::get("http://kettle.example/").body(()).expect("valid").into_parts();
    let figures =
        RequestBench::new::<Shop>(Keys::generate(), &request).expect("the host is the policy's");
    assert!(figures.allows(DECLARED.as_bytes()) && figures.allows(FOREIGN.as_bytes()));
    figures
}

/// The hidden hook is what the gate asks of each line.
fn ours(figures: &RequestBench, line: &str) -> bool {
    figures.allows(black_box(line).as_bytes())
}

fn peer(line: &'static str) -> Option<Cookie<'static>> {
    Cookie::parse(black_box(line)).ok()
}

/// What is declared of each cookie: its name and attributes.
type Table = Vec<(&'static [u8], &'static [u8])>;

fn table() -> Table {
    let cookies = Shop::document().cookies();
    cookies.map(|(_, cookie)| (cookie.name.as_bytes(), cookie.suffix.as_bytes())).collect()
}

fn declared_by_hand(table: &Table, line: &[u8]) -> bool {
    let Some(end) = line.iter().position(|byte| *byte == b'=') else { return false };
    let suffix = table.iter().find_map(|(name, suffix)| (line[..end] == **name).then_some(*suffix));
    let value = suffix.and_then(|suffix| line[end + 1..].strip_suffix(suffix));
    value.is_some_and(|value| end + value.len() <= 4096 && memchr::memchr(b';', value).is_none())
}

fn foreign_by_hand(table: &Table, line: &[u8]) -> bool {
    if line.iter().fold(false, |found, byte| found | matches!(byte, 0..=0x1F | 0x7F)) {
        return false;
    }
    let mut pieces = line.split(|byte| *byte == b';');
    let name = pieces.next().and_then(|pair| pair.split(|byte| *byte == b'=').next());
    if !table.iter().any(|(known, _)| Some(*known) == name) {
        return false;
    }
    let (mut secure, mut http_only, mut strict, mut path, mut age) =
        (false, false, false, false, true);
    for piece in pieces {
        let piece = piece.trim_ascii();
        let at = memchr::memchr(b'=', piece).unwrap_or(piece.len());
        let (name, value) = (&piece[..at], piece.get(at + 1..).unwrap_or_default());
        let is = |known: &[u8]| name.eq_ignore_ascii_case(known);
        match name.len() {
            4 if is(b"path") => path = value == b"/",
            6 if is(b"secure") => secure = true,
            6 if is(b"domain") => return false,
            7 if is(b"max-age") => {
                let age_of =
                    std::str::from_utf8(value).ok().and_then(|age| age.parse::<u32>().ok());
                age = age_of.is_some_and(|age| age <= 86_400);
            }
            7 if is(b"expires") => return false,
            8 if is(b"httponly") => http_only = true,
            8 if is(b"samesite") => strict = value.eq_ignore_ascii_case(b"strict"),
            11 if is(b"partitioned") => return false,
            _ => {}
        }
    }
    secure && http_only && strict && path && age
}

#[divan::bench(args = [DECLARED, FOREIGN])]
fn judge_ours(bencher: Bencher<'_, '_>, line: &str) {
    let figures = figures();
    bencher.bench_local(|| ours(&figures, line));
}

#[divan::bench(args = [DECLARED, FOREIGN])]
fn judge_cookie_parse(line: &'static str) -> Option<Cookie<'static>> {
    peer(line)
}

#[divan::bench]
fn judge_declared_by_hand(bencher: Bencher<'_, '_>) {
    let table = table();
    bencher.bench_local(|| declared_by_hand(&table, black_box(DECLARED).as_bytes()));
}

#[divan::bench]
fn judge_foreign_by_hand(bencher: Bencher<'_, '_>) {
    let table = table();
    bencher.bench_local(|| foreign_by_hand(&table, black_box(FOREIGN).as_bytes()));
}

pub(crate) fn rows() -> Vec<Row> {
    let by_hand = |judge: fn(&Table, &[u8]) -> bool, line: &'static str| {
        let table = table();
        assert!(judge(&table, line.as_bytes()));
        work(move || judge(&table, black_box(line).as_bytes()))
    };
    let row = |what: &str, line: &'static str, wanted, by_hand| {
        let figures = figures();
        Row {
            work: format!("judging a Set-Cookie {what}"),
            ours: work(move || ours(&figures, line)),
            peers: vec![("cookie Cookie::parse", work(move || peer(line)), Some(wanted))],
            by_hand,
            without: None,
        }
    };
    vec![
        row("in declared form", DECLARED, 12.0, by_hand(declared_by_hand, DECLARED)),
        row("in a foreign form", FOREIGN, 3.5, by_hand(foreign_by_hand, FOREIGN)),
    ]
}
