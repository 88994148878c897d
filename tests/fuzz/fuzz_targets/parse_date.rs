//! Cookie dates: read as a plain reading of RFC 6265 5.1.1 reads them.
#![no_main]

use libfuzzer_sys::fuzz_target;
use policy_fuzz::plain;
use policy_runtime::wire::{imf_fixdate, parse_date};

fuzz_target!(|date: &[u8]| {
    let read = parse_date(date);
    assert_eq!(read, plain::date(date));
    if let Some(seconds) = read {
        let written = imf_fixdate(seconds).expect("a date that was read can be written");
        assert_eq!(parse_date(&written), Some(seconds));
        assert_eq!(plain::date(&written), Some(seconds));
    }
    if let Some(seconds) = date.first_chunk().map(|bytes| i64::from_le_bytes(*bytes))
        && let Some(written) = imf_fixdate(seconds)
    {
        assert_eq!(plain::date(&written), Some(seconds));
    }
});
