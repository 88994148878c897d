//! The wire against real browsers: what Chromium and Firefox keep of each line of the wire's tables, and what they send back.
//!
//! The hosts end in `.localhost`: both hold those to be secure without TLS, and keep Secure, prefixed and Partitioned cookies
//! of them. (A host that Chromium's `--unsafely-treat-insecure-origin-as-secure` names may set Secure ones alone.) What a host
//! without TLS may set is for the connection to tell, not for the wire.
mod chromium;
mod firefox;
mod generated_lines;
mod probe;
mod reading;
mod table_lines;

use policy_runtime::wire::{SetCookie, cookie_pairs, imf_fixdate};
use policy_tests::browser::Engine;
use probe::{Answer, Asked};
use reading::Kept;
use std::collections::BTreeSet;
use std::time::{SystemTime, UNIX_EPOCH};

fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}

/// The year without a 29 February that begins next, not tomorrow.
fn next_year() -> i64 {
    let date = imf_fixdate(now() + 2 * 86_400).unwrap();
    let year = std::str::from_utf8(&date[12..16]).unwrap().parse::<i64>().unwrap() + 1;
    if year % 4 == 0 { year + 1 } else { year }
}

/// The store of a browser, with what it makes of every line.
trait Store: Engine {
    /// Whether it keeps a `Priority`, which no standard has.
    const KEEPS_PRIORITY: bool;
    /// Whether it drops a line with a HTAB that is not at an end of a name or value.
    const DROPS_INNER_HTAB: bool;

    /// Name and value as it keeps those that the wire read.
    fn kept_pair(name: &[u8], value: &[u8]) -> (Vec<u8>, Vec<u8>);
}

/// A line as it was sent, what the wire keeps of it, what a browser keeps. `YYYY` is a year to come, `YY` its end.
type Difference = [&'static str; 3];

/// What lines have in common, and the lines.
type Differences = [(&'static str, &'static [Difference])];

/// One line, as the wire and as the browser read it.
struct Readings {
    wire: Option<Kept>,
    browser: Option<Kept>,
}

impl Readings {
    async fn of<E: Store>(line: &[u8], browser: &mut Asked<E>) -> Readings {
        let host = table_lines::host(line);
        let wire = Kept::by_wire(line, &host, now()).map(|mut kept| {
            (kept.name, kept.value) = E::kept_pair(&kept.name, &kept.value);
            if E::KEEPS_PRIORITY { kept } else { kept.without_priority() }
        });
        let path = wire.as_ref().map_or("/", Kept::plain_path);
        let Answer { stored, sent } = browser.respond(&host, &[line.to_vec()], path).await.unwrap();
        assert!(stored.len() < 2, "one line, one cookie: {}", line.escape_ascii());
        let kept = stored.first().map(|cookie| Kept::by_browser(cookie, now(), sent.as_deref()));
        Readings { wire, browser: kept }
    }

    fn agree(&self) -> bool {
        match (&self.wire, &self.browser) {
            (Some(wire), Some(browser)) => wire.is(browser),
            (Some(wire), None) => wire.is_short_lived(),
            (None, Some(_)) => false,
            (None, None) => true,
        }
    }

    fn describe(&self) -> [String; 2] {
        [&self.wire, &self.browser]
            .map(|kept| kept.as_ref().map_or("nothing".to_owned(), ToString::to_string))
    }
}

/// A line in a list of differences: the same in every year, and short.
fn shown(line: &[u8], year: i64) -> String {
    let short = year % 100;
    let shown = line.escape_ascii().to_string().replace(&year.to_string(), "YYYY");
    let shown =
        shown.replace(&format!("Apr-{short}"), "Apr-YY").replace(&format!("0{short}"), "0YY");
    match shown.get(..40) {
        Some(start) if shown.len() > 200 => format!("{start}.. of {} bytes", line.len()),
        _ => shown,
    }
}

/// Whether the gate lets a line leave as it is: it has a name, and no parser reads its attributes in another way.
fn leaves_as_it_is(line: &[u8]) -> bool {
    SetCookie::parse(line).is_some_and(|it| !it.name().is_empty() && !it.is_ambiguous())
}

/// Asserts that the browser reads the tables as the wire does, but for these lines, and that the browser keeps nothing of those
/// among them that the gate would let leave as they are.
async fn assert_tables_are_read_alike<E: Store>(differences: &Differences) {
    let Some(mut browser) = Asked::<E>::start().await.unwrap() else { return };
    let year = next_year();
    let mut found = BTreeSet::new();
    for line in table_lines::of_tables(year) {
        let readings = Readings::of(&line, &mut browser).await;
        if !readings.agree() {
            let [wire, kept] = readings.describe();
            let line_shown = shown(&line, year);
            assert!(readings.browser.is_none() || !leaves_as_it_is(&line), "{line_shown}: {kept}");
            found.insert([line_shown, wire, kept]);
        }
    }
    let known = differences.iter().flat_map(|(_, lines)| *lines);
    let known: BTreeSet<_> = known.map(|line| line.map(str::to_owned)).collect();
    let new = &found - &known;
    let mut gone = &known - &found;
    // Some hours more or less are not to be seen of a date that is farther away than browsers keep a cookie.
    gone.retain(|[_, wire, kept]| wire != kept);
    assert!(new.is_empty() && gone.is_empty(), "new: {new:#?}\ngone: {gone:#?}");
}

/// Asserts that what the gate lets pass as it is, it has understood as the browser does.
async fn assert_clear_lines_are_understood<E: Store>() {
    let Some(mut browser) = Asked::<E>::start().await.unwrap() else { return };
    let mut lines = table_lines::of_tables(next_year());
    lines.extend(generated_lines::lines(3000, next_year()));
    lines.retain(|line| leaves_as_it_is(line));
    assert!(lines.len() > 800, "too few: {}", lines.len());
    let mut misunderstood = Vec::new();
    for line in lines {
        let readings = Readings::of(&line, &mut browser).await;
        if !readings.agree() && readings.browser.is_some() {
            misunderstood.push((line.escape_ascii().to_string(), readings.describe()));
        }
    }
    assert!(misunderstood.is_empty(), "{}: {misunderstood:#?}", misunderstood.len());
}

/// Asserts that the browser sends of each line that it keeps what the wire read, and that the wire reads that back.
async fn assert_sent_cookies_are_those_read<E: Store>() {
    let Some(mut browser) = Asked::<E>::start().await.unwrap() else { return };
    let is_named = |line: &Vec<u8>| SetCookie::parse(line).is_some_and(|it| !it.name().is_empty());
    let mut lines = table_lines::of_tables(next_year());
    lines.retain(|line| is_named(line) && table_lines::host(line) == "x.localhost");
    lines.retain(|line| {
        let kept = Kept::by_wire(line, "x.localhost", now());
        !kept.is_some_and(|kept| kept.is_short_lived())
    });
    // Names of their own, so that none takes the place of another.
    let named = |(index, line): (usize, &Vec<u8>)| [format!("{index}-").as_bytes(), line].concat();
    let lines: Vec<_> = lines.iter().enumerate().map(named).collect();
    let mut compared = 0;
    for some in lines.chunks(100) {
        let lines: Vec<_> = some.iter().cloned().chain([b"nameless".to_vec()]).collect();
        let answer = browser.respond("x.localhost", &lines, "/").await.unwrap();
        let is_kept = |line: &Vec<u8>| {
            let number = line.split(|byte| *byte == b'-').next().unwrap_or_default();
            let number = std::str::from_utf8(number).unwrap().to_owned() + "-";
            answer.stored.iter().any(|it| it.path == "/" && it.name.starts_with(&number))
        };
        let kept =
            some.iter().filter(|line| is_kept(line)).map(|line| SetCookie::parse(line).unwrap());
        let kept = kept.map(|cookie| E::kept_pair(cookie.name(), cookie.value()));
        let kept: BTreeSet<_> = kept.chain([E::kept_pair(b"", b"nameless")]).collect();
        let sent = answer.sent.unwrap();
        let pairs = cookie_pairs(&sent).map(|(name, value)| (name.to_vec(), value.to_vec()));
        assert_eq!(pairs.collect::<BTreeSet<_>>(), kept, "{}", sent.escape_ascii());
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

/// Asserts that the browser and the wire drop lines with the same octets, but for HTAB.
async fn assert_octets_are_dropped_alike<E: Store>() {
    let Some(mut browser) = Asked::<E>::start().await.unwrap() else { return };
    // HTTP ends a line there and never carries a NUL, scripts can write them.
    let unsent = |octet: &u8| matches!(octet, 0 | b'\r' | b'\n');
    for place in 0..5 {
        for octets in [0..=127, 128..=u8::MAX] {
            let octets: Vec<u8> = octets.filter(|octet| !unsent(octet)).collect();
            let lines: Vec<_> = octets.iter().map(|octet| octet_in(place, *octet)).collect();
            let stored = browser.respond("x.localhost", &lines, "/").await.unwrap().stored;
            let htab_within = |octet: u8| E::DROPS_INNER_HTAB && octet == b'\t' && place < 4;
            let kept = octets.iter().zip(&lines).filter(|(octet, _)| !htab_within(**octet));
            let kept: Vec<_> = kept.filter_map(|(_, line)| SetCookie::parse(line)).collect();
            assert_eq!(stored.len(), kept.len(), "place {place}");
            if octets[0] < 128 {
                let stored = stored.into_iter().map(|it| (it.name.into(), it.value.into()));
                let kept = kept.iter().map(|it| E::kept_pair(it.name(), it.value()));
                assert_eq!(stored.collect::<BTreeSet<_>>(), kept.collect());
            }
        }
        for octet in [0, b'\r', b'\n'] {
            let line = String::from_utf8(octet_in(place, octet)).unwrap();
            assert_eq!(SetCookie::parse(line.as_bytes()), None);
            let stored = browser.write(&line).await.unwrap().stored;
            assert!(stored.is_empty(), "{line:?}: {stored:?}");
        }
    }
}
