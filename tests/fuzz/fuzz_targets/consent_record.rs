//! The consent cookie: whatever a visitor sends, and whatever bytes we may once have signed, nothing is granted that is
//! not recorded.
#![no_main]

use arbitrary::Arbitrary;
use http::header::{self, HeaderName};
use libfuzzer_sys::fuzz_target;
use policy_fuzz::edits::{self, Edit};
use policy_fuzz::plain;
use policy_fuzz::shop::{self, KEYS, SITES, Shop, pair};
use policy_runtime::{Choice, Policy};
use std::time::SystemTime;

const NAME: &str = "__Host-choice";

#[derive(Debug, Arbitrary)]
struct Input {
    record: Signed,
    edits: Vec<Edit>,
    doubled: bool,
    /// Sent before the record.
    raw: Option<Vec<u8>>,
    signal: bool,
}

#[derive(Debug, Arbitrary)]
enum Signed {
    /// What the form gives.
    Chosen { suggestions: bool, counts: bool },
    /// Our layout, with anything in it.
    Entries { id: Option<[u8; 16]>, age: u32, entries: Vec<Entry> },
    /// Anything at all.
    Bytes(Vec<u8>),
}

#[derive(Debug, Arbitrary)]
struct Entry {
    purpose: Result<bool, u16>,
    state: u8,
    fingerprint: Result<bool, u32>,
    lifetime: u16,
    hours: u16,
}

fuzz_target!(|input: Input| {
    let now =
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |age| age.as_secs());
    let now = u32::try_from(now).unwrap_or(u32::MAX);
    let (genuine, record) = sign(&input.record, now);
    let edited = edits::apply(&input.edits, genuine.clone());
    let mut header = [NAME.as_bytes(), b"=", &edited].concat();
    if input.doubled {
        header = [&header[..], b"; ", &header].concat();
    }
    if let Some(raw) = &input.raw {
        header = [NAME.as_bytes(), b"=", raw, b"; ", &header].concat();
    }
    let signal: &[u8] = if input.signal { b"1" } else { b"0" };
    let fields = [(header::COOKIE, &header[..]), (HeaderName::from_static("sec-gpc"), signal)];
    let answer = shop::request(SITES[0], &fields, |cookies| {
        let granted = [cookies.allows(shop::Suggestions), cookies.allows(shop::Counts)];
        assert!(cookies.allows(shop::Essential));
        (granted, cookies.undecided())
    });
    let Some(answer) = answer else { return };
    let (granted, _) = answer.given;

    let pairs = plain::cookie_pairs(&header);
    let copies: Vec<_> =
        pairs.iter().filter(|pair| pair.0 == NAME.as_bytes()).map(|pair| pair.1).collect();
    let readable = copies == [&genuine[..]];
    for (index, granted) in granted.into_iter().enumerate() {
        let may = readable && is_recorded(&record, index, input.signal, now);
        assert!(!granted || may, "granted without a record");
        if let Signed::Chosen { suggestions, counts } = input.record {
            let allowed = [suggestions, counts][index] && !(index == 0 && input.signal);
            assert!(!readable || granted == allowed, "what was chosen holds");
        }
    }
});

/// The value of a consent cookie that holds under our key, and the bytes of its record.
fn sign(signed: &Signed, now: u32) -> (Vec<u8>, Vec<u8>) {
    let record = match signed {
        Signed::Chosen { suggestions, counts } => return choose(*suggestions, *counts),
        Signed::Bytes(bytes) => bytes.clone(),
        Signed::Entries { id, age, entries } => {
            let mut record = vec![if id.is_some() { 0x81 } else { 1 }];
            record.extend(id.iter().flatten());
            record.extend(now.saturating_sub(*age).to_be_bytes());
            for entry in entries {
                record.extend(entry.bytes());
            }
            record
        }
    };
    let value = policy_runtime::fuzzing::consent_cookie(&KEYS, "Shop", SITES[0], NAME, &record);
    (value.into_bytes(), record)
}

fn choose(suggestions: bool, counts: bool) -> (Vec<u8>, Vec<u8>) {
    let mut choice = Choice::<Shop>::new();
    choice = if suggestions {
        choice.allow(shop::Suggestions)
    } else {
        choice.refuse(shop::Suggestions)
    };
    choice = if counts { choice.allow(shop::Counts) } else { choice.refuse(shop::Counts) };
    let answer = shop::request(SITES[0], &[], |cookies| {
        shop::now(cookies.choose(choice)).expect("a choice is recorded");
    });
    let lines = answer.expect("a request without fields").lines;
    let line = lines.iter().find(|line| line.as_bytes().starts_with(NAME.as_bytes()));
    let value = plain::cookie_pairs(pair(line.expect("and leaves")))[0].1.to_vec();
    let record = policy_runtime::fuzzing::record_of(&value);
    (value, record)
}

impl Entry {
    fn bytes(&self) -> Vec<u8> {
        let purpose = match self.purpose {
            Ok(second) => refusable(usize::from(second)).id,
            Err(id) => id,
        };
        let fingerprint = match self.fingerprint {
            Ok(second) => refusable(usize::from(second)).fingerprint,
            Err(fingerprint) => fingerprint,
        };
        let mut bytes = purpose.to_be_bytes().to_vec();
        bytes.push(self.state);
        bytes.extend(fingerprint.to_be_bytes());
        bytes.extend(self.lifetime.to_be_bytes());
        bytes.extend(self.hours.to_be_bytes());
        bytes
    }
}

fn refusable(index: usize) -> &'static policy_runtime::declaration::PurposeDeclaration {
    Shop::document().purposes[index + 1]
}

/// Whether a record says that a purpose was consented to as it is now: the layout as documented, read from scratch.
fn is_recorded(record: &[u8], index: usize, signal: bool, now: u32) -> bool {
    let purpose = refusable(index);
    let head = match record.first() {
        Some(1) => 1,
        Some(0x81) => 17,
        _ => return false,
    };
    let number =
        |bytes: &[u8]| bytes.iter().fold(0_u32, |number, byte| number << 8 | u32::from(*byte));
    let Some((time, entries)) = record.get(head..).and_then(|rest| rest.split_at_checked(4)) else {
        return false;
    };
    let entries: Vec<_> = entries.chunks(11).collect();
    if !entries.iter().all(|entry| entry.len() == 11 && (1..=5).contains(&entry[2])) {
        return false;
    }
    let Some(entry) = entries.iter().find(|entry| number(&entry[..2]) == u32::from(purpose.id))
    else {
        return false;
    };
    let agreed = entry[2] == 1 || entry[2] == 2;
    let beats_signal = entry[2] == 2 || !signal || !purpose.refused_by_gpc;
    let decided = number(time).saturating_sub(3600 * number(&entry[9..]));
    let in_time = decided <= now + 600 && now.saturating_sub(decided) <= 184 * 86_400;
    let same = number(&entry[3..7]) == purpose.fingerprint;
    let as_long = number(&entry[7..9]) >= 0x8000 | purpose.longest_lifetime() / 3600;
    agreed && beats_signal && in_time && same && as_long
}
