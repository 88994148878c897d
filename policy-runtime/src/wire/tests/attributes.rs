//! The attributes of a `Set-Cookie` line: web-platform-tests attributes, domain, path, samesite.

use super::cases::attributes::{
    DOMAINS, EXPIRES, FLAGS, LONG, MAX_AGES, PATHS, PRIORITIES, SAME_SITES,
};
use super::{stored, text};

#[test]
fn domains() {
    for (attributes, expected) in DOMAINS {
        let line = format!("a=b; {attributes}");
        assert_eq!(text(stored(&line).domain()).as_deref(), *expected, "{line}");
    }
}

#[test]
fn paths() {
    for (attributes, expected) in PATHS {
        let line = format!("a=b; {attributes}");
        assert_eq!(text(stored(&line).path()).as_deref(), *expected, "{line}");
    }
}

#[test]
fn max_ages() {
    for (attributes, expected) in MAX_AGES {
        let line = format!("a=b; {attributes}");
        assert_eq!(stored(&line).max_age(), *expected, "{line}");
    }
}

#[test]
fn expires() {
    for (attributes, expected) in EXPIRES {
        let line = format!("a=b; {attributes}");
        assert_eq!(stored(&line).expires(), *expected, "{line}");
    }
}

#[test]
fn same_sites() {
    for (attributes, expected) in SAME_SITES {
        let line = format!("a=b; {attributes}; Secure");
        assert_eq!(stored(&line).same_site(), *expected, "{line}");
    }
}

#[test]
fn flags() {
    for (attributes, expected) in FLAGS {
        let line = format!("a=b; {attributes}");
        let cookie = stored(&line);
        let flags = [cookie.secure(), cookie.http_only(), cookie.partitioned()];
        assert_eq!(flags, *expected, "{line}");
    }
}

#[test]
fn priorities() {
    for (attributes, expected) in PRIORITIES {
        let line = format!("a=b; {attributes}");
        assert_eq!(text(stored(&line).priority()).as_deref(), *expected, "{line}");
    }
}

#[test]
fn long_values() {
    for (attributes, size, counts) in LONG {
        let line = format!("a=b; {attributes}{}", "x".repeat(*size));
        let cookie = stored(&line);
        assert_eq!(cookie.is_ambiguous(), !counts, "{attributes} and {size}");
        let read = cookie.domain().is_some_and(|domain| domain.len() == 1024)
            || cookie.path().is_some_and(|path| path.len() == 1024)
            || cookie.priority().is_some()
            || cookie.secure()
            || cookie.http_only();
        assert_eq!(read, *counts && *attributes != "comment=", "{attributes} and {size}");
    }
}

#[test]
fn an_overlong_value_keeps_the_earlier_one() {
    let long = "x".repeat(1024);
    let line = format!("a=b; Path=/x; Path=/{long}; Domain=x.example; Domain={long}x");
    let cookie = stored(&line);
    assert_eq!(cookie.path(), Some(&b"/x"[..]));
    assert_eq!(cookie.domain(), Some(&b"x.example"[..]));
    let zeros = format!("a=b; Max-Age={}1", "0".repeat(1023));
    assert_eq!(stored(&zeros).max_age(), Some(1));
}
