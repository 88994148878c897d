//! Cookie dates: RFC 6265 5.1.1 and the http-state date cases.

use crate::wire::{imf_fixdate, parse_date};

/// Cookie-date, and the same time as IMF-fixdate.
const READ: &[(&str, &str)] = &[
    // The forms of RFC 9110 5.6.7.
    ("Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT"),
    ("Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT"),
    ("Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 GMT"),
    // As found in the wild.
    ("Mon, 10-Dec-2007 17:02:24 GMT", "Mon, 10 Dec 2007 17:02:24 GMT"),
    ("Wed, 09 Dec 2009 16:27:23 GMT", "Wed, 09 Dec 2009 16:27:23 GMT"),
    ("Thursday, 01-Jan-1970 00:00:00 GMT", "Thu, 01 Jan 1970 00:00:00 GMT"),
    ("Mon Dec 10 16:32:30 2007 GMT", "Mon, 10 Dec 2007 16:32:30 GMT"),
    ("Wednesday, 01-Jan-10 00:00:00 GMT", "Fri, 01 Jan 2010 00:00:00 GMT"),
    ("Mon, 10-Dec-07 20:35:03 GMT", "Mon, 10 Dec 2007 20:35:03 GMT"),
    ("Wed, 1 Jan 2020 00:00:00 GMT", "Wed, 01 Jan 2020 00:00:00 GMT"),
    ("Saturday, 8-Dec-2012 21:24:09 GMT", "Sat, 08 Dec 2012 21:24:09 GMT"),
    ("Thu, 31 Dec 23:55:55 2037 GMT", "Thu, 31 Dec 2037 23:55:55 GMT"),
    ("Sun,  9 Dec 2012 13:42:05 GMT", "Sun, 09 Dec 2012 13:42:05 GMT"),
    ("Wed Dec 12 2007 08:44:07 GMT-0500 (EST)", "Wed, 12 Dec 2007 08:44:07 GMT"),
    ("Sun, 1-Jan-1995 00:00:00 GMT", "Sun, 01 Jan 1995 00:00:00 GMT"),
    ("Wednesday, 01-Jan-10 0:0:00 GMT", "Fri, 01 Jan 2010 00:00:00 GMT"),
    ("Thu, 10 Dec 2009 13:57:2 GMT", "Thu, 10 Dec 2009 13:57:02 GMT"),
    ("Sat, 15-Apr-17 21:01:22 GMT", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Thu, 19-Apr-2007 16:00:00 GMT", "Thu, 19 Apr 2007 16:00:00 GMT"),
    ("Wed, 25 Apr 2007 21:02:13 GMT", "Wed, 25 Apr 2007 21:02:13 GMT"),
    ("Fri, 1 Jan 2010 01:01:50 GMT", "Fri, 01 Jan 2010 01:01:50 GMT"),
    ("Wednesday, 1-Jan-2003 00:00:00 GMT", "Wed, 01 Jan 2003 00:00:00 GMT"),
    ("Wed,18-Apr-07 22:50:12 GMT", "Wed, 18 Apr 2007 22:50:12 GMT"),
    ("Sun, 18-Apr-2027 21:06:29 GMT", "Sun, 18 Apr 2027 21:06:29 GMT"),
    ("Fri, 07 Aug 2019 08:04:19 GMT", "Wed, 07 Aug 2019 08:04:19 GMT"),
    // Delimiters.
    ("Thu, 19/Apr\\2007 16:00:00 GMT", "Thu, 19 Apr 2007 16:00:00 GMT"),
    ("\"Sat, 15-Apr-17\\\"21:01:22\\\"GMT\"", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("19\tApr\t2007\t16:00:00", "Thu, 19 Apr 2007 16:00:00 GMT"),
    ("19_Apr`2007~16:00:00", "Thu, 19 Apr 2007 16:00:00 GMT"),
    ("19!#$%&'()*+Apr,-./;<=>?@2007[]^{|}16:00:00", "Thu, 19 Apr 2007 16:00:00 GMT"),
    ("  19 Apr 2007 16:00:00  ", "Thu, 19 Apr 2007 16:00:00 GMT"),
    (", 1-Jan-2003 00:00:00 GMT", "Wed, 01 Jan 2003 00:00:00 GMT"),
    (" 1-Jan-2003 00:00:00 GMT", "Wed, 01 Jan 2003 00:00:00 GMT"),
    ("1-Jan-2003 00:00:00 GMT", "Wed, 01 Jan 2003 00:00:00 GMT"),
    // Any order.
    ("Thu Apr 18 22:50:12 2007 GMT", "Wed, 18 Apr 2007 22:50:12 GMT"),
    ("22:50:12 Thu Apr 18 2007 GMT", "Wed, 18 Apr 2007 22:50:12 GMT"),
    ("Thu 22:50:12 Apr 18 2007 GMT", "Wed, 18 Apr 2007 22:50:12 GMT"),
    ("Thu Apr 22:50:12 18 2007 GMT", "Wed, 18 Apr 2007 22:50:12 GMT"),
    ("Thu Apr 18 2007 22:50:12 GMT", "Wed, 18 Apr 2007 22:50:12 GMT"),
    ("Thu Apr 18 2007 GMT 22:50:12", "Wed, 18 Apr 2007 22:50:12 GMT"),
    ("15-Sat, Apr-17 21:01:22 GMT", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("15-Sat, Apr 21:01:22 GMT 17", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("15-Sat, Apr 21:01:22 GMT 2017", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("15 Apr 21:01:22 2017", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("15 17 Apr 21:01:22", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Apr 15 17 21:01:22", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Apr 15 21:01:22 17", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("2017 April 15 21:01:22", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("15 April 2017 21:01:22", "Sat, 15 Apr 2017 21:01:22 GMT"),
    // Zones are not looked at.
    ("Sat, 15-Apr-17 21:01:22", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Sat, 15-Apr-17 21:01:22 GMT-2", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Sat, 15-Apr-17 21:01:22 GMT BLAH", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Sat, 15-Apr-17 21:01:22 GMT-0400", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Sat, 15-Apr-17 21:01:22 GMT-0400 (EDT)", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Sat, 15-Apr-17 21:01:22 DST", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Sat, 15-Apr-17 21:01:22 -0400", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Sat, 15-Apr-17 21:01:22 (hello there)", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("15 Apr 2017 21:01:22 PST", "Sat, 15 Apr 2017 21:01:22 GMT"),
    // The first of each counts.
    ("Sat, 15-Apr-17 21:01:22 11:22:33", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("15 Apr May 2017 21:01:22", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("15 Apr 2017 2018 21:01:22", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("15 Apr 2017 16 21:01:22", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Sat, 15-Apr-17 ::00 21:01:22", "Sat, 15 Apr 2017 21:01:22 GMT"),
    ("Sat, 15-Apr-17 boink:z 21:01:22", "Sat, 15 Apr 2017 21:01:22 GMT"),
    // Names by their first three letters, in any case.
    ("WillyWonka  , 18-Apr-07 22:50:12 GMT", "Wed, 18 Apr 2007 22:50:12 GMT"),
    ("WillyWonka  ,  18-apr-07   22:50:12", "Wed, 18 Apr 2007 22:50:12 GMT"),
    ("Partyday, 18- April-07 22:50:12", "Wed, 18 Apr 2007 22:50:12 GMT"),
    ("Partyday, 18 - Apri-07 22:50:12", "Wed, 18 Apr 2007 22:50:12 GMT"),
    ("Wednes, 1-Januar-2003 00:00:00 GMT", "Wed, 01 Jan 2003 00:00:00 GMT"),
    ("1 JANVIER 2003 00:00:00", "Wed, 01 Jan 2003 00:00:00 GMT"),
    ("Marmot, 1 Jan 2003 0:0:0", "Sat, 01 Mar 2003 00:00:00 GMT"),
    // Trailing matter in a token.
    ("1st Jan 2003AD 00:00:00Z", "Wed, 01 Jan 2003 00:00:00 GMT"),
    ("1 Jan 2003 00:00:00.000", "Wed, 01 Jan 2003 00:00:00 GMT"),
    ("1 Jan 2003 00:00:00:99", "Wed, 01 Jan 2003 00:00:00 GMT"),
    ("1\u{e9} Jan\u{e9} 2003\u{e9} 1:2:3\u{e9}", "Wed, 01 Jan 2003 01:02:03 GMT"),
    // Years of two digits.
    ("Mon, 18-Apr-1977 22:50:13 GMT", "Mon, 18 Apr 1977 22:50:13 GMT"),
    ("Mon, 18-Apr-77 22:50:13 GMT", "Mon, 18 Apr 1977 22:50:13 GMT"),
    ("1 Jan 70 0:0:0", "Thu, 01 Jan 1970 00:00:00 GMT"),
    ("1 Jan 69 0:0:0", "Tue, 01 Jan 2069 00:00:00 GMT"),
    ("1 Jan 00 0:0:0", "Sat, 01 Jan 2000 00:00:00 GMT"),
    ("1 Jan 99 0:0:0", "Fri, 01 Jan 1999 00:00:00 GMT"),
    ("1 Jan 0099 0:0:0", "Fri, 01 Jan 1999 00:00:00 GMT"),
    ("1 Jan 069 0:0:0", "Tue, 01 Jan 2069 00:00:00 GMT"),
    // The ends of what there is.
    ("1 Jan 1601 00:00:00", "Mon, 01 Jan 1601 00:00:00 GMT"),
    ("31 Dec 9999 23:59:59", "Fri, 31 Dec 9999 23:59:59 GMT"),
    ("29 Feb 2000 0:0:0", "Tue, 29 Feb 2000 00:00:00 GMT"),
    ("29 Feb 2024 0:0:0", "Thu, 29 Feb 2024 00:00:00 GMT"),
    ("31 Jan 2027 23:59:59", "Sun, 31 Jan 2027 23:59:59 GMT"),
    ("01 Mar 2027 0:0:0", "Mon, 01 Mar 2027 00:00:00 GMT"),
    ("19 Jan 2038 03:14:08", "Tue, 19 Jan 2038 03:14:08 GMT"),
];

const IGNORED: &[&str] = &[
    "",
    " ",
    "0",
    "-1",
    "IAintNoDateFool",
    "session",
    "1735689600",
    // One of the four is missing.
    "Jan 2003 00:00:00",
    "1 2003 00:00:00",
    "1 Jan 00:00:00",
    "1 Jan 2003",
    "Thu, 18 Apr GMT",
    // Out of range.
    "0 Jan 2003 00:00:00",
    "32 Jan 2003 00:00:00",
    "99 Jan 2003 00:00:00",
    "1 Jan 2003 24:00:00",
    "1 Jan 2003 00:60:00",
    "1 Jan 2003 00:00:60",
    "1 Jan 1600 00:00:00",
    "31 Dec 1600 23:59:59",
    "1 Jan 100 00:00:00",
    "1 Jan 0100 00:00:00",
    "98 April 17 21:01:22",
    // A bad time is not looked past.
    "Sat, 15-Apr-17 91:22:33 21:01:22",
    "1 Jan 2003 24:00:00 12:00:00",
    // No such day.
    "29 Feb 2027 0:0:0",
    "29 Feb 1900 0:0:0",
    "29 Feb 2100 0:0:0",
    "30 Feb 2000 0:0:0",
    "31 Feb 2027 0:0:0",
    "31 Apr 2027 0:0:0",
    "31 Jun 2027 0:0:0",
    "31 Sep 2027 0:0:0",
    "31 Nov 2027 0:0:0",
    // Too many digits, or too few.
    "Thu, 012-Aug-2008 20:49:07 GMT",
    "Thu, 999999999999-Aug-2007 20:49:07 GMT",
    "Thu, 12-Aug-31841 20:49:07 GMT",
    "Thu, 12-Aug-9999999999 20:49:07 GMT",
    "Thu, 12-Aug-2007 20:61:99999999999 GMT",
    "1 Jan 2003 000:00:00",
    "1 Jan 2003 00:000:00",
    "1 Jan 2003 00:00:000",
    "1 Jan 7 0:0:0",
    // The time is one token, with colons.
    "1 Jan 2003 00: 00:00",
    "1 Jan 2003 00:00",
    "1 Jan 2003 00.00.00",
    "1 Jan 2003 :00:00:00",
    "1 Jan 2003 12:00 PM",
    // Months are English words.
    "1 01 2003 00:00:00",
    "1 J 2003 00:00:00",
    "1 f\u{e9}v 2003 00:00:00",
    "2003-01-01T00:00:00Z",
    "2003-01-01 00:00:00",
    "01/02/2003 00:00:00",
    // Not delimiters.
    "1\u{a0}Jan\u{a0}2003\u{a0}00:00:00",
    "1:Jan:2003:00:00:00",
    "1Jan2003 00:00:00",
];

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
