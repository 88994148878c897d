//! Reading a `Cookie` header: one cookie of 4, 20 and 100 is looked up, and it is the last one.

use crate::ratios::{Row, work};
use axum::http::{HeaderMap, HeaderValue, header};
use axum_extra::extract::cookie::CookieJar;
use cookie::Cookie;
use divan::{Bencher, black_box};
use policy_runtime::wire;

const SIZES: [usize; 3] = [4, 20, 100];
const NAME: &str = "__Host-sid";

/// A header of so many cookies, as long as real ones are; the one that is looked for stands last.
pub(crate) fn header(cookies: usize, last: &str) -> String {
    let names =
        ["_ga", "_gid", "theme", "utm_source", "_fbp", "intercom-id", "cf_clearance", "lang"];
    let values = ["GA1.2.1718293847.1763801234", "dark", "fb.1.1763801234567.1098115397", "en-GB"];
    let other = |index: usize| {
        format!("{}_{index}={}", names[index % names.len()], values[index % values.len()])
    };
    let mut cookies: Vec<String> = (1..cookies).map(other).collect();
    cookies.push(last.to_owned());
    cookies.join("; ")
}

fn sent(cookies: usize) -> String {
    header(cookies, &format!("{NAME}=31d4d96e407aad42be8a"))
}

fn ours(header: &[u8]) -> Option<&[u8]> {
    wire::find(header, black_box(NAME).as_bytes()).next()
}

fn jar(headers: &HeaderMap) -> Option<usize> {
    CookieJar::from_headers(headers).get(black_box(NAME)).map(|cookie| cookie.value().len())
}

fn iterator(header: &str) -> Option<Cookie<'_>> {
    Cookie::split_parse(header).flatten().find(|cookie| cookie.name() == black_box(NAME))
}

fn by_hand<'h>(header: &'h [u8], name: &[u8]) -> Option<&'h [u8]> {
    memchr::memmem::find_iter(header, name).find_map(|at| {
        let is_first = at == 0 || header[..at].ends_with(b"; ");
        let value = header[at + name.len()..].strip_prefix(b"=").filter(|_| is_first)?;
        Some(&value[..memchr::memchr(b';', value).unwrap_or(value.len())])
    })
}

fn headers(header: &str) -> HeaderMap {
    let value = HeaderValue::from_str(header).expect("the header is ASCII");
    HeaderMap::from_iter([(header::COOKIE, value)])
}

#[divan::bench(args = SIZES)]
fn read_ours(bencher: Bencher<'_, '_>, cookies: usize) {
    let header = sent(cookies);
    bencher.bench_local(|| ours(black_box(&header).as_bytes()));
}

#[divan::bench(args = SIZES)]
fn read_axum_extra(bencher: Bencher<'_, '_>, cookies: usize) {
    let headers = headers(&sent(cookies));
    bencher.bench_local(|| jar(black_box(&headers)));
}

#[divan::bench(args = SIZES)]
fn read_cookie_iterator(bencher: Bencher<'_, '_>, cookies: usize) {
    let header = sent(cookies);
    bencher.bench_local(|| iterator(black_box(&header)).map(|cookie| cookie.value().len()));
}

#[divan::bench(args = SIZES)]
fn read_by_hand(bencher: Bencher<'_, '_>, cookies: usize) {
    let header = sent(cookies);
    bencher.bench_local(|| by_hand(black_box(&header).as_bytes(), black_box(NAME).as_bytes()));
}

pub(crate) fn rows() -> Vec<Row> {
    SIZES.map(row).into()
}

fn row(cookies: usize) -> Row {
    let header = sent(cookies);
    let (for_jar, for_iterator, for_hand) = (headers(&header), header.clone(), header.clone());
    let wanted = |times: f64| (cookies == 20).then_some(times);
    Row {
        work: format!("Cookie header of {cookies}, one look-up"),
        ours: work(move || ours(black_box(&header).as_bytes()).map(<[u8]>::len)),
        peers: vec![
            ("axum-extra CookieJar", work(move || jar(black_box(&for_jar))), wanted(25.0)),
            (
                "cookie split_parse",
                work(move || iterator(black_box(&for_iterator)).map(|cookie| cookie.value().len())),
                wanted(5.0),
            ),
        ],
        by_hand: work(move || {
            by_hand(black_box(&for_hand).as_bytes(), black_box(NAME).as_bytes()).map(<[u8]>::len)
        }),
        without: None,
    }
}
