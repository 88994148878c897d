//! Matching of names against the pattern of a family.

use memchr::memmem;

/// Returns whether a name consists of a family's literal parts in order, with a placeholder between each two. A placeholder
/// matches at least one byte of a token (RFC 9110 5.6.2).
pub(super) fn admits(parts: &[&str], name: &[u8]) -> bool {
    let [first, middle @ .., last] = parts else { return false };
    let Some(rest) = name.strip_prefix(first.as_bytes()) else { return false };
    let Some(rest) = rest.strip_suffix(last.as_bytes()) else { return false };
    crate::wire::is_token(name) && holds(rest, middle)
}

/// Returns whether `rest` consists of placeholders with these literals between them. The first match of a literal leaves the
/// most to those behind it, so there is no backtracking, however long a hostile name is.
fn holds(mut rest: &[u8], literals: &[&str]) -> bool {
    for literal in literals {
        let Some(at) = rest.get(1..).and_then(|rest| memmem::find(rest, literal.as_bytes())) else {
            return false;
        };
        rest = rest.get(1 + at + literal.len()..).unwrap_or_default();
    }
    !rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_and_their_members() {
        let (one, two): (&[&str], &[&str]) = (&["a_", ""], &["a_", "-", "z"]);
        for (parts, name, expected) in [
            (one, "a_1", true),
            (one, "a_{x}", false), // braces are no token
            (one, "a_", false),
            (one, "b_1", false),
            (one, "a_1 2", false),
            (two, "a_1-2z", true),
            (two, "a_1-2-3z", true),
            (two, "a_-2z", false),
            (two, "a_1-z", false),
            (two, "a_12z", false),
            (two, "a_--z", false),
            (two, "a_---z", true),
            (&["a_", "-", "_", ""], "a_1-2_3", true),
            (&["a_", "-", "_", ""], "a_1_2-3", false),
            (&[], "a", false),
        ] {
            assert_eq!(admits(parts, name.as_bytes()), expected, "{parts:?} {name}");
        }
    }
}
