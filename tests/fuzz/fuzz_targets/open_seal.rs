//! Seals: whatever a visitor sends, what opens is what was sealed, under the name and on the site it was sealed for.
#![no_main]

use arbitrary::Arbitrary;
use http::header;
use libfuzzer_sys::fuzz_target;
use policy_fuzz::edits::{self, Edit};
use policy_fuzz::plain;
use policy_fuzz::shop::{self, SITES, pair};
use policy_runtime::Cookies;

#[derive(Debug, Arbitrary)]
struct Input {
    basket: u64,
    note: String,
    edits: Vec<Edit>,
    /// Which of the cookies is edited, and which name it is put under.
    cookie: u8,
    under: u8,
    /// Sent to the other site than the one it was sealed for.
    elsewhere: bool,
    /// Sent instead of anything sealed, or before it.
    raw: Option<Vec<u8>>,
}

const NAMES: [&str; 4] = ["__Host-basket", "__Host-basket2", "__Host-note", "__Host-secret"];

type Opened = (Option<u64>, Option<u64>, Option<String>, Option<String>);

fn open(cookies: &Cookies<shop::Shop>) -> Opened {
    (
        cookies.get::<shop::basket>(),
        cookies.get::<shop::basket2>(),
        cookies.get::<shop::note>(),
        cookies.get::<shop::secret>(),
    )
}

fuzz_target!(|input: Input| {
    let (basket, note) = (input.basket, input.note.clone());
    let sealed = shop::request(SITES[0], &[], |cookies| {
        cookies.set(shop::basket(basket));
        cookies.set(shop::basket2(basket ^ 1));
        cookies.set(shop::note(note.clone()));
        cookies.set(shop::secret(note.clone()));
    });
    let lines = sealed.expect("a request without fields").lines;
    // A note that is too long for a cookie does not leave.
    let Ok([first, second, third, fourth]) = <[_; 4]>::try_from(lines) else { return };
    let sealed = [first, second, third, fourth].map(|line| pair(&line).to_vec());
    let values = sealed.each_ref().map(|pair| plain::cookie_pairs(pair)[0].1);

    let cookie = usize::from(input.cookie) % 4;
    let under = NAMES[usize::from(input.under) % 4];
    let edited = edits::apply(&input.edits, values[cookie].to_vec());
    let mut header = [under.as_bytes(), b"=", &edited].concat();
    if let Some(raw) = &input.raw {
        header = [&raw[..], b"; ", &header].concat();
    }
    let site = SITES[usize::from(input.elsewhere)];
    let Some(answer) = shop::request(site, &[(header::COOKIE, &header)], open) else { return };

    // What may open: the first of its name, unchanged, at home.
    let arrived = plain::cookie_pairs(&header);
    let genuine = |index: usize| {
        let first = arrived.iter().find(|(name, _)| *name == NAMES[index].as_bytes());
        !input.elsewhere && first.is_some_and(|(_, value)| *value == values[index])
    };
    let expected: Opened = (
        genuine(0).then_some(basket),
        genuine(1).then_some(basket ^ 1),
        genuine(2).then(|| input.note.clone()),
        genuine(3).then(|| input.note.clone()),
    );
    assert_eq!(answer.given, expected);
});
