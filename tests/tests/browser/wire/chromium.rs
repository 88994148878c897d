//! Where Chromium and the wire part, and why the wire stays.
//!
//! The gate lets no line pass as it is of which Chromium keeps something else: each is dropped by Chromium, or ambiguous
//! and then written anew.

use super::{Differences, Store};
use policy_tests::browser::Browser;

impl Store for Browser {
    const KEEPS_PRIORITY: bool = true;
    const DROPS_INNER_HTAB: bool = true;

    fn kept_pair(name: &[u8], value: &[u8]) -> (Vec<u8>, Vec<u8>) {
        (name.to_vec(), value.to_vec())
    }
}

#[tokio::test]
async fn chromium_reads_the_tables_as_the_wire_does_but_for_a_known_few() {
    super::assert_tables_are_read_alike::<Browser>(DIFFERENCES).await;
}

#[tokio::test]
async fn a_line_that_is_not_ambiguous_is_read_by_chromium_as_by_the_wire_or_dropped() {
    super::assert_clear_lines_are_understood::<Browser>().await;
}

#[tokio::test]
async fn what_chromium_sends_is_what_the_wire_read_and_reads_back() {
    super::assert_sent_cookies_are_those_read::<Browser>().await;
}

#[tokio::test]
async fn chromium_and_the_wire_drop_the_same_octets_but_for_htab() {
    super::assert_octets_are_dropped_alike::<Browser>().await;
}

/// Chromium 156.
const DIFFERENCES: &Differences = &[
    // RFC 6265bis 5.6 step 1 lets HTAB through, since 2021; Firefox once took it out. Ambiguous among attributes.
    (
        "HTAB within a line",
        &[
            ["a= b\\tc ", "a=b\\tc; x.localhost; /", "nothing"],
            [
                "a=b; Expires=19\\tApr\\tYYYY\\t16:00:00",
                "a=b; x.localhost; /; until a date",
                "nothing",
            ],
            ["a=b; Do\\tmain=x.localhost", "a=b; x.localhost; /", "nothing"],
            ["a\\tb=c", "a\\tb=c; x.localhost; /", "nothing"],
        ],
    ),
    // RFC 6265bis 5.6 step 3 keeps all that follows the first `=`. What would be sent, a server reads as a cookie of that
    // name, so the gate lets no nameless line leave.
    (
        "a `=` in a nameless value",
        &[
            ["==", "==; x.localhost; /", "nothing"],
            ["==__Host-a=b", "==__Host-a=b; x.localhost; /", "nothing"],
            ["==a", "==a; x.localhost; /", "nothing"],
            ["=a=b", "=a=b; x.localhost; /", "nothing"],
        ],
    ),
    // RFC 6265bis 5.6.3 takes the dot away, and 5.7 step 10 makes a host-only cookie of what is left. Ambiguous.
    (
        "a Domain of a dot",
        &[
            ["a=b; Domain= . ", "a=b; x.localhost; /", "nothing"],
            ["a=b; Domain=.", "a=b; x.localhost; /", "nothing"],
        ],
    ),
    // RFC 6265bis 5.6.1 and 5.6.2 pass over what they cannot read. Ambiguous.
    (
        "a Max-Age or Expires that cannot be read after one that can, and a plus sign",
        &[
            ["a=b; Expires=1 Jan 1970 0:0:1; Expires=never", "nothing", "a=b; x.localhost; /"],
            ["a=b; Max-Age=+60", "a=b; x.localhost; /", "a=b; x.localhost; /; for a while"],
            [
                "a=b; Max-Age=60; Max-Age=",
                "a=b; x.localhost; /; for a while",
                "a=b; x.localhost; /",
            ],
            [
                "a=b; Max-Age=60; Max-Age=x",
                "a=b; x.localhost; /; for a while",
                "a=b; x.localhost; /",
            ],
        ],
    ),
    // RFC 6265 5.1.1 lets anything but a digit follow a number. Ambiguous.
    (
        "a date with matter after a number",
        &[
            ["a=b; Expires=1 Jan 2003 00:00:00:99", "nothing", "a=b; x.localhost; /"],
            [
                "a=b; Expires=1 Jan YYYY 00:00:00:99",
                "a=b; x.localhost; /; until a date",
                "a=b; x.localhost; /",
            ],
            [
                "a=b; Expires=1\\xc3\\xa9 Jan\\xc3\\xa9 2003\\xc3\\xa9 1:2:3\\xc3\\xa9",
                "nothing",
                "a=b; x.localhost; /",
            ],
            [
                "a=b; Expires=1\\xc3\\xa9 Jan\\xc3\\xa9 YYYY\\xc3\\xa9 1:2:3\\xc3\\xa9",
                "a=b; x.localhost; /; until a date",
                "a=b; x.localhost; /",
            ],
            ["a=b; Expires=1st Jan 2003AD 00:00:00Z", "nothing", "a=b; x.localhost; /"],
            [
                "a=b; Expires=1st Jan YYYYAD 00:00:00Z",
                "a=b; x.localhost; /; until a date",
                "a=b; x.localhost; /",
            ],
            ["a=b; Expires=31x Dec 01 0:0:0", "nothing", "a=b; x.localhost; /"],
        ],
    ),
    // RFC 6265 5.1.1 wants two or four digits of a year from 1601 on, one or two of the time, and passes over other numbers.
    // Ambiguous.
    (
        "a date with too few or too many digits, or before 1601",
        &[
            ["a=b; Expires=1 Jan 0100 00:00:00", "a=b; x.localhost; /", "nothing"],
            ["a=b; Expires=1 Jan 100 00:00:00", "a=b; x.localhost; /", "nothing"],
            ["a=b; Expires=1 Jan 1600 00:00:00", "a=b; x.localhost; /", "nothing"],
            ["a=b; Expires=1 Jan 2003 000:00:00", "a=b; x.localhost; /", "nothing"],
            ["a=b; Expires=1 Jan 2003 00:000:00", "a=b; x.localhost; /", "nothing"],
            ["a=b; Expires=1 Jan 2003 00:00:000", "a=b; x.localhost; /", "nothing"],
            ["a=b; Expires=1 Jan 7 0:0:0", "a=b; x.localhost; /", "nothing"],
            ["a=b; Expires=12345 Jan 1 2003 0:0:0", "nothing", "a=b; x.localhost; /; until a date"],
            ["a=b; Expires=31 Dec 1600 23:59:59", "a=b; x.localhost; /", "nothing"],
            [
                "a=b; Expires=Thu, 12-Aug-31841 20:49:07 GMT",
                "a=b; x.localhost; /",
                "a=b; x.localhost; /; until a date",
            ],
        ],
    ),
];
