//! Identifiers, each of one item.

use std::collections::{HashMap, HashSet};

/// The identifiers that are taken.
#[derive(Debug, Default)]
pub(super) struct Identifiers {
    taken: HashSet<String>,
    /// The number that comes next, by identifier: a source may have thousands of one name.
    next: HashMap<String, u32>,
}

impl Identifiers {
    /// Takes an identifier that stands in the policy as it is.
    pub(super) fn take(&mut self, identifier: &str) {
        self.taken.insert(identifier.to_owned());
    }

    /// Makes the identifier of a cookie, an embed or a provider: `google_analytics`.
    pub(super) fn lower(&mut self, words: &str, otherwise: &str) -> String {
        let lower = words.to_ascii_lowercase();
        let parts =
            lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
        let joined: String = parts.collect::<Vec<_>>().join("_").chars().take(48).collect();
        let joined = joined.trim_end_matches('_');
        let plain = match joined.chars().next() {
            None => otherwise.to_owned(),
            Some(first) if first.is_ascii_digit() => format!("{otherwise}_{joined}"),
            Some(_) if crate::report::suggestion::is_keyword(joined) => {
                format!("{otherwise}_{joined}")
            }
            Some(_) => joined.to_owned(),
        };
        self.free(&plain, "_")
    }

    /// Makes the identifier of a purpose or a policy: `SocialMedia`.
    pub(super) fn upper(&mut self, words: &str, otherwise: &str) -> String {
        let mut joined = String::new();
        for part in
            words.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty())
        {
            let mut letters = part.chars();
            joined.extend(letters.next().map(|first| first.to_ascii_uppercase()));
            joined.push_str(letters.as_str());
        }
        let joined: String = joined.chars().take(48).collect();
        let is_name = joined.starts_with(|c: char| c.is_ascii_alphabetic()) && joined != "Self";
        let plain = if is_name { joined } else { format!("{otherwise}{joined}") };
        self.free(&plain, "")
    }

    /// Adds a number where another item has the identifier.
    fn free(&mut self, plain: &str, separator: &str) -> String {
        if self.taken.insert(plain.to_owned()) {
            return plain.to_owned();
        }
        let next = self.next.entry(plain.to_owned()).or_insert(2);
        loop {
            let numbered = format!("{plain}{separator}{next}");
            *next += 1;
            if self.taken.insert(numbered.clone()) {
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_unique_and_of_rust() {
        let mut taken = Identifiers::default();
        taken.take("choice");
        for (words, identifier) in [
            ("_ga", "ga"),
            ("_GA", "ga_2"),
            ("choice", "choice_2"),
            ("type", "cookie_type"),
            ("7up", "cookie_7up"),
            ("名前", "cookie"),
            ("a--b.c", "a_b_c"),
        ] {
            assert_eq!(taken.lower(words, "cookie"), identifier, "{words}");
        }
        for (words, identifier) in [
            ("social media", "SocialMedia"),
            ("self", "PurposeSelf"),
            ("1st", "Purpose1st"),
            ("Social_media", "SocialMedia2"),
        ] {
            assert_eq!(taken.upper(words, "Purpose"), identifier, "{words}");
        }
    }
}
