//! Parses a `Content-Security-Policy` field (CSP level 3, 2.2).

use super::source_list::SourceList;
use crate::csp::Directive;
use crate::csp::nonce::is_base64_value;
use memchr::memmem;

/// One policy of a field.
#[derive(Debug)]
pub(super) struct ApplicationPolicy<'h>(&'h str);

/// Splits a field into its policies. A value that is not ASCII counts as none: browsers drop such directives.
pub(super) fn policies(field: &str) -> impl Iterator<Item = ApplicationPolicy<'_>> {
    field.split(',').map(ApplicationPolicy)
}

impl<'h> ApplicationPolicy<'h> {
    /// Returns the sources of the directive that decides about a kind of request, with its name. `None` if it has none,
    /// so that all are admitted.
    pub(super) fn sources(&self, directive: Directive) -> Option<(&'h str, SourceList<'h>)> {
        directive.fallbacks().iter().find_map(|name| self.directive(name))
    }

    /// Returns the first directive of a name: browsers ignore later ones.
    fn directive(&self, wanted: &str) -> Option<(&'h str, SourceList<'h>)> {
        self.0.split(';').find_map(|directive| {
            let directive = directive.trim_ascii();
            let end = directive.find(|c: char| c.is_ascii_whitespace()).unwrap_or(directive.len());
            let (name, sources) = directive.split_at(end);
            name.eq_ignore_ascii_case(wanted).then(|| (name, SourceList::new(sources)))
        })
    }
}

/// Returns the valid nonces of a field.
pub(crate) fn nonces(field: &[u8]) -> impl Iterator<Item = &str> + Clone {
    let starts = memmem::find_iter(field, b"'nonce-").chain(memmem::find_iter(field, b"'NONCE-"));
    starts.filter_map(|start| {
        let rest = field.get(start + "'nonce-".len()..)?;
        let nonce = rest.get(..rest.iter().position(|byte| *byte == b'\'')?)?;
        str::from_utf8(nonce).ok().filter(|_| is_base64_value(nonce))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nonces_are_found_and_checked() {
        for (field, expected) in [
            ("script-src 'self' 'nonce-YQ==' https://a.example", &["YQ=="][..]),
            (
                "script-src 'nonce-YQ'; style-src 'nonce-Yg', default-src 'NONCE-Yw'",
                &["YQ", "Yg", "Yw"],
            ),
            ("script-src 'nonce-", &[]),
            ("script-src 'nonce-'", &[]),
            ("script-src 'nonce-a b'", &[]),
            ("script-src 'nonce-a;b'", &[]),
            ("script-src nonce-YQ==", &[]),
        ] {
            let found: Vec<&str> = nonces(field.as_bytes()).collect();
            assert_eq!(found, expected, "{field}");
        }
        assert_eq!(nonces(b"script-src 'nonce-\xff\xfe'").count(), 0);
    }

    #[test]
    fn the_first_directive_of_a_name_counts() {
        let all: Vec<_> = policies("a b, IMG-SRC x ;img-src y;\tdefault-src z").collect();
        assert!(all[0].sources(Directive::Image).is_none());
        assert_eq!(all[1].sources(Directive::Image).unwrap().0, "IMG-SRC");
        assert_eq!(all[1].sources(Directive::Font).unwrap().0, "default-src");
    }
}
