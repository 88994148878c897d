//! The wire against a real browser: what Chromium keeps of each line of the wire's tables, and what it sends back.
//!
//! The hosts end in `.localhost`: Chromium holds those to be secure without TLS, and keeps Secure, prefixed and Partitioned
//! cookies of them. (A host that `--unsafely-treat-insecure-origin-as-secure` names may set Secure ones alone.) What a host
//! without TLS may set is for the connection to tell, not for the wire.
mod differences;
mod generated_lines;
mod probe;
mod reading;
mod table_lines;

use differences::DIFFERENCES;
use policy_runtime::wire::{SetCookie, cookie_pairs, imf_fixdate};
use probe::{Answer, Asked};
use reading::Kept;
use std::collections::BTreeSet;
use std::time::{SystemTime, UNIX_EPOCH};

fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}

/// The year that begins next, not tomorrow.
fn next_year() -> i64 {
    let date = imf_fixdate(now() + 2 * 86_400).unwrap();
    std::str::from_utf8(&date[12..16]).unwrap().parse::<i64>().unwrap() + 1
}

/// One line, as the wire and as the browser read it.
struct Readings {
    wire: Option<Kept>,
    chromium: Option<Kept>,
}

impl Readings {
    async fn of(line: &[u8], chromium: &mut Asked) -> Readings {
        let host = table_lines::host(line);
        let wire = Kept::by_wire(line, &host, now());
        let path = wire.as_ref().map_or("/", Kept::plain_path);
        let Answer { stored, sent } =
            chromium.respond(&host, &[line.to_vec()], path).await.unwrap();
        assert!(stored.len() < 2, "one line, one cookie: {}", line.escape_ascii());
        let kept = stored.first().map(|cookie| Kept::by_browser(cookie, now(), sent.as_deref()));
        Readings { wire, chromium: kept }
    }

    fn agree(&self) -> bool {
        match (&self.wire, &self.chromium) {
            (Some(wire), Some(chromium)) => wire.is(chromium),
            (Some(wire), None) => wire.is_short_lived(),
            (None, Some(_)) => false,
            (None, None) => true,
        }
    }

    fn describe(&self) -> [String; 2] {
        [&self.wire, &self.chromium]
            .map(|kept| kept.as_ref().map_or("nothing".to_owned(), ToString::to_string))
    }
}

#[tokio::test]
async fn chromium_reads_the_tables_as_the_wire_does_but_for_a_known_few() {
    let Some(mut chromium) = Asked::start().await.unwrap() else { return };
    let year = next_year();
    let mut found = BTreeSet::new();
    for line in table_lines::of_tables(year) {
        let readings = Readings::of(&line, &mut chromium).await;
        if !readings.agree() {
            let [wire, kept] = readings.describe();
            let line = line.escape_ascii().to_string().replace(&year.to_string(), "YYYY");
            found.insert([line, wire, kept]);
        }
    }
    let known = DIFFERENCES.iter().flat_map(|(_, lines)| *lines);
    let known: BTreeSet<_> = known.map(|line| line.map(str::to_owned)).collect();
    let [new, gone] = [&found - &known, &known - &found];
    assert!(new.is_empty() && gone.is_empty(), "new: {new:#?}\ngone: {gone:#?}");
}

/// What the gate lets pass as it is, it must have understood.
#[tokio::test]
async fn a_line_that_is_not_ambiguous_is_read_by_chromium_as_by_the_wire_or_dropped() {
    let Some(mut chromium) = Asked::start().await.unwrap() else { return };
    let clear =
        |line: &Vec<u8>| SetCookie::parse(line).is_some_and(|cookie| !cookie.is_ambiguous());
    let mut lines = table_lines::of_tables(next_year());
    lines.extend(generated_lines::lines(3000, next_year()));
    lines.retain(clear);
    assert!(lines.len() > 800, "too few: {}", lines.len());
    for line in lines {
        let readings = Readings::of(&line, &mut chromium).await;
        let is_understood = readings.agree() || readings.chromium.is_none();
        assert!(is_understood, "{}: {:?}", line.escape_ascii(), readings.describe());
    }
}

#[tokio::test]
async fn what_chromium_sends_is_what_the_wire_read_and_reads_back() {
    let Some(mut chromium) = Asked::start().await.unwrap() else { return };
    let is_named = |line: &Vec<u8>| SetCookie::parse(line).is_some_and(|it| !it.name().is_empty());
    let mut lines = table_lines::of_tables(next_year());
    lines.retain(|line| is_named(line) && table_lines::host(line) == "x.localhost");
    // Names of their own, so that none takes the place of another.
    let named = |(index, line): (usize, &Vec<u8>)| [format!("{index}-").as_bytes(), line].concat();
    let lines: Vec<_> = lines.iter().enumerate().map(named).collect();
    let mut compared = 0;
    for some in lines.chunks(100) {
        let lines: Vec<_> = some.iter().cloned().chain([b"nameless".to_vec()]).collect();
        let answer = chromium.respond("x.localhost", &lines, "/").await.unwrap();
        let kept = |line: &Vec<u8>| {
            let number = line.split(|byte| *byte == b'-').next().unwrap_or_default();
            let number = std::str::from_utf8(number).unwrap().to_owned() + "-";
            let is_it =
                |name: &str| name.starts_with(&number) || name.is_empty() && line == b"nameless";
            answer.stored.iter().any(|cookie| cookie.path == "/" && is_it(&cookie.name))
        };
        let kept =
            lines.iter().filter(|line| kept(line)).map(|line| SetCookie::parse(line).unwrap());
        let kept: BTreeSet<_> = kept.map(|cookie| (cookie.name(), cookie.value())).collect();
        let sent = answer.sent.unwrap();
        assert_eq!(cookie_pairs(&sent).collect::<BTreeSet<_>>(), kept, "{}", sent.escape_ascii());
        assert_eq!(cookie_pairs(&sent).count(), kept.len());
        compared += kept.len();
    }
    assert!(compared > 300, "too few: {compared}");
}

/// Where a line with `octet` in it has it.
fn octet_in(place: usize, octet: u8) -> Vec<u8> {
    let name = format!("n{octet}");
    let [before, after] = match place {
        0 => [name, "x=y".to_owned()],
        1 => [format!("{name}=x"), "y".to_owned()],
        2 => [format!("{name}=x; y"), "z".to_owned()],
        3 => [format!("{name}=x; y=y"), "z".to_owned()],
        _ => [format!("{name}=x; Path=/"), "; Secure".to_owned()],
    };
    [before.as_bytes(), &[octet], after.as_bytes()].concat()
}

#[tokio::test]
async fn chromium_and_the_wire_drop_the_same_octets_but_for_htab() {
    let Some(mut chromium) = Asked::start().await.unwrap() else { return };
    // HTTP ends a line there and never carries a NUL, scripts can write them.
    let unsent = |octet: &u8| matches!(octet, 0 | b'\r' | b'\n');
    for place in 0..5 {
        for octets in [0..=127, 128..=u8::MAX] {
            let octets: Vec<u8> = octets.filter(|octet| !unsent(octet)).collect();
            let lines: Vec<_> = octets.iter().map(|octet| octet_in(place, *octet)).collect();
            let stored = chromium.respond("x.localhost", &lines, "/").await.unwrap().stored;
            let htab_within = |octet: u8| octet == b'\t' && place < 4;
            let kept = octets.iter().zip(&lines).filter(|(octet, _)| !htab_within(**octet));
            let kept: Vec<_> = kept.filter_map(|(_, line)| SetCookie::parse(line)).collect();
            assert_eq!(stored.len(), kept.len(), "place {place}");
            if octets[0] < 128 {
                let stored: BTreeSet<_> =
                    stored.iter().map(|it| (it.name.as_bytes(), it.value.as_bytes())).collect();
                assert_eq!(stored, kept.iter().map(|it| (it.name(), it.value())).collect());
            }
        }
        for octet in [0, b'\r', b'\n'] {
            let line = String::from_utf8(octet_in(place, octet)).unwrap();
            assert_eq!(SetCookie::parse(line.as_bytes()), None);
            let stored = chromium.write(&line).await.unwrap().stored;
            assert!(stored.is_empty(), "{line:?}: {stored:?}");
        }
    }
}
