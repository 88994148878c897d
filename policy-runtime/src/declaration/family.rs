//! Matching of names against the pattern of a family.

use super::{CookieDeclaration, PurposeDeclaration};
use crate::wire;
use memchr::memmem;

/// Maximum number of digits of a number: those of `u128::MAX`.
const MAX_DIGITS: usize = 39;

/// The texts that stand for a placeholder in the name of a family's members.
///
/// They are those of the parameter's type: a cookie `rk-abc` is no member of `"rk-{post}" as rk(post: u64)`. Integers, UUIDs and
/// `bool` are told apart; all other types, and placeholders without a parameter, are [`Text`](Placeholder::Text).
///
/// ```
/// # mod declared { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); }
/// use declared::Shop;
/// use policy_runtime::Policy;
/// use policy_runtime::declaration::Placeholder;
///
/// let (_, draft) = Shop::document().cookie(b"draft_17").unwrap();
/// let u32 = Placeholder::Integer { least: 0, greatest: u32::MAX.into(), minus: "-" };
/// assert_eq!(draft.placeholders, [u32]); // `draft(product: u32)`
/// assert!(Shop::document().cookie(b"draft_kettle").is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Placeholder {
    /// Any text of one or more octets that the name can have.
    Text,
    /// Decimal numbers without leading zeros.
    Integer {
        /// Least number.
        least: i128,
        /// Greatest number.
        greatest: u128,
        /// Sign of a negative number: `-`, or its escape where a hyphen separates two values.
        minus: &'static str,
    },
    /// UUIDs (RFC 9562 4) of small hexadecimal digits.
    Uuid {
        /// What stands between the groups: `-`, or its escape.
        hyphen: &'static str,
    },
    /// `true` or `false`.
    Bool,
}

/// An entry of the families that a policy declares, which are tried from the narrowest to the widest.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum FamilyEntry {
    /// A family with its purpose.
    Declared(&'static PurposeDeclaration, &'static CookieDeclaration),
    /// The index of a retired cookie whose names lie within a declared family and no longer belong to it.
    Retired(usize),
}

/// The octets of a family's names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Alphabet {
    /// Those of a token (RFC 9110 5.6.2): this program writes the names.
    Token,
    /// Those that browsers store: others write them.
    Stored,
}

impl Alphabet {
    fn has(self, name: &[u8]) -> bool {
        match self {
            Alphabet::Token => wire::is_token(name),
            Alphabet::Stored => wire::is_stored_name(name),
        }
    }
}

/// Returns whether a name consists of a family's literal parts in order, with the text of a placeholder between each two.
/// Without `placeholders` all of them stand for any text.
pub(super) fn admits(
    parts: &[&str],
    placeholders: &[Placeholder],
    alphabet: Alphabet,
    name: &[u8],
) -> bool {
    let [first, rest @ ..] = parts else { return false };
    let Some(behind) = name.strip_prefix(first.as_bytes()) else { return false };
    let is_member = match rest {
        [middle @ .., last] if placeholders.is_empty() => {
            behind.strip_suffix(last.as_bytes()).is_some_and(|behind| holds(behind, middle))
        }
        rest => holds_typed(behind, rest, placeholders),
    };
    is_member && alphabet.has(name)
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

/// Returns whether `rest` consists of the texts of these placeholders, each with its literal behind it.
///
/// The text of a type ends where the compiler says that it does: a number before the first octet that is no digit, or before
/// the digits that begin the next literal. So only a [`Placeholder::Text`] has several ends; what follows it, up to the next
/// one, is tried from the front, as its first match leaves the most to those behind it.
fn holds_typed(rest: &[u8], literals: &[&str], placeholders: &[Placeholder]) -> bool {
    let (mut rest, mut literals, mut placeholders) = (rest, literals, placeholders);
    loop {
        let typed =
            placeholders.iter().take_while(|placeholder| **placeholder != Placeholder::Text);
        let typed = typed.count();
        let (Some((run, texts)), Some((ends, behind))) =
            (placeholders.split_at_checked(typed), literals.split_at_checked(typed))
        else {
            return false;
        };
        let Some(after) = after_run(rest, run, ends) else { return false };
        let [_, texts @ ..] = texts else { return after.is_empty() };
        // A text, its literal, and the typed placeholders behind it.
        let [literal, behind @ ..] = behind else { return false };
        let typed =
            texts.iter().take_while(|placeholder| **placeholder != Placeholder::Text).count();
        let (Some((run, texts)), Some((ends, behind))) =
            (texts.split_at_checked(typed), behind.split_at_checked(typed))
        else {
            return false;
        };
        let is_last = texts.is_empty();
        let is_found = |start: &usize| {
            let found = after.get(*start..).and_then(|rest| rest.strip_prefix(literal.as_bytes()));
            let found = found.and_then(|rest| after_run(rest, run, ends));
            found.filter(|rest| !is_last || rest.is_empty()).map(<[u8]>::len)
        };
        let Some(left) = (1..=after.len()).find_map(|start| is_found(&start)) else { return false };
        if is_last {
            return true;
        }
        let Some(found) = after.len().checked_sub(left).and_then(|end| after.get(end..)) else {
            return false;
        };
        (rest, literals, placeholders) = (found, behind, texts);
    }
}

/// Returns what follows the texts of typed placeholders, each with its literal behind it.
fn after_run<'n>(
    mut rest: &'n [u8],
    placeholders: &[Placeholder],
    literals: &[&str],
) -> Option<&'n [u8]> {
    for (placeholder, literal) in placeholders.iter().zip(literals) {
        rest = placeholder.strip(rest, literal)?.strip_prefix(literal.as_bytes())?;
    }
    Some(rest)
}

impl Placeholder {
    /// Removes a text of the placeholder that this literal follows.
    fn strip<'n>(self, name: &'n [u8], literal: &str) -> Option<&'n [u8]> {
        match self {
            Placeholder::Text => None,
            Placeholder::Bool => name.strip_prefix(b"true").or_else(|| name.strip_prefix(b"false")),
            Placeholder::Uuid { hyphen } => {
                let mut rest = name;
                for (index, length) in [8, 4, 4, 4, 12].into_iter().enumerate() {
                    if index > 0 {
                        rest = rest.strip_prefix(hyphen.as_bytes())?;
                    }
                    let (digits, behind) = rest.split_at_checked(length)?;
                    let is_digit = |octet: &u8| matches!(octet, b'0'..=b'9' | b'a'..=b'f');
                    rest = digits.iter().all(is_digit).then_some(behind)?;
                }
                Some(rest)
            }
            Placeholder::Integer { least, greatest, minus } => {
                let behind_minus = name.strip_prefix(minus.as_bytes());
                let digits = behind_minus.unwrap_or(name);
                let of_literal = literal.bytes().take_while(u8::is_ascii_digit).count();
                // One digit more than any number has suffices to refuse a run of them, however long a hostile name is.
                let read = digits.iter().take(MAX_DIGITS + 1 + of_literal);
                let run = read.take_while(|octet| octet.is_ascii_digit()).count();
                let (digits, rest) = digits.split_at_checked(run.checked_sub(of_literal)?)?;
                let number = number(digits)?;
                let is_in = match behind_minus {
                    Some(_) => least < 0 && (1..=least.unsigned_abs()).contains(&number),
                    None => (least.max(0).unsigned_abs()..=greatest).contains(&number),
                };
                is_in.then_some(rest)
            }
        }
    }

    /// Returns a text of the placeholder.
    pub(super) fn example(self) -> &'static str {
        match self {
            Placeholder::Text => "x",
            Placeholder::Integer { .. } => "1",
            Placeholder::Uuid { hyphen: "-" } => "00000000-0000-0000-0000-000000000000",
            Placeholder::Uuid { .. } => "00000000~2d0000~2d0000~2d0000~2d000000000000",
            Placeholder::Bool => "true",
        }
    }
}

/// Reads a decimal number without leading zeros.
fn number(digits: &[u8]) -> Option<u128> {
    if digits.is_empty() || (digits.len() > 1 && digits.starts_with(b"0")) {
        return None;
    }
    digits.iter().try_fold(0_u128, |number, digit| {
        number.checked_mul(10)?.checked_add(u128::from(digit.checked_sub(b'0')?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
            let found = admits(parts, &[], Alphabet::Token, name.as_bytes());
            assert_eq!(found, expected, "{parts:?} {name}");
        }
    }

    #[test]
    fn names_of_others_are_those_that_browsers_store() {
        const PARTS: &[&str] = &["OAM/", ":443"];
        for (name, expected) in [
            ("OAM/n.example:443", true),
            ("OAM/a b[c]:443", true),
            ("OAM/\u{e9}:443", true),
            ("OAM/:443", false),
            ("OAM/a;b:443", false),
            ("OAM/a=b:443", false),
            ("OAM/a\u{1}:443", false),
            (" OAM/a:443", false),
        ] {
            let of = |alphabet| admits(PARTS, &[], alphabet, name.as_bytes());
            assert_eq!(of(Alphabet::Stored), expected, "{name}");
            assert!(!of(Alphabet::Token), "{name}");
        }
        assert!(admits(&["a_", ""], &[], Alphabet::Stored, b"a_\xff"));
        assert!(!admits(&["a_", ""], &[], Alphabet::Stored, b"a_x "), "no part of a name");
    }

    const U8: Placeholder = Placeholder::Integer { least: 0, greatest: 255, minus: "-" };
    const I8: Placeholder = Placeholder::Integer { least: -128, greatest: 127, minus: "-" };
    const TEXT: Placeholder = Placeholder::Text;

    #[test]
    fn a_typed_placeholder_stands_for_its_type() {
        let uuid = Placeholder::Uuid { hyphen: "-" };
        let u128 = Placeholder::Integer { least: 0, greatest: u128::MAX, minus: "-" };
        let one: &[&str] = &["a_", ""];
        for (parts, placeholders, name, expected) in [
            (one, &[U8][..], "a_0", true),
            (one, &[U8], "a_255", true),
            (one, &[U8], "a_256", false),
            (one, &[U8], "a_00", false),
            (one, &[U8], "a_07", false),
            (one, &[U8], "a_-1", false),
            (one, &[U8], "a_+1", false),
            (one, &[U8], "a_1x", false),
            (one, &[U8], "a_abc", false),
            (one, &[I8], "a_-128", true),
            (one, &[I8], "a_-129", false),
            (one, &[I8], "a_-0", false),
            (one, &[u128], "a_340282366920938463463374607431768211455", true),
            (one, &[u128], "a_340282366920938463463374607431768211456", false),
            (one, &[uuid], "a_67e55044-10b1-426f-9247-bb680e5fe0c8", true),
            (one, &[uuid], "a_67E55044-10b1-426f-9247-bb680e5fe0c8", false),
            (one, &[uuid], "a_67e5504410b1426f9247bb680e5fe0c8", false),
            (one, &[Placeholder::Bool], "a_true", true),
            (one, &[Placeholder::Bool], "a_yes", false),
            (&["", "1_", ""], &[U8, TEXT], "21_x", true),
            (&["", "1_", ""], &[U8, TEXT], "1_x", false),
            (&["", "_", ""], &[TEXT, U8], "a_b_7", true),
            (&["", "_", ""], &[TEXT, U8], "a_b_7x", false),
            (&["", "", "z"], &[TEXT, U8], "a7z", true),
            (&["", "", "z"], &[TEXT, U8], "7z", false),
            (&["", "-", "-", ""], &[TEXT, U8, TEXT], "a-b-7-c", true),
            (&["", "-", "-", ""], &[TEXT, U8, TEXT], "a-b-300-c", false),
        ] {
            let found = admits(parts, placeholders, Alphabet::Token, name.as_bytes());
            assert_eq!(found, expected, "{parts:?} {name}");
        }
    }

    /// Each octet of such a name could begin a number that the whole rest of it is read for.
    #[test]
    fn a_long_name_of_digits_is_read_once() {
        let digits = "1".repeat(128 * 1024);
        let start = std::time::Instant::now();
        for (parts, placeholders) in [
            (&["", "", "z"][..], &[TEXT, U8][..]),
            (&["", "1", "z"], &[TEXT, U8]),
            (&["", "", "_", "z"], &[TEXT, U8, U8]),
        ] {
            assert!(!admits(parts, placeholders, Alphabet::Stored, digits.as_bytes()));
        }
        assert!(start.elapsed().as_secs() < 30, "{:?}", start.elapsed());
        let last = format!("{digits}_7z");
        assert!(admits(&["", "", "z"], &[TEXT, U8], Alphabet::Stored, last.as_bytes()));
    }

    /// Matches by trying every length of every placeholder.
    fn naive(parts: &[&str], placeholders: &[Placeholder], name: &str) -> bool {
        let [part, parts @ ..] = parts else { return false };
        let Some(name) = name.strip_prefix(part) else { return false };
        let [placeholder, placeholders @ ..] = placeholders else { return name.is_empty() };
        (1..=name.len()).any(|end| {
            let (text, behind) = name.split_at(end);
            let is_text = match placeholder {
                Placeholder::Integer { least, greatest, .. } => {
                    let number = text.parse::<i128>().ok();
                    let number = number.filter(|number| number.to_string() == text);
                    number.is_some_and(|number| {
                        number >= *least && u128::try_from(number).unwrap_or(0) <= *greatest
                    })
                }
                _ => true,
            };
            is_text && naive(parts, placeholders, behind)
        })
    }

    fn literal() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec!["", "a", "-", "1_", "a1", "_", "aa", "1a"])
    }

    proptest! {
        #[test]
        fn members_are_those_of_a_naive_matcher(
            parts in prop::collection::vec(literal(), 2..5),
            texts in prop::collection::vec(prop::sample::select(vec![TEXT, TEXT, U8, I8]), 4),
            name in "[a1_-]{0,9}",
        ) {
            let mut texts = texts.get(..parts.len() - 1).unwrap().to_vec();
            // The compiler takes a number without an end for any text.
            for (index, text) in texts.iter_mut().enumerate() {
                let is_last = index + 2 == parts.len();
                if !is_last && parts[index + 1].bytes().all(|octet| octet.is_ascii_digit()) {
                    *text = TEXT;
                }
            }
            let expected = naive(&parts, &texts, &name);
            let found = admits(&parts, &texts, Alphabet::Stored, name.as_bytes());
            prop_assert_eq!(found, expected, "{:?} {:?}", &parts, &texts);
            if texts.iter().all(|text| *text == TEXT) {
                prop_assert_eq!(admits(&parts, &[], Alphabet::Stored, name.as_bytes()), expected);
            }
        }
    }
}
