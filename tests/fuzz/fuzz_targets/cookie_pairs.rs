//! `Cookie` headers: read as a plain reading of the rules reads them, and found by name as read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use policy_fuzz::plain;
use policy_runtime::wire::{cookie_pairs, find};

fuzz_target!(|header: &[u8]| {
    let pairs: Vec<_> = cookie_pairs(header).collect();
    assert_eq!(pairs, plain::cookie_pairs(header));

    for (name, value) in &pairs {
        assert!(!name.contains(&b'=') && !name.contains(&b';') && !value.contains(&b';'));
    }
    let odd: [&[u8]; 5] = [b"", b"a", b"a=b", b"a;b", header];
    for name in pairs.iter().map(|(name, _)| *name).chain(odd) {
        let values = pairs.iter().filter(|pair| pair.0 == name).map(|pair| pair.1);
        assert!(find(header, name).eq(values));
    }

    // As a browser sends them (RFC 6265bis 5.8.3).
    let sent: Vec<_> = pairs
        .iter()
        .map(
            |(name, value)| {
                if name.is_empty() { value.to_vec() } else { [name, &b"="[..], value].concat() }
            },
        )
        .collect();
    let back = sent.join(&b"; "[..]);
    let plain_values = pairs
        .iter()
        .all(|(name, value)| !name.is_empty() || !value.contains(&b'=') && !value.is_empty());
    if plain_values {
        assert!(cookie_pairs(&back).eq(pairs.iter().copied()));
    }
});
