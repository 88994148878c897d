//! Names with a part that varies, written in another way than as a family.

use super::families::with_parameters;
use super::rule::Report;
use crate::model::Policy;
use crate::syntax::name::Name;
use crate::syntax::name::pattern::{Pattern, braced, unused};

/// Words that stand for a part that varies, where brackets or a sign mark them.
const STAND_INS: &[&str] = &[
    "account",
    "any",
    "app",
    "client",
    "container",
    "count",
    "date",
    "domain",
    "guid",
    "hash",
    "hex",
    "host",
    "hostname",
    "id",
    "ids",
    "int",
    "integer",
    "key",
    "language",
    "locale",
    "n",
    "name",
    "nn",
    "num",
    "number",
    "org",
    "page",
    "post",
    "project",
    "property",
    "random",
    "session",
    "site",
    "string",
    "suffix",
    "time",
    "timestamp",
    "token",
    "uid",
    "user",
    "username",
    "uuid",
    "value",
    "x",
    "y",
];

/// Letters that stand for characters that vary, as in `XXXX`.
const RUNS: &str = "xXnNyY?";

/// The shortest run of such a letter that is read so beside other letters and digits.
const RUN_WITHIN_A_WORD: usize = 4;

pub(super) fn name_wildcard(policy: &Policy, report: &mut Report<'_>) {
    for (_, cookie) in policy.cookies() {
        check(&cookie.name, "cookie", cookie.has_constructor(), report);
    }
    for cookie in &policy.retired {
        check(&cookie.name, "retired cookie", false, report);
    }
    for entry in policy.purposes.iter().flat_map(|purpose| &purpose.storage) {
        check(&entry.name, "storage", false, report);
    }
}

fn check(name: &Name, noun: &str, is_written_here: bool, report: &mut Report<'_>) {
    let wire = &name.wire;
    if wire.contains('*') {
        let family = Name { wire: without_stars(name), ..name.clone() };
        let help = if is_written_here {
            with_parameters(&family)
        } else {
            format!("`\"{}\"`", family.wire)
        };
        report.error(
            name.place,
            &format!("a `*` stands for nothing in the name of the {noun} `{wire}`"),
            &format!("write {help}: braces name the part that varies"),
        );
    } else if let Some(piece) = stand_in(&Pattern::of(wire)) {
        report.row(
            &name.identifier,
            format!(
                "`{piece}` in the name of the {noun} `{wire}` is taken at its word; a part that varies is a placeholder, as in `{{id}}`"
            ),
        );
    }
}

/// Writes a placeholder for each run of stars.
fn without_stars(name: &Name) -> String {
    let mut used = Pattern::of(&name.wire).placeholders;
    let (mut wire, mut is_in_run) = (String::new(), false);
    for c in name.wire.chars() {
        if c != '*' {
            wire.push(c);
        } else if !is_in_run {
            let word = unused("id", &used);
            wire.push_str(&braced(&word));
            used.push(word);
        }
        is_in_run = c == '*';
    }
    // What is left would break `family-literal`.
    if Pattern::of(&wire).parts.concat().chars().count() < 2 {
        wire = format!("{}_{wire}", name.identifier);
    }
    wire
}

/// Finds what stands for a part that varies, by a convention of other languages.
fn stand_in(pattern: &Pattern) -> Option<&str> {
    let literals = pattern.parts.iter().enumerate();
    let mut found = literals.filter_map(|(index, literal)| {
        let is_before_placeholder = index < pattern.placeholders.len();
        sign_before_placeholder(literal, is_before_placeholder)
            .or_else(|| listed(literal))
            .or_else(|| in_brackets(literal))
            .or_else(|| behind_a_sign(literal))
            .or_else(|| run(literal))
            .or_else(|| ["...", "\u{2026}", ".."].into_iter().find(|dots| literal.contains(dots)))
    });
    found.next()
}

/// Finds the sign of `${id}`, `#{id}` or `%{id}`.
fn sign_before_placeholder(literal: &str, is_before_placeholder: bool) -> Option<&str> {
    let sign = ["$", "#", "%"].into_iter().find(|sign| literal.ends_with(sign));
    sign.filter(|_| is_before_placeholder)
}

/// Finds what separates two names that stand in one.
fn listed(literal: &str) -> Option<&str> {
    [", ", " / ", " | ", " & ", " and ", " or "].into_iter().find(|sign| literal.contains(sign))
}

/// Finds `<anything>`, and words like `[id]` and `(id)`.
fn in_brackets(literal: &str) -> Option<&str> {
    for (open, close) in [('<', '>'), ('[', ']'), ('(', ')')] {
        for (at, _) in literal.match_indices(open) {
            let rest = literal.get(at..)?;
            let Some(end) = rest.find(close) else { continue };
            let (whole, inner) = (rest.get(..=end)?, rest.get(1..end)?);
            if open == '<' || is_stand_in(inner) || inner.contains("0-9") || inner.contains("a-z") {
                return Some(whole);
            }
        }
    }
    None
}

/// Finds `%s`, `%INTEGER%`, a `%` that begins no escape, `$1`, `#`, `:id` and `\d`.
fn behind_a_sign(literal: &str) -> Option<&str> {
    for (at, c) in literal.char_indices().filter(|(_, c)| "%$#:\\".contains(*c)) {
        let rest = literal.get(at..)?;
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let word = rest.get(1..)?;
        let end = word.find(|c: char| !is_word(c)).unwrap_or(word.len());
        let (word, behind) = word.split_at(end);
        let is_escape =
            rest.get(1..3).is_some_and(|two| two.bytes().all(|octet| octet.is_ascii_hexdigit()));
        let is_found = match c {
            '%' => !is_escape || (behind.starts_with('%') && is_stand_in(word)),
            '$' => word.starts_with(|c: char| c.is_ascii_digit()) || is_stand_in(word),
            '#' => true,
            '\\' => word.starts_with(['d', 'w', 'D', 'W', 's']),
            _ => is_stand_in(word),
        };
        if is_found {
            return rest.get(..=end);
        }
    }
    None
}

fn is_stand_in(word: &str) -> bool {
    let word = word.to_ascii_lowercase().replace('-', "_");
    let last = word.rsplit('_').next().unwrap_or_default();
    STAND_INS.contains(&word.as_str()) || (word.contains('_') && STAND_INS.contains(&last))
}

/// Finds a run like `XXXX`: three of a letter that no other letter or digit touches, or touches in another case, or four.
fn run(literal: &str) -> Option<&str> {
    let letters: Vec<(usize, char)> = literal.char_indices().collect();
    let mut start = 0;
    while let Some((at, letter)) = letters.get(start).copied() {
        let rest = letters.get(start..)?;
        let length = rest.iter().take_while(|(_, c)| *c == letter).count();
        let before = start.checked_sub(1).and_then(|index| letters.get(index)).map(|(_, c)| *c);
        let behind = letters.get(start + length).map(|(_, c)| *c);
        let is_apart = |c: Option<char>| {
            c.is_none_or(|c| {
                !c.is_alphanumeric()
                    || (c.is_alphabetic() && c.is_lowercase() != letter.is_lowercase())
            })
        };
        let is_run = length >= RUN_WITHIN_A_WORD
            || (length >= 3 && is_apart(before) && behind.is_none_or(|c| !c.is_alphanumeric()));
        if RUNS.contains(letter) && is_run {
            return literal.get(at..at + length);
        }
        start += length;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proc_macro2::{Ident, Span};

    fn found(name: &str) -> Option<String> {
        stand_in(&Pattern::of(name)).map(str::to_owned)
    }

    #[test]
    fn parts_that_vary_are_found() {
        for (name, expected) in [
            ("_ga_xxxxx", "xxxxx"),
            ("_ga_XXXXXXXXXX", "XXXXXXXXXX"),
            ("_gat_UA-XXXX-Y", "XXXX"),
            ("pm_sess_NNN", "NNN"),
            ("aboutads_sessNNN", "NNN"),
            ("PHPSESSIDxxxx", "xxxx"),
            ("wp-settings-#", "#"),
            ("wp-settings-##", "#"),
            ("_hjSession_<id>", "<id>"),
            ("_hjSession_<site id>", "<site id>"),
            ("wordpress_[hash]", "[hash]"),
            ("_pk_id.[site-id]", "[site-id]"),
            ("a_[0-9]+", "[0-9]"),
            ("_ga_(container)", "(container)"),
            ("draft_%s", "%s"),
            ("draft_%d", "%d"),
            ("pagead/conv/%INTEGER%", "%INTEGER"),
            ("_ga_%", "%"),
            ("draft_$1", "$1"),
            ("draft_$id", "$id"),
            ("draft_${id}", "$"),
            ("draft_#{id}", "#"),
            ("draft_:id", ":id"),
            ("_ga_...", "..."),
            ("_ga_\u{2026}", "\u{2026}"),
            ("_ga, _gid", ", "),
            ("_ga_\\d+", "\\d"),
            ("a_{x}_xxx", "xxx"),
        ] {
            assert_eq!(found(name).as_deref(), Some(expected), "{name}");
        }
    }

    /// Names of a public database of cookies, and others that are set as they stand.
    #[test]
    fn names_as_browsers_have_them_are_not() {
        for name in [
            "__utmxx",
            "rxx",
            "pxcelPage_c010",
            "barometric[cuid]",
            "pvc_visits[0]",
            "prefs[theme]",
            "a0_users:sess",
            "dsps:",
            "active_template::",
            "crisp-client/",
            "OAMAuthnCookie_n.vodafone.ie:443",
            "AMCV_2F4160D5561546F97F000101%40AdobeOrg",
            "__Secure-3PSID",
            "Opt Out",
            "Site History",
            "_ga_{container}",
            "exxxit",
            "a8xxb2",
            "NSC_nnn0",
            "_opt_expid",
            ".AspNetCore.Antiforgery.{suffix}",
            "$Version",
            "connect.sid",
            "vuid",
            "com.site.yyy1",
        ] {
            assert_eq!(found(name), None, "{name}");
        }
    }

    #[test]
    fn stars_become_placeholders_of_their_own() {
        for (wire, expected) in [
            ("_ga_*", "_ga_{id}"),
            ("*_ga", "{id}_ga"),
            ("**", "some_{id}"),
            ("_*", "some__{id}"),
            ("a_*_*", "a_{id}_{id_2}"),
            ("a_{id}_*", "a_{id}_{id_2}"),
            ("a_***b", "a_{id}b"),
        ] {
            let identifier = Ident::new("some", Span::call_site());
            let place = Span::call_site().into();
            let name = Name {
                wire: wire.to_owned(),
                place,
                identifier,
                is_named: true,
                has_as: false,
                parameters: Vec::new(),
            };
            assert_eq!(without_stars(&name), expected, "{wire}");
        }
    }
}
