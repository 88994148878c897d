//! The gate: whatever line other code writes, what leaves is a declared cookie within its declaration, or a deletion.
#![no_main]

use arbitrary::Arbitrary;
use http::HeaderValue;
use libfuzzer_sys::fuzz_target;
use policy_fuzz::plain::{self, Cookie};
use policy_fuzz::shop::{self, SITES, Shop};
use policy_runtime::wire::SetCookie;
use policy_runtime::{Choice, Policy};

#[derive(Debug, Arbitrary)]
struct Input<'a> {
    line: &'a [u8],
    /// A declared name before the line, so that it need not be guessed.
    named: Option<u8>,
    allowed: bool,
}

fuzz_target!(|input: Input<'_>| {
    let document = Shop::document();
    let names: Vec<_> = document.cookies().map(|(_, cookie)| cookie.name).collect();
    let name = input.named.map(|index| names[usize::from(index) % names.len()]);
    let line = [name.unwrap_or_default().as_bytes(), input.line].concat();
    let Ok(foreign) = HeaderValue::from_bytes(&line) else { return };
    let answer = shop::request_beside(SITES[0], &[], Some(foreign), |cookies| {
        if input.allowed {
            shop::now(cookies.choose(Choice::allow_all())).expect("a choice is recorded");
        }
    });
    let lines = answer.expect("a request without fields").lines;
    // The consent cookie is ours, and deletions of what was never allowed.
    let theirs = lines.iter().filter(|line| !line.as_bytes().starts_with(b"__Host-choice="));
    // A line that lacks an attribute which its name demands is written again with it.
    let before = plain::read_set_cookie(&line);
    for line in theirs {
        let left = plain::set_cookie(line.as_bytes()).expect("what leaves, a browser stores");
        is_declared(&left, input.allowed);
        assert!(SetCookie::parse(line.as_bytes()).is_some_and(|left| !left.is_ambiguous()));
        let before = before.as_ref().expect("what leaves, it read before");
        assert_eq!((&left.name, &left.value), (&before.name, &before.value));
    }
    let ours = lines.iter().filter(|line| line.as_bytes().starts_with(b"__Host-choice=")).count();
    assert_eq!(ours, usize::from(input.allowed), "the consent cookie is nobody else's to write");
});

fn is_declared(left: &Cookie, allowed: bool) {
    let (purpose, cookie) = Shop::document().cookie(&left.name).expect("a declared name");
    assert_eq!(left.path.as_deref(), Some(cookie.path.as_bytes()));
    assert!(left.domain.as_ref().is_none_or(|domain| matches!(&domain[..], b"" | b".")));
    assert!(
        !left.partitioned && left.secure >= cookie.secure && left.http_only >= cookie.http_only
    );
    assert!(left.same_site.is_some_and(|rule| rule != "None"));
    let now = std::time::SystemTime::now().duration_since(std::time::SystemTime::UNIX_EPOCH);
    let now = now.map_or(0, |age| i64::try_from(age.as_secs()).unwrap_or(i64::MAX));
    let left_to_live = left.max_age.or_else(|| left.expires.map(|at| at.saturating_sub(now)));
    let is_deletion_by_a_clock_ahead = left.value.is_empty() && left.max_age.is_none();
    let limit = if is_deletion_by_a_clock_ahead { 300 } else { 1 };
    if left_to_live.is_none_or(|seconds| seconds > limit) {
        assert!(allowed || !purpose.can_be_refused(), "it lives and was not allowed");
        let most = i64::from(cookie.lifetime.max_age().expect("none here ends with the session"));
        // A date has the tolerance of two clocks.
        let tolerance = if left.max_age.is_some() { 0 } else { 300.min(most / 10) + 1 };
        assert!(left_to_live.is_none_or(|seconds| seconds <= most + tolerance));
    }
}
