//! Cookie dates: RFC 6265 5.1.1 and the http-state date cases.

use super::cases::date::{IGNORED, READ};
use crate::wire::{imf_fixdate, parse_date};

/// IMF-fixdate, and Unix seconds, from elsewhere (`date -u -d @..`).
const KNOWN: &[(&str, i64)] = &[
    ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ("Wed, 31 Dec 1969 23:59:59 GMT", -1),
    ("Fri, 02 Jan 1970 00:00:00 GMT", 86_400),
    ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
    ("Tue, 29 Feb 2000 12:34:56 GMT", 951_827_696),
    ("Sun, 09 Sep 2001 01:46:40 GMT", 1_000_000_000),
    ("Fri, 13 Feb 2009 23:31:30 GMT", 1_234_567_890),
    ("Tue, 19 Jan 2038 03:14:07 GMT", 2_147_483_647),
    ("Mon, 01 Jan 1601 00:00:00 GMT", -11_644_473_600),
    ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
];

#[test]
fn read() {
    for (date, expected) in READ {
        let written = parse_date(date.as_bytes()).and_then(imf_fixdate);
        let written = written.as_ref().and_then(|date| std::str::from_utf8(date).ok());
        assert_eq!(written, Some(*expected), "{date}");
    }
}

#[test]
fn ignored() {
    for date in IGNORED {
        assert_eq!(parse_date(date.as_bytes()), None, "{date}");
    }
}

#[test]
fn known_times() {
    for (date, seconds) in KNOWN {
        assert_eq!(parse_date(date.as_bytes()), Some(*seconds), "{date}");
        assert_eq!(imf_fixdate(*seconds).as_ref().map(<[u8; 29]>::as_slice), Some(date.as_bytes()));
    }
    for seconds in [i64::MIN, -11_644_473_601, 253_402_300_800, i64::MAX] {
        assert_eq!(imf_fixdate(seconds), None, "{seconds}");
    }
}

/// Every day of five centuries, there and back.
#[test]
fn every_day() {
    let first = -11_644_473_600_i64;
    for day in 0..182_622 {
        let seconds = first + day * 86_400 + day % 86_400;
        let date = imf_fixdate(seconds).unwrap_or_else(|| panic!("{seconds}"));
        assert_eq!(parse_date(&date), Some(seconds), "{}", date.escape_ascii());
    }
}

/// Each octet outside of digits, letters and `:` delimits, but for the controls and those from 0x7F.
#[test]
fn delimiters() {
    for octet in 0..=u8::MAX {
        let delimits = octet == 9
            || (octet.is_ascii_graphic() || octet == b' ')
                && !octet.is_ascii_alphanumeric()
                && octet != b':';
        let date = [&b"18"[..], b"Apr", b"2007", b"22:50:12"].join(&octet);
        assert_eq!(parse_date(&date).is_some(), delimits, "{octet:#x}");
    }
}
