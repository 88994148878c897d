//! `Set-Cookie` lines: read as a plain reading of RFC 6265bis reads them, and the same when written again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use policy_fuzz::plain;
use policy_runtime::wire::{SameSite, SetCookie, imf_fixdate, set_cookie};

fuzz_target!(|line: &[u8]| {
    let read = SetCookie::parse(line);
    let plain = plain::set_cookie(line);
    assert_eq!(read.is_some(), plain.is_some());
    written_is_read_back(line);
    let (Some(read), Some(plain)) = (read, plain) else { return };

    assert_eq!((read.name(), read.value()), (&plain.name[..], &plain.value[..]));
    assert_eq!(read.domain(), plain.domain.as_deref());
    assert_eq!(read.path(), plain.path.as_deref());
    assert_eq!((read.max_age(), read.expires()), (plain.max_age, plain.expires));
    assert_eq!(
        (read.secure(), read.http_only(), read.partitioned()),
        (plain.secure, plain.http_only, plain.partitioned)
    );
    assert_eq!(read.same_site().as_ref().map(SameSite::to_string).as_deref(), plain.same_site);
    rewritten_is_the_same(&read);
});

/// Any name and value that are written are those that are read, whatever stands in them.
fn written_is_read_back(line: &[u8]) {
    let mut parts = line.splitn(3, |byte| *byte == b'\n');
    let (Some(name), Some(value)) = (parts.next(), parts.next()) else { return };
    let Ok(name) = std::str::from_utf8(name) else { return };
    if let Some(written) = set_cookie(name, value, "; Path=/; Secure; HttpOnly") {
        let read = SetCookie::parse(&written).expect("what is written is read");
        assert_eq!((read.name(), read.value()), (name.as_bytes(), value));
        assert_eq!((read.path(), read.domain()), (Some(&b"/"[..]), None));
        assert!(read.secure() && read.http_only() && !read.is_ambiguous());
    }
}

/// What was read, written in plain attributes, reads as the same cookie and leaves nothing to disagree about.
fn rewritten_is_the_same(read: &SetCookie<'_>) {
    let mut suffix = String::new();
    let mut push = |name: &str, value: Option<&str>| {
        suffix.push_str("; ");
        suffix.push_str(name);
        value.into_iter().for_each(|value| suffix.extend(["=", value]));
    };
    let text = |bytes| std::str::from_utf8(bytes).ok();
    // Of a HTAB in an attribute there is nothing but to leave the attribute out.
    let plain = |bytes: &&[u8]| bytes.is_ascii() && !bytes.contains(&b'\t');
    let domain = read.domain().filter(plain).filter(|domain| !matches!(*domain, b"" | b"."));
    let domain = domain.and_then(text);
    let path = read.path().filter(plain).filter(|path| path.starts_with(b"/")).and_then(text);
    let date = read.expires().and_then(imf_fixdate);
    let date = date.as_ref().and_then(|date| text(date));
    domain.into_iter().for_each(|domain| push("Domain", Some(domain)));
    path.into_iter().for_each(|path| push("Path", Some(path)));
    read.max_age().iter().for_each(|seconds| push("Max-Age", Some(&seconds.to_string())));
    date.into_iter().for_each(|date| push("Expires", Some(date)));
    read.same_site().iter().for_each(|rule| push("SameSite", Some(&rule.to_string())));
    for (flag, stands) in [
        ("Secure", read.secure()),
        ("HttpOnly", read.http_only()),
        ("Partitioned", read.partitioned()),
    ] {
        stands.then(|| push(flag, None));
    }
    let Some(name) = text(read.name()).filter(|name| !name.is_empty()) else { return };
    let line = set_cookie(name, read.value(), &suffix).expect("what was read can be written");
    let again = SetCookie::parse(&line).expect("and is read again");
    assert!(!again.is_ambiguous(), "{again:?}");
    assert_eq!((again.name(), again.value()), (read.name(), read.value()));
    assert_eq!((again.max_age(), again.expires()), (read.max_age(), read.expires()));
    assert_eq!(again.same_site(), read.same_site());
    assert_eq!(again.domain(), domain.map(str::as_bytes));
    assert_eq!(again.path(), path.map(str::as_bytes));
    assert_eq!(
        (again.secure(), again.http_only(), again.partitioned()),
        (read.secure(), read.http_only(), read.partitioned())
    );
}
