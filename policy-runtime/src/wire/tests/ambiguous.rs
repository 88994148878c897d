//! Lines on whose attributes parsers are known to disagree, and lines on which they are not.

use super::cases::ambiguous::{AMBIGUOUS, CLEAR};
use super::stored;

#[test]
fn ambiguous() {
    for attributes in AMBIGUOUS {
        assert!(stored(&format!("a=b; {attributes}")).is_ambiguous(), "{attributes}");
    }
}

#[test]
fn clear() {
    for attributes in CLEAR {
        assert!(!stored(&format!("a=b; {attributes}")).is_ambiguous(), "{attributes}");
    }
    assert!(!stored("a=b").is_ambiguous());
    assert!(!stored("é=\u{a0}").is_ambiguous(), "names and values are not judged");
}

#[test]
fn long_values_are_ambiguous_under_any_name() {
    let line = format!("a=b; comment={}", "x".repeat(1025));
    assert!(stored(&line).is_ambiguous());
    let line = format!("a=b; {}", "x".repeat(1025));
    assert!(!stored(&line).is_ambiguous(), "a long name is merely unknown");
}
