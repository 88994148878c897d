//! The attributes of a `Set-Cookie` line: web-platform-tests attributes, domain, path, samesite.

use super::cases::attributes::{DOMAINS, EXPIRES, FLAGS, MAX_AGES, PATHS, PRIORITIES, SAME_SITES};
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

/// A value of 1024 octets counts, one of 1025 does not, whatever the attribute.
#[test]
fn long_attribute_values() {
    for name in ["Domain", "Path", "Secure", "HttpOnly", "Priority"] {
        for (size, counts) in [(1024, true), (1025, false)] {
            let line = format!("a=b; {name}=   /{}", "x".repeat(size - 1));
            let cookie = stored(&line);
            let read = cookie.domain().is_some()
                || cookie.path().is_some()
                || cookie.secure()
                || cookie.http_only()
                || cookie.priority().is_some();
            assert_eq!((read, cookie.is_ambiguous()), (counts, !counts), "{name} of {size}");
        }
    }
    let long = "x".repeat(1024);
    let line = format!("a=b; Path=/x; Path=/{long}; Domain=x.example; Domain={long}x");
    let cookie = stored(&line);
    assert_eq!(cookie.path(), Some(&b"/x"[..]));
    assert_eq!(cookie.domain(), Some(&b"x.example"[..]));
    let zeros = format!("a=b; Max-Age={}1", "0".repeat(1023));
    assert_eq!(stored(&zeros).max_age(), Some(1));
}
