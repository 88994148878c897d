//! Names with a prefix: web-platform-tests prefix/, and what needs `Secure` without one.

use super::cases::prefix::LINES;
use crate::wire::SetCookie;

#[test]
fn prefixes_and_attributes_that_need_secure() {
    for (line, expected) in LINES {
        assert_eq!(SetCookie::parse(line.as_bytes()).is_some(), *expected, "{line}");
    }
}
